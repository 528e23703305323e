import { useRef } from 'react';
import { X } from 'lucide-react';
import type { ProblemRow, ProblemTable } from '../../core/compare/problem-table';
import { Button } from '../ui/button';
import { Quote } from './quote';

/** Values of the list that are no measure. */
const ASK = '';
const BY_WORDS = '=';
const NONE = '-';

interface Props {
  row: ProblemRow;
  measures: ProblemTable['measures'];
  canLink: boolean;
  /** A person's word: these measures, or null where none is needed; undefined leaves it to the words. */
  onLink: (measures: string[] | null | undefined) => void;
}

/** The measures that answer a problem; any of them is taken away, others are added. */
export function MeasureLinks({ row, measures, canLink, onLink }: Props) {
  const list = useRef<HTMLSelectElement>(null);
  const keys = row.measures.map(({ key }) => key);
  const others = measures.filter(({ key }) => !keys.includes(key));
  const choose = (value: string) => {
    if (value === BY_WORDS) onLink(undefined);
    else if (value === NONE) onLink(null);
    else onLink([...keys, value]);
  };
  return (
    <>
      {row.measures.map(({ key, place }) => (
        <div key={key} className="problem-measure">
          <Quote place={place} />
          {canLink && (
            <Button
              look="quiet"
              icon={<X />}
              aria-label={`取消对应“${place.text.slice(0, 20)}”`}
              title="取消对应"
              onClick={() => {
                onLink(keys.filter((one) => one !== key));
                // The button goes with its measure; one goes on where another is chosen.
                list.current?.focus();
              }}
            />
          )}
        </div>
      ))}
      {row.settled && <span className="chip">不需要对应</span>}
      <select
        ref={list}
        className="problem-link"
        aria-label={`“${row.problem.text.slice(0, 20)}”对应的安排`}
        value={ASK}
        disabled={!canLink}
        onChange={({ target }) => choose(target.value)}
      >
        <option value={ASK} hidden>
          {keys.length === 0 ? '选择安排…' : '再选一条…'}
        </option>
        {others.map(({ key, place }) => (
          <option key={key} value={key}>
            {place.text.slice(0, 40)}
          </option>
        ))}
        {row.byHand && <option value={BY_WORDS}>自动对应</option>}
        {!row.settled && <option value={NONE}>不需要对应</option>}
      </select>
    </>
  );
}
