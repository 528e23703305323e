import fc from 'fast-check';
import { withoutBlanks } from '../../../core/intake/blank';
import { sourceFromMarkdown } from '../../../core/intake/markdown-source';
import type { Source } from '../../../core/intake/recognised';
import { sourceFromText } from '../../../core/intake/text-source';
import { joinWrapped } from '../../../core/intake/wrapped-lines';

const texts = (source: Source) =>
  source.blocks.map((block) =>
    block.kind === 'paragraph' ? block.spans.map(({ text }) => text).join('') : block.rows,
  );

test('lines are paragraphs; blank lines, indents and marks nobody sees vanish', () => {
  expect(texts(sourceFromText('\ufeff　　甲\u200b乙 \r\n\r\n\t丙\u00a0丁\u2028戊\n　'))).toEqual([
    '甲乙',
    '丙 丁',
    '戊',
  ]);
});

test('lines broken by the width of a page are put together, page numbers apart', () => {
  const line = '深入学习贯彻习近平法治思想全面落实依法行政';
  const wrapped = Array.from({ length: 12 }, (_, i) =>
    i % 4 === 3 ? '各项要求。' : `${i % 4 === 0 ? '　　' : '新新'}${line}`,
  );
  wrapped.splice(5, 0, '— 1 —');
  expect(joinWrapped(wrapped)).toEqual([
    `${line}新新${line}新新${line}各项要求。`,
    `${line}新新${line}新新${line}各项要求。`,
    '— 1 —',
    `${line}新新${line}新新${line}各项要求。`,
  ]);
});

test('lines that are paragraphs stay apart however alike their lengths are', () => {
  const list = Array.from({ length: 20 }, (_, i) => `第${i + 10}项工作由区司法局牵头并于年底前全部完成。`);
  expect(joinWrapped(list)).toEqual(list);
});

test('plain text loses no visible character', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('　　深入学习贯彻习近平法治思想全面落实依法行政', '— 1 —', '（一）甲', ''),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const sorted = (value: string) => [...withoutBlanks(value)].sort().join('');
      const source = sourceFromText(text);
      expect(sorted([...texts(source), ...source.dropped.map((one) => one.text)].join('\n'))).toBe(sorted(text));
    }),
  );
});

test('markdown headings, bold, lists, quotes, escapes and tables', () => {
  const text = [
    '# 标题 #',
    '',
    '> 引文',
    '- 一项',
    '1. 编号',
    '**加粗**和__也粗__，a__b__c，2*3*4，\\*星\\*',
    '**没有关上',
    '---',
    '| 甲 | 乙 |',
    '|:--|--:|',
    '| 1\\|2 | **3** |',
    '| 4 |',
    '',
    '这一行有|竖线',
  ].join('\n');
  expect(sourceFromMarkdown(text).blocks).toEqual([
    { kind: 'paragraph', spans: [{ text: '标题' }], outlineLevel: 1 },
    { kind: 'paragraph', spans: [{ text: '引文' }] },
    { kind: 'paragraph', spans: [{ text: '一项' }] },
    { kind: 'paragraph', spans: [{ text: '1. 编号' }] },
    {
      kind: 'paragraph',
      spans: [
        { text: '加粗', bold: true },
        { text: '和' },
        { text: '也粗', bold: true },
        { text: '，a__b__c，2*3*4，*星*' },
      ],
    },
    { kind: 'paragraph', spans: [{ text: '**没有关上' }] },
    {
      kind: 'table',
      rows: [
        { header: true, cells: [{ spans: [{ text: '甲' }] }, { spans: [{ text: '乙' }] }] },
        { cells: [{ spans: [{ text: '1|2' }] }, { spans: [{ text: '3', bold: true }] }] },
        { cells: [{ spans: [{ text: '4' }] }] },
      ],
    },
    { kind: 'paragraph', spans: [{ text: '这一行有|竖线' }] },
  ]);
});
