import { onCommands, runCommand } from '../../renderer/commands';

test('the latest screen answers a command, and the one before it when that is gone', () => {
  const answered: string[] = [];
  const stopHome = onCommands({ new: () => answered.push('home') });
  const stopEditor = onCommands({ new: () => answered.push('editor') });
  expect(runCommand('new')).toBe(true);
  stopEditor();
  expect(runCommand('new')).toBe(true);
  stopHome();
  expect(runCommand('new')).toBe(false);
  expect(answered).toEqual(['editor', 'home']);
});
