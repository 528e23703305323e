import { useMemo, useState } from 'react';
import { pairFigures, type FigurePair } from '../../core/compare/figure-pairs';
import type { Report } from '../../core/report/report';
import { useBoard } from '../dashboard/board-context';
import { sayChange } from '../../core/compare/say-change';
import { useReport } from './use-report';

const SHOWN = {
  all: { name: '全部', has: () => true },
  changed: { name: '有变化', has: ({ change }: FigurePair) => change !== 0 },
  same: { name: '与上年相同', has: isSame },
};

/** The same things counted last year and this; what did not change at all stands out. */
export function FigureTable({ lastYear }: { lastYear: Report }) {
  const report = useReport();
  const pairs = useMemo(() => pairFigures(report, lastYear), [report, lastYear]);
  const [shown, setShown] = useState<keyof typeof SHOWN>('all');
  if (pairs.length === 0) return <p className="card board-empty">两份报告中没有找到口径相近的数据。</p>;
  const same = pairs.filter(isSame).length;
  const rows = pairs.filter(SHOWN[shown].has);
  return (
    <>
      <p className="compare-count">
        <span>
          口径相近的数据 <b>{pairs.length}</b> 项，其中与上年完全相同{' '}
          <b className={same > 0 ? 'count-bad' : ''}>{same}</b> 项；点指标到正文。
        </span>
        <span className="segments" role="group" aria-label="显示哪些数据">
          {(Object.keys(SHOWN) as (keyof typeof SHOWN)[]).map((one) => (
            <button
              key={one}
              type="button"
              className="segment"
              aria-pressed={shown === one}
              onClick={() => setShown(one)}
            >
              {SHOWN[one].name}
            </button>
          ))}
        </span>
      </p>
      <table className="figure-table card" aria-label="数据对比">
        <thead>
          <tr>
            <th>指标</th>
            <th>{lastYear.year}年</th>
            <th>{report.year}年</th>
            <th>增减</th>
            <th>幅度</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((pair, i) => (
            <Row key={i} pair={pair} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={5}>没有这样的数据。</td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

/** A share of 100% may well stay. */
function isSame({ change, now }: FigurePair): boolean {
  return change === 0 && now.text !== '100%';
}

function Row({ pair }: { pair: FigurePair }) {
  const { goTo } = useBoard();
  const { change, rate } = sayChange(pair);
  const same = isSame(pair);
  return (
    <tr className={same ? 'figure-same' : ''}>
      <td>
        <button type="button" className="link-button" title={pair.now.place.text} onClick={() => goTo(pair.now.place)}>
          {pair.phrase}
        </button>
        {pair.last.phrase !== pair.phrase && <small>上年：{pair.last.phrase}</small>}
      </td>
      <td title={pair.last.place.text}>{pair.last.text}</td>
      <td>{pair.now.text}</td>
      <td>{same ? <span className="chip chip-near">与上年相同</span> : change}</td>
      <td>{rate}</td>
    </tr>
  );
}
