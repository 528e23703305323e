import { useMemo } from 'react';
import { Popover } from 'radix-ui';
import { useSlateSelector } from 'slate-react';
import type { ReportEditor } from '../editor/slate-types';
import { useSession } from '../session/session-context';
import { useAtRest } from '../session/use-at-rest';
import { useRemembered } from '../ui/use-remembered';
import { partChars, selectedChars } from './count-range';
import './status-line.css';

/** What central rules name as the usual length of such documents. */
const USUAL_LIMIT = 5000;

/** 字数 of selection, part and report, and how the report stands to the length one keeps to. */
export function WordCount() {
  const { editor, derived } = useSession();
  const [limit, setLimit] = useRemembered<number | null>('soft-limit', USUAL_LIMIT);
  const counted = useAtRest(derived);
  const { chars } = counted;
  const selected = useSlateSelector((e) => selectedChars(e as ReportEditor));
  const here = useSlateSelector((e) => (e as ReportEditor).selection?.focus.path[0] ?? -1);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const part = useMemo(() => partChars(editor), [editor, counted, here]);
  const over = limit === null ? 0 : chars - limit;
  return (
    <Popover.Root>
      <Popover.Trigger className="status-button" title="字数：不计空格，汉字、标点、字母和数字各计一字">
        {selected !== null && <span>选中 {show(selected)} 字</span>}
        {part !== null && <span className="status-part">本部分 {show(part)} 字</span>}
        <span className={over > 0 ? 'status-over' : ''}>
          全文 {show(chars)}
          {limit !== null && ` / ${show(limit)}`} 字
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover" side="top" align="start" sideOffset={6} aria-label="字数">
          <dl className="word-count">
            <Line name="选中的文字" value={selected === null ? '—' : `${show(selected)} 字`} />
            <Line name="光标所在部分" value={part === null ? '—' : `${show(part)} 字`} />
            <Line name="全文" value={`${show(chars)} 字`} />
            {limit !== null && <Line name={over > 0 ? '超出' : '还可以写'} value={`${show(Math.abs(over))} 字`} />}
          </dl>
          <label className="word-limit">
            篇幅提醒
            <input
              className="input"
              inputMode="numeric"
              defaultValue={limit ?? ''}
              placeholder="不提醒"
              onChange={({ target }) => setLimit(/^[1-9]\d{0,5}$/u.test(target.value) ? Number(target.value) : null)}
            />
            字
          </label>
          <p>
            中央为基层减负的规定要求文件一般不超过 5,000
            字，可按本地要求改，留空则不提醒。不计空格，汉字、标点、字母和数字各计一字。
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function show(chars: number): string {
  return chars.toLocaleString('zh-CN');
}
