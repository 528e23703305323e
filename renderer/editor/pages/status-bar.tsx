import type { ReactNode } from 'react';
import { BookOpen, TextAlignStart } from 'lucide-react';
import { useSlateSelector } from 'slate-react';
import { useSession } from '../../session/session-context';
import { Button } from '../../ui/button';
import { useStore } from '../../ui/store';
import type { ReportEditor } from '../slate-types';
import { ZoomPicker } from '../zoom-picker';
import type { Zoom } from '../zoom-steps';
import { pageAtCaret } from './page-at';
import type { PageView } from './page-view';
import './status-bar.css';

interface Props {
  view: PageView;
  onView: (view: PageView) => void;
  zoom: Zoom;
  factor: number;
  onZoom: (zoom: Zoom) => void;
  /** What else is told there, between the page number and the view. */
  children?: ReactNode;
}

/** Below the page: where one is, how the text is shown, and how large. */
export function StatusBar({ view, onView, zoom, factor, onZoom, children }: Props) {
  return (
    <footer className="status-bar" aria-label="页面状态">
      <PageCount />
      {children ?? <span className="status-gap" />}
      <div className="status-views" role="group" aria-label="视图">
        <Button
          look="quiet"
          icon={<BookOpen />}
          title="页面视图：分页与打印一致"
          aria-pressed={view === 'pages'}
          onClick={() => onView('pages')}
        >
          页面
        </Button>
        <Button
          look="quiet"
          icon={<TextAlignStart />}
          title="普通视图：不分页，随窗口换行"
          aria-pressed={view === 'plain'}
          onClick={() => onView('plain')}
        >
          普通
        </Button>
      </div>
      <ZoomPicker zoom={zoom} factor={factor} onZoom={onZoom} />
    </footer>
  );
}

/** Follows the caret by itself, so that nothing else is drawn anew with it. */
function PageCount() {
  const { pagination } = useSession();
  const pages = useStore(pagination.pages);
  const current = useSlateSelector((editor) => pageAtCaret(editor as ReportEditor, pages));
  return (
    <span className="status-pages">
      {pages.length > 0 && `第 ${Math.min(current, pages.length)} 页，共 ${pages.length} 页`}
    </span>
  );
}
