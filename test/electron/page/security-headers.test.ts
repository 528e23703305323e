import { SECURITY_HEADERS } from '../../../electron/page/security-headers';

const rules = new Map(
  SECURITY_HEADERS['Content-Security-Policy']!.split('; ').map((rule): [string, string] => {
    const [name, ...sources] = rule.split(' ');
    return [name!, sources.join(' ')];
  }),
);

test('scripts and styles come from our own files alone, and nothing is allowed that is not named', () => {
  expect(rules.get('default-src')).toBe("'none'");
  expect([rules.get('script-src'), rules.get('style-src')]).toEqual(["'self'", "'self'"]);
  expect([...rules.values()].join(' ')).not.toMatch(/unsafe|\*|https?:/u);
});

test('no form, frame or base address leads away', () => {
  expect(['base-uri', 'form-action', 'frame-ancestors'].map((name) => rules.get(name))).toEqual(
    Array.from({ length: 3 }, () => "'none'"),
  );
});
