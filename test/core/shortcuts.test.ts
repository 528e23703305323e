import { keysOf, SHORTCUTS, shortcutOf, showKeys } from '../../core/shortcuts';

const press = (key: string, { mod = false, shift = false, alt = false, code = '' } = {}) =>
  shortcutOf({ mod, shift, alt, key, code })?.does;

test('no two things have the same keys', () => {
  const keys = SHORTCUTS.flatMap((one) => one.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a press of keys is what the table says', () => {
  expect(press('f', { mod: true })).toBe('find');
  expect(press('S', { mod: true, shift: true })).toBe('save-as');
  expect(press('F12')).toBe('save-as');
  expect(press('F3', { shift: true })).toBe('find-previous');
  expect(press('+', { mod: true, shift: true })).toBe('zoom-in');
  expect(press('f')).toBeUndefined();
  expect(press('F3', { mod: true })).toBeUndefined();
});

test('where Alt changes the sign, the place of the key counts, on the keypad too', () => {
  expect(press('¡', { mod: true, alt: true, code: 'Digit1' })).toBe('level-1');
  expect(press('0', { mod: true, alt: true, code: 'Numpad0' })).toBe('level-0');
  expect(press('®', { mod: true, alt: true, code: 'KeyR' })).toBe('run-in');
});

test('Ctrl+Alt+M makes a comment, as in Word', () => {
  expect(press('m', { mod: true, alt: true, code: 'KeyM' })).toBe('comment');
});

test('keys are shown as people write them', () => {
  expect([keysOf('save-as'), keysOf('save-as', true), keysOf('import')]).toEqual(['Ctrl+Shift+S', '⌘⇧S', '']);
  expect(showKeys('Mod+Plus')).toBe('Ctrl++');
});
