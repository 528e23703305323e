import { PAPER_KINDS, type PaperKind } from './paper-kinds';

export const SECRECY = ['', '秘密', '机密', '绝密'] as const;
export const URGENCY = ['', '加急', '特急'] as const;

/** What stands on one addressed copy instead of what the text says. What is absent is as in the text. */
export interface CopyElements {
  title?: string;
  addressee?: string;
  /** 发文字号. */
  number?: string;
  signature?: string;
  /** What the head of every page says. */
  header?: string;
}

/** One 附件: a page of its own behind the text. Without text only its title is noted. */
export interface Annex {
  title: string;
  text: string;
}

/** 公文要素: what a report has as a 公文 around its text (GB/T 9704—2012 §7.2 to §7.4). Empty fields do not print. */
export interface DocumentElements {
  /** 份号, as digits. */
  serial: string;
  secrecy: (typeof SECRECY)[number];
  /** 保密期限, such as 1年. */
  secrecyTerm: string;
  urgency: (typeof URGENCY)[number];
  /** 发文机关标志. */
  mark: string;
  /** 签发人, of copies to a superior. */
  signers: string[];
  /** Whether a seal goes on signature and date. */
  sealed: boolean;
  /** 附注, with or without its brackets. */
  note: string;
  annexes: Annex[];
  /** 抄送机关. */
  copyTo: string;
  /** 印发机关. */
  printer: string;
  /** 印发日期 as it prints, such as 2026年2月10日. */
  printedOn: string;
  /** By id of the variant. */
  copies: Readonly<Record<string, CopyElements>>;
  /** What was exported last, to be offered again. */
  choice: ExportChoice;
}

export interface ExportChoice {
  /** Ids of variants. */
  variants: string[];
  profile: string;
  /** Whether self-check, tables, process record and manifest went along. */
  package: boolean;
  /** Papers written besides the copies. */
  papers: PaperKind[];
  /** Whether several files became one .zip. */
  zip: boolean;
}

export const NO_ELEMENTS: DocumentElements = {
  serial: '',
  secrecy: '',
  secrecyTerm: '',
  urgency: '',
  mark: '',
  signers: [],
  sealed: false,
  note: '',
  annexes: [],
  copyTo: '',
  printer: '',
  printedOn: '',
  copies: {},
  choice: { variants: ['clean'], profile: 'gbt9704', package: false, papers: [], zip: false },
};

/** The elements of a report; what is not there, or not what it should be, is empty. */
export function reportElements(report: Readonly<Record<string, unknown>>): DocumentElements {
  return readElements(report['elements']);
}

/** Reads elements from wherever they come; never fails, so that no report is lost for a field around its text. */
export function readElements(value: unknown): DocumentElements {
  const raw = record(value);
  const annexes = list(raw['annexes']).map((one) => {
    const annex = record(one);
    return { title: text(annex['title']), text: text(annex['text']) };
  });
  const copies = Object.entries(record(raw['copies'])).map(([id, copy]) => [id, readCopy(copy)] as const);
  return {
    serial: text(raw['serial']),
    secrecy: SECRECY.find((level) => level === raw['secrecy']) ?? '',
    secrecyTerm: text(raw['secrecyTerm']),
    urgency: URGENCY.find((level) => level === raw['urgency']) ?? '',
    mark: text(raw['mark']),
    signers: list(raw['signers'])
      .map(text)
      .filter((name) => name.trim() !== ''),
    sealed: raw['sealed'] === true,
    note: text(raw['note']),
    annexes,
    copyTo: text(raw['copyTo']),
    printer: text(raw['printer']),
    printedOn: text(raw['printedOn']),
    copies: Object.fromEntries(copies),
    choice: readChoice(raw['choice']),
  };
}

function readCopy(value: unknown): CopyElements {
  const raw = record(value);
  const fields = ['title', 'addressee', 'number', 'signature', 'header'] as const;
  return Object.fromEntries(
    fields.filter((field) => typeof raw[field] === 'string').map((field) => [field, raw[field]]),
  ) as CopyElements;
}

function readChoice(value: unknown): ExportChoice {
  const raw = record(value);
  const variants = list(raw['variants'])
    .map(text)
    .filter((id) => id !== '');
  const papers = PAPER_KINDS.filter((kind) => list(raw['papers']).includes(kind));
  return {
    variants: variants.length > 0 || papers.length > 0 ? variants : NO_ELEMENTS.choice.variants,
    profile: text(raw['profile']) || NO_ELEMENTS.choice.profile,
    package: raw['package'] === true,
    papers,
    zip: raw['zip'] === true,
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
