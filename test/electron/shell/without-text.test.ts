import { withoutText } from '../../../electron/shell/without-text';

test('what people wrote does not stand in the log, names of errors and places do', () => {
  expect(
    withoutText(
      [
        'uncaught: Error: Cannot resolve a DOM node from Slate node: {"text":"区委常委会研究"}',
        '    at render (app.js:1:2)',
        '    at /家/张三/述法/out/desk/main.cjs:3:4',
        'SyntaxError: Unexpected token 法, "法治政府 2024" is not valid JSON',
      ].join('\n'),
    ),
  ).toBe(
    [
      'uncaught: Error: Cannot resolve a DOM node from Slate node: …',
      '    at render (app.js:1:2)',
      '    at /…/…/…/out/desk/main.cjs:3:4',
      'SyntaxError: Unexpected token …, … is not valid JSON',
    ].join('\n'),
  );
});

test('a plain English message stays as it is', () => {
  expect(withoutText('window process gone: crashed 5')).toBe('window process gone: crashed 5');
});
