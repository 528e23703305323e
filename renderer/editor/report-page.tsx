import { useCallback, useMemo, useRef, type KeyboardEvent } from 'react';
import { Editable } from 'slate-react';
import { useSession } from '../session/session-context';
import { decorateTitle } from './decorate-title';
import { handleKey } from './handle-key';
import { PageMenu } from './page-menu';
import { renderElement } from './elements/render-element';
import { renderLeaf } from './elements/render-leaf';
import { useComposing } from './use-composing';
import './report-page.css';

interface Props {
  zoom: number;
  showGuidance: boolean;
}

/** The sheet of paper one writes on, with the measures of GB/T 9704—2012. */
export function ReportPage({ zoom, showGuidance }: Props) {
  const { editor, readOnly, saver, report, composing } = useSession();
  const sheet = useRef<HTMLDivElement>(null);
  useComposing(sheet, composing);
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
