import fc from 'fast-check';
import { VARIANTS } from '../../../../core/api';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { docxParts, ooxmlErrors } from '../../../support/ooxml';
import { randomReport, VALID_TIME, validRuns } from './random-report';
import { realReports } from './real-reports';
import { sampleReport } from './sample-report';

const profile = loadProfile('templates', 'gbt9704');
const reports = { sample: sampleReport(), ...realReports() };

test.each(Object.keys(reports))('every variant of %s is valid in the eyes of the Open XML SDK', async (name) => {
  for (const variant of VARIANTS) {
    const bytes = await writeDocx(reports[name as keyof typeof reports]!, { variant, profile });
    expect({ variant, errors: await ooxmlErrors(bytes) }).toEqual({ variant, errors: [] });
  }
});

test('the validator does find faults', async () => {
  const broken = structuredClone(profile);
  broken.text.table.size = Number.NaN;
  const bytes = await writeDocx(sampleReport(), { variant: 'clean', profile: broken });
  expect(await ooxmlErrors(bytes)).not.toEqual([]);
});

test(
  'whatever a report holds, its file is valid',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomReport, fc.constantFrom(...VARIANTS), async (report, variant) => {
        expect(await ooxmlErrors(await writeDocx(report, { variant, profile }))).toEqual([]);
      }),
      validRuns(),
    );
  },
  VALID_TIME,
);

test('clean and public copies hold no comment and nobody’s name', async () => {
  for (const variant of ['clean', 'public'] as const) {
    const parts = docxParts(await writeDocx(sampleReport(), { variant, profile }));
    const whole = Object.entries(parts)
      .map(([path, xml]) => `${path}\n${xml}`)
      .join('\n');
    expect(whole).not.toMatch(
      /张三|李四|核实提法|comment(?:s|Range|Reference )|people|Un-named|dc:creator|lastModifiedBy/u,
    );
  }
});
