import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shufa } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const run = (...args: string[]) => shufa(folder(), ...args);
const TEXT = '甲区2023年法治政府建设情况报告\n一、主要举措和成效\n办理案件12件。\n二、存在的不足\n学习不够深入。\n';

test('an export never overwrites the file it is made from, by whatever name', async () => {
  writeFileSync(join(folder(), '报告.txt'), TEXT);
  expect((await run('export', '报告.txt', '报告.docx')).code).toBe(0);
  const before = readFileSync(join(folder(), '报告.docx'));
  linkSync(join(folder(), '报告.docx'), join(folder(), '另名.docx'));
  for (const to of ['报告.docx', './报告.docx', '另名.docx']) {
    const { code, err } = await run('export', '报告.docx', to);
    expect([code, err]).toEqual([2, '输出文件不能就是要读的文件。用 shufa help 查看用法。']);
  }
  expect(readFileSync(join(folder(), '报告.docx'))).toEqual(before);
});

test('an empty name is wrong usage, not the folder one stands in', async () => {
  expect(await run('show', '')).toMatchObject({ code: 2, out: '', err: '<文件> 不能为空。用 shufa help 查看用法。' });
  expect((await run('export', '报告.txt', '')).code).toBe(2);
});

test('blanks and Chinese in folders and names are nothing special', async () => {
  mkdirSync(join(folder(), '我的 文件夹'));
  writeFileSync(join(folder(), '我的 文件夹', '去年 报告（定稿）.md'), `# ${TEXT.replaceAll('\n', '\n\n')}`);
  const shown = await run('show', join('我的 文件夹', '去年 报告（定稿）.md'), '--json');
  expect(JSON.parse(shown.out)).toMatchObject({ title: '甲区2023年法治政府建设情况报告', unit: '甲区', year: 2023 });
});
