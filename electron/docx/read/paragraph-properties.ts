import type { ParagraphFrame } from './paragraph-frame';
import { isOn, wholeOf, type Attributes } from './parse-xml';
import type { Mark } from './revisions';

/** What a paragraph was before somebody gave it another style or outline level. */
export function readFormer(former: Mark, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  if (name === 'w:pStyle' && value !== undefined) former.styleId = value;
  else if (name === 'w:outlineLvl') former.outlineLevel = (wholeOf(value) ?? 9) + 1;
}

/** One property of a paragraph, or of the run that is open in it. */
export function readProperty(frame: ParagraphFrame, ofParagraph: boolean, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  if (ofParagraph) {
    if (name === 'w:pStyle' && value !== undefined) frame.styleId = value;
    else if (name === 'w:numId' && value !== undefined) frame.numId = value;
    else if (name === 'w:ilvl') frame.numLevel = wholeOf(value) ?? 0;
    else if (name === 'w:jc' && value !== undefined) frame.align = value;
    else if (name === 'w:outlineLvl') frame.outlineLevel = (wholeOf(value) ?? 9) + 1;
    return;
  }
  const { run } = frame;
  if (!run) return;
  if (name === 'w:b') run.bold = isOn(attributes);
  else if (name === 'w:rStyle' && value !== undefined) run.style = value;
  else if (name === 'w:vanish') run.hidden = isOn(attributes);
  else if (name === 'w:rFonts' && attributes['w:eastAsia'] !== undefined) run.font = attributes['w:eastAsia'];
}
