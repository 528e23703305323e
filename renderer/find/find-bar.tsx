import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { undoOf } from '../editor/commands/undo-of';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { notify } from '../ui/toasts';
import { FindField } from './find-field';
import { FindOptionBoxes } from './find-option-boxes';
import type { FindState } from './find-state';
import type { Finder } from './finder';
import './find-bar.css';

/** The bar above the page to find and to replace. Enter goes on, Shift+Enter back, Esc returns to the text. */
export function FindBar({ finder }: { finder: Finder }) {
  const { bar } = useStore(finder.state);
  return bar === 'closed' ? null : <OpenBar finder={finder} />;
}

function OpenBar({ finder }: { finder: Finder }) {
  const { editor } = useSession();
  const readOnly = useClosedText();
  const state = useStore(finder.state);
  const { bar, words, replacement, options, matches } = state;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [bar]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') finder.close();
    else if (event.ctrlKey && /^[fh]$/iu.test(event.key)) field.current?.select();
  };
  const onEnter = (event: KeyboardEvent) => finder.step(event.shiftKey ? -1 : 1);
  const replaceAll = () => {
    const count = finder.replaceAll();
    if (count === 0) return;
    // The button that was pressed has nothing left to replace: disabled, it would drop the keyboard's focus.
    field.current?.focus();
    notify(`已替换 ${count} 处。`, 'done', { name: '撤销', run: undoOf(editor) });
  };
  return (
    <section className="find-bar" role="search" aria-label="查找和替换" data-topic="find" onKeyDown={onKeyDown}>
      <div className="find-line">
        <FindField
          ref={field}
          label="查找"
          value={words}
          onValue={(to) => finder.seek({ words: to })}
          onEnter={onEnter}
        />
        <Button
          look="quiet"
          icon={<ChevronUp />}
          aria-label="上一处（Shift+F3）"
          disabled={matches.length === 0}
          onClick={() => finder.step(-1)}
        />
        <Button
          look="quiet"
          icon={<ChevronDown />}
          aria-label="下一处（F3）"
          disabled={matches.length === 0}
          onClick={() => finder.step(1)}
        />
        <span className="find-count" role="status">
          {countSentence(state)}
        </span>
      </div>
      {bar === 'replace' && (
        <div className="find-line find-replace">
          <FindField
            label="替换为"
            value={replacement}
            onValue={(to) => finder.setReplacement(to)}
            onEnter={() => finder.replaceCurrent()}
          />
          <Button disabled={readOnly || matches.length === 0} onClick={() => finder.replaceCurrent()}>
            替换
          </Button>
          <Button disabled={readOnly || matches.length === 0} onClick={replaceAll}>
            全部替换
          </Button>
        </div>
      )}
      <FindOptionBoxes options={options} onOptions={(changed) => finder.seek({ options: changed })} />
      <Button
        look="quiet"
        icon={<X />}
        aria-label="关闭（Esc）"
        className="find-close"
        onClick={() => finder.close()}
      />
    </section>
  );
}

function countSentence({ words, matches, current, wrapped }: FindState): string {
  if (words === '') return '';
  if (matches.length === 0) return '没有找到';
  if (current < 0) return `共 ${matches.length} 处`;
  return `第 ${current + 1} 处，共 ${matches.length} 处${wrapped ? '（已绕回）' : ''}`;
}
