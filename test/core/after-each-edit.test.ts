import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateItems } from '../../core/checklist/evaluate';
import type { Item } from '../../core/checklist/item';
import { recognise } from '../../core/intake/recognise';
import { sourceFromText } from '../../core/intake/text-source';
import { proofread } from '../../core/proof/proofread';
import { numberedIds } from '../../core/report/ids';
import type { Report } from '../../core/report/report';
import { loadLexicon } from '../../electron/templates/load-lexicon';
import { loadTemplate } from '../../electron/templates/load-templates';
import { pick, seeded } from '../bench/proof/random';
import { editedReport } from './random-edits';

const root = join(__dirname, '../..');
const lexicon = loadLexicon(join(root, 'templates'));
/** More with EDIT_RUNS=2000 EDIT_SEED=2. */
const RUNS = Number(process.env['EDIT_RUNS'] ?? 60);
const SEED = Number(process.env['EDIT_SEED'] ?? 1);
/** How often what is typed is taken back: the blocks of a few steps ago come again. */
const BACK = 0.1;

function check(report: Report, items: readonly Item[]) {
  const findings = proofread(report, lexicon);
  return { findings, items: evaluateItems(report, items, [], findings) };
}

test.each([
  ['001_d31234125ce4b8f4.txt', 'district'],
  ['004_33d48c11d264fc8b.txt', 'street'],
])('after each edit of %s a check says what a check of the same text, never seen before, says', (file, template) => {
  const text = readFileSync(join(root, 'test/fixtures/reports', file), 'utf8');
  const { blocks, unit } = recognise(sourceFromText(text), numberedIds());
  const items = loadTemplate(join(root, 'templates'), template).packs.flatMap((pack) => pack.items);
  const random = seeded(SEED);
  let past: Report[] = [{ format: 1, id: 'r1', template, unit, year: 2023, blocks, comments: [] }];
  for (let step = 0; step < RUNS; step += 1) {
    const report = random() < BACK ? pick(past, random) : editedReport(past.at(-1)!, step, random);
    past = [...past.slice(-9), report];
    const unseen = { ...report, blocks: report.blocks.map((block) => ({ ...block })) };
    expect([step, check(report, items)]).toEqual([step, check(unseen, items)]);
  }
});
