import { join } from 'node:path';
import { proofread } from '../../../core/proof/proofread';
import { blockText, type Block } from '../../../core/report/block';
import { numberedIds } from '../../../core/report/ids';
import { newReport } from '../../../core/template/new-report';
import { loadTemplates } from '../../../electron/templates/load-templates';
import { lexicon } from './proof-of';

const { templates } = loadTemplates(join(__dirname, '../../../templates'));

const fresh = (id: string) =>
  newReport({ template: templates.get(id)!, unit: '和平区人民政府', year: 2025, newId: numberedIds(), id: 'r' });
const isWaiting = (block: Block) => block.type === 'paragraph' && blockText(block) === '';

/** What is told of a new report in which all but so many places were written. */
function bareWhen(id: string, left: number) {
  const report = fresh(id);
  const written = report.blocks.filter(isWaiting).slice(0, -left);
  const blocks = report.blocks.map((block, i) =>
    written.includes(block) ? ({ ...block, children: [{ text: `完成第${i}件事。` }] } as Block) : block,
  );
  return proofread({ ...report, blocks }, lexicon).filter(({ rule }) => rule === 'heading-content').length;
}

test.each([...templates.keys()])('nothing is told of the outline that a new report of %s begins with', (id) => {
  expect(proofread(fresh(id), lexicon)).toEqual([]);
});

test('headings left without text are told once most are written', () => {
  expect([12, 6, 2, 1].map((left) => bareWhen('district', left))).toEqual([0, 0, 2, 1]);
});
