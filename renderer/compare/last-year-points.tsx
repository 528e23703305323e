import { useMemo, useRef, useState } from 'react';
import { lastYearPoints, type LastYearPoint } from '../../core/compare/last-year-points';
import { ANSWERS, type Answer } from '../../core/report/notes';
import type { Report } from '../../core/report/report';
import { useBoard } from '../dashboard/board-context';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useReport } from './use-report';

const ANSWER_NAMES: Record<Answer, string> = { done: '完成', continued: '继续', dropped: '取消' };
const PAUSE_MS = 200;
const TITLES = { problems: '上年的不足', plans: '上年的安排' };

/** What last year's report named and promised, and what became of each. */
export function LastYearPoints({ lastYear }: { lastYear: Report }) {
  const { notes } = useSession();
  const report = useReport();
  const all = useStore(notes);
  const points = useMemo(() => lastYearPoints(report, lastYear, all), [report, lastYear, all]);
  const open = points.filter(({ answer }) => answer === null).length;
  return (
    <>
      <p className="compare-count">
        逐条说明：完成了的写进成效，没完成的写进不足或安排，取消的说明理由。
        {open > 0 ? <b className="count-bad">还有 {open} 条没有回答。</b> : '都已回答。'}
      </p>
      {(['problems', 'plans'] as const).map((part) => (
        <section key={part} className="card point-list" aria-label={TITLES[part]}>
          <h3>{TITLES[part]}</h3>
          <ul>
            {points
              .filter((point) => point.part === part)
              .map((point) => (
                <PointRow key={point.key} point={point} />
              ))}
          </ul>
          {points.every((point) => point.part !== part) && <p className="board-empty">上年报告里没有找到这一部分。</p>}
        </section>
      ))}
    </>
  );
}

function PointRow({ point }: { point: LastYearPoint }) {
  const { notes, readOnly } = useSession();
  const { goTo } = useBoard();
  const [reason, setReason] = useState(point.note);
  const { key, head, text, echo, answer } = point;
  const pending = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const put = (next: Answer | null, note: string) => {
    clearTimeout(pending.current);
    void (next === null
      ? notes.remove('answer', key)
      : notes.put({ kind: 'answer', id: key, answer: next, note, at: new Date().toISOString() }));
  };
  const write = (note: string) => {
    setReason(note);
    clearTimeout(pending.current);
    pending.current = setTimeout(() => put(answer, note), PAUSE_MS);
  };
  return (
    <li className={answer === null ? 'point point-open' : 'point'} aria-label={head}>
      <div className="point-text">
        <p title={text}>{head}</p>
        {echo ? (
          <button type="button" className="link-button" onClick={() => goTo(echo)}>
            本年提到：{echo.text.length > 60 ? `${echo.text.slice(0, 60)}…` : echo.text}
          </button>
        ) : (
          <small className="count-bad">本年报告没有提到</small>
        )}
        {answer !== null && answer !== 'done' && (
          <input
            className="input"
            aria-label="说明"
            placeholder={answer === 'dropped' ? '取消的理由' : '继续推进的措施、时限'}
            value={reason}
            readOnly={readOnly}
            onChange={({ target }) => write(target.value)}
            onBlur={() => reason !== point.note && put(answer, reason)}
          />
        )}
      </div>
      <div className="segments" role="group" aria-label="落实情况">
        {ANSWERS.map((one) => (
          <button
            key={one}
            type="button"
            className="segment"
            aria-pressed={answer === one}
            disabled={readOnly}
            onClick={() => put(answer === one ? null : one, reason)}
          >
            {ANSWER_NAMES[one]}
          </button>
        ))}
      </div>
    </li>
  );
}
