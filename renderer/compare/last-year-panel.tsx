import { useEffect, useMemo, useRef } from 'react';
import { likeHeading } from '../../core/compare/like-heading';
import { matchBlocks } from '../../core/compare/match-blocks';
import { blockText, type Block } from '../../core/report/block';
import { headingNumbers } from '../../core/report/numbering';
import type { Report } from '../../core/report/report';
import { acceptedBlocks } from '../../core/suggest/settle';
import { useSession } from '../session/session-context';
import { useAtRest } from '../session/use-at-rest';
import { useRemembered } from '../ui/use-remembered';
import { useStore } from '../ui/store';
import './last-year-panel.css';

/** Last year's report beside the page: it follows the caret to the same section, and says what was carried over. */
export function LastYearPanel({ lastYear }: { lastYear: Report }) {
  const session = useSession();
  const [follows, setFollows] = useRemembered('last-year-follows', true);
  const drawn = useAtRest(session.blocks);
  const here = useStore(session.here);
  const list = useRef<HTMLDivElement>(null);
  const numbers = useMemo(() => headingNumbers(lastYear.blocks), [lastYear]);
  const blocks = useMemo(() => acceptedBlocks(drawn), [drawn]);
  const carried = useMemo(() => {
    const report = { ...session.report, format: 1 as const, blocks: [...blocks], comments: [] };
    return new Map(matchBlocks(report, lastYear).map((match) => [match.last.id, match]));
  }, [session.report, blocks, lastYear]);
  const there = here === null ? null : likeHeading(blocks, here, lastYear.blocks);
  useEffect(() => {
    if (!follows || there === null) return;
    const heading = list.current?.querySelector<HTMLElement>(`[data-last="${CSS.escape(there)}"]`);
    if (heading) list.current!.scrollTop = heading.offsetTop;
  }, [follows, there]);
  return (
    <>
      <div className="checklist-head">
        <b>{lastYear.year}年度报告</b>
        <label className="checkbox">
          <input type="checkbox" checked={follows} onChange={({ target }) => setFollows(target.checked)} />
          跟着光标到同一部分
        </label>
      </div>
      <div ref={list} className="checklist-scroll last-year" role="region" aria-label="上年报告" tabIndex={0}>
        {lastYear.blocks
          .filter((block) => blockText(block).trim() !== '')
          .map((block) => {
            const match = carried.get(block.id);
            return (
              <div key={block.id} data-last={block.id} className={lookOf(block, block.id === there)}>
                {numbers.get(block.id)}
                {blockText(block)}
                {match && (
                  <button
                    type="button"
                    className="chip chip-near"
                    title="到正文中查看"
                    onClick={() => session.goTo({ block: match.block.id })}
                  >
                    本年沿用 {Math.floor(match.share * 100)}%
                  </button>
                )}
              </div>
            );
          })}
      </div>
    </>
  );
}

function lookOf(block: Block, isHere: boolean): string {
  const level = block.type === 'heading' ? `last-heading last-level-${block.level}` : `last-${block.type}`;
  return `last-block ${level} ${isHere ? 'last-here' : ''}`;
}
