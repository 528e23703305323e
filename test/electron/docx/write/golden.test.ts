import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { docxParts } from '../../../support/ooxml';
import { sampleReport } from './sample-report';

const FOLDER = 'test/golden/export';

const PARTS = [
  'word/document.xml',
  'word/styles.xml',
  'word/settings.xml',
  'word/fontTable.xml',
  'word/footer1.xml',
  'word/footer2.xml',
  'word/comments.xml',
  'word/commentsExtended.xml',
  'word/commentsIds.xml',
  'word/commentsExtensible.xml',
  'word/people.xml',
  'word/_rels/document.xml.rels',
  'docProps/core.xml',
];

/** The parts of the review copy of the sample, one element a line, so that a change of them can be read. */
test.each(PARTS)('%s is as agreed', async (path) => {
  const profile = loadProfile('templates', 'gbt9704');
  const now = new Date('2024-01-15T08:00:00Z');
  const parts = docxParts(await writeDocx(sampleReport(), { variant: 'review', profile, now }));
  // What the clock on the wall said depends on where the test runs.
  const xml = parts[path]!.replace(/w:date="[^"]*"/gu, 'w:date="…"').replaceAll('><', '>\n<') + '\n';
  const golden = join(FOLDER, path.replace(/^.*\//u, ''));
  if (process.env['UPDATE']) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(golden, xml);
  }
  expect(xml).toBe(readFileSync(golden, 'utf8'));
});
