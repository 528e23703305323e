import { join } from 'node:path';
import type { Finding } from '../../../core/proof/finding';
import { classOf } from '../../../core/proof/finding-class';
import { openMachineFile } from '../../../electron/store/machine-file';
import { FIXTURES, shufa } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const SOURCE = join(FIXTURES, '001_d31234125ce4b8f4.txt');

interface Checked {
  items: { id: string; status: string; note: string }[];
  findings: Finding[];
  summary: { ignored: number };
}
const check = async (): Promise<Checked> =>
  JSON.parse((await shufa(folder(), 'check', SOURCE, '--json')).out) as Checked;

let before: string | undefined;
beforeEach(() => {
  before = process.env['SHUFA_DATA'];
  process.env['SHUFA_DATA'] = folder();
});
afterEach(() => {
  if (before === undefined) delete process.env['SHUFA_DATA'];
  else process.env['SHUFA_DATA'] = before;
});

test('what this office never wants to see is left out of a check on the command line, and counted', async () => {
  const all = await check();
  const one = all.findings.find(({ rule }) => rule === 'half-width')!;
  const machine = openMachineFile(join(folder(), 'shufa.db'));
  machine.saveOfficeChoice({ kind: 'class-off', id: classOf(one), name: '半角标点', at: '2026-01-01T00:00:00Z' });
  machine.close();
  const left = await check();
  const off = all.findings.filter((finding) => classOf(finding) === classOf(one)).length;
  expect(left.findings).toHaveLength(all.findings.length - off);
  expect(left.summary.ignored).toBe(off);
});

test('items of form are judged on paper, not left to a person', async () => {
  const form = (await check()).items.filter(({ id }) => id.startsWith('FM'));
  expect(form.length).toBeGreaterThan(5);
  expect(form.filter(({ status }) => status === 'met').length).toBeGreaterThan(form.length / 2);
});
