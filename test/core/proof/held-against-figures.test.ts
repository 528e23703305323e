import { paragraph, proofOf, told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['参加考试160人，合格152人，合格率100%。', 'rate-arithmetic'],
  ['发现问题32个，已整改28个，整改率100%。', 'rate-arithmetic'],
  ['三类案件占比分别为50%、30%、40%。', 'shares-of-whole'],
  ['上年结转10件，新收90件，审结95件，年末未结15件。', 'open-cases'],
  ['共收案100件，审结92件，未结18件。', 'open-cases'],
  ['围绕食品、药品、特种设备、产品质量三大领域开展执法。', 'counted-items'],
  ['重点抓好二方面工作：一是健全制度，二是强化监督，三是提升能力。', 'counted-list'],
])('“%s” does not add up', (text, rule) => {
  expect(rules(text)).toEqual([`warning ${rule}`]);
});

test.each([
  '参加考试160人，合格152人，合格率95%。',
  '三类案件占比分别为50%、30%、20%。',
  '上年结转10件，新收90件，审结95件，年末未结5件。',
  '收案100件，审结92件，未结8件。',
  '围绕食品、药品、特种设备、产品质量四大领域开展执法。',
])('“%s” adds up', (text) => {
  expect(rules(text)).toEqual([]);
});

test('meetings of one body told twice with different numbers are one indicator', () => {
  const blocks = [
    paragraph('区委全面依法治区委员会召开会议2次。', 'a'),
    paragraph('区委全面依法治区委员会全年召开会议3次。', 'b'),
  ];
  expect(proofOf(blocks).map(({ rule }) => rule)).toEqual(['same-indicator', 'same-indicator']);
});
