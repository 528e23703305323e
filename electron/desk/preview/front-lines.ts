import { textWidth, type LayoutProfile } from '../../../core/layout/profile';
import type { PrintedElements } from '../../../core/variant/make-copy';
import type { PreviewBox, PreviewLine } from '../../../core/variant/preview';
import { frontMatterHeight, hasRedLine, markPlace, spaceAboveTitle } from '../../docx/write/front-matter';

/** 版头 on the first sheet: what stands in the corner, the mark, number and signers, and the red line. */
export function frontLines(
  printed: PrintedElements,
  profile: LayoutProfile,
): { lines: PreviewLine[]; rules: PreviewBox[] } {
  const { margins, grid, documentNumber, mark, redLine } = profile;
  const width = textWidth(profile);
  const lines: PreviewLine[] = [];
  let y = margins.top;
  const put = (line: Omit<PreviewLine, 'x' | 'y' | 'width' | 'height'>, height = grid.linePitch) => {
    lines.push({ x: margins.left, y, width, height, ...line });
    y += height;
  };
  if (printed.serial) put({ runs: [{ text: printed.serial, role: 'frontMatter' }], align: 'left' });
  for (const text of [printed.secrecy, printed.urgency])
    if (text) put({ runs: [{ text, role: 'secrecy' }], align: 'left' });
  if (!hasRedLine(printed)) return { lines, rules: [] };
  if (printed.mark) {
    const { size, before, line } = markPlace(printed.mark, lines.length, profile);
    y += Math.max(0, before);
    put({ runs: [{ text: printed.mark, role: 'mark' }], align: 'center', size, color: mark.color }, line);
  }
  const { number, signers } = printed;
  if (number || signers.length > 0) y += documentNumber.blankLinesBefore * grid.linePitch;
  const pairs = Array.from({ length: Math.ceil(signers.length / 2) }, (_, i) => signers.slice(2 * i, 2 * i + 2));
  if (signers.length === 0 && number) put({ runs: [{ text: number, role: 'frontMatter' }], align: 'center' });
  pairs.forEach((names, i) => {
    const blank = Math.round(documentNumber.blankChars * profile.text.frontMatter.size * 20);
    const place = { x: margins.left + blank, width: width - 2 * blank, height: grid.linePitch, y };
    if (i === pairs.length - 1 && number)
      lines.push({ ...place, runs: [{ text: number, role: 'frontMatter' }], align: 'left' });
    lines.push({
      ...place,
      runs: [
        { text: i === 0 ? '签发人：' : '', role: 'frontMatter' },
        { text: names.join('　'), role: 'signer' },
      ],
      align: 'right',
    });
    y += grid.linePitch;
  });
  const foot = margins.top + frontMatterHeight(printed, profile) - spaceAboveTitle(printed, profile);
  const weight = Math.round((redLine.weight / 8) * 20);
  return { lines, rules: [{ x: margins.left, y: foot - weight, width, height: weight, fill: redLine.color }] };
}
