import { Lightbulb, Pilcrow, Redo2, Undo2 } from 'lucide-react';
import { ReactEditor, useSlateSelector } from 'slate-react';
import { currentBlock } from './block-at';
import { setLevel } from './commands/set-level';
import { toggleRunIn } from './commands/toggle-run-in';
import { LEVEL_STYLES } from './level-styles';
import type { ReportEditor } from './slate-types';
import { Button } from '../ui/button';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { CommentButton } from '../review/comment-button';
import { finalView } from '../suggestions/final-view';
import { SuggestionTools } from '../suggestions/suggestion-tools';
import { useStore } from '../ui/store';
import { InsertMenu } from '../tables/insert-menu';
import './toolbar.css';

interface Props {
  showGuidance: boolean;
  onShowGuidance: (show: boolean) => void;
}

/** Undo, heading levels, and guidance, above the page. */
export function Toolbar({ showGuidance, onShowGuidance }: Props) {
  const { editor } = useSession();
  const final = useStore(finalView);
  const readOnly = useClosedText() || final;
  const style = useSlateSelector(styleAtCaret as (editor: unknown) => string);
  const canUndo = useSlateSelector((e) => (e as ReportEditor).history.undos.length > 0);
  const canRedo = useSlateSelector((e) => (e as ReportEditor).history.redos.length > 0);
  const act = (action: () => void) => () => {
    action();
    ReactEditor.focus(editor);
  };
  return (
    <div className="toolbar" role="toolbar" aria-label="编辑">
      <Button
        look="quiet"
        icon={<Undo2 />}
        aria-label="撤销（Ctrl+Z）"
        disabled={!canUndo}
        onClick={act(() => editor.undo())}
      />
      <Button
        look="quiet"
        icon={<Redo2 />}
        aria-label="恢复（Ctrl+Y）"
        disabled={!canRedo}
        onClick={act(() => editor.redo())}
      />
      <span className="toolbar-line" />
      <div className="segments" role="group" aria-label="段落样式">
        {LEVEL_STYLES.map(({ level, name, sample, keys }) => (
          <button
            key={name}
            type="button"
            className={`segment segment-${level ?? 0}`}
            title={`${name}（${keys}）`}
            aria-label={level === null ? name : `${sample} ${name}`}
            aria-pressed={style.startsWith(String(level ?? 'paragraph'))}
            disabled={readOnly}
            onMouseDown={(event) => event.preventDefault()}
            onClick={act(() => setLevel(editor, level))}
          >
            {sample}
          </button>
        ))}
      </div>
      <Button
        look="quiet"
        icon={<Pilcrow />}
        title="小标题与正文接排（Ctrl+Alt+R）"
        aria-pressed={style.endsWith('run-in')}
        disabled={readOnly}
        onMouseDown={(event) => event.preventDefault()}
        onClick={act(() => toggleRunIn(editor))}
      >
        接排
      </Button>
      <InsertMenu />
      <CommentButton />
      <SuggestionTools />
      <span className="toolbar-gap" />
      <Button
        look="quiet"
        icon={<Lightbulb />}
        data-sign
        title="在还没写的标题下显示写作提示；提示不会打印"
        aria-pressed={showGuidance}
        onClick={() => onShowGuidance(!showGuidance)}
      >
        写作提示
      </Button>
    </div>
  );
}

/** `paragraph`, `2`, `2 run-in` … of the block the caret stands in; the type of other blocks. */
function styleAtCaret(editor: ReportEditor): string {
  const block = currentBlock(editor)?.[0];
  if (block?.type !== 'heading') return block?.type ?? '';
  return `${block.level}${block.runIn ? ' run-in' : ''}`;
}
