import { turnedProfile } from '../../../core/layout/landscape';
import type { Page } from '../../../core/layout/page';
import { textWidth, type LayoutProfile } from '../../../core/layout/profile';

/** A sheet of paper as it is drawn behind the text. Lengths in twips, as drawn. */
export interface DrawnSheet {
  /** Of everything on it: a sheet turned sideways is drawn so small that its lines are as wide as those of the others. */
  scale: number;
  top: number;
  bottom: number;
  /** What its last line leaves empty below it. */
  blank: number;
}

export function drawnSheet({ landscape, lines }: Page, upright: LayoutProfile): DrawnSheet {
  const profile = landscape ? turnedProfile(upright) : upright;
  const { page, margins } = profile;
  const scale = textWidth(upright) / textWidth(profile);
  const last = lines.at(-1);
  const blank = page.height - margins.top - margins.bottom - (last ? last.top + last.height : 0);
  return { scale, top: margins.top * scale, bottom: margins.bottom * scale, blank: blank * scale };
}
