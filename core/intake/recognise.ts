import { headingNumbers } from '../report/numbering';
import type { Block, Heading, Level, TableRow, TextBlock } from '../report/block';
import type { FormatChange } from '../suggest/change';
import { withoutBlanks } from './blank';
import { readClosing } from './closing';
import { contentsList } from './contents-list';
import { findHeadings, type HeadingPlan } from './headings';
import { inferTemplate } from './infer-template';
import { inferUnit } from './infer-unit';
import { inferYear } from './infer-year';
import { joinNote } from './join-note';
import { sourceLines, type Line } from './line';
import { isBullet, numberToken, type NumberToken } from './number-token';
import { readOpening } from './opening';
import { isPageNumber } from './page-chrome';
import type { Dropped, Recognised, Source, SourceSpan } from './recognised';
import { isDropped, type Role } from './role';
import { blockChildren, cleanSpans, joinText, sliceSpans } from './spans';
import { partsBodies, titleGap } from './title-rule';

/**
 * Finds the report in a file: title, parts by meaning, headings by structure, the rest as paragraphs. Loses nothing:
 * every visible character is in a block, under `dropped`, or in a number that is derived from now on.
 */
export function recognise(source: Source, newId: () => string): Recognised {
  const [lines, pageMarks] = withoutPageMarks(sourceLines(source));
  const opening = readOpening(lines);
  const closing = readClosing(lines, opening.end);
  const roles = new Map<number, Role>([...closing.roles, ...opening.roles]);
  const textOf = (role: Role) => lines.filter((_, i) => roles.get(i) === role).map((line) => line.text);
  const body = lines.slice(opening.end, closing.start);
  const title = opening.title?.text ?? '';
  const year = inferYear(title, body, textOf('date').at(-1) ?? '');
  const plans = findHeadings(lines, opening.end, closing.start, year);
  const signatures = lines.flatMap((line, i) =>
    roles.get(i) === 'signature' ? [line.text.slice(0, closing.signedAndDated.get(i)).trim()] : [],
  );
  const unit = inferUnit(title, signatures, body, textOf('page-chrome'));

  const mintId = idSource(lines, newId);
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  const numbers: { block: string; text: string; token: NumberToken }[] = [];
  lines.forEach((line, i) => {
    const role = roles.get(i);
    const plan = plans.get(i);
    if (isDropped(role)) dropped.push({ text: lineText(line), reason: role });
    else if (line.table) blocks.push(tableBlock(line, mintId(line)));
    else if (plan) {
      const block = headingBlock(line, plan, mintId(line));
      blocks.push(suggestedBlock(block, line));
      if (line.number) numbers.push({ block: block.id, text: numberText(line), token: line.number });
    } else if (opening.title && role === 'title' && i > opening.title.start) {
      // Already taken in with the title's first line.
    } else if (opening.title && role === 'title') {
      const { start, end } = opening.title;
      const spans = lines.slice(start, end + 1).flatMap((part, k): SourceSpan[] => {
        const gap = titleGap(lines, start + k, end);
        return gap === '' ? part.spans : [...part.spans, { text: gap }];
      });
      const block: Block = { id: mintId(line), type: 'title', children: blockChildren(oneLine(spans)) };
      blocks.push(suggestedBlock(block, lines[end]!));
    } else if (closing.signedAndDated.has(i)) {
      const cut = closing.signedAndDated.get(i)!;
      const signer = cleanSpans(sliceSpans(line.spans, 0, cut));
      blocks.push({ id: mintId(line), type: 'signature', children: blockChildren(signer) });
      blocks.push({ id: mintId(null), type: 'date', children: blockChildren(cleanSpans(sliceSpans(line.spans, cut))) });
    } else {
      const children = blockChildren(withAutoNumber(line));
      const note: TextBlock = { id: line.block ?? '', type: 'attachment-note', children };
      if (role === 'attachment-note' && joinNote(blocks, line, suggestedBlock(note, line) as TextBlock)) return;
      blocks.push(suggestedBlock({ id: mintId(line), type: role ?? 'paragraph', children }, line));
    }
  });
  const changed = changedNumbers(blocks, numbers);
  return {
    blocks,
    comments: source.comments,
    dropped: [...source.dropped, ...dropped, ...pageMarks, ...changed],
    numbers: numbers.map(({ block, text }) => ({ block, text })),
    unit,
    year,
    template: inferTemplate(unit),
  };
}

/** Page numbers stand between any two paragraphs of copied text and would part what belongs together; so would a list of contents. */
export function withoutPageMarks(all: readonly Line[]): [lines: Line[], dropped: Dropped[]] {
  const listed = contentsList(all);
  const is = (line: Line, i: number) =>
    listed.has(i) || (!line.table && line.block === undefined && isPageNumber(line.text));
  return [
    all.filter((line, i) => !is(line, i)),
    all.filter(is).map((line) => ({ text: `${numberBefore(line)}${line.text}`, reason: 'page-chrome' })),
  ];
}

function numberBefore({ autoNumber }: Line): string {
  return autoNumber !== undefined && !isBullet(autoNumber) ? autoNumber : '';
}

/** Line ends and blanks within a title were layout, but for the blank between two bodies; the export finds its own. */
function oneLine(spans: readonly SourceSpan[]): SourceSpan[] {
  const text = joinText(spans);
  let at = 0;
  return spans.map((span) => {
    const start = at;
    at += span.text.length;
    const kept = span.text.replace(/\s+/gu, (blank, offset: number) =>
      partsBodies(text.slice(0, start + offset).trimEnd(), text.slice(start + offset).trimStart()) ? blank : '',
    );
    return { ...span, text: kept };
  });
}

/** Ids of our own export are kept where they are unique; new ones never meet them. */
function idSource(lines: readonly Line[], newId: () => string): (line: Line | null) => string {
  const reserved = new Set(lines.flatMap((line) => line.block ?? []));
  const used = new Set<string>();
  return (line) => {
    const own = line?.block;
    let id = own !== undefined && own !== '' && !used.has(own) ? own : newId();
    while (id !== own && (reserved.has(id) || used.has(id))) id = newId();
    used.add(id);
    return id;
  };
}

/** The heading that a line becomes. */
export function headingBlock(line: Line, plan: HeadingPlan, id: string): Heading {
  const words = sliceSpans(line.spans, line.typed);
  const block: Heading = { id, type: 'heading', level: plan.level, children: [] };
  if (plan.level === 1) block.part = plan.part;
  if (plan.head !== null) block.runIn = true;
  block.children = blockChildren(words, plan.head ?? 0);
  return block;
}

/** The table that a line of the source becomes. */
export function tableBlock({ table }: Line, id: string): Block {
  const rows = table!.rows.map((row): TableRow => {
    const children = row.cells.map(({ spans, colSpan, rowSpan }) => ({
      type: 'cell' as const,
      ...(colSpan !== undefined && colSpan > 1 ? { colSpan } : {}),
      ...(rowSpan !== undefined && rowSpan > 1 ? { rowSpan } : {}),
      children: blockChildren(cleanSpans(spans)),
    }));
    const { header, inserted, deleted } = row;
    return {
      type: 'row',
      ...(header && { header }),
      ...(inserted && { inserted }),
      ...(deleted && { deleted }),
      children,
    };
  });
  return { id, type: 'table', children: rows };
}

/** With what is suggested about the end and the level of its paragraph. */
function suggestedBlock(block: Block, { suggested }: Line): Block {
  if (!suggested) return block;
  const { formerLevel, ...ends } = suggested;
  if (!formerLevel) return { ...block, ...ends };
  const { change, was } = formerLevel;
  const level = was === null || was > 4 ? null : (was as Level);
  const format: FormatChange = { change, was: level === null ? { type: 'paragraph' } : { type: 'heading', level } };
  return { ...block, ...ends, formatChange: format };
}

/** A number Word gave to a paragraph that is no heading is part of what the reader saw; a bullet is not. */
export function withAutoNumber(line: Line): SourceSpan[] {
  return line.autoNumber !== undefined && !isBullet(line.autoNumber)
    ? [{ text: line.autoNumber }, ...line.spans]
    : line.spans;
}

function numberText(line: Line): string {
  return `${line.autoNumber ?? ''}${line.text.slice(0, line.typed)}`.trim();
}

/** All that a line says, a table's cells included. */
export function lineText(line: Line): string {
  if (!line.table) return line.text;
  return line.table.rows
    .map((row) =>
      row.cells
        .map((c) =>
          c.spans
            .map((s) => s.text)
            .join('')
            .trim(),
        )
        .join('\t'),
    )
    .join('\n');
}

/** Numbers that read differently from now on: “1、” became （一）. Width and punctuation alone are no change. */
function changedNumbers(
  blocks: readonly Block[],
  numbers: readonly { block: string; text: string; token: NumberToken }[],
): Dropped[] {
  const derived = headingNumbers(blocks);
  return numbers.flatMap(({ block, text, token }) => {
    const now = numberToken(derived.get(block) ?? '');
    const same =
      now !== null && now.kind === token.kind && now.value === token.value && !withoutBlanks(text).startsWith('第');
    return same ? [] : [{ text, reason: 'number' as const, block }];
  });
}
