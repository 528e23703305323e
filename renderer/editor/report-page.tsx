import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { Editable } from 'slate-react';
import { useSession } from '../session/session-context';
import { decorateTitle } from './decorate-title';
import { handleKey } from './handle-key';
import { PageMenu } from './page-menu';
import { renderElement } from './elements/render-element';
import { renderLeaf } from './elements/render-leaf';
import './report-page.css';

interface Props {
  zoom: number;
  showGuidance: boolean;
}

/** The sheet of paper one writes on, with the measures of GB/T 9704—2012. */
export function ReportPage({ zoom, showGuidance }: Props) {
  const { editor, readOnly, saver, report } = useSession();
  const sheet = useRef<HTMLDivElement>(null);
  useComposingClass(sheet);
  const decorate = useMemo(() => decorateTitle(report.unit), [report.unit]);
  const onKeyDown = useCallback((event: KeyboardEvent) => handleKey(editor, event), [editor]);
  const onBlur = useCallback(() => void setTimeout(() => void saver.flush().catch(() => undefined)), [saver]);
  return (
    <PageMenu>
      <div ref={sheet} className={`sheet ${showGuidance ? 'with-guidance' : ''}`} style={{ zoom }}>
        <Editable
          className="sheet-text"
          lang="zh-CN"
          aria-label="报告正文"
          aria-multiline
          spellCheck={false}
          autoCorrect="off"
          readOnly={readOnly}
          decorate={decorate}
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </div>
    </PageMenu>
  );
}

/** Marks the sheet while an input method composes, without React: a render in the middle would move the caret. */
function useComposingClass(sheet: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const element = sheet.current!;
    const start = () => element.classList.add('composing');
    const end = () => element.classList.remove('composing');
    element.addEventListener('compositionstart', start);
    element.addEventListener('compositionend', end);
    return () => {
      element.removeEventListener('compositionstart', start);
      element.removeEventListener('compositionend', end);
    };
  }, [sheet]);
}
