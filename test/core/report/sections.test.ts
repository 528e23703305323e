import { sectionTree } from '../../../core/report/sections';
import { heading, line, paragraph, runIn } from '../../support/reports';

const measures = heading(1, '主要举措和成效', 'measures');
const nested = runIn(2, '依法履职。', '办理 12 件。');
const problems = heading(1, '存在的不足和原因', 'problems');
const blocks = [
  line('title', '某区报告'),
  paragraph('导语。'),
  measures,
  paragraph('一段。'),
  nested,
  problems,
  paragraph('不足。'),
  line('signature', '某区'),
  paragraph('附注'),
];

test('the tree nests by level, counts 字数 without blanks, and stops at the signature', () => {
  expect(sectionTree(blocks)).toEqual([
    {
      part: 'measures',
      level: 1,
      number: '一、',
      heading: '主要举措和成效',
      runIn: false,
      block: measures.id,
      chars: 21,
      children: [
        {
          part: null,
          level: 2,
          number: '（一）',
          heading: '依法履职',
          runIn: true,
          block: nested.id,
          chars: 11,
          children: [],
        },
      ],
    },
    {
      part: 'problems',
      level: 1,
      number: '二、',
      heading: '存在的不足和原因',
      runIn: false,
      block: problems.id,
      chars: 11,
      children: [],
    },
  ]);
});

test('a section that is none of the five keeps part null', () => {
  expect(sectionTree([heading(1, '大事记', null)])[0]!.part).toBeNull();
});
