import type { CSSProperties } from 'react';
import { sayDay } from '../../core/deadlines/days';
import type { Deadline } from '../../core/deadlines/deadline';
import { timelineOf } from '../../core/deadlines/timeline';
import { sayState, stateLook } from './say-state';
import { today } from './use-deadlines';

/** The gravest look of a day stands for all of it. */
const GRAVEST: readonly Deadline['state'][] = ['late', 'near', 'ahead', 'open', 'done', 'waived'];

/** All deadlines on one line of time, with today. */
export function DeadlineStrip({ deadlines }: { deadlines: readonly Deadline[] }) {
  const line = timelineOf(deadlines, today());
  if (!line) return null;
  const at = (share: number) => ({ '--at': `${share * 100}%` }) as CSSProperties;
  return (
    <div className="strip card" aria-hidden>
      <div className="strip-line">
        {line.months.map(({ name, at: share }) => (
          <span key={share} className="strip-month" style={at(share)}>
            {name}
          </span>
        ))}
        {line.marks.map(({ day, at: share, deadlines: list }) => (
          <span
            key={day}
            className={`strip-mark strip-${gravest(list)} ${list.some(({ rule }) => rule.kind === 'law') ? 'strip-law' : ''}`}
            style={at(share)}
            title={list.map((one) => `${sayDay(day)} ${one.rule.title}：${sayState(one)}`).join('\n')}
          />
        ))}
        {line.today !== null && (
          <span className="strip-today" style={at(line.today)}>
            今天
          </span>
        )}
      </div>
    </div>
  );
}

function gravest(list: readonly Deadline[]): Deadline['state'] {
  const looks = list.map(stateLook);
  return GRAVEST.find((look) => looks.includes(look)) ?? 'ahead';
}
