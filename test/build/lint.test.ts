import { lintTexts } from '../support/lint-texts';

const REFUSAL = /^no-(restricted-syntax|eval|implied-eval|new-func|script-url)$/u;

const inDesk = {
  path: 'electron/main.ts',
  refused: [
    'new BrowserWindow({ webPreferences: { nodeIntegration: true } });',
    'new BrowserWindow({ webPreferences: { contextIsolation: false } });',
    'new BrowserWindow({ webPreferences: { sandbox: false } });',
    'new BrowserWindow({ webPreferences: { webSecurity: false } });',
    'void shell.openExternal(address);',
    'void contents.executeJavaScript(code);',
    'eval(code);',
    'new Function(code);',
  ],
  allowed: ['new BrowserWindow({ webPreferences: { sandbox: true } });'],
};

const inPage = {
  path: 'renderer/app.tsx',
  refused: [
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />;',
    'element.innerHTML = text;',
    'element.insertAdjacentHTML("beforeend", text);',
    'export const B = () => <webview src="a" />;',
    'export const C = () => <iframe src="a" />;',
    'location.href = "javascript:alert(1)";',
  ],
  allowed: ['export const D = () => <p>{text}</p>;'],
};

const texts = [inDesk, inPage].flatMap(({ path, refused, allowed }) =>
  [...refused, ...allowed].map((text) => ({ path, text })),
);
const refusals = new Set<string>();

beforeAll(() => {
  lintTexts(texts).forEach((rules, i) => rules.some((rule) => REFUSAL.test(rule)) && refusals.add(texts[i]!.text));
});

test.each([
  ['what would open the window to code from elsewhere', inDesk],
  ['markup made of text in the page', inPage],
])('lint refuses %s', (_, { refused, allowed }) => {
  expect(refused.filter((text) => !refusals.has(text))).toEqual([]);
  expect(allowed.filter((text) => refusals.has(text))).toEqual([]);
});
