import { TEXT_ROLES, type LayoutProfile } from '../../core/layout/profile';

/** What is used when neither the font nor any of its substitutes is there. */
const LAST_RESORT = '系统默认字体';

/** Fonts the profile asks for that are not installed, with the best substitute that is. Case does not matter. */
export function missingFonts(
  profile: LayoutProfile,
  installed: readonly string[],
): { font: string; substitute: string }[] {
  const there = new Set(installed.map((name) => name.toLowerCase()));
  const missing = new Map<string, string>();
  for (const role of TEXT_ROLES) {
    const { font, substitutes } = profile.text[role];
    if (there.has(font.toLowerCase()) || missing.has(font)) continue;
    missing.set(font, substitutes.find((name) => there.has(name.toLowerCase())) ?? LAST_RESORT);
  }
  return [...missing].map(([font, substitute]) => ({ font, substitute }));
}
