import { loadTemplates } from '../../../electron/desk/load-templates';
import { join } from 'node:path';

const dir = join(__dirname, '../../../templates');

test('the product’s own templates load', () => {
  const { templates } = loadTemplates(dir);
  expect([...templates.keys()]).toEqual(['department', 'district', 'street', 'zone']);
});
