import { ERROR_SENTENCES, errorSentence, type ErrorCode } from '../../core/errors';

const codes = Object.keys(ERROR_SENTENCES) as ErrorCode[];
/** Says itself, by its details, what is wrong with a command line. */
const told = codes.filter((code) => code !== 'usage');

test.each(told)('%s says what happened, what is safe and what to do, in one or two Chinese sentences', (code) => {
  const text = ERROR_SENTENCES[code];
  expect(text).toMatch(/[。”]$/u);
  expect(text.match(/。/gu)!.length).toBeLessThanOrEqual(3);
  expect(text).toMatch(
    /(?:未|没有|没)(?:被)?(?:改动|写入|覆盖|丢失|读写|存入|存上|处理|启动)|已经保存|已保存|不再存入|互相覆盖/u,
  );
  expect(text).toMatch(/请|另存|再次运行/u);
  expect(text).not.toMatch(/[A-Za-z]{12,}|异常代码|undefined|null/u);
});

test('details stand where they belong, and what is not known leaves no braces', () => {
  expect(errorSentence('too-large', { path: '甲.docx', limit: 50 })).toContain('“甲.docx”太大（超过 50 MB）');
  for (const code of codes) expect(errorSentence(code)).not.toMatch(/[{}]/u);
});
