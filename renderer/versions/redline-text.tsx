import { Fragment, useMemo } from 'react';
import type { Block, Span, TableRow } from '../../core/report/block';
import { headingNumbers } from '../../core/report/numbering';
import { changesIn, endTouchOf, formatChangeOf, hasSpans, touchOf } from '../../core/suggest/change';
import { acceptedBlocks } from '../../core/suggest/settle';
import { personStyle } from '../review/person-style';
import { touchAttributes } from '../suggestions/suggestion-attributes';
import './redline-text.css';

interface Props {
  blocks: readonly Block[];
  /** Leaves out what did not change, but for headings and one neighbour on each side. */
  onlyChanges: boolean;
}

/** A text with what came in and what went out, to be read only. */
export function RedlineText({ blocks, onlyChanges }: Props) {
  const numbers = useMemo(() => headingNumbers(acceptedBlocks(blocks)), [blocks]);
  const shown = useMemo(() => (onlyChanges ? nearChanges(blocks) : null), [blocks, onlyChanges]);
  return (
    <div className="redline" lang="zh-CN">
      {blocks.map((block, i) => {
        if (shown && !shown.has(i))
          return shown.has(i - 1) ? (
            <p key={block.id} className="redline-gap">
              ……
            </p>
          ) : null;
        return <RedlineBlock key={block.id} block={block} number={numbers.get(block.id)} />;
      })}
    </div>
  );
}

function RedlineBlock({ block, number }: { block: Block; number: string | undefined }) {
  if (!hasSpans(block)) {
    return (
      <table className="redline-table">
        <tbody>
          {block.children.map((row, r) => (
            <RedlineRow key={r} row={row} />
          ))}
        </tbody>
      </table>
    );
  }
  const level = block.type === 'heading' ? `redline-level-${block.level} ${block.runIn ? 'redline-run-in' : ''}` : '';
  const kind = level || `redline-${block.type}`;
  const change = formatChangeOf(block);
  const end = endTouchOf(block, 'deleted');
  return (
    <p className={`redline-block ${kind} ${changesIn(block).length > 0 ? 'redline-changed' : ''}`}>
      {number && <span className="redline-number">{number}</span>}
      <Words spans={block.children} />
      {end && (
        <del className="redline-end" style={personStyle(end.author)} aria-label="删去换段">
          ↵
        </del>
      )}
      {change && <small className="redline-format">改了标题级别或段落类型</small>}
    </p>
  );
}

function RedlineRow({ row }: { row: TableRow }) {
  return (
    <tr {...touchAttributes(row)}>
      {row.children.map((cell, c) => (
        <td key={c} colSpan={cell.colSpan} rowSpan={cell.rowSpan}>
          <Words spans={cell.children} />
        </td>
      ))}
    </tr>
  );
}

function Words({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, i) => {
    const words = span.head ? <b>{span.text}</b> : span.text;
    const Mark = touchOf(span, 'deleted') ? 'del' : 'ins';
    const attributes = touchAttributes(span);
    if (attributes.style) {
      return (
        <Mark key={i} {...attributes}>
          {words}
        </Mark>
      );
    }
    return <Fragment key={i}>{words}</Fragment>;
  });
}

/** Places in the list of the blocks that changed, one neighbour on each side, and the headings of the first two levels. */
function nearChanges(blocks: readonly Block[]): ReadonlySet<number> {
  const near = new Set<number>();
  blocks.forEach((block, i) => {
    if (block.type === 'heading' && block.level <= 2 && !block.runIn) near.add(i);
    if (changesIn(block).length > 0) for (const place of [i - 1, i, i + 1]) near.add(place);
  });
  return near;
}
