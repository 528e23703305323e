import { Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import { textWidth, type LayoutProfile } from '../../../core/layout/profile';
import type { PrintedElements } from '../../../core/variant/make-copy';
import { textWidthInChars } from '../../../core/layout/text-width';
import { textRun } from './runs';
import { STYLE } from './style-ids';

type Frame = NonNullable<IParagraphOptions['frame']>;

/**
 * 版记 (§7.4): 抄送, 印发机关 and 印发日期 between rules as wide as the type area, the last of them on the lower edge of
 * the last page's type area. A frame, whose paragraphs become one: whatever the length of the text, it stays there.
 * Rules are paragraphs of their own as high as the rule is thick, and shaded: a paragraph's border is as narrow as its
 * text, and of frames with borders, as of floating tables, LibreOffice makes none.
 */
export function imprintElements(imprint: NonNullable<PrintedElements['imprint']>, profile: LayoutProfile): FileChild[] {
  const { outerWeight, innerWeight, blankChars } = profile.imprint;
  const frame: Frame = {
    type: 'alignment',
    width: textWidth(profile),
    wrap: 'notBeside',
    anchor: { horizontal: 'margin', vertical: 'margin' },
    alignment: { x: 'left', y: 'bottom' },
  };
  const size = profile.text.imprint.size * 20;
  const blank = Math.round(blankChars * size);
  const lines = [
    ...(imprint.copyTo ? [copyLine(imprint.copyTo, frame, blank, size)] : []),
    ...(imprint.printer || imprint.printedOn ? [printLine(imprint, frame, blank, textWidth(profile))] : []),
  ];
  return [
    rule(outerWeight, frame),
    ...lines.flatMap((line, i) => [...(i > 0 ? [rule(innerWeight, frame)] : []), line]),
    rule(outerWeight, frame),
    // The frame hangs on the paragraph behind it.
    new Paragraph({ style: STYLE.gap }),
  ];
}

/** Twips that 版记 takes of its page. */
export function imprintHeight(imprint: NonNullable<PrintedElements['imprint']>, profile: LayoutProfile): number {
  const { outerWeight, innerWeight, blankChars } = profile.imprint;
  const size = profile.text.imprint.size * 20;
  const room = textWidth(profile) - 2 * Math.round(blankChars * size) - textWidthInChars(COPY) * size;
  const names = textWidthInChars(copyNames(imprint.copyTo)) * size;
  const copy = imprint.copyTo ? Math.max(1, Math.ceil(names / room)) : 0;
  const print = imprint.printer || imprint.printedOn ? 1 : 0;
  const rules = 2 * outerWeight + (copy > 0 && print > 0 ? innerWeight : 0);
  return (copy + print) * profile.grid.linePitch + rules;
}

function rule(height: number, frame: Frame): Paragraph {
  return new Paragraph({
    style: STYLE.gap,
    frame,
    shading: { type: 'clear', color: 'auto', fill: '000000' },
    spacing: { line: height, lineRule: 'exact' },
  });
}

export const COPY = '抄送：';

/** §7.4.2: what does not fit continues below the first character after the colon; a full stop at the end. */
function copyLine(copyTo: string, frame: Frame, blank: number, size: number): Paragraph {
  const hanging = Math.round(textWidthInChars(COPY) * size);
  return new Paragraph({
    style: STYLE.imprint,
    frame,
    indent: { left: blank + hanging, hanging, right: blank },
    children: [textRun(`${COPY}${copyNames(copyTo)}。`)],
  });
}

/** Who gets a copy, as it stands behind 抄送. */
export function copyNames(copyTo: string): string {
  return copyTo.replace(/^抄送[:：]?/u, '').replace(/[。.；;，,]$/u, '');
}

/** §7.4.3: who printed on the left, when on the right. */
function printLine(
  { printer, printedOn }: { printer: string; printedOn: string },
  frame: Frame,
  blank: number,
  width: number,
): Paragraph {
  const on = printedOn === '' ? '' : `${printedOn.replace(/印发$/u, '')}印发`;
  return new Paragraph({
    style: STYLE.imprint,
    frame,
    indent: { left: blank },
    tabStops: [{ type: 'right', position: width - blank }],
    children: [textRun(`${printer}\t${on}`)],
  });
}
