import { memo, useMemo, useState } from 'react';
import { matchBlocks, NEARLY, type BlockMatch } from '../../core/compare/match-blocks';
import { blockText } from '../../core/report/block';
import type { Report } from '../../core/report/report';
import { useBoard } from '../dashboard/board-context';
import { useReport } from './use-report';
import { cutFigures, wordDiff, type DiffPiece } from './word-diff';

/** Still the same paragraph, though much rewritten. */
const REWRITTEN = 0.55;

/** Paragraphs that come from last year's report, what differs in them, and the figures nobody touched. */
export function ParagraphPairs({ lastYear }: { lastYear: Report }) {
  const report = useReport();
  const [all, setAll] = useState(false);
  const matches = useMemo(() => matchBlocks(report, lastYear, REWRITTEN), [report, lastYear]);
  const nearly = matches.filter(({ share }) => share >= NEARLY);
  const shown = all ? matches : nearly;
  return (
    <>
      <div className="compare-count">
        <p>
          几乎原样沿用 <b className={nearly.length > 0 ? 'count-bad' : ''}>{nearly.length}</b> 段，改写后沿用{' '}
          <b>{matches.length - nearly.length}</b> 段。<mark className="untouched">底色</mark>
          标出沿用段落中没有改动的年份和数字。
        </p>
        <label className="checkbox">
          <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
          也看改写后沿用的
        </label>
      </div>
      {shown.length === 0 && (
        <p className="card board-empty">{nearly.length === 0 ? '没有整段沿用上年的内容。' : ''}</p>
      )}
      <ul className="pair-list" aria-label="沿用的段落">
        {shown.map((match) => (
          <Pair key={match.block.id} match={match} lastYear={lastYear.year} />
        ))}
      </ul>
    </>
  );
}

const Pair = memo(function Pair({ match: { block, last, share }, lastYear }: { match: BlockMatch; lastYear: number }) {
  const { goTo } = useBoard();
  const pieces = useMemo(() => wordDiff(blockText(last), blockText(block)), [block, last]);
  return (
    <li className="pair card">
      <h3>
        <span>
          <span className={`chip ${share >= NEARLY ? 'chip-late' : ''}`}>{Math.floor(share * 100)}% 相同</span>
        </span>
        <button type="button" className="link-button pair-go" onClick={() => goTo({ block: block.id })}>
          到正文中修改
        </button>
      </h3>
      <div className="pair-texts">
        <p data-year={`${lastYear}年`}>
          {pieces.map((piece, i) => piece.kind !== 'added' && <Piece key={i} piece={piece} />)}
        </p>
        <p data-year="本年">
          {pieces.map((piece, i) => piece.kind !== 'removed' && <Piece key={i} piece={piece} lastYear={lastYear} />)}
        </p>
      </div>
    </li>
  );
});

/** With `lastYear`, years and figures that were left as they were stand out, that year most of all. */
function Piece({ piece: { kind, text }, lastYear }: { piece: DiffPiece; lastYear?: number }) {
  if (kind === 'removed') return <del>{text}</del>;
  if (kind === 'added') return <ins>{text}</ins>;
  if (lastYear === undefined) return <>{text}</>;
  return (
    <>
      {cutFigures(text).map((cut, i) =>
        cut.figure ? (
          <mark
            key={i}
            className={cut.text.startsWith(`${lastYear}年`) ? 'untouched untouched-year' : 'untouched'}
            title="与上年相同"
          >
            {cut.text}
          </mark>
        ) : (
          cut.text
        ),
      )}
    </>
  );
}
