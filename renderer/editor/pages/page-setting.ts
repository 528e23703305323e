import type { FontMetrics } from '../../../core/layout/font-metrics';
import type { LayoutProfile } from '../../../core/layout/profile';
import { api } from '../../api';
import { screenMetrics } from './screen-metrics';

/** What lines and pages are worked out from: the layout profile, and the fonts that the window really shows. */
export interface PageSetting {
  profile: LayoutProfile;
  metrics: FontMetrics;
}

let setting: Promise<PageSetting> | undefined;

/** Fetched and measured once for the window; asked again when that failed. */
export function pageSetting(): Promise<PageSetting> {
  setting ??= api
    .layoutProfile()
    .then((profile) => ({ profile, metrics: screenMetrics() }))
    .catch((error: unknown) => {
      setting = undefined;
      throw error;
    });
  return setting;
}
