import { namesPart, partOfHeading } from '../../../core/intake/part-wording';

test.each([
  ['主要举措和成效', 'measures'],
  ['推进法治政府建设的主要举措和成效', 'measures'],
  ['2023年推进法治政府建设工作情况', 'measures'],
  ['2023年度法治政府建设工作开展情况', 'measures'],
  ['主要做法', 'measures'],
  ['2023年重点工作任务完成情况', 'measures'],
  ['2023年法治政府建设工作计划落实情况', 'measures'],
  ['上年度存在问题整改落实情况', 'measures'],
  ['法治政府建设取得的主要成效', 'measures'],
  ['坚持问题导向，推动重点任务落实情况', 'measures'],
  ['依法全面履行政府职能', 'measures'],
  ['坚持和加强党对法治政府建设的全面领导', 'measures'],
  ['存在的不足和原因', 'problems'],
  ['存在的主要问题及原因分析', 'problems'],
  ['推进法治政府建设中的短板和薄弱环节', 'problems'],
  ['问题与原因', 'problems'],
  ['面临的困难和挑战', 'problems'],
  ['主要差距', 'problems'],
  ['存在的问题和下一步打算', 'problems'],
  ['法治建设第一责任人职责切实履行', 'duties'],
  ['党政主要负责人履行推进法治建设第一责任人职责的情况', 'duties'],
  ['主要负责人履职情况', 'duties'],
  ['区政府主要负责同志履行职责情况', 'duties'],
  ['履行推进法治政府建设职责情况', 'duties'],
  ['党政主要负责人述法情况', 'duties'],
  ['下一年度推进法治政府建设的主要安排', 'plans'],
  ['下一步工作打算', 'plans'],
  ['2024年工作思路', 'plans'],
  ['2024年重点工作', 'plans'],
  ['2024年推进法治政府建设主要举措', 'plans'],
  ['下一步推进法治政府建设的主要举措', 'plans'],
  ['今后努力方向', 'plans'],
  ['工作计划', 'plans'],
  ['其他需要报告的情况', 'other'],
  ['其它有关情况', 'other'],
  ['需要说明的事项', 'other'],
])('%s is for %s', (heading, part) => {
  expect(partOfHeading(heading, 2023)).toBe(part);
});

test.each(['附则', '名词解释', '结束语'])('%s is none of the five', (heading) => {
  expect(partOfHeading(heading, 2023)).toBeNull();
});

test.each([
  ['主要举措和成效', true],
  ['下一步工作打算：', true],
  ['存在的问题', true],
  ['现将有关情况报告如下：', false],
  ['重点抓好以下工作：', false],
  ['主要表现在：', false],
  ['法治观念有待增强，这是存在的主要问题', false],
  ['2023年，全区推进法治政府建设工作取得明显成效。', false],
])('the unnumbered line %s: heading %s', (line, is) => {
  expect(namesPart(line)).toBe(is);
});
