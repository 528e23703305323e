import { useMemo } from 'react';
import { boldestPairs, pairFigures, type FigurePair } from '../../core/compare/figure-pairs';
import { sayChange } from '../../core/compare/say-change';
import { useReport } from '../compare/use-report';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { useBoard } from './board-context';

const MOST_DRAWN = 8;

/** The figures that moved most since last year, as pairs of bars. */
export function YearCard() {
  const session = useSession();
  const { show } = useBoard();
  const lastYear = useStore(session.lastYear);
  const report = useReport();
  const all = useMemo(() => (lastYear ? pairFigures(report, lastYear.report) : []), [report, lastYear]);
  const pairs = useMemo(() => boldestPairs(all).slice(0, MOST_DRAWN), [all]);
  return (
    <section className="card overview-wide" aria-label="与上年相比">
      <h3>
        与上年相比
        <Button look="quiet" onClick={() => show('last-year')}>
          {lastYear ? '逐段对照' : '选择上年报告'}
        </Button>
      </h3>
      <div className="overview-body">
        {!lastYear && (
          <p className="board-empty">选定上年报告后，这里画出口径相近的数据怎样变化，如“行政复议案件 106 → 128 件”。</p>
        )}
        {lastYear && pairs.length === 0 && (
          <p className="board-empty">
            {all.length === 0
              ? '两份报告中没有找到口径相近的数据。'
              : `口径相近的 ${all.length} 项数据都与上年一样，请核对是否已更新。`}
          </p>
        )}
        <ul className="year-bars">
          {pairs.map((pair, i) => (
            <YearBars key={i} pair={pair} years={[lastYear!.report.year, report.year]} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function YearBars({ pair, years }: { pair: FigurePair; years: [number, number] }) {
  const { goTo } = useBoard();
  const { change, rate } = sayChange(pair);
  const most = Math.max(pair.last.value, pair.now.value, 1e-9);
  const bars = [
    { year: years[0], value: pair.last.value, text: pair.last.text, look: 'last' },
    { year: years[1], value: pair.now.value, text: pair.now.text, look: 'now' },
  ];
  return (
    <li>
      <button type="button" className="link-button" title={pair.now.place.text} onClick={() => goTo(pair.now.place)}>
        {pair.phrase}
        <small>
          {change} {rate}
        </small>
      </button>
      {bars.map(({ year, value, text, look }) => (
        <span key={year} className="year-bar">
          <small>{year}</small>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={`${year}年 ${text}`}>
            <rect className={`bar-${look}`} width={(value / most) * 100} height="6" />
          </svg>
          <small>{text}</small>
        </span>
      ))}
    </li>
  );
}
