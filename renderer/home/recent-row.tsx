import { History, X } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import type { RecentFile } from '../../core/api';
import { showBackups } from '../backups/ask';
import { Button } from '../ui/button';
import { formatWhen } from '../ui/format-time';
import { menuPlace } from '../ui/menu-place';
import { splitPath } from '../ui/paths';
import '../ui/menu.css';

interface Props {
  file: RecentFile;
  onOpen: (path: string) => Promise<void>;
  onForget: (path: string) => void;
}

/** One report opened before: open it, its copies, off the list. */
export function RecentRow({ file, onOpen, onForget }: Props) {
  const { path, title, unit, year, openedAt, exists } = file;
  const name = title || splitPath(path).name;
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>
        <tr className={exists ? '' : 'recent-missing'}>
          <td>
            <button type="button" className="recent-open" disabled={!exists} onClick={() => void onOpen(path)}>
              <b>{name}</b>
              <small title={path}>
                {!exists && <em>文件不在原处</em>}
                {unit} · {path}
              </small>
            </button>
          </td>
          <td>{year}</td>
          <td>{formatWhen(openedAt)}</td>
          <td>
            <Button look="quiet" icon={<History />} aria-label={`“${name}”的备份`} onClick={() => showBackups(path)} />
            <Button
              look="quiet"
              icon={<X />}
              aria-label={`从列表中移除“${title || path}”`}
              onClick={() => onForget(path)}
            />
          </td>
        </tr>
      </ContextMenu.Trigger>
      <ContextMenu.Portal container={menuPlace()}>
        <ContextMenu.Content className="menu">
          <ContextMenu.Item className="menu-item" disabled={!exists} onSelect={() => void onOpen(path)}>
            打开
          </ContextMenu.Item>
          <ContextMenu.Item className="menu-item" onSelect={() => setTimeout(() => showBackups(path))}>
            备份…
          </ContextMenu.Item>
          <ContextMenu.Separator className="menu-line" />
          <ContextMenu.Item className="menu-item" onSelect={() => onForget(path)}>
            从列表中移除
          </ContextMenu.Item>
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
