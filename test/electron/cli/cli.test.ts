import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { FIXTURES, shufa } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const run = (...args: string[]) => shufa(folder(), ...args);
const files = readdirSync(FIXTURES);
const NEW = ['--template', 'district', '--unit', '某区人民政府', '--year', '2025'];

/** One sentence in Chinese, no stack. */
const oneSentence = (err: string) => {
  expect(err.split('\n')).toHaveLength(1);
  expect(err).toMatch(/[一-鿿]/u);
  expect(err).not.toMatch(/\bat .*:\d+|Error:/u);
};

describe('the main job on real reports', () => {
  test.each(files)('%s is imported, shown, checked, exported and verified', async (name) => {
    copyFileSync(join(FIXTURES, name), join(folder(), name));
    expect((await run('import', name, '报告.shufa')).code).toBe(0);

    const fromText = JSON.parse((await run('show', name, '--json')).out);
    const fromFile = JSON.parse((await run('show', '报告.shufa', '--json')).out);
    expect({ ...fromFile, dropped: [] }).toEqual({ ...fromText, dropped: [] });
    expect(fromText.sections.map((s: { part: string }) => s.part).sort()).toEqual([
      'duties',
      'measures',
      'plans',
      'problems',
    ]);
    expect(fromText).toMatchObject({ year: 2023, chars: expect.any(Number) });

    const check = JSON.parse((await run('check', '报告.shufa', '--json')).out);
    expect(check.items.find((item: { id: string }) => item.id === 'S2-01')).toMatchObject({
      part: 'problems',
      level: 'mandatory',
      status: 'met',
    });

    expect((await run('export', '报告.shufa', '报告.docx')).code).toBe(0);
    const clauses = JSON.parse((await run('verify', '报告.docx', '--json')).out).clauses;
    expect(clauses.filter((c: { verdict: string }) => c.verdict === 'broken')).toEqual([]);

    const back = JSON.parse((await run('show', '报告.docx', '--json')).out);
    const outline = (sections: any[]): unknown =>
      sections.map((s) => [s.part, s.level, s.number, s.heading, s.runIn, outline(s.children)]);
    expect(outline(back.sections)).toEqual(outline(fromText.sections));
  });
});

test('a new report opens with the four mandated parts and without guidance in its text', async () => {
  expect((await run('new', '新.shufa', ...NEW)).code).toBe(0);
  const shown = JSON.parse((await run('show', '新.shufa', '--json')).out);
  expect(shown).toMatchObject({ unit: '某区人民政府', year: 2025 });
  expect(shown.sections.map((s: { part: string }) => s.part)).toEqual(['measures', 'duties', 'problems', 'plans']);
  const check = await run('check', '新.shufa', '--json', '--fail-on', 'error');
  expect(check.code).toBe(1);
  expect(JSON.parse(check.out).summary.mandatoryMissing).toBeGreaterThan(0);
});

test('last year’s report compared with itself is carried over', async () => {
  copyFileSync(join(FIXTURES, files[0]!), join(folder(), 'a.txt'));
  const { out } = await run('check', 'a.txt', '--json', '--last-year', 'a.txt');
  expect(JSON.parse(out).findings.filter((f: { rule: string }) => f.rule === 'carried-over').length).toBeGreaterThan(5);
});

test('an empty report has no comments, as JSON alone on stdout', async () => {
  await run('new', '新.shufa', ...NEW);
  expect(await run('comments', '新.shufa', '--json')).toEqual({ code: 0, out: '[]', err: '' });
});

describe('wrong usage exits 2 with one sentence and writes nothing', () => {
  test.each([
    [['frobnicate']],
    [['show']],
    [['show', 'a.txt', 'b.txt']],
    [['show', 'a.txt', '--nonsense']],
    [['new', 'a.shufa', '--template', 'district', '--unit', '某区']],
    [['new', 'a.shufa', '--template', 'county', '--unit', '某区', '--year', '2025']],
    [['new', 'a.shufa', '--template', 'district', '--unit', '某区', '--year', 'abc']],
    [['new', 'a.docx', ...NEW]],
    [['export', 'a.txt', 'b.docx', '--variant', 'draft']],
    [['check', 'a.txt', '--fail-on', 'hint']],
    [['verify', 'a.txt']],
  ])('shufa %j', async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    oneSentence(err);
    expect(readdirSync(folder())).toEqual([]);
  });
});

describe('bad input exits 3 with one sentence and leaves the previous file alone', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  test.each<[string, string, Buffer]>([
    ['a .docx that is not a zip', 'a.docx', Buffer.from('hello')],
    ['a .doc renamed', 'a.docx', Buffer.concat([OLE, Buffer.alloc(2000)])],
    [
      'an encrypted .docx',
      'a.docx',
      Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]),
    ],
    ['a .docx of 100 MB', 'a.docx', Buffer.alloc(100 * 1024 * 1024)],
    ['a .doc', 'a.doc', Buffer.concat([OLE, Buffer.alloc(2000)])],
    ['an empty .txt', 'a.txt', Buffer.from(' \n')],
    ['a binary .txt', 'a.txt', Buffer.from([0, 1, 2, 3, 255, 254, 0, 7, 9, 200, 201, 0, 0, 3])],
    ['a picture', 'a.png', Buffer.from('89504e47', 'hex')],
    ['a .shufa that is something else', 'a.shufa', Buffer.from('hello')],
  ])('%s', async (_, name, bytes) => {
    writeFileSync(join(folder(), name), bytes);
    writeFileSync(join(folder(), '已有.docx'), '以前的');
    const { code, out, err } = await run('export', name, '已有.docx');
    expect([code, out]).toEqual([3, '']);
    oneSentence(err);
    expect(readFileSync(join(folder(), '已有.docx'), 'utf8')).toBe('以前的');
    expect(readdirSync(folder()).sort()).toEqual([name, '已有.docx'].sort());
  });

  test('a file that is not there', async () => {
    const { code, err } = await run('show', '无.txt');
    expect(code).toBe(3);
    oneSentence(err);
  });

  test('an unknown layout profile', async () => {
    copyFileSync(join(FIXTURES, files[0]!), join(folder(), 'a.txt'));
    const { code, err } = await run('export', 'a.txt', 'b.docx', '--profile', '无');
    expect([code, existsSync(join(folder(), 'b.docx'))]).toEqual([3, false]);
    oneSentence(err);
  });

  test('a report is not put over another', async () => {
    await run('new', '新.shufa', ...NEW);
    const before = readFileSync(join(folder(), '新.shufa'));
    expect((await run('new', '新.shufa', ...NEW)).code).toBe(3);
    expect(readFileSync(join(folder(), '新.shufa')).equals(before)).toBe(true);
  });
});

test.each([
  ['GBK', (text: string) => iconv.encode(text, 'gbk')],
  ['UTF-16 with mark', (text: string) => iconv.encode(text, 'utf16le', { addBOM: true })],
  ['UTF-16 BE without mark', (text: string) => iconv.encode(text, 'utf16be')],
])('a .txt in %s reads as the same report', async (_, encode) => {
  const text = readFileSync(join(FIXTURES, files[2]!), 'utf8').replaceAll(/[ •]/gu, ' ');
  writeFileSync(join(folder(), 'utf8.txt'), text);
  writeFileSync(join(folder(), 'other.txt'), encode(text));
  expect((await run('show', 'other.txt', '--json')).out).toBe((await run('show', 'utf8.txt', '--json')).out);
});
