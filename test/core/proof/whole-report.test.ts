import type { Block } from '../../../core/report/block';
import { proofread } from '../../../core/proof/proofread';
import { heading, lexicon, paragraph, proofOf, reportOf, told } from './proof-of';

const rules = (blocks: Block[]) =>
  proofOf(blocks)
    .filter((finding) => finding.severity !== 'hint')
    .map(({ rule, block, text }) => `${block} ${rule}: ${text}`);

test.each([
  ['一是抓学习。三是抓落实。', ['warning list-order: 三是']],
  ['一是抓学习。一是抓落实。三是抓督查。', ['warning list-order: 一是']],
  ['二是抓学习。一是抓落实。三是抓督查。', ['warning list-order: 二是', 'warning list-order: 三是']],
  ['一是抓学习。二是抓落实。一是强队伍。二是强保障。', []],
  ['这是一是二的问题，其一是学习。', []],
])('numbers in “%s”', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test('一是, 二是 may stand in paragraphs of their own', () => {
  expect(rules([paragraph('一是抓学习。', 'a'), paragraph('二是抓落实。', 'b')])).toEqual([]);
  expect(rules([paragraph('一是抓学习。', 'a'), paragraph('三是抓落实。', 'b')])).toEqual(['b list-order: 三是']);
});

test('numbers of headings in the source file that skip are told', () => {
  const blocks = [
    heading('甲', 1, 'a'),
    heading('乙', 2, 'b'),
    paragraph('正文。', 'p'),
    heading('丙', 2, 'c'),
    paragraph('正文在此。', 'q'),
  ];
  const numbers = ['一、', '（一）', '（三）'].map((text, i) => ({ block: 'abc'[i]!, text }));
  const told = proofOf(blocks, 2023, numbers).filter((finding) => finding.rule === 'number-order');
  expect(told.map((finding) => finding.block)).toEqual(['c']);
  expect(proofOf(blocks).filter((finding) => finding.rule === 'number-order')).toEqual([]);
});

test('one thing counted twice with different figures is told at both, and of three at the odd one', () => {
  const text = '办理行政复议案件141件。';
  expect(rules([paragraph(`全区${text}`, 'a'), paragraph('共办理行政复议案件140件。', 'b')])).toEqual([
    'a same-indicator: 141件',
    'b same-indicator: 140件',
  ]);
  const third = paragraph('办理行政复议案件141件，案件质量稳步提高。', 'c');
  expect(rules([paragraph(`全区${text}`, 'a'), paragraph('共办理行政复议案件140件。', 'b'), third])).toEqual([
    'b same-indicator: 140件',
  ]);
  expect(rules([paragraph(`全区${text}`, 'a'), paragraph('2022年办理行政复议案件140件。', 'b')])).toEqual([]);
});

test.each([
  ['共办理案件60件，其中受理30件、驳回20件、转送12件。', 1],
  ['共办理案件60件，其中受理30件、驳回20件、转送10件。', 0],
  ['共办理案件60件，其中涉企案件5件、涉农案件3件。', 0],
  ['共检查商户402户，公示红榜75户，黑榜15户。', 0],
  ['共办理案件60件，其中涉企案件80件。', 1],
])('sum of “%s”', (text, count) => {
  expect(told(text).filter((line) => line.includes('parts-of-total'))).toHaveLength(count);
});

test('a sentence that stands twice is told at both places', () => {
  const sentence = '组织专班现场服务，实现“准入”与“准营”并联审批。';
  expect(rules([paragraph(sentence, 'a'), paragraph(`另外。${sentence}`, 'b')])).toEqual([
    `a repeated-sentence: ${sentence}`,
    `b repeated-sentence: ${sentence}`,
  ]);
});

test('a request in a report, a mark of secrecy and personal data are told', () => {
  expect(told('妥否，请批示。')).toEqual(['error request-in-report: 妥否，请批示']);
  expect(told('恳请区政府在经费上予以支持。')).toHaveLength(1);
  expect(told('机密★1年')).toHaveLength(1);
  expect(told('身份证号11010519491231002X，电话13812345678。')).toEqual([
    'warning personal-data: 11010519491231002X',
    'warning personal-data: 13812345678',
  ]);
  expect(told('为当事人（120104197609126327）提供法律援助。')).toEqual(['warning personal-data: 120104197609126327']);
  expect(told('单据编号110105194912310021已归档，邀请群众支持监督。')).toEqual([]);
});

test('an abbreviation used before it is introduced is told', () => {
  const blocks = [
    paragraph('落实《规定》要求。', 'a'),
    paragraph('印发《法治政府建设与责任落实督察工作规定》（以下简称《规定》）。', 'b'),
  ];
  expect(rules(blocks)).toEqual(['a abbreviation: 《规定》']);
});

test('a skipped level and an empty section are told', () => {
  const blocks = [heading('甲', 1, 'a'), heading('乙', 2, 'b'), heading('丙', 4, 'c'), paragraph('正文在此。', 'p')];
  expect(rules(blocks)).toEqual(['c level-skip: 丙']);
  expect(proofOf([heading('甲', 1, 'a'), heading('乙', 1, 'b'), paragraph('正文。', 'p')])).toMatchObject([
    { rule: 'heading-content', severity: 'warning', block: 'a' },
  ]);
});

test('a block that did not change is not checked again', () => {
  const kept = paragraph('建设法制政府。', 'a');
  const first = proofread(reportOf([kept, paragraph('正文。', 'b')]), lexicon);
  const second = proofread(reportOf([kept, paragraph('改过的正文。', 'b')]), lexicon);
  expect(second[0]).toBe(first[0]);
  expect(proofread(reportOf([kept], 2024), lexicon)[0]).not.toBe(first[0]);
});

test('findings stand in reading order and say where and why', () => {
  const findings = proofOf([paragraph('统一布署,建立台帐。', 'a')]);
  expect(findings.map(({ start, text }) => [start, text])).toEqual([
    [2, '布署'],
    [4, ','],
    [7, '台帐'],
  ]);
  for (const finding of findings) {
    expect(finding.message).not.toBe('');
    expect(finding.basis).toBeTruthy();
  }
});
