import type { Line, Page } from '../../../core/layout/page';
import type { LayoutProfile } from '../../../core/layout/profile';
import { tableBreakRules } from './table-break-rules';
import { drawnSheet } from './drawn-sheet';
import { labelTop } from './label-top';
import { pageBreaks, type PageBreak } from './page-breaks';
import { BETWEEN, LABEL, pt, quoted } from './style-units';

/** Lines close a page a little above where the next one would begin. */
const PLAY = 60;

/**
 * The style sheet that puts sheets of paper behind a running text: a box floats at the head of each block that a page
 * begins in, and lets no line stand from the foot of one type area to the head of the next. The text itself, its
 * elements and the caret are left alone.
 */
export function pageStyle(pages: readonly Page[], profile: LayoutProfile): string {
  const last = pages.at(-1);
  if (!last) return '';
  const { pageNumber } = profile;
  const end = drawnSheet(last, profile);
  const foot = end.blank + end.bottom;
  const rules = [
    `.paged { padding-bottom: ${pt(foot)}; }`,
    `.paged::after { content: ${quoted(last.label)}; text-align: ${pageNumber[last.side]}; bottom: ${pt(foot - labelTop(end, profile) - LABEL)}; }`,
  ];
  if (pages[0]!.landscape) rules.push(`.paged { padding-top: ${pt(drawnSheet(pages[0]!, profile).top)}; }`);
  const tables = new Set(
    pages.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'table' ? line.block : []))),
  );
  for (const [block, breaks] of pageBreaks(pages, profile)) {
    const inside = tables.has(block) ? breaks.filter(({ lines }) => lines > 0) : [];
    rules.push(...breakRules(block, breaks.slice(0, breaks.length - inside.length), profile));
    for (const one of inside) rules.push(...tableBreakRules(block, one, profile));
  }
  for (const page of pages.filter(({ landscape }) => landscape)) {
    const turned = `--turned: ${drawnSheet(page, profile).scale};`;
    for (const block of new Set(page.lines.map((line) => line.block)))
      rules.push(`.paged [data-block=${quoted(block)}] { ${turned} }`);
  }
  for (const page of pages) for (const line of page.lines) if (line.first) rules.push(...placeRule(line));
  return rules.join('\n');
}

function breakRules(block: string, breaks: readonly PageBreak[], profile: LayoutProfile): string[] {
  const { pageNumber } = profile;
  const at = `.paged [data-block=${quoted(block)}]`;
  let shift = 0;
  const bands = breaks.map((one) => {
    const top = one.above + shift;
    const foot = top + one.before.blank + one.before.bottom;
    const label = top + labelTop(one.before, profile);
    const band = { ...one, top, foot, number: label, head: foot + BETWEEN, bottom: foot + BETWEEN + one.after.top };
    shift = band.bottom - one.above;
    return band;
  });
  const [first, second] = bands;
  if (!first) return [];
  const bottom = bands.at(-1)!.bottom;
  const corners = bands.flatMap((band) => {
    const from = band.lines === 0 ? '0' : pt(band.top + PLAY);
    return [`0 ${from}`, `100% ${from}`, `100% ${pt(band.bottom)}`, `0 ${pt(band.bottom)}`];
  });
  const papers = bands.flatMap(({ foot, head }) => [
    `${pt(foot)}, var(--between) 0`,
    `var(--between) ${pt(head)}, #0000 0`,
  ]);
  const rules = [
    `${at} { margin-top: 0; }`,
    `${at}::before {
  content: ${quoted(first.label)} / "";
  height: ${pt(bottom)};
  padding-top: ${pt(first.number)};
  text-align: ${pageNumber[first.side]};
  shape-outside: polygon(${corners.join(', ')});
  background-image: linear-gradient(#0000 ${papers.join(', ')});
}`,
  ];
  if (second) {
    rules.push(`${at}::after {
  content: ${quoted(second.label)} / "";
  top: ${pt(second.number)};
  text-align: ${pageNumber[second.side]};
}`);
  }
  return rules;
}

/** Signature, date and attachment note stand where the layout has them. */
function placeRule({ block, kind, left, right, align }: Line): string[] {
  if (kind !== 'signature' && kind !== 'date') return [];
  const at = `.paged [data-block=${quoted(block)}]`;
  return [`${at} { padding-left: ${pt(left)}; padding-right: ${pt(right)}; text-align: ${align}; }`];
}
