import { join } from 'node:path';
import { evaluateItems } from '../../../core/checklist/evaluate';
import { blockText, headingText, type Heading } from '../../../core/report/block';
import { numberedIds } from '../../../core/report/ids';
import { parseReport } from '../../../core/report/parse';
import type { Report } from '../../../core/report/report';
import { newReport } from '../../../core/template/new-report';
import { loadTemplates } from '../../../electron/templates/load-templates';

const { templates, packs } = loadTemplates(join(__dirname, '../../../templates'));
const ids = [...templates.keys()];

const open = (id: string, year = 2025): Report =>
  newReport({ template: templates.get(id)!, unit: '和平区人民政府', year, newId: numberedIds(), id: 'r1' });
const itemsOf = (id: string) => templates.get(id)!.packs.flatMap((pack) => packs.get(pack)!.items);
const headings = (report: Report, level: number) =>
  report.blocks.filter((b): b is Heading => b.type === 'heading' && b.level === level);

/** What a fresh report already holds: title, addressee, opening and closing. */
const FILLED = ['S0-01', 'S0-02', 'S0-03', 'S0-04', 'S0-05', 'S0-06', 'S0-07', 'S4-06', 'S5-01', 'S5-02'];

describe.each(ids)('a new report from the template %s', (id) => {
  test('stands in the order measures, duties, problems, plans; other is offered, not opened', () => {
    expect(headings(open(id), 1).map((heading) => heading.part)).toEqual(['measures', 'duties', 'problems', 'plans']);
    expect(templates.get(id)!.outline.at(-1)).toMatchObject({ part: 'other', optional: true });
  });

  test('is a valid report without a placeholder left', () => {
    const report = open(id);
    expect(parseReport(structuredClone(report))).toEqual(report);
    expect(report.blocks.map(blockText).join('\n')).not.toMatch(/[{}]/u);
  });

  test('meets nothing of its empty sections', () => {
    const results = evaluateItems(open(id), itemsOf(id), [], []);
    const met = results.filter((result) => result.status === 'met' && /^S/u.test(result.id)).map((result) => result.id);
    expect(met.filter((item) => !FILLED.includes(item))).toEqual([]);
  });

  test('every heading says what to write', () => {
    const walk = (list: { heading: string; guidance: { ask: string }; children?: [] }[]): string[] =>
      list.flatMap((one) => [one.guidance.ask, ...walk(one.children ?? [])]);
    for (const ask of walk(templates.get(id)!.outline as never)) expect(ask.length).toBeGreaterThan(15);
  });
});

test('the district opens with nine heads under the measures', () => {
  const report = open('district');
  const heads = headings(report, 2).map(headingText);
  expect(heads.slice(0, 9)).toEqual([
    '依法全面履行政府职能',
    '依法行政制度体系不断完善',
    '重大行政决策科学民主合法',
    '行政执法严格规范公正文明',
    '突发事件依法预防处置',
    '社会矛盾纠纷依法有效化解',
    '行政权力制约监督科学有效',
    '政府工作人员法治思维和依法行政能力全面提高',
    '法治政府建设组织领导落实到位',
  ]);
  expect(headings(report, 1).map(headingText)).toContain('2026年推进法治政府建设的主要安排');
});

test('writing the missing sentence under its heading meets the item', () => {
  const report = open('district');
  const at = report.blocks.findIndex((b) => b.type === 'heading' && headingText(b) === '社会矛盾纠纷依法有效化解') + 1;
  const sentence = '收到行政复议申请38件，受理35件，审结33件，其中纠错4件、调解和解9件。';
  const blocks = report.blocks.map((b, i) => (i === at ? ({ ...b, children: [{ text: sentence }] } as typeof b) : b));
  const result = (r: Report) => evaluateItems(r, itemsOf('district'), [], []).find(({ id }) => id === 'S1-G3')!;
  expect(result(report).status).toBe('missing');
  expect(result({ ...report, blocks })).toMatchObject({ status: 'met', evidence: [{ text: sentence }] });
});
