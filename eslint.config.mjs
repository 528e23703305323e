import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** `files` must not import what `forbidden` matches. */
const fence = (files, forbidden, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }] }] },
});

const forbidden = (selector, message) => ({ selector, message });

/** What Electron's security guide warns of and no code of ours needs. */
const UNSAFE = [
  forbidden('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Text reaches the page as text.'),
  forbidden('AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', 'Text reaches the page as text.'),
  forbidden(
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    'Text reaches the page as text.',
  ),
  forbidden(
    'CallExpression[callee.property.name=/^(executeJavaScript|insertCSS|openExternal)$/]',
    'Refused by SECURITY.md.',
  ),
  forbidden('JSXOpeningElement[name.name=/^(webview|iframe)$/]', 'The window shows one page of its own.'),
  forbidden(
    'Property[key.name=/^(nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|allowRunningInsecureContent|experimentalFeatures|webviewTag|spellcheck)$/][value.value=true]',
    'Refused by SECURITY.md.',
  ),
  forbidden(
    'Property[key.name=/^(sandbox|contextIsolation|webSecurity)$/][value.value=false]',
    'Refused by SECURITY.md.',
  ),
];

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'coverage/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['core/**', 'electron/**', 'renderer/**'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...UNSAFE],
    },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-explicit-any': 'off', 'no-console': 'off' } },
  // JSX calls the factory that the pragma of these files names.
  {
    files: ['test/fixtures/editor/**'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^jsx$' }] },
  },
  {
    files: ['renderer/**/*.tsx', 'renderer/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  fence(['core/**'], '^(?!\\.)|/(electron|renderer)/', 'core imports only core.'),
  fence(['electron/*/**'], '^electron$|/renderer/', 'Only files directly in electron/ import electron.'),
  fence(['electron/*.ts'], '/renderer/', 'The desk process does not import the renderer.'),
  fence(
    ['renderer/**'],
    '^electron$|^node:|^better-sqlite3$|/electron/',
    'The renderer reaches the desk process through renderer/api.ts.',
  ),
);
