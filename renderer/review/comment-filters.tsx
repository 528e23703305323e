import { PART_NAMES, PARTS, type Part } from '../../core/report/part';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import type { CommentFilter } from './review';
import { passes, speakersOf, type PlacedThread } from './shown-threads';
import { showMargin } from './show-margin';

const STATES: readonly (readonly [CommentFilter['state'], string])[] = [
  ['open', '未解决'],
  ['resolved', '已解决'],
  ['all', '全部'],
];

/** Which threads to show: by state, and where they differ by person, stage and part. */
export function CommentFilters({ placed }: { placed: readonly PlacedThread[] }) {
  const { review, stage } = useSession();
  const filter = useStore(review.filter);
  const inMargin = useStore(showMargin);
  const hasRoom = useStore(review.hasRoom);
  const stages = useStore(stage.list);
  const change = (next: Partial<CommentFilter>) => review.filter.set({ ...filter, ...next });
  const authors = [...new Set(placed.flatMap(({ comment }) => speakersOf(comment)))];
  const parts = PARTS.filter((part) => placed.some((one) => one.part === part));
  const used = [...new Set(placed.map(({ comment }) => comment.stage ?? ''))];
  const nameOf = (id: string) => stages.find((one) => one.id === id)?.name ?? (id === '' ? '未注明' : id);
  const count = (state: CommentFilter['state']) => placed.filter((one) => passes(one, { ...filter, state })).length;
  return (
    <div className="checklist-head comment-filters">
      <div className="comment-states" role="group" aria-label="状态">
        {STATES.map(([state, name]) => (
          <button
            key={state}
            type="button"
            className="comment-state"
            aria-pressed={filter.state === state}
            onClick={() => change({ state })}
          >
            {name} {count(state)}
          </button>
        ))}
      </div>
      <div className="comment-selects">
        {(authors.length > 1 || filter.author !== null) && (
          <Choice
            label="审阅者"
            all="所有人"
            value={filter.author}
            options={authors.map((author) => [author, author || '未署名'])}
            onChange={(author) => change({ author })}
          />
        )}
        {(parts.length > 1 || filter.part !== null) && (
          <Choice
            label="部分"
            all="所有部分"
            value={filter.part}
            options={parts.map((part) => [part, PART_NAMES[part]])}
            onChange={(part) => change({ part: part as Part | null })}
          />
        )}
        {(used.length > 1 || filter.stage !== null) && (
          <Choice
            label="稿次"
            all="所有稿次"
            value={filter.stage}
            options={used.map((id) => [id, nameOf(id)])}
            onChange={(id) => change({ stage: id })}
          />
        )}
      </div>
      <label className="checkbox">
        <input type="checkbox" checked={inMargin} onChange={({ target }) => showMargin.set(target.checked)} />
        显示在页边
        {inMargin && !hasRoom && <small>（页边放不下，只显示在这里）</small>}
      </label>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  onChange: (value: string | null) => void;
}

const ALL = '*';

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  return (
    <select
      className="input comment-select"
      aria-label={label}
      value={value ?? ALL}
      onChange={({ target }) => onChange(target.value === ALL ? null : target.value)}
    >
      <option value={ALL}>{all}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
