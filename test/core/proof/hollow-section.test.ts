import type { Part } from '../../../core/report/part';
import { heading, paragraph, proofOf } from './proof-of';

const hollow = (text: string, part: Part) =>
  proofOf([
    heading('主要内容', 1, 'a', part),
    heading('组织领导', 2, 'b', part),
    paragraph(text, 'p'),
    heading('制度建设', 2, 'c', part),
    paragraph('印发规范性文件3件，备案审查5件，召开征求意见座谈会2次。', 'q'),
  ])
    .filter(({ rule }) => rule === 'hollow-section')
    .map(({ text: told }) => told);

test.each<[string, Part]>([
  ['坚持高位推动，加强组织领导，各项工作扎实推进，取得显著成效。', 'measures'],
  ['始终高度重视，狠抓落实，压实责任，形成合力，工作水平持续提升。', 'measures'],
  ['不断提高政治站位，统筹谋划部署，工作迈上新台阶。', 'measures'],
  ['党政主要负责人认真履行推进法治建设第一责任人职责，提高政治站位，形成工作合力。', 'duties'],
  ['主要负责同志高度重视法治政府建设，认真履行职责，切实加强领导，取得良好成效。', 'duties'],
  ['2024年，将不断创新工作方法，努力开创法治政府建设新局面。', 'plans'],
  ['下一步，将继续努力，进一步加强法治政府建设，推动各项工作再上新台阶。', 'plans'],
])('nothing is said in “%s”', (text, part) => {
  expect(hollow(text, part)).toEqual([text]);
});

test.each<[string, Part]>([
  ['坚持高位推动，召开常务会议研究法治建设工作。', 'measures'],
  ['始终高度重视，区政府常务会议学法12次。', 'measures'],
  ['印发《法治政府建设工作要点》，压实责任，形成合力。', 'measures'],
  ['区委、区政府主要负责同志带头宣讲宪法，推动各项工作落实。', 'duties'],
  ['继续做好各项工作。', 'plans'],
  ['进一步加强执法监督，切实压实责任，提升水平。', 'plans'],
])('something is said in “%s”', (text, part) => {
  expect(hollow(text, part)).toEqual([]);
});

test('a long account of what was done that counts nothing is told, years and titles not counted', () => {
  const told = (last: string) =>
    proofOf([
      heading('主要举措和成效', 1, 'a', 'measures'),
      paragraph('2023年，落实《纲要（2021—2025年）》，依托12345热线，持续规范行政执法行为。'.repeat(24), 'p'),
      paragraph(last, 'q'),
      heading('存在的不足和原因', 1, 'b', 'problems'),
    ])
      .filter(({ rule }) => rule === 'hollow-section')
      .map(({ text }) => text);
  expect(told('组织开展执法培训。')).toEqual(['主要举措和成效']);
  expect(told('组织开展执法培训6期。')).toEqual([]);
});
