import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { AppError } from '../../../../core/errors';
import { loadProfile } from '../../../../electron/templates/load-profile';
import type { ClauseResult } from '../../../../core/variant/clause-result';
import { verifyDocx } from '../../../../electron/docx/verify/verify-docx';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { randomReport } from '../write/random-report';
import { sampleReport } from '../write/sample-report';

const profile = loadProfile('templates', 'gbt9704');
let ours: Uint8Array;

beforeAll(async () => {
  ours = await writeDocx(sampleReport(), { variant: 'review', profile });
});

/** Our file with some of its XML replaced. */
function changed(part: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(ours);
  const before = new TextDecoder().decode(files[part]);
  const after = before.replaceAll(from instanceof RegExp ? new RegExp(from, 'gu') : from, to);
  expect(after).not.toBe(before);
  return zipSync({ ...files, [part]: strToU8(after) });
}

const unkept = (results: ClauseResult[]) =>
  results
    .filter(({ verdict }) => verdict === 'deviates' || verdict === 'broken')
    .map(({ clause, title, verdict, found }) => [clause, title, verdict, found].join(' | '));

test('what we export keeps every clause that can be judged', () => {
  const results = verifyDocx(ours);
  expect(unkept(results)).toEqual([]);
  const judged = results.filter(({ verdict }) => verdict === 'kept').map(({ clause }) => clause);
  expect([...new Set(judged)]).toEqual(
    '5.1 5.2.1 5.2.2 5.2.3 5.2.4 7.3.1 7.3.2 7.3.3 7.3.4 7.3.5.2 7.3.5.4 7.5'.split(' '),
  );
});

test('every other clause is listed with the reason why it is not judged', () => {
  const others = verifyDocx(ours).filter(({ verdict }) => verdict === 'not-judged');
  expect(others.map(({ clause }) => clause)).toEqual(
    '6 7.2.1 7.2.2 7.2.3 7.2.4 7.2.5 7.2.6 7.2.7 7.3.6 7.3.7 7.4.1 7.4.2 7.4.3 8 9'.split(' '),
  );
  for (const { found, expected } of others) expect([found, expected]).not.toContain('');
});

const STYLES = 'word/styles.xml';
const DOCUMENT = 'word/document.xml';

test.each<[what: string, part: string, from: string | RegExp, to: string, told: string[]]>([
  [
    'Letter paper',
    DOCUMENT,
    'w:w="11906" w:h="16838"',
    'w:w="12240" w:h="15840"',
    [
      '5.1 | 纸张 | broken | 215.9mm×279.4mm',
      '5.2.1 | 版心 | broken | 161.9mm×207.4mm',
      '5.2.3 | 每面行数 | deviates | 20行（行距28.95磅）',
      '5.2.3 | 每行字数 | deviates | 29字',
      // The paper is wider than the signature was placed for.
      '7.3.5.2 | 署名和成文日期 | deviates | 署名右空2字，日期首字比署名首字右移0.9字',
    ],
  ],
  [
    'an inch of margin at the top',
    DOCUMENT,
    'w:top="2098"',
    'w:top="1440"',
    [
      '5.2.1 | 天头、订口 | broken | 天头25.4mm，订口28mm',
      '5.2.1 | 版心 | broken | 156mm×236.6mm',
      '5.2.3 | 每面行数 | deviates | 23行（行距28.95磅）',
    ],
  ],
  ['a fifth of a millimetre of difference', DOCUMENT, 'w:left="1588"', 'w:left="1600"', []],
  [
    '30 points from line to line',
    STYLES,
    'w:line="579"',
    'w:line="600"',
    ['5.2.3 | 每面行数 | deviates | 21行（行距30磅）'],
  ],
  ['letters not drawn together', STYLES, '<w:spacing w:val="-5"/>', '', ['5.2.3 | 每行字数 | deviates | 27字']],
  [
    '宋体 for the text',
    STYLES,
    '仿宋_GB2312',
    '宋体',
    [
      '5.2.2 | 正文字体字号 | deviates | 宋体 3号',
      '7.3.3 | 各级标题字体 | deviates | 一级黑体 3号；二级楷体_GB2312 3号；三级宋体 3号；四级宋体 3号',
    ],
  ],
  ['quotes in a Latin font', STYLES, 'w:hAnsi="仿宋_GB2312"', 'w:hAnsi="Times New Roman"', []],
  [
    'headings in one font',
    STYLES,
    '楷体_GB2312',
    '黑体',
    ['7.3.3 | 各级标题字体 | deviates | 一级黑体 3号；二级黑体 3号；三级仿宋_GB2312 3号；四级仿宋_GB2312 3号'],
  ],
  [
    'blue text',
    STYLES,
    '<w:color w:val="000000"/>',
    '<w:color w:val="2E74B5"/>',
    ['5.2.4 | 文字颜色 | broken | 有24处不是黑色，如“海滨区临港街道办事处20”'],
  ],
  [
    'a title flush left',
    STYLES,
    '<w:jc w:val="center"/>',
    '',
    ['7.3.1 | 标题 | deviates | 方正小标宋简体 2号，没有居中'],
  ],
  [
    'a half-width colon after the addressee',
    DOCUMENT,
    '人民政府：',
    '人民政府:',
    ['7.3.2 | 主送机关 | broken | 顶格，末尾不是全角冒号'],
  ],
  [
    'punctuation after the name of an attachment',
    DOCUMENT,
    '行政复议应诉情况统计表',
    '行政复议应诉情况统计表。',
    ['7.3.4 | 附件说明 | broken | 名称后有标点：“应诉情况统计表。”'],
  ],
  [
    'a date with padding noughts',
    DOCUMENT,
    '2024年1月15日',
    '2024年01月15日',
    ['7.3.5.4 | 成文日期写法 | broken | 2024年01月15日'],
  ],
  [
    'a date in the wrong place',
    DOCUMENT,
    /<w:ind w:left="\d+"\/>/u,
    '<w:ind w:left="0"/>',
    ['7.3.5.2 | 署名和成文日期 | deviates | 署名右空2字，日期首字比署名首字左移16.1字'],
  ],
  [
    'one footer for all pages',
    'word/settings.xml',
    '<w:evenAndOddHeaders/>',
    '',
    ['7.5 | 页码位置 | deviates | 奇偶页没有分开，页码居右空1字'],
  ],
  [
    'centred page numbers',
    'word/footer2.xml',
    '<w:jc w:val="left"/>',
    '<w:jc w:val="center"/>',
    ['7.5 | 页码位置 | deviates | 单页码居右空1字，双页码居中'],
  ],
  [
    'bare page numbers',
    'word/footer1.xml',
    '—',
    '',
    [
      '7.5 | 页码形式 | deviates | 1',
      // The blanks beside the dashes are left over.
      '7.5 | 页码位置 | deviates | 单页码居右空1.5字，双页码居左空1字',
    ],
  ],
  ['page numbers in another font', STYLES, '宋体', 'Calibri', ['7.5 | 页码字体字号 | deviates | Calibri 4号']],
  [
    'no indent',
    STYLES,
    /w:firstLineChars="200" w:firstLine="\d+"/u,
    '',
    ['7.3.3 | 段首缩进 | deviates | 3段没有左空二字，如“2023年，街道坚持“依”'],
  ],
])('%s is told, with what follows from it and nothing else', (_, part, from, to, told) => {
  expect(unkept(verifyDocx(changed(part, from, to)))).toEqual(told);
});

test('quotes without the hint fall to the Latin font, and that is told', () => {
  const files = unzipSync(ours);
  const styles = new TextDecoder()
    .decode(files[STYLES])
    .replaceAll('w:hAnsi="仿宋_GB2312"', 'w:hAnsi="Times New Roman"');
  const document = new TextDecoder().decode(files[DOCUMENT]).replaceAll(' w:hint="eastAsia"', '');
  const bytes = zipSync({ ...files, [STYLES]: strToU8(styles), [DOCUMENT]: strToU8(document) });
  expect(unkept(verifyDocx(bytes))[0]).toMatch(
    /^5\.2\.2 \| 正文字体字号 \| deviates \| 仿宋_GB2312 3号（\d+%）、Times New Roman 3号/u,
  );
});

test('whatever we export can be verified, and its page always keeps the standard', async () => {
  await fc.assert(
    fc.asyncProperty(randomReport, async (report) => {
      const results = verifyDocx(await writeDocx(report, { variant: 'review', profile }));
      const page = results.filter(({ clause }) => /^(?:5\.1|5\.2\.1|7\.5)$/u.test(clause));
      expect(page.map(({ verdict }) => verdict)).toEqual(new Array(6).fill('kept'));
    }),
    { numRuns: 25 },
  );
});

test('numbered sentences in the font of the text are not taken for headings', async () => {
  const report = sampleReport();
  const sentences = ['（一）执法力量不足，主要原因是编制偏少、经费偏紧。', '（二）普法形式单一。'];
  const at = report.blocks.findLastIndex(({ type }) => type === 'paragraph');
  report.blocks.splice(
    at,
    0,
    ...sentences.map((text, i) => ({ id: `s${i}`, type: 'paragraph' as const, children: [{ text }] })),
  );
  expect(unkept(verifyDocx(await writeDocx(report, { variant: 'review', profile })))).toEqual([]);
});

test('a file of another program is judged too', () => {
  const markdown = '# 报告\n\n一、举措\n\n正文。\n';
  const bytes = execFileSync('pandoc', ['-f', 'markdown', '-t', 'docx'], { input: markdown });
  const verdicts = new Map(verifyDocx(bytes).map(({ title, verdict }) => [title, verdict]));
  expect(verdicts.get('纸张')).toBe('broken');
  expect(verdicts.get('正文字体字号')).toBe('deviates');
  expect(verdicts.get('页码形式')).toBe('deviates');
  expect(verdicts.get('署名和成文日期')).toBe('not-judged');
});

test.each([
  ['text', strToU8('法治政府'), 'not-docx'],
  ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'legacy-word'],
  ['half a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'broken-docx'],
  ['another zip', zipSync({ 'a.xml': strToU8('<a/>') }), 'not-docx'],
  ['a docx with broken XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'broken-docx'],
])('%s is refused with a clear word', (_, bytes, code) => {
  let thrown: unknown;
  try {
    verifyDocx(bytes, '甲.docx');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(AppError);
  expect((thrown as AppError).code).toBe(code);
  expect((thrown as AppError).message).toContain('甲.docx');
});
