import fc from 'fast-check';
import { VARIANTS } from '../../../../core/api';
import { parseReport } from '../../../../core/report/parse';
import type { Report } from '../../../../core/report/report';
import type { DocumentElements } from '../../../../core/variant/elements';
import { makeCopy } from '../../../../core/variant/make-copy';
import type { VariantForm } from '../../../../core/variant/variant-form';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { loadVariants } from '../../../../electron/templates/load-variants';
import { verifyDocx } from '../../../../electron/docx/verify/verify-docx';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { docxParts, ooxmlErrors } from '../../../support/ooxml';
import { randomElements } from './random-elements';
import { randomReport, VALID_TIME, validRuns } from './random-report';
import { realReports } from './real-reports';
import { sampleElements } from './sample-elements';
import { sampleReport } from './sample-report';

const profile = loadProfile('templates', 'gbt9704');
const forms = loadVariants('templates');
const all = inOne(Object.values({ sample: sampleReport(), ...realReports() }));

test.each(VARIANTS)('all reports at hand are valid as %s in the eyes of the Open XML SDK', async (variant) => {
  expect(await ooxmlErrors(await writeDocx(all, { variant, profile }))).toEqual([]);
});

test.each(forms.map(({ id }) => id))('so they are as a copy of kind %s, with every element around them', async (id) => {
  const form = forms.find((one) => one.id === id)!;
  expect(await ooxmlErrors(await copyOf(all, sampleElements, form))).toEqual([]);
});

test('the validator does find faults', async () => {
  const broken = structuredClone(profile);
  broken.text.table.size = Number.NaN;
  const bytes = await writeDocx(sampleReport(), { variant: 'clean', profile: broken });
  expect(await ooxmlErrors(bytes)).not.toEqual([]);
});

test(
  'whatever a report holds and whatever stands around it, its file is valid and can be judged',
  async () => {
    const copies = fc.oneof(
      { weight: 1, arbitrary: fc.record({ variant: fc.constantFrom(...VARIANTS) }) },
      { weight: 2, arbitrary: fc.record({ form: fc.constantFrom(...forms), elements: randomElements }) },
    );
    await fc.assert(
      fc.asyncProperty(randomReport, copies, async (report, copy) => {
        const bytes =
          'form' in copy
            ? await copyOf(report, copy.elements, copy.form)
            : await writeDocx(report, { variant: copy.variant, profile });
        expect(await ooxmlErrors(bytes)).toEqual([]);
        expect(verifyDocx(bytes).length).toBeGreaterThan(20);
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

function copyOf(report: Report, elements: DocumentElements, form: VariantForm): Promise<Uint8Array> {
  const { report: copy, printed } = makeCopy({ ...report, elements }, form);
  return writeDocx(copy, { variant: form.comments ? 'review' : 'clean', profile, printed });
}

/** Reports one behind the other, so that one start of the validator judges all: it takes a file at a time. */
function inOne(reports: readonly Report[]): Report {
  const own = reports.map(({ blocks, comments }, i) => ({
    blocks: (JSON.parse(JSON.stringify(blocks).replaceAll('"comment_', `"comment_r${i}-`)) as Report['blocks'])
      .filter(({ type }) => i === 0 || type !== 'title')
      .map((block) => ({ ...block, id: `r${i}-${block.id}` })),
    comments: comments.map((comment) => ({ ...comment, id: `r${i}-${comment.id}` })),
  }));
  return parseReport({
    ...reports[0],
    blocks: own.flatMap(({ blocks }) => blocks),
    comments: own.flatMap(({ comments }) => comments),
  });
}
