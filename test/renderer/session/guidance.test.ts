import type { Block } from '../../../core/report/block';
import type { Template } from '../../../core/template/template';
import { thinGuidance } from '../../../renderer/session/guidance';

const template: Template = {
  id: 'district',
  name: '区县政府',
  description: '',
  unitExample: '',
  title: '',
  addressee: '',
  opening: '',
  packs: [],
  outline: [
    {
      part: 'measures',
      heading: '{year}年举措',
      guidance: { ask: '做了什么', data: '{year}年数据' },
      children: [{ heading: '依法履职', guidance: { ask: '怎样履职', example: '办件××件' } }],
    },
  ],
};

const heading = (id: string, level: 1 | 2, text: string, part?: 'measures'): Block => ({
  id,
  type: 'heading',
  level,
  ...(part ? { part } : {}),
  children: [{ text }],
});
const paragraph = (text: string): Block => ({ id: `p${text.length}`, type: 'paragraph', children: [{ text }] });
const show = (...blocks: Block[]) => Object.fromEntries(thinGuidance(blocks, template, { unit: '某区', year: 2025 }));

test('an unwritten part shows its guidance whatever its heading says, and a known sub-heading shows its own', () => {
  expect(show(heading('a', 1, '我们的做法', 'measures'), heading('b', 2, '依法履职'), paragraph(''))).toEqual({
    a: '写作提示：做了什么\n备好数据：2025年数据',
    b: '写作提示：怎样履职\n例句：办件××件',
  });
});

test('guidance goes away once something is written below the heading', () => {
  expect(show(heading('a', 1, '做法', 'measures'), heading('b', 2, '依法履职'), paragraph('写'.repeat(40)))).toEqual(
    {},
  );
});

test('a section that is none of the parts has none', () => {
  expect(show(heading('a', 1, '依法履职'), heading('b', 2, '依法履职'))).toEqual({});
});
