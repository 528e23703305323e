import { told } from './proof-of';

const rules = (text: string) => told(text, { hints: true }).map((line) => line.split(':')[0]);

test.each([
  ['推进普法工作。持学法用法，全面落实普法责任制。', 'warning odd-character: 持'],
  ['一是全面依法行政。二是面推进政务公开。', 'warning odd-character: 面'],
  ['（一）织开展执法培训。', 'warning odd-character: 织'],
  ['强化督查考核，步实现行政执法全过程记录。', 'warning odd-character: 步'],
])('the first character of a clause is lost: “%s”', (text, line) => {
  expect(told(text)).toEqual([line]);
});

test.each([
  ['全面提升依法行政能。', 'warning odd-character: 能'],
  ['强化执法监，规范执法行为。', 'warning odd-character: 监'],
  ['加大普法宣传力，营造良好法治氛围。', 'warning odd-character: 力'],
  ['完善共同治理格。', 'warning odd-character: 格'],
])('the last character of a clause is lost: “%s”', (text, line) => {
  expect(told(text)).toEqual([line]);
});

test.each(['推进规范范化建设。', '持续加强监督督检查。', '落实行行政执法责任。', '完善落实实政府信息公开制度。'])(
  'a character is typed twice: “%s”',
  (text) => {
    expect(rules(text)).toEqual(['warning odd-character']);
  },
);

test.each([
  '受理群众检举举报12件，建立监督督促机制。',
  '时时刻刻把群众放在心上。',
  '报告应当公开，村集体经济持续壮大。',
  '拉长长板，补齐短板。',
  '持证上岗率达100%，广泛开展宣传，逐步实现全覆盖。',
  '强化执法监督，述法全覆盖，办案提质效。',
  '除烦苛之弊、施公平之策、开便利之门。',
  '化矛盾、护稳定、促发展。',
])('“%s” is whole', (text) => {
  expect(rules(text)).toEqual([]);
});
