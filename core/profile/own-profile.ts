import type { LayoutProfile } from '../layout/profile';
import { PROFILE_FIELDS, type FieldValue } from './profile-fields';

/** An office's layout: the standard with single values of its own, by the paths of PROFILE_FIELDS. */
export interface OwnProfile {
  id: string;
  name: string;
  values: Readonly<Record<string, FieldValue>>;
}

/** The standard with an office's values in place. Values that no field knows or takes are left out. */
export function applyProfile(standard: LayoutProfile, own: OwnProfile): LayoutProfile {
  const profile = JSON.parse(JSON.stringify(standard)) as LayoutProfile;
  profile.id = own.id;
  profile.name = own.name;
  for (const field of PROFILE_FIELDS) {
    const value = own.values[field.path];
    if (value !== undefined && field.takes(value)) field.write(profile, value);
  }
  const { page, margins, grid, text } = profile;
  grid.lines = Math.max(1, Math.floor((page.height - margins.top - margins.bottom) / grid.linePitch));
  const pitch = text.body.size * 20 + grid.characterSpacing;
  grid.characters = Math.max(1, Math.floor((page.width - margins.left - margins.right) / pitch));
  return profile;
}

/** One value in which a layout departs from the standard. */
export interface Deviation {
  clause: string;
  label: string;
  standard: string;
  own: string;
}

/** Where a layout departs from the standard, in the order of the fields. */
export function deviations(profile: LayoutProfile, standard: LayoutProfile): Deviation[] {
  return PROFILE_FIELDS.flatMap((field) => {
    const own = field.read(profile);
    const rule = field.read(standard);
    if (own === rule) return [];
    return [{ clause: field.clause, label: field.label, standard: field.show(rule), own: field.show(own) }];
  });
}
