import type { Block } from '../../../core/report/block';
import type { Material } from '../../../core/material/material';
import { isPassage, passageOf } from '../../../core/material/passage';
import { sourceOf, sourcesIn } from '../../../core/material/source-mark';
import { readUses } from '../../../core/material/unused';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', children: [{ text }] });
const FIRST = '全年开展法治宣传进校园活动36场次，覆盖师生2.4万人次，发放读本1万余册。';
const SECOND = '办理教育行政处罚案件5件，全部在法定期限内办结，没有发生行政复议和诉讼。';
const material: Material = {
  id: 'm1',
  unit: '区教育局',
  file: 'a.docx',
  receivedAt: '2026-01-05',
  chars: 70,
  removed: false,
  blocks: [
    { id: 'h', type: 'heading', level: 1, children: [{ text: '主要做法和成效以及工作亮点' }] },
    paragraph('b1', FIRST),
    paragraph('b2', SECOND),
    paragraph('b3', '特此报告。'),
  ],
};
const unused = (...report: Block[]) => [...readUses(report)(material).unused];

test('paragraphs that say something are passages, headings alone and short lines are not', () => {
  expect(material.blocks.filter(isPassage).map(({ id }) => id)).toEqual(['b1', 'b2']);
  expect(readUses([])(material)).toEqual({ passages: 2, unused: new Set(['b1', 'b2']) });
});

test('a passage is used where words have its source, however they were worked on since', () => {
  const put = { ...passageOf('m1', material.blocks[1]!), id: 'x' } as Block;
  expect(unused(put)).toEqual(['b2']);
  const little = { ...passageOf('m1', material.blocks[2]!, '办理案件'), id: 'y' } as Block;
  expect(unused(put, little)).toEqual([]);
  expect(unused({ ...passageOf('other', material.blocks[2]!, '案件'), id: 'y' } as Block)).toEqual(['b1', 'b2']);
});

test('a passage is used where the report has much the same words, in a longer paragraph or a part of it', () => {
  expect(unused(paragraph('x', `区教育局工作扎实。${FIRST.replace('36', '38')}社会反响良好，群众普遍满意。`))).toEqual([
    'b2',
  ]);
  expect(unused(paragraph('x', '办理教育行政处罚案件5件，全部在法定期限内办结。'))).toEqual(['b1']);
  expect(unused(paragraph('x', '全区办理行政复议案件12件，办结10件，调解结案4件。'))).toEqual(['b1', 'b2']);
});

test('what a report takes over has the words with their source and nothing else of the block', () => {
  const block: Block = {
    id: 'b9',
    type: 'heading',
    level: 1,
    part: 'measures',
    runIn: true,
    children: [{ text: '强化领导。', head: true, comment_c1: true }, { text: '局党委多次研究。' }],
  };
  expect(passageOf('m1', block)).toEqual({
    id: '',
    type: 'heading',
    level: 1,
    runIn: true,
    children: [
      { text: '强化领导。', head: true, source: 'm1/b9' },
      { text: '局党委多次研究。', source: 'm1/b9' },
    ],
  });
  const date: Block = { id: 'd', type: 'date', children: [{ text: '2026年1月5日' }] };
  expect(passageOf('m1', date).type).toBe('paragraph');
});

test('sources are told by place, each once; marks that make no sense are none', () => {
  const block: Block = {
    id: 'x',
    type: 'paragraph',
    children: [
      { text: '甲乙', source: 'm1/b1' },
      { text: '丙' },
      { text: '丁', source: 'm2/b7' },
      { text: '戊', source: 3 },
    ],
  };
  expect(sourcesIn(block)).toEqual([
    { material: 'm1', block: 'b1' },
    { material: 'm2', block: 'b7' },
  ]);
  expect(sourcesIn(block, 2, 3)).toEqual([]);
  expect(sourcesIn(block, 3, 9)).toEqual([{ material: 'm2', block: 'b7' }]);
  expect(sourceOf({ source: '/b' })).toBeNull();
});
