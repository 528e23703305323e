import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { Editable } from 'slate-react';
import { sourceTitles } from '../material/source-titles';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { useStore } from '../ui/store';
import { compositionHandlers } from './composition-handlers';
import { handleKey } from './handle-key';
import { PageMenu } from './page-menu';
import { renderChunk } from './elements/render-chunk';
import { renderElement } from './elements/render-element';
import { renderLeaf } from './elements/render-leaf';
import { decorateLines } from './pages/decorate-lines';
import { handleFarKey } from './pages/handle-far-key';
import type { PageView } from './pages/page-view';
import { usePageStyle } from './pages/use-page-style';
import { useComposing } from './use-composing';
import { useOwnSelection } from './use-own-selection';
import { useReturnedCaret } from './use-returned-caret';
import { finalView } from '../suggestions/final-view';
import '../suggestions/suggestions.css';
import './report-page.css';
import './pages/pages.css';

interface Props {
  zoom: number;
  view: PageView;
  showGuidance: boolean;
}

/** The sheets of paper one writes on, with the measures of GB/T 9704—2012. */
export function ReportPage({ zoom, view, showGuidance }: Props) {
  const session = useSession();
  const { editor, saver, report, composing, pagination, derived, checks } = session;
  const onMouseOver = useMemo(() => sourceTitles(session), [session]);
  const final = useStore(finalView);
  const readOnly = useClosedText() || final;
  const sheet = useRef<HTMLDivElement>(null);
  useComposing(sheet, composing);
  useOwnSelection(sheet);
  useReturnedCaret(sheet, editor);
  usePageStyle(pagination);
  const setting = useStore(pagination.setting);
  const paged = view === 'pages' && setting !== null;
  // Numbers stand in the lines too: when they change, lines are marked anew.
  const numbers = useStore(derived, ({ numbers }) => numbers);
  const decorate = useMemo(
    () => decorateLines(report.unit, paged ? setting : null, (id) => numbers.get(id) ?? ''),
    [report.unit, paged, setting, numbers],
  );
  // Marks cut the text of the page anew; what is underlined has to follow.
  useEffect(() => checks.plan(0), [checks, decorate]);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => void (handleFarKey(editor, event) || handleKey(editor, event)),
    [editor],
  );
  const composes = useMemo(() => compositionHandlers(editor), [editor]);
  const onBlur = useCallback(() => void setTimeout(() => void saver.flush().catch(() => undefined)), [saver]);
  return (
    <PageMenu>
      <div
        ref={sheet}
        className={`sheet ${view === 'plain' ? 'plain' : ''} ${paged ? 'paged' : ''} ${showGuidance ? 'with-guidance' : ''} ${final ? 'final-view' : ''}`}
        style={{ zoom }}
        onMouseOver={onMouseOver}
      >
        <Editable
          className="sheet-text"
          lang="zh-CN"
          aria-label="报告正文"
          {...(readOnly ? { role: 'document' } : { 'aria-multiline': true })}
          tabIndex={0}
          spellCheck={false}
          autoCorrect="off"
          readOnly={readOnly}
          decorate={decorate}
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          renderChunk={renderChunk}
          {...composes}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </div>
    </PageMenu>
  );
}
