import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** What lint says of `code` in a file of that name. ESLint's configuration is an ES module: it is asked by itself. */
function lint(name: string, codes: readonly string[]): boolean[] {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint();
    const refused = [];
    for (const code of ${JSON.stringify(codes)}) {
      const [{ messages }] = await eslint.lintText(code, { filePath: ${JSON.stringify(name)} });
      refused.push(messages.some(({ ruleId }) => /^no-(restricted-syntax|eval|implied-eval|new-func|script-url)$/.test(ruleId)));
    }
    console.log(JSON.stringify(refused));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as boolean[];
}

test('lint refuses what would open the window to code from elsewhere', () => {
  const refused = [
    'new BrowserWindow({ webPreferences: { nodeIntegration: true } });',
    'new BrowserWindow({ webPreferences: { contextIsolation: false } });',
    'new BrowserWindow({ webPreferences: { sandbox: false } });',
    'new BrowserWindow({ webPreferences: { webSecurity: false } });',
    'void shell.openExternal(address);',
    'void contents.executeJavaScript(code);',
    'eval(code);',
    'new Function(code);',
  ];
  expect(lint('electron/main.ts', refused)).toEqual(refused.map(() => true));
  expect(lint('electron/main.ts', ['new BrowserWindow({ webPreferences: { sandbox: true } });'])).toEqual([false]);
});

test('lint refuses markup made of text in the page', () => {
  const refused = [
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />;',
    'element.innerHTML = text;',
    'element.insertAdjacentHTML("beforeend", text);',
    'export const B = () => <webview src="a" />;',
    'export const C = () => <iframe src="a" />;',
    'location.href = "javascript:alert(1)";',
  ];
  expect(lint('renderer/app.tsx', refused)).toEqual(refused.map(() => true));
  expect(lint('renderer/app.tsx', ['export const D = () => <p>{text}</p>;'])).toEqual([false]);
});
