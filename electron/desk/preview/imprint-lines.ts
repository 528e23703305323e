import { OFFICE_FONTS } from '../../../core/layout/font-metrics';
import { breakLines } from '../../../core/layout/line-break';
import { textWidth, type LayoutProfile } from '../../../core/layout/profile';
import { textWidthInChars } from '../../../core/layout/text-width';
import type { PrintedElements } from '../../../core/variant/make-copy';
import type { PreviewLine, PreviewPage } from '../../../core/variant/preview';
import { COPY, copyNames } from '../../docx/write/imprint';

/** Puts 版记 at the foot of a page: what does not fit into a line of 抄送 goes on below its first name. */
export function putImprint(
  page: PreviewPage,
  imprint: NonNullable<PrintedElements['imprint']>,
  profile: LayoutProfile,
): void {
  const { margins, grid, imprint: rules } = profile;
  const width = textWidth(profile);
  const size = profile.text.imprint.size * 20;
  const blank = Math.round(rules.blankChars * size);
  const place = { x: margins.left + blank, y: 0, width: width - 2 * blank, height: grid.linePitch };
  const run = (text: string) => [{ text, role: 'imprint' as const }];
  const copy: PreviewLine[][] = copyLines(imprint.copyTo, place.width, size).map((text, i) => {
    const hanging = i === 0 ? 0 : Math.round(textWidthInChars(COPY) * size);
    return [{ ...place, x: place.x + hanging, width: place.width - hanging, runs: run(text), align: 'left' }];
  });
  const on = imprint.printedOn === '' ? '' : `${imprint.printedOn.replace(/印发$/u, '')}印发`;
  const print: PreviewLine[][] = [
    [
      { ...place, runs: run(imprint.printer), align: 'left' },
      { ...place, runs: run(on), align: 'right' },
    ],
  ];
  const parts = [copy, imprint.printer || on ? print : []].filter((rows) => rows.length > 0);
  let y = page.height - margins.bottom - parts.flat().length * grid.linePitch;
  const rule = (at: number, weight: number) =>
    page.rules.push({ x: margins.left, y: at - weight, width, height: weight, fill: '000000' });
  rule(y, rules.outerWeight);
  parts.forEach((rows, i) => {
    for (const row of rows) {
      for (const line of row) page.lines.push({ ...line, y });
      y += grid.linePitch;
    }
    rule(y, i === parts.length - 1 ? rules.outerWeight : rules.innerWeight);
  });
}

function copyLines(copyTo: string, width: number, size: number): string[] {
  const names = copyNames(copyTo);
  if (names === '') return [];
  const text = `${COPY}${names}。`;
  const rest = width - textWidthInChars(COPY) * size;
  let start = 0;
  return breakLines(text, { first: width, rest, size, spacing: 0, tab: 2 * size }, OFFICE_FONTS).map((end) => {
    const line = text.slice(start, end);
    start = end;
    return line;
  });
}
