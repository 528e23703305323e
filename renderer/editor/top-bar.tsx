import { ChevronLeft, FileOutput, LayoutDashboard, PanelLeft, PanelRight } from 'lucide-react';
import { reportTitle } from '../../core/report/report';
import { acceptedBlocks } from '../../core/suggest/settle';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { useSession } from '../session/session-context';
import { StageMenu } from '../stages/stage-menu';
import { EditorMenu } from './editor-menu';
import type { Pane, Panes } from './use-panes';
import { SaveBadge } from './save-badge';
import './top-bar.css';

interface Props {
  onHome: () => void;
  onExport: () => void;
  panes: Panes;
  onTogglePane: (pane: Pane) => void;
  boardOpen: boolean;
  onToggleBoard: () => void;
}

/** Which report this is, whether it is in the file, how long it is, and the way out of here. */
export function TopBar({ onHome, onExport, panes, onTogglePane, boardOpen, onToggleBoard }: Props) {
  const session = useSession();
  const path = useStore(session.path);
  const title = useStore(session.blocks, (blocks) => reportTitle({ blocks: acceptedBlocks(blocks) } as never));
  return (
    <header className="top-bar">
      <Button look="quiet" icon={<ChevronLeft />} onClick={onHome}>
        首页
      </Button>
      <Button
        look="quiet"
        icon={<PanelLeft />}
        aria-label="大纲"
        aria-pressed={panes.outline}
        onClick={() => onTogglePane('outline')}
      />
      <div className="top-bar-name">
        <h1>{title || '未命名报告'}</h1>
        <span title={path}>{fileName(path)}</span>
      </div>
      <SaveBadge />
      <StageMenu />
      <Button
        look="quiet"
        icon={<LayoutDashboard />}
        title="概览、期限、与上年对照、不足和安排"
        aria-pressed={boardOpen}
        onClick={onToggleBoard}
      >
        概览
      </Button>
      <Button look="primary" icon={<FileOutput />} title="导出 Word 文件（Ctrl+E）" onClick={onExport}>
        导出
      </Button>
      <Button
        look="quiet"
        icon={<PanelRight />}
        aria-label="检查"
        aria-pressed={panes.checklist}
        onClick={() => onTogglePane('checklist')}
      />
      <EditorMenu />
    </header>
  );
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
