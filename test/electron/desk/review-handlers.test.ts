import { join } from 'node:path';
import { createDesk } from '../../../electron/desk/desk';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();

const openDesk = () =>
  createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: join(__dirname, '../../../templates'),
    dataDir: join(folder(), 'data'),
    documentsDir: folder(),
  });

test('who works on a machine is known again when the program starts anew', () => {
  const first = openDesk();
  expect(first.handlers.identity()).toBeNull();
  first.handlers.saveIdentity({ name: '李明', unit: '区司法局', role: 'drafter' });
  first.close();
  const second = openDesk();
  expect(second.handlers.identity()).toEqual({ name: '李明', unit: '区司法局', role: 'drafter' });
  second.close();
});
