import { readProperties } from '../../../electron/docx/read/read-properties';
import { loadProfile } from '../../../electron/templates/load-profile';
import { writeDocx } from '../../../electron/docx/write/write-docx';
import { docxParts, ooxmlErrors } from '../../support/ooxml';
import { sampleReport } from './write/sample-report';
import { makeDocx, p } from './read/make-docx';

const profile = loadProfile('templates', 'gbt9704');
const sentAs = { report: 'r<1>', version: 'v&2', variant: 'review' };

test('a copy says to us alone which report and version it is', async () => {
  const bytes = await writeDocx(sampleReport(), {
    variant: 'review',
    profile,
    sentAs,
    now: new Date('2026-01-05T01:02:03Z'),
  });
  expect(readProperties(bytes, 'a.docx')).toEqual({ sentAs, modifiedBy: '', modifiedAt: '2026-01-05T01:02:03.000Z' });
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test('a copy without it says nothing', async () => {
  const bytes = await writeDocx(sampleReport(), { variant: 'clean', profile });
  expect(readProperties(bytes, 'a.docx').sentAs).toBeNull();
  expect(docxParts(bytes)['docProps/custom.xml'] ?? '').not.toContain('shufa');
});

test('a file without properties has none', () => {
  expect(readProperties(makeDocx({ body: p('甲') }), 'a.docx')).toEqual({
    sentAs: null,
    modifiedBy: '',
    modifiedAt: '',
  });
});
