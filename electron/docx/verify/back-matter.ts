import { child, wholeNumber } from './xml-tree';
import type { LookedParagraph } from './paragraphs';

/** What stands behind signature and date, as it looks and reads. */
export interface BackMatter {
  /** 附注. */
  note: LookedParagraph | null;
  /** The paragraphs 附件, 附件1 that open a page of their own. */
  annexes: { label: LookedParagraph; title: LookedParagraph | null; newPage: boolean }[];
  copyTo: LookedParagraph | null;
  printed: LookedParagraph | null;
  /** Thickness of the rules of 版记 in twips, as far as they are paragraphs. */
  rules: number[];
}

const ANNEX = /^附件\s*\d{0,2}\s*$/u;
const COPY = /^抄\s*送\s*[:：]/u;
const PRINTED = /\d{4}年\d{1,2}月\d{1,2}日\s*印发$/u;
const NOTE = /^[（(].{2,60}[）)]$/u;
const CLOSING_DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/u;

/** Takes 版记, 附件 and 附注 off the written paragraphs; `all` are those with the empty ones that may be rules. */
export function takeBackMatter(
  written: readonly LookedParagraph[],
  all: readonly LookedParagraph[],
): { back: BackMatter; rest: LookedParagraph[] } {
  const tail = written.slice(-4);
  const copyTo = tail.findLast(({ text }) => COPY.test(text.trim())) ?? null;
  const printed = tail.findLast(({ text }) => PRINTED.test(text.trim())) ?? null;
  const rest = written.filter((paragraph) => paragraph !== copyTo && paragraph !== printed);
  const date = rest.findLastIndex(({ text }) => CLOSING_DATE.test(text.trim()));
  const first = rest.findIndex(({ text }, i) => i > Math.max(2, date) && ANNEX.test(text.trim()));
  const annexed = first < 0 ? [] : rest.splice(first);
  const noteAt = rest.findIndex(({ text }, i) => i > date && date >= 0 && NOTE.test(text.trim()));
  const note = noteAt < 0 ? null : rest.splice(noteAt, 1)[0]!;
  const annexes = annexed.flatMap((label, i) =>
    ANNEX.test(label.text.trim()) ? [{ label, title: annexed[i + 1] ?? null, newPage: opensPage(label, all) }] : [],
  );
  const rules = copyTo || printed ? all.flatMap(ruleHeight) : [];
  return { back: { note, annexes, copyTo, printed, rules }, rest };
}

function opensPage(label: LookedParagraph, all: readonly LookedParagraph[]): boolean {
  if (child(child(label.element, 'w:pPr'), 'w:pageBreakBefore')) return true;
  const before = all[all.indexOf(label) - 1];
  return [label, before].some((paragraph) => paragraph !== undefined && hasPageBreak(paragraph));
}

function hasPageBreak({ element }: LookedParagraph): boolean {
  if (child(child(element, 'w:pPr'), 'w:sectPr')) return true;
  return element.children.some((run) =>
    run.children.some(({ name, attributes }) => name === 'w:br' && attributes['w:type'] === 'page'),
  );
}

/** A rule as we write it: an empty paragraph, black, as high as the rule is thick. */
function ruleHeight({ element, text }: LookedParagraph): number[] {
  const properties = child(element, 'w:pPr');
  const fill = child(properties, 'w:shd')?.attributes['w:fill'] ?? '';
  const line = wholeNumber(child(properties, 'w:spacing'), 'w:line');
  return text === '' && fill === '000000' && line !== undefined && line < 60 ? [line] : [];
}
