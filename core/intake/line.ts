import { splitGlued } from './glued-lines';
import { numberToken, type NumberToken } from './number-token';
import type { Source, SourceParagraph, SourceSpan, SourceTable } from './recognised';
import { cleanSpans, joinText, sliceSpans, splitLines } from './spans';

/** A paragraph of the source, cleaned, with what the rules ask about it over and over. */
export interface Line {
  spans: SourceSpan[];
  text: string;
  /** Its number, typed or given by Word; the typed one counts when there are both. */
  number: NumberToken | null;
  /** Length of the typed number in `text`; 0 when Word gave it or there is none. */
  typed: number;
  autoNumber?: string;
  outlineLevel?: number;
  align?: SourceParagraph['align'];
  block?: string;
  /** What the section it heads is for, where the file says so. */
  part?: SourceParagraph['part'];
  /** What is suggested about its end and its level. */
  suggested?: Pick<SourceParagraph, 'endInserted' | 'endDeleted' | 'formerLevel'>;
  /** Set for a table; text and spans are empty then. */
  table?: SourceTable;
}

/** A heading of more characters is not broken for looks. */
const LONGEST_BROKEN = 60;

/** The lines of a source. Soft breaks part lines, except in paragraphs of our own export; empty lines vanish. */
export function sourceLines(source: Source): Line[] {
  const lines: Line[] = [];
  for (const block of source.blocks) {
    if (block.kind === 'table') lines.push(...tableLines(block));
    else {
      const cut = paragraphLines(block);
      lines.push(...cut.map((spans, i) => toLine(spans, block, i, i === cut.length - 1)));
    }
  }
  return lines;
}

function paragraphLines(paragraph: SourceParagraph): SourceSpan[][] {
  if (paragraph.block !== undefined) return [cleanSpans(paragraph.spans)];
  const lines = splitLines(paragraph.spans);
  // A heading by style that is broken over lines is one heading.
  const broken =
    paragraph.outlineLevel !== undefined && lines.length > 1 && joinText(lines.flat()).length <= LONGEST_BROKEN;
  const glued = broken && !lines.some((line) => /[。；]/u.test(joinText(line))) ? [lines.flat()] : lines;
  return glued.flatMap(splitTitle).flatMap(splitGlued);
}

/** “名称：甲区2023年……报告” among a page's facts, “……报告 (2024-02-26)”: the title and what the page put to it. */
function splitTitle(spans: SourceSpan[]): SourceSpan[][] {
  const text = joinText(spans);
  const label = /^(?:名\s*称|标\s*题|题\s*名|文件名称|信息名称)\s*[:：]\s*(?=\S.{8,}(?:报告|总结|年报)$)/u.exec(text);
  const cut = label?.[0].length ?? text.search(/(?<=报告|总结|年报)\s*[（(]20\d\d[-./]\d{1,2}[-./]\d{1,2}[）)]$/u);
  return cut > 0 ? [cleanSpans(sliceSpans(spans, 0, cut)), cleanSpans(sliceSpans(spans, cut))] : [spans];
}

/** A table of one cell is a frame around text, as pages pasted into Word have it. */
function tableLines(table: SourceTable): Line[] {
  const only = table.rows.length === 1 && table.rows[0]!.cells.length === 1 ? table.rows[0]!.cells[0]! : null;
  if (only && table.block === undefined) {
    return splitLines(only.spans)
      .flatMap(splitGlued)
      .map((spans, i) => toLine(spans, { kind: 'paragraph', spans }, i));
  }
  const seen = table.rows.some((row) => row.cells.some((cell) => joinText(cleanSpans(cell.spans)) !== ''));
  if (!seen) return [];
  const line: Line = { spans: [], text: '', number: null, typed: 0, table };
  return [table.block === undefined ? line : { ...line, block: table.block }];
}

function toLine(spans: SourceSpan[], paragraph: SourceParagraph, index: number, last = true): Line {
  const text = joinText(spans);
  const typed = numberToken(text);
  const auto = index === 0 ? paragraph.autoNumber : undefined;
  const line: Line = { spans, text, number: typed ?? (auto ? numberToken(auto) : null), typed: typed?.length ?? 0 };
  if (auto !== undefined) line.autoNumber = auto;
  if (paragraph.outlineLevel !== undefined) line.outlineLevel = paragraph.outlineLevel;
  if (paragraph.align !== undefined) line.align = paragraph.align;
  if (paragraph.block !== undefined && index === 0) line.block = paragraph.block;
  if (paragraph.part !== undefined && index === 0) line.part = paragraph.part;
  const { endInserted, endDeleted, formerLevel } = paragraph;
  if (endInserted || endDeleted || formerLevel) {
    line.suggested = {
      ...(last && endInserted && { endInserted }),
      ...(last && endDeleted && { endDeleted }),
      ...(formerLevel && { formerLevel }),
    };
  }
  return line;
}

/** The line's words without its typed number. */
export function lineWords(line: Line): string {
  return line.text.slice(line.typed);
}
