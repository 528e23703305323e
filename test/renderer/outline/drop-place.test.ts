import type { Block, Level } from '../../../core/report/block';
import { sectionTree, type Section } from '../../../core/report/sections';
import { dropPlace } from '../../../renderer/outline/drop-place';

const heading = (id: string, level: Level): Block => ({ id, type: 'heading', level, children: [{ text: id }] });
const paragraph = (id: string): Block => ({ id, type: 'paragraph', children: [{ text: id }] });

const blocks: Block[] = [
  { id: 't', type: 'title', children: [{ text: '标题' }] },
  heading('一', 1),
  heading('一（一）', 2),
  paragraph('p'),
  heading('一（一）1', 3),
  heading('一（二）', 2),
  heading('二', 1),
  paragraph('q'),
  heading('三', 1),
  { id: 's', type: 'signature', children: [{ text: '署名' }] },
];
const flatten = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.children)]);
// 一, 一（一）, 一（一）1, 一（二）, 二, 三
const rows = flatten(sectionTree(blocks));
const drop = (id: string, gap: number) => dropPlace(blocks, rows, id, gap);

test('a section keeps its level where that fits', () => {
  expect(drop('一（二）', 1)).toEqual({ gap: 1, place: { index: 2, level: 2 } });
  expect(drop('一（一）', 5)).toEqual({ gap: 5, place: { index: 8, level: 2 } });
});

test('elsewhere its level adapts to what stands above and below', () => {
  expect(drop('一（一）1', 5)).toEqual({ gap: 5, place: { index: 8, level: 2 } });
  expect(drop('一（二）', 0)).toEqual({ gap: 0, place: { index: 1, level: 1 } });
  expect(drop('一（二）', 2)).toEqual({ gap: 2, place: { index: 4, level: 3 } });
});

test('parts reorder whole: a gap within another part means the gap behind it', () => {
  expect(drop('三', 2)).toEqual({ gap: 4, place: { index: 6, level: 1 } });
  expect(drop('一', 6)).toEqual({ gap: 6, place: { index: 9, level: 1 } });
});

test('a section does not go inside itself, nor where its headings would have no level', () => {
  expect(drop('一', 2)).toEqual({ gap: 4, place: { index: 6, level: 1 } });
  expect(drop('一（一）', 2)).toBeNull();
  const deep = [
    heading('甲', 1),
    heading('乙', 2),
    heading('丙', 3),
    heading('丁', 2),
    heading('戊', 3),
    heading('己', 4),
  ];
  expect(dropPlace(deep, flatten(sectionTree(deep)), '丁', 2)).toBeNull();
});
