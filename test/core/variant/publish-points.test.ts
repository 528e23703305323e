import type { Block } from '../../../core/report/block';
import { NO_ELEMENTS } from '../../../core/variant/elements';
import { INTERNAL } from '../../../core/variant/internal';
import { openPoints } from '../../../core/variant/open-points';
import { personNames } from '../../../core/variant/person-names';
import { publishPoints } from '../../../core/variant/publish-points';
import { realReports } from '../../electron/docx/write/real-reports';
import { line, paragraph } from '../../support/reports';

const FORM = {
  id: 'public',
  order: 1,
  name: '公开稿',
  use: '',
  comments: false,
  internal: false,
  parts: [],
  process: [],
  headers: [],
  addressees: [],
  titles: [],
};

const names = (text: string) => personNames(text).map(({ name, office }) => `${office} ${name}`);

test.each([
  ['区委书记张志强主持召开会议', ['书记 张志强']],
  ['区长李明、副区长王小红出席', ['区长 李明', '区长 王小红']],
  ['由欧阳修同志牵头', ['同志 欧阳修']],
  ['在赵刚局长带领下', ['局长 赵刚']],
  ['司法局党组书记、局长刘洋。', ['局长 刘洋']],
])('“%s” names persons beside their titles', (text, found) => {
  expect(names(text)).toEqual(found);
});

test.each([
  '习近平同志为核心的党中央，习近平总书记重要讲话',
  '区委书记、区长亲自部署',
  '区长任组长，分管副区长任副组长',
  '主任高度重视，书记关于法治建设的要求',
  '律师王某某参与调解',
  '由区委书记任主任、区长任副主任',
  '局长方面，主任高度负责',
  '法律顾问、公职律师参与合法性审查，干部任前考试',
  '区人大代表和政协委员何时视察',
  '党员干部白天下沉',
  '各级主要负责同志高质量履职',
])('“%s” names nobody', (text) => {
  expect(names(text)).toEqual([]);
});

test('what is asked about before publishing: each name once, and figures of internal matters', () => {
  const first = paragraph('区长李明两次部署，区长李明带队督察。');
  const second = paragraph('全年进京上访2批5人，同比下降10%。考核排名靠前。');
  expect(publishPoints([first, second])).toEqual([
    { text: '写有姓名“李明”（区长），公开稿一般只写职务，共2处', place: { block: first.id, start: 2, end: 4 } },
    {
      text: '涉及“进京上访”的数字是否宜公开：全年进京上访2批5人，同比下降10%。',
      place: { block: second.id, start: 0, end: 19 },
    },
  ]);
});

test('what is marked as not to be published is not asked about', () => {
  const block: Block = {
    id: 'b',
    type: 'paragraph',
    children: [{ text: '会议由' }, { text: '区长李明主持', [INTERNAL]: true }, { text: '。' }],
  };
  expect(publishPoints([block])).toEqual([]);
});

test('published reports raise next to nothing', () => {
  for (const [name, report] of Object.entries(realReports())) {
    const points = publishPoints(report.blocks).map(({ text }) => text);
    expect({ name, points: points.length <= 2 ? [] : points }).toEqual({ name, points: [] });
  }
});

test('only copies that are published are asked about', () => {
  const gate = (internal: boolean) =>
    openPoints({
      blocks: [paragraph('区长李明主持。'), line('date', '2026年1月5日')],
      elements: NO_ELEMENTS,
      forms: [{ ...FORM, internal }],
      items: [],
      findings: [],
      comments: [],
      missingFonts: [],
    }).filter(({ kind }) => kind === 'public');
  expect(gate(true)).toEqual([]);
  expect(gate(false).map(({ text }) => text)).toEqual(['写有姓名“李明”（区长），公开稿一般只写职务']);
});
