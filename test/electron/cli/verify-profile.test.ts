import { join } from 'node:path';
import type { ClauseResult } from '../../../core/variant/clause-result';
import { openMachineFile } from '../../../electron/store/machine-file';
import { FIXTURES, shufa } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const SOURCE = join(FIXTURES, '001_d31234125ce4b8f4.txt');

let before: string | undefined;
beforeEach(() => {
  before = process.env['SHUFA_DATA'];
  process.env['SHUFA_DATA'] = folder();
  const machine = openMachineFile(join(folder(), 'shufa.db'));
  machine.saveLayoutProfile({ id: 'ours', name: '本市版式', values: { 'margins.top': 30 } }, 1);
  machine.close();
});
afterEach(() => {
  if (before === undefined) delete process.env['SHUFA_DATA'];
  else process.env['SHUFA_DATA'] = before;
});

const margins = async (...options: string[]) => {
  const { out } = await shufa(folder(), 'verify', 'a.docx', '--json', ...options);
  const { clauses } = JSON.parse(out) as { clauses: ClauseResult[] };
  return clauses.filter(({ title }) => /天头/u.test(title)).map(({ title, verdict }) => `${title} ${verdict}`);
};

test('a file in the office’s own layout is judged by it where its name is given', async () => {
  expect((await shufa(folder(), 'export', SOURCE, 'a.docx', '--profile', 'ours')).code).toBe(0);
  expect(await margins()).toEqual(['天头、订口 broken']);
  const own = await margins('--profile', 'ours');
  expect(own[0]).toBe('天头、订口 deviates');
  expect(own.slice(1)).toEqual([expect.stringMatching(/^本单位版式：.* deviates$/u)]);
});

test('an unknown layout is said before the file is read, with the known ones', async () => {
  const { code, err } = await shufa(folder(), 'verify', 'missing.docx', '--profile', '无');
  expect(code).toBe(3);
  expect(err).toContain('ours');
});
