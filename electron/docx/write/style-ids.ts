import type { Level } from '../../../core/report/block';

/** Ids of the styles of an exported file; their Chinese names are in styles.ts. */
export const STYLE = {
  title: 'ReportTitle',
  addressee: 'Addressee',
  body: 'ReportBody',
  bodyText: 'ReportBodyText',
  signature: 'ReportSignature',
  date: 'ReportDate',
  attachmentNote: 'AttachmentNote',
  tableText: 'TableText',
  tableHead: 'TableHead',
  pageNumber: 'ReportPageNumber',
  gap: 'TableGap',
  header: 'ReportHeader',
  frontMatter: 'FrontMatter',
  secrecy: 'Secrecy',
  mark: 'IssuerMark',
  signer: 'SignerName',
  redLine: 'RedLine',
  note: 'ReportNote',
  annexLabel: 'AnnexLabel',
  imprint: 'Imprint',
  commentText: 'CommentText',
  commentReference: 'CommentReference',
} as const;

export function levelStyle(level: Level): string {
  return `ReportLevel${level}`;
}
