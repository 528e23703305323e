import { readFileSync } from 'node:fs';
import { recognise } from '../../../core/intake/recognise';
import { sourceFromText } from '../../../core/intake/text-source';
import { editSpans } from '../../../core/merge/edit-spans';
import { blockText, type Block } from '../../../core/report/block';
import { numberedIds } from '../../../core/report/ids';
import type { Report } from '../../../core/report/report';
import { reportOf } from '../../support/reports';

/** A real report with threads on words of several blocks, and suggestions. */
export function threadedReport(): Report {
  const text = readFileSync('test/fixtures/reports/001_d31234125ce4b8f4.txt', 'utf8');
  const { blocks } = recognise(sourceFromText(text), numberedIds('x'));
  const long = blocks.filter((block) => blockText(block).length > 60 && block.type !== 'table');
  const mark = (id: string, block: Block, from: number, to: number) => {
    const at = blocks.findIndex((one) => one.id === block.id);
    const children = editSpans(blocks[at]!.children as never, [
      { from, to, make: (span) => ({ ...span, [`comment_${id}`]: true }) },
    ]);
    blocks[at] = { ...blocks[at]!, children } as Block;
  };
  const threads = long.slice(0, 12).map((block, i) => {
    mark(`k${i}`, block, 20, 30);
    return {
      id: `k${i}`,
      author: i % 2 ? '张科长' : '李工',
      at: `2026-01-${String(i + 1).padStart(2, '0')}T01:30:00.000Z`,
      text: `第${i}条意见`,
      resolved: i % 3 === 0,
      replies: i % 4 === 0 ? [{ id: `k${i}r`, author: '王五', at: '2026-01-20T01:30:00.000Z', text: '已改' }] : [],
    };
  });
  const change = { id: 's1', author: '起草人', at: '2026-01-05T02:00:00.000Z' };
  const at = blocks.findIndex((block) => block.id === long[14]!.id);
  blocks[at] = {
    ...blocks[at]!,
    children: editSpans(
      blocks[at]!.children as never,
      [{ from: 10, to: 14, make: (span) => ({ ...span, deleted: change }) }],
      [{ at: 14, spans: [{ text: '改写的话', inserted: change }] }],
    ),
  } as Block;
  return reportOf(blocks, { comments: threads, unit: '乙区人民政府', year: 2023 });
}
