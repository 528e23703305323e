import { BuilderElement, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { characterPitch, textWidth, type LayoutProfile } from '../../../core/layout/profile';
import { textWidthInChars } from '../../../core/layout/text-width';
import type { PrintedElements } from '../../../core/variant/make-copy';
import { textRun } from './runs';
import { STYLE } from './style-ids';

/** Smaller than this the mark would not be one; a longer name takes two lines. */
const LEAST_MARK = 26;
/** How far below the top of an exact line its letters begin, in sizes of the letter (line height 1.2). */
const MARK_LINE = 1.2;
const MARK_OFFSET = 0.14;

/** Whether a red line stands above the title. */
export function hasRedLine({ mark, number, signers }: PrintedElements): boolean {
  return mark !== '' || number !== '' || signers.length > 0;
}

/** Twips between what stands above the title and the title; 0 when nothing does. */
export function spaceAboveTitle(printed: PrintedElements, { redLine, grid }: LayoutProfile): number {
  const corner = printed.serial !== '' || printed.secrecy !== '' || printed.urgency !== '';
  return hasRedLine(printed) || corner ? redLine.blankLinesAfter * grid.linePitch : 0;
}

/** Twips that 版头 takes of the first page, with the blank above the title. */
export function frontMatterHeight(printed: PrintedElements, profile: LayoutProfile): number {
  const { grid, documentNumber } = profile;
  const corner = [printed.serial, printed.secrecy, printed.urgency].filter((text) => text !== '').length;
  const { before, line: markLine } = markPlace(printed.mark || ' ', corner, profile);
  const rows = printed.signers.length > 0 ? Math.ceil(printed.signers.length / 2) : printed.number ? 1 : 0;
  return (
    corner * grid.linePitch +
    (printed.mark ? Math.max(0, before) + markLine : 0) +
    (rows > 0 ? (documentNumber.blankLinesBefore + rows) * grid.linePitch : 0) +
    // A rule is as thick as it is, in eighths of a point, and stands below its paragraph.
    (hasRedLine(printed) ? redLineHeight(profile) + Math.ceil((profile.redLine.weight / 8) * 20) : 0) +
    spaceAboveTitle(printed, profile)
  );
}

/** 版头 (§7.2): 份号, 密级, 紧急程度, 发文机关标志, 发文字号 with 签发人, and the red line. */
export function frontMatter(printed: PrintedElements, profile: LayoutProfile): Paragraph[] {
  const corner = [
    ...(printed.serial ? [line(STYLE.frontMatter, [textRun(printed.serial)])] : []),
    ...(printed.secrecy ? [line(STYLE.secrecy, [textRun(printed.secrecy)])] : []),
    ...(printed.urgency ? [line(STYLE.secrecy, [textRun(printed.urgency)])] : []),
  ];
  if (!hasRedLine(printed)) return corner;
  return [
    ...corner,
    ...(printed.mark ? [issuerMark(printed.mark, corner.length, profile)] : []),
    ...numberLines(printed, profile),
    redLine(profile),
  ];
}

function line(style: string, children: ParagraphChild[]): Paragraph {
  return new Paragraph({ style, children });
}

/** §7.2.4: its letters begin 35 mm below the top of the type area, whatever stands in the corner above. */
function issuerMark(mark: string, linesAbove: number, profile: LayoutProfile): Paragraph {
  const { size, before, line: height } = markPlace(mark, linesAbove, profile);
  return new Paragraph({
    style: STYLE.mark,
    spacing: { before: Math.max(0, before), line: height, lineRule: 'exact' },
    children: [new TextRun({ text: mark, size: size * 2, font: { hint: 'eastAsia' } })],
  });
}

export function markPlace(mark: string, linesAbove: number, profile: LayoutProfile) {
  const fit = Math.floor(textWidth(profile) / 20 / textWidthInChars(mark));
  const size = Math.max(LEAST_MARK, Math.min(profile.text.mark.size, fit));
  const before = profile.mark.top - linesAbove * profile.grid.linePitch - Math.round(size * MARK_OFFSET * 20);
  return { size, before, line: Math.round(size * MARK_LINE * 20) };
}

/**
 * §7.2.5 and §7.2.6: the number alone is centred. To a superior it stands left, one character in, in the last line of
 * the names, which stand right, two to a line, each line below the first name.
 */
function numberLines({ number, signers }: PrintedElements, profile: LayoutProfile): Paragraph[] {
  const { grid, documentNumber } = profile;
  const before = documentNumber.blankLinesBefore * grid.linePitch;
  if (signers.length === 0) {
    return number
      ? [
          new Paragraph({
            style: STYLE.frontMatter,
            alignment: 'center',
            spacing: { before },
            children: [textRun(number)],
          }),
        ]
      : [];
  }
  const pitch = characterPitch(profile, 'frontMatter');
  const rows = pairs(signers);
  const first = Math.max(...rows.map(([name]) => textWidthInChars(name!)));
  const widest = Math.max(...rows.map((row) => (row[1] ? first + 1 + textWidthInChars(row[1]) : first)));
  const label = textWidthInChars(LABEL);
  const start = textWidth(profile) - Math.round((documentNumber.blankChars + label + widest) * pitch);
  const tab = (chars: number) => ({ type: 'left' as const, position: start + Math.round(chars * pitch) });
  return rows.map((row, i) => {
    const last = i === rows.length - 1;
    return new Paragraph({
      style: STYLE.frontMatter,
      ...(i === 0 && { spacing: { before } }),
      indent: { left: Math.round(documentNumber.blankChars * pitch) },
      tabStops: [tab(i === 0 ? 0 : label), tab(label + first + 1)],
      children: [
        ...(last && number ? [textRun(number)] : []),
        textRun(`\t${i === 0 ? LABEL : ''}`),
        ...row.map((name, at) => textRun(`${at > 0 ? '\t' : ''}${name}`, STYLE.signer)),
      ],
    });
  });
}

const LABEL = '签发人：';

function pairs(names: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (let i = 0; i < names.length; i += 2) rows.push(names.slice(i, i + 2));
  return rows;
}

/** §7.2.7: 4 mm below the letters of the number, as wide as the type area. */
function redLine(profile: LayoutProfile): Paragraph {
  const { weight, color } = profile.redLine;
  return new Paragraph({
    style: STYLE.redLine,
    spacing: { line: redLineHeight(profile), lineRule: 'exact' },
    border: { bottom: { style: 'single', size: weight, color, space: 0 } },
    children: [new BuilderElement({ name: 'w:r' }) as unknown as ParagraphChild],
  });
}

function redLineHeight({ redLine: rule, grid, text }: LayoutProfile): number {
  // What the exact line of the number leaves blank below its letters counts towards the distance.
  const below = Math.round(grid.linePitch * 0.2 - text.frontMatter.size * 20 * 0.12);
  return Math.max(20, rule.distance - below);
}
