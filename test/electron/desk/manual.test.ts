import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageOfTopic } from '../../../core/manual/page-of-topic';
import { manualBlockText } from '../../../core/manual/manual';
import { SHORTCUTS } from '../../../core/shortcuts';
import { loadManual } from '../../../electron/templates/load-manual';
import { writeManual } from '../../../electron/desk/write-manual';
import { readDocx } from '../../../electron/docx/read/read-docx';
import { TEMPLATES } from '../../support/run-cli';
import { ooxmlErrors } from '../../support/ooxml';

const RENDERER = join(__dirname, '..', '..', '..', 'renderer');

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), '述法 手册 '))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const copyOfTemplates = () => {
  cpSync(join(TEMPLATES, 'manual'), join(root, 'manual'), { recursive: true });
  return root;
};

test('every chapter loads, with its pictures, small enough to be shown at once', () => {
  const { chapters, pictures } = loadManual(TEMPLATES);
  expect(chapters.length).toBeGreaterThanOrEqual(12);
  expect(pictures.length).toBeGreaterThanOrEqual(5);
  for (const { url, width, height } of pictures) {
    expect([width >= 600, height >= 300]).toEqual([true, true]);
    expect((url.length * 3) / 4).toBeLessThan(150 * 1024);
  }
});

test('no picture lies there that no chapter shows', () => {
  const files = readdirSync(join(TEMPLATES, 'manual')).filter((name) => name.endsWith('.png'));
  expect(files.sort()).toEqual(
    loadManual(TEMPLATES)
      .pictures.map(({ name }) => name)
      .sort(),
  );
});

test('wherever the window names a topic, the manual has a page on it', () => {
  const { chapters } = loadManual(TEMPLATES);
  const known = chapters.flatMap(({ topic, sections }) => [topic, ...sections.map((section) => section.topic)]);
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  const asked = files.flatMap((name) =>
    [...readFileSync(join(RENDERER, name), 'utf8').matchAll(/\b(?:data-)?topic="([a-z-]+)"/gu)].map(
      (found) => found[1]!,
    ),
  );
  // The board's pages are their own topics.
  asked.push('overview', 'deadlines', 'last-year', 'problems', 'versions', 'incoming');
  expect(asked.length).toBeGreaterThan(20);
  expect([...new Set(asked)].filter((topic) => !known.includes(topic))).toEqual([]);
  expect(pageOfTopic(chapters, 'findings')).toEqual({ chapter: '04-check', section: 1 });
});

test('every key the manual names is in the table of shortcuts', () => {
  const said = loadManual(TEMPLATES)
    .chapters.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.map(manualBlockText)))
    .join('\n')
    .match(/(?:(?:Ctrl|Alt|Shift)\+)+(?:Enter|Tab|[A-Z0-9/↑↓←→])|\bF\d+\b/gu)!;
  const keys = SHORTCUTS.flatMap((one) => one.keys.map((spelling) => spelling.replace('Mod', 'Ctrl')));
  expect(said.length).toBeGreaterThan(15);
  expect([...new Set(said)].filter((key) => !keys.includes(key))).toEqual([]);
});

test('a picture that is not there, or is none, and a topic said twice are refused by name', () => {
  const dir = copyOfTemplates();
  writeFileSync(join(dir, 'manual', 'home.png'), 'no picture');
  expect(() => loadManual(dir)).toThrow(
    expect.objectContaining({ details: { file: 'manual/home.png', field: '文件', why: '不是 PNG 图片' } }),
  );
  unlinkSync(join(dir, 'manual', 'home.png'));
  expect(() => loadManual(dir)).toThrow(
    expect.objectContaining({ details: { file: 'manual/01-start.md', field: 'home.png', why: '没有这幅图' } }),
  );
  writeFileSync(join(dir, 'manual', '99-again.md'), '# 又\n\n<!-- topic: home -->\n\n## 节\n\n正文。\n');
  expect(() => loadManual(dir)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ why: '主题“home”与别处重复' }) }),
  );
});

test('the manual as .docx holds every word and picture and is what Word takes', async () => {
  const path = join(root, '述法使用手册.docx');
  await writeManual(path, TEMPLATES);
  expect(await ooxmlErrors(readFileSync(path))).toEqual([]);
  const manual = loadManual(TEMPLATES);
  const source = readDocx(readFileSync(path), path);
  const text = JSON.stringify(source);
  for (const { title, sections } of manual.chapters) {
    expect(text).toContain(title);
    for (const section of sections) expect(text).toContain(section.title);
  }
});
