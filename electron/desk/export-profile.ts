import { AppError } from '../../core/errors';
import type { LayoutProfile } from '../../core/layout/profile';
import { applyProfile, deviations, type Deviation, type OwnProfile } from '../../core/profile/own-profile';
import { loadProfile, profileIds } from '../templates/load-profile';

export const DEFAULT_PROFILE = 'gbt9704';

export interface FoundProfile {
  profile: LayoutProfile;
  /** Where it departs from the standard, when it is the office's own. */
  deviations: Deviation[];
}

/** A layout by its id: the product's or the office's. Throws AppError `unknown-profile` that names the known ones. */
export function findProfile(templatesDir: string, id: string, own: readonly OwnProfile[]): FoundProfile {
  const standard = loadProfile(templatesDir, DEFAULT_PROFILE);
  const found = own.find((profile) => profile.id === id);
  if (found) {
    const profile = applyProfile(standard, found);
    return { profile, deviations: deviations(profile, standard) };
  }
  const known = profileIds(templatesDir);
  if (!known.includes(id)) {
    throw new AppError('unknown-profile', { id, known: [...known, ...own.map((one) => one.id)].join('、') });
  }
  const profile = loadProfile(templatesDir, id);
  return { profile, deviations: deviations(profile, standard) };
}
