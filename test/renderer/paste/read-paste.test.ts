/** @jest-environment jsdom */
import { blockText } from '../../../core/report/block';
import { readPaste } from '../../../renderer/paste/read-paste';
import { clipboardHtml, pastedLines } from './clipboard';

const missed = (name: string) => readPaste(clipboardHtml(name))!.missed;
const chrome = (name: string) => readPaste(clipboardHtml(name))!.chrome;

test('styles, automatic and typed numbers of Word become headings, and looks vanish', () => {
  expect(pastedLines('word-styles-and-lists')).toEqual([
    'h1 主要举措和成效 (measures)',
    'h2 依法全面履行政府职能',
    'p 全年办理行政许可1.2万件，办结率达到 99.8%，群众满意度进一步提升。',
    'h2 严格规范公正文明执法。 | 开展执法监督检查12次，纠正问题36个。',
    'h3 完善裁量基准。 | 印发《行政处罚裁量基准》，覆盖28个领域。',
  ]);
  expect(chrome('word-styles-and-lists')).toEqual([]);
});

test('margin comments and deleted text of Word stay out, inserted text comes in', () => {
  expect(pastedLines('word-comments-and-changes')).toEqual([
    'p 全区共受理行政复议案件36件，办结率100%。',
    'p 新增的一段应当保留。',
  ]);
  expect(missed('word-comments-and-changes')).toEqual(['修订中已删除的文字']);
});

test('a table of Word keeps merged header cells, and pictures are told of', () => {
  expect(pastedLines('word-table-and-picture')).toEqual([
    'p 有关情况见下表。',
    'table',
    '  head [1×2]领域 | [2×1]案件数',
    '  head 立案 | 办结',
    '  市场监管 | 120 | 118/（含上年结转）',
  ]);
  expect(missed('word-table-and-picture')).toEqual(['1 张图片']);
});

test('headings, changes and comments of WPS are read alike', () => {
  expect(pastedLines('wps-headings')).toEqual([
    'h2 强化组织领导',
    'h3 专题学习',
    'p 区政府常务会议学法8次，覆盖全部班子成员。',
  ]);
  expect(pastedLines('wps-table')).toEqual(['table', '  head 项目 | 数量', '  普法宣传（场） | 215']);
});

test('what a page puts around its text is left out and listed', () => {
  expect(pastedLines('chromium-government-page')).toEqual([
    'h1 工作开展情况 (measures)',
    'h2 推进政务公开。 | 全年主动公开信息3200条，办理依申请公开事项45件。',
    'h2 优化营商环境。 | 推行“一件事一次办”，压缩办理时限60%。',
  ]);
  expect(chrome('chromium-government-page')).toEqual([
    '当前位置：首页 > 政务公开 > 法治政府建设年度报告',
    '发布日期：2025-03-12 09:30　来源：某区司法局　浏览次数：1024',
    '【字号：大 中 小】【打印本页】',
    '上一篇：某区2023年法治政府建设情况报告',
    '扫一扫在手机打开当前页',
    '主办单位：某区人民政府　版权所有',
  ]);
});

test('tables that lay out a page are no tables, and its navigation is listed', () => {
  expect(pastedLines('chromium-layout-table')).toEqual([
    'p 区政府工作动态',
    'p 第一段文字，讲述全区推进依法行政的有关情况。',
    'p 第二段文字，讲述执法监督的有关情况。',
    'h3 开展专项检查。 | 检查单位三十六家，发现并整改了一批问题。',
    'h3 开展案卷评查。 | 评查案卷二百四十宗，优秀率稳步提高。',
  ]);
  expect(chrome('chromium-layout-table')).toEqual(['首页', '新闻动态']);
});

test('a selection within a paragraph is one line', () => {
  expect(readPaste(clipboardHtml('chromium-selection'))).toMatchObject({
    line: '坚持把法治政府建设摆在全局工作的突出位置',
    chrome: [],
    missed: [],
  });
});

test('cells of Excel become a table as shown, hidden rows left out, and one cell becomes its text', () => {
  expect(pastedLines('excel-range')).toEqual([
    'table',
    '  head 单位 | 立案（件） | 罚没（万元）',
    '  市场监管局 | 1,024 | 86.5',
    '  合计 | [2×1]1,110.5',
  ]);
  expect(pastedLines('excel-one-cell')).toEqual(['p 3,218']);
});

test('sections and line breaks of 微信 part paragraphs, and hidden parts stay out', () => {
  expect(pastedLines('wechat-article')).toEqual([
    'h1 聚焦重点领域',
    'p 今年以来，全区深入推进法治政府示范创建，成效明显。',
    'p 各单位齐抓共管，形成合力。',
    'p 第三段在同一个节里换行。',
  ]);
  expect(missed('wechat-article')).toEqual(['1 张图片']);
});

test('what is not text brings nothing in', () => {
  expect(readPaste('<meta charset="utf-8"><p><br></p><script>alert(1)</script>')).toBeNull();
  expect(readPaste('<img src="https://example.com/a.png">')).toMatchObject({ blocks: [], missed: ['1 张图片'] });
});

test.each(['o', '§', '·'])('the sign “%s” that Word puts before points of a list is no text', (sign) => {
  const html = `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span>开展培训12次</p>`;
  expect(readPaste(html)!.blocks.map(blockText)).toEqual(['开展培训12次']);
});
