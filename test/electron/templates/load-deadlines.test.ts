import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDeadlines } from '../../../electron/templates/load-deadlines';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const load = (text: string) => {
  mkdirSync(join(folder(), 'deadlines'));
  writeFileSync(join(folder(), 'deadlines', 'annual.json'), text);
  return () => loadDeadlines(folder());
};
const rule = {
  id: 'a',
  title: '事项',
  kind: 'law',
  due: { month: 3, day: 1, yearOffset: 1 },
  basis: '依据',
  verified: true,
  guidance: '说明',
};
const file = (change: object) => JSON.stringify({ id: 'annual', deadlines: [{ ...rule, ...change }] });

test('a typo names the file, the field and what is wrong', () => {
  expect(load(file({ kind: 'laww' }))).toThrow('deadlines/annual.json 有误：deadlines[0].kind 应为“law”、“advice”之一');
});

test('broken JSON names the line', () => {
  expect(load('{\n  "id": "annual",\n  "deadlines": [,]\n}')).toThrow('第 3 行');
});
