/** Papers about a report that can be written besides its copies. */
export const PAPER_KINDS = ['review-sheet', 'remarks', 'findings', 'figures'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const PAPER_NAMES: Readonly<Record<PaperKind, string>> = {
  'review-sheet': '审阅单',
  remarks: '批注处理表',
  findings: '疑点处理表',
  figures: '数据一览表',
};

export const PAPER_USES: Readonly<Record<PaperKind, string>> = {
  'review-sheet': '正文标出批注序号，后附批注和答复，供纸面审阅',
  remarks: '每条批注的原文、意见、提出人、答复和状态',
  findings: '检查发现的疑点，哪些没有改，哪些经核保留',
  figures: '各部分的数据、所在句子和上年数',
};
