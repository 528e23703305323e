import { Check, ChevronDown, ChevronRight, FilePen } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { isTouched } from '../../core/suggest/change';
import type { Block } from '../../core/report/block';
import { listSuggestions } from '../../core/suggest/list-suggestions';
import type { CommandName } from '../../core/command-names';
import { keysOf } from '../../core/shortcuts';
import { onMac, runCommand } from '../commands';
import { personStyle } from '../review/person-style';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { Button } from '../ui/button';
import { menuPlace } from '../ui/menu-place';
import { useStore } from '../ui/store';
import { finalView } from './final-view';
import { FORCED, toggleRecording, useRecordingState } from './recording';
import { settleMany } from './suggestion-actions';
import './suggestion-tools.css';

/** 修订 in the toolbar: the switch, with how many stand open, and a menu to go through and answer them. */
export function SuggestionTools() {
  const session = useSession();
  const isClosed = useClosedText();
  const { on, isForced } = useRecordingState(session);
  const authors = useStore(session.blocks, authorsOf);
  const total = authors.reduce((sum, { count }) => sum + count, 0);
  return (
    <span className="suggestion-tools">
      <Button
        look="quiet"
        icon={<FilePen />}
        title={
          isForced
            ? FORCED
            : `${on ? '停止修订：改动不再留痕' : '修订：改动留痕，可逐处接受或拒绝'}（${keysOf('record-suggestions', onMac)}）`
        }
        aria-pressed={on}
        aria-disabled={isForced || undefined}
        disabled={isClosed}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void toggleRecording(session)}
      >
        {on ? '修订中' : '修订'}
        {total > 0 && <span className="suggestion-count">{total}</span>}
      </Button>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <Button look="quiet" icon={<ChevronDown />} aria-label="处理修订" className="suggestion-more" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal container={menuPlace()}>
          <DropdownMenu.Content className="menu" align="start" sideOffset={4}>
            {COMMANDS.map(([command, name, settles]) => (
              <DropdownMenu.Item
                key={command}
                className="menu-item"
                disabled={total === 0 || (settles && isClosed)}
                onSelect={() => setTimeout(() => runCommand(command))}
              >
                <span>{name}</span>
                <kbd>{keysOf(command, onMac)}</kbd>
              </DropdownMenu.Item>
            ))}
            <DropdownMenu.Separator className="menu-line" />
            <Answers authors={authors} total={total} isClosed={isClosed} />
            <DropdownMenu.Separator className="menu-line" />
            <View />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </span>
  );
}

const COMMANDS: readonly [CommandName, string, boolean][] = [
  ['next-suggestion', '下一处修订', false],
  ['previous-suggestion', '上一处修订', false],
  ['accept-suggestion', '接受光标处的修订', true],
  ['reject-suggestion', '拒绝光标处的修订', true],
];

function Answers({ authors, total, isClosed }: { authors: readonly Author[]; total: number; isClosed: boolean }) {
  const session = useSession();
  const many = (verdict: 'accept' | 'reject', author: string | null) => () =>
    setTimeout(() => settleMany(session, verdict, author));
  return (
    <>
      {authors.length > 1 &&
        authors.map(({ name, count }) => (
          <DropdownMenu.Sub key={name}>
            <DropdownMenu.SubTrigger className="menu-item" disabled={isClosed}>
              <span className="suggestion-author" style={personStyle(name)}>
                {name || '未署名'}的修订（{count}处）
              </span>
              <ChevronRight className="menu-more" aria-hidden />
            </DropdownMenu.SubTrigger>
            <DropdownMenu.Portal container={menuPlace()}>
              <DropdownMenu.SubContent className="menu menu-small" sideOffset={2}>
                <DropdownMenu.Item className="menu-item" onSelect={many('accept', name)}>
                  全部接受
                </DropdownMenu.Item>
                <DropdownMenu.Item className="menu-item" onSelect={many('reject', name)}>
                  全部拒绝
                </DropdownMenu.Item>
              </DropdownMenu.SubContent>
            </DropdownMenu.Portal>
          </DropdownMenu.Sub>
        ))}
      <DropdownMenu.Item className="menu-item" disabled={total === 0 || isClosed} onSelect={many('accept', null)}>
        接受全部修订
      </DropdownMenu.Item>
      <DropdownMenu.Item className="menu-item" disabled={total === 0 || isClosed} onSelect={many('reject', null)}>
        拒绝全部修订
      </DropdownMenu.Item>
    </>
  );
}

function View() {
  const final = useStore(finalView);
  return (
    <DropdownMenu.RadioGroup
      value={final ? 'final' : 'marks'}
      onValueChange={(to) => finalView.set(to === 'final')}
      aria-label="修订的显示"
    >
      {(
        [
          ['marks', '显示修订'],
          ['final', '最终稿（只读）'],
        ] as const
      ).map(([value, name]) => (
        <DropdownMenu.RadioItem key={value} value={value} className="menu-item">
          {name}
          <DropdownMenu.ItemIndicator>
            <Check size={14} aria-hidden />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

interface Author {
  name: string;
  count: number;
}

const known = new WeakMap<readonly Block[], readonly Author[]>();
const NONE: readonly Author[] = [];

/** Who has how many suggestions open; the same list for the same text. */
function authorsOf(blocks: readonly Block[]): readonly Author[] {
  if (!blocks.some(isTouched)) return NONE;
  let authors = known.get(blocks);
  if (!authors) {
    const counts = new Map<string, number>();
    for (const { author } of listSuggestions(blocks)) counts.set(author, (counts.get(author) ?? 0) + 1);
    authors = [...counts].map(([name, count]) => ({ name, count }));
    known.set(blocks, authors);
  }
  return authors;
}
