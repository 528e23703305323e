import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateItems } from '../../../core/checklist/evaluate';
import type { ItemStatus } from '../../../core/checklist/item';
import { recognise } from '../../../core/intake/recognise';
import { sourceFromText } from '../../../core/intake/text-source';
import { blockText } from '../../../core/report/block';
import { numberedIds } from '../../../core/report/ids';
import type { Report } from '../../../core/report/report';
import { loadTemplate } from '../../../electron/templates/load-templates';

const root = join(__dirname, '../../..');

function read(file: string, template: string) {
  const text = readFileSync(join(root, 'test/fixtures/reports', file), 'utf8');
  const { blocks, unit } = recognise(sourceFromText(text), numberedIds());
  const report: Report = { format: 1, id: 'r1', template, unit, year: 2023, blocks, comments: [] };
  const items = loadTemplate(join(root, 'templates'), template).packs.flatMap((pack) => pack.items);
  return { report, results: evaluateItems(report, items, [], []) };
}

const zone = read('000_13a09daa5f6906e1.txt', 'zone');
const district = read('001_d31234125ce4b8f4.txt', 'district');
const street = read('004_33d48c11d264fc8b.txt', 'street');

const M: ItemStatus = 'met';
const W: ItemStatus = 'weak';
const X: ItemStatus = 'missing';
const none = null;

/**
 * Judged by reading the three reports: what a careful reviewer would say. null where the item does not apply.
 * 000 is of a development zone, 001 of a district (its page has no title), 004 of a street.
 */
const judged: [item: string, zone: ItemStatus | null, district: ItemStatus | null, street: ItemStatus | null][] = [
  // mandatory
  ['S0-01', M, X, M],
  ['S0-02', M, X, M],
  ['S0-04', M, M, M],
  ['S1-A0', M, M, M],
  ['S2-01', M, M, M],
  ['S2-02', M, M, M],
  ['S2-03', W, X, W], // 000 and 004 name causes in the heading only, 001 nowhere
  ['S3-01', M, M, M],
  ['S4-01', M, M, M],
  ['S4-02', M, W, W], // 001 and 004 say 下一年度 and never 2024
  ['S4-06', M, M, M],
  ['PR-05', 'manual', 'manual', 'manual'],
  ['PR-06', 'manual', 'manual', 'manual'],
  ['PR-07', none, 'manual', none],
  ['PR-08', none, 'manual', none],
  ['PR-10', 'manual', 'manual', 'manual'],
  ['PR-13', 'manual', 'manual', 'manual'],
  // required
  ['S0-03', X, X, X],
  ['S0-06', M, W, M], // 001 has no 习近平新时代中国特色社会主义思想
  ['S0-07', M, M, M],
  ['S1-A1', M, M, W], // 004 tells how they learned, not how often
  ['S1-A4', X, M, X],
  ['S1-A5', X, M, W], // 004 takes part, without a result
  ['S1-A7', M, M, W],
  ['S1-B1', X, M, none],
  ['S1-B2', M, M, M],
  ['S1-B5', X, W, none],
  ['S1-C1', M, M, X],
  ['S1-C2', none, M, none],
  ['S1-C3', X, W, none], // 001 cleaned documents up, without a number
  ['S1-D1', W, M, none], // 000 published the list, 001 says how many matters it holds
  ['S1-D6', none, W, none], // 001 follows up decisions and evaluates documents, which is another matter
  ['S1-D3', W, W, none],
  ['S1-D4', M, W, W], // 001 counts what it reviewed of documents, not of decisions
  ['S1-D5', W, W, M], // 001 counts meetings that heard of 法治政府建设, none that decided
  ['S1-D7', W, M, W],
  ['S1-E2', W, M, W],
  ['S1-E3', X, X, none],
  ['S1-E4', M, M, W],
  ['S1-E7', W, W, W],
  ['S1-E9', X, X, none],
  ['S1-F1', X, M, M],
  ['S1-G1', W, M, W],
  ['S1-G3', X, M, X],
  ['S1-G4', W, M, X],
  ['S1-H1', X, M, X],
  ['S1-H3', M, M, M],
  ['S2-04', X, X, X],
  ['S2-05', X, M, none],
  ['S2-08', M, M, W],
  ['S3-02', M, M, M],
  ['S3-03', W, M, W], // 004 lists 亲自部署、亲自过问 without facts
  ['S3-04', W, M, M],
  ['S3-07', M, M, X],
  ['S4-03', M, M, M],
  ['S5-01', M, M, M],
];

test.each(judged)('%s on the three real reports', (id, ...expected) => {
  const status = [zone, district, street].map(
    ({ results }) => results.find((result) => result.id === id)?.status ?? null,
  );
  expect(status).toEqual(expected);
});

test.each([
  ['S1-G3', '2023年以来共办理行政复议案件141件'],
  ['S1-G4', '办理行政应诉42件,无败诉案件。'],
  ['S1-H1', '建议和政协提案313件'],
  ['S1-D7', '现有区委法律顾问3名'],
  ['S1-C2', '报备率、报备及时率、规范率均达100%'],
  ['S3-04', '专题研究法治政府建设工作3次'],
])('%s is met by the sentence that says so', (id, words) => {
  const { evidence } = district.results.find((result) => result.id === id)!;
  expect(evidence[0]!.text).toContain(words);
});

test('every place is where its text stands', () => {
  for (const { report, results } of [zone, district, street]) {
    const texts = new Map(report.blocks.map((block) => [block.id, blockText(block)]));
    const places = results.flatMap((result) => result.evidence);
    expect(places.length).toBeGreaterThan(50);
    for (const { block, start, end, text } of places) expect(texts.get(block)!.slice(start, end)).toBe(text);
  }
});

test('what is not met says why, what is met shows its evidence', () => {
  for (const { results } of [zone, district, street]) {
    for (const { id, status, note } of results) if (status !== 'met') expect([id, note]).not.toEqual([id, '']);
  }
  expect(street.results.find(({ id }) => id === 'S2-03')!.note).toBe('只有标题提到原因，没有写内容');
  expect(zone.results.find(({ id }) => id === 'S1-D3')!.note).toBe('写到了专家论证、风险评估，但没有论证或评估的件数');
});
