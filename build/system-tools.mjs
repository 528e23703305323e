/** The programs the tests use beside npm's packages: installed by apt where that is possible, named where not. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, say } from './setup.mjs';

const tools = [
  { name: 'chromium', packages: ['chromium'], here: () => hasCommand('chromium', 'google-chrome', 'microsoft-edge') },
  { name: 'soffice', packages: ['libreoffice-writer-nogui'], here: () => hasCommand('soffice') },
  { name: 'pdftoppm', packages: ['poppler-utils'], here: () => hasCommand('pdftoppm') && hasCommand('pdftotext') },
  { name: 'pandoc', packages: ['pandoc'], here: () => hasCommand('pandoc') },
  { name: 'python3-docx', packages: ['python3-docx'], here: () => succeeds('/usr/bin/python3', ['-c', 'import docx']) },
  { name: 'Noto CJK', packages: ['fontconfig', 'fonts-noto-cjk'], here: () => hasFont('Noto Serif CJK SC') },
  { name: '楷体', packages: ['fontconfig', 'fonts-arphic-ukai'], here: () => hasFont('AR PL UKai CN') },
  { name: '宋体', packages: ['fontconfig', 'fonts-arphic-uming'], here: () => hasFont('AR PL UMing CN') },
];

/** Makes sure they are there, or ends with one line that says what is missing. */
export function ensureSystemTools() {
  const missing = tools.filter((tool) => !tool.here());
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((tool) => tool.packages))];
  if (process.getuid?.() === 0 && hasCommand('apt-get')) {
    say(`述法：测试需要的程序不全，正在安装：${packages.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  }
  const still = tools.filter((tool) => !tool.here());
  if (still.length === 0) return;
  fail(
    missingSentence(
      still.map((tool) => tool.name),
      packages,
      hasCommand('apt-get'),
    ),
  );
}

/** What to install, and by which command where that is known. `packages` are Debian's. */
export function missingSentence(names, packages, hasApt) {
  const need = `述法：测试还需要 ${names.join('、')}。`;
  if (hasApt) return `${need}请先安装（需要管理员）：sudo apt-get install ${packages.join(' ')}`;
  return `${need}请用本机的软件管理器安装（Debian 上的包名：${packages.join(' ')}）；只用述法不必装，运行 npm start 即可。`;
}

function hasCommand(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  // Windows finds a program by its name and one of these endings.
  const endings = ['', ...(process.env.PATHEXT ?? '').split(';').filter(Boolean)];
  const isThere = (name) => folders.some((folder) => endings.some((ending) => existsSync(join(folder, name + ending))));
  return names.some(isThere);
}

function hasFont(family) {
  const { stdout } = spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
