import { manualReport } from '../../core/manual/manual-report';
import { writeFileSafely } from '../disk/write-file';
import { loadProfile } from '../templates/load-profile';
import { DEFAULT_PROFILE } from './export-profile';
import { loadManual } from '../templates/load-manual';

/** Writes the manual as .docx, set like a report; the target is the old file or the whole new one. */
export async function writeManual(path: string, templatesDir: string): Promise<void> {
  const { report, pictures } = manualReport(loadManual(templatesDir));
  const { writeDocx } = await import('../docx/write/write-docx');
  const profile = loadProfile(templatesDir, DEFAULT_PROFILE);
  const printed = [...pictures].map(([block, { url, width, height, name }]) => {
    const data = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    return [block, { data, width, height, name }] as const;
  });
  writeFileSafely(path, await writeDocx(report, { variant: 'clean', profile, pictures: new Map(printed) }));
}
