import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportEditor } from '../../../renderer/editor/slate-types';

interface Fixture {
  input: ReportEditor;
  run: (editor: ReportEditor) => void;
  output: ReportEditor;
}

const root = join(__dirname, '../../fixtures/editor');
const cases = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

test.each(cases.sort())('%s', (file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the cases are found by walking the folder
  const { input, run, output } = require(join(root, file)) as Fixture;
  run(input);
  expect(input.children).toEqual(output.children);
  if (output.selection) expect(input.selection).toEqual(output.selection);
});
