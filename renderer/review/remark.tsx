import { EllipsisVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { formatClock, formatWhen } from '../ui/format-time';
import { menuPlace } from '../ui/menu-place';
import { Composer } from './composer';
import { personStyle } from './person-style';
import '../ui/menu.css';

interface Props {
  author: string;
  at: string;
  edited?: string | undefined;
  text: string;
  /** What the entries of the menu speak of: 批注, 回复. */
  kind: string;
  /** Absent for what somebody else wrote. */
  onEdit?: ((text: string) => void) | undefined;
  onDelete?: (() => void) | undefined;
  /** Buttons before the menu. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** Who said what, and when; with what can be done about it. */
export function Remark({ author, at, edited, text, kind, onEdit, onDelete, actions, children }: Props) {
  const [editing, setEditing] = useState(false);
  const name = author === '' ? '未署名' : author;
  return (
    <div className="remark" style={personStyle(author)}>
      <header className="remark-head">
        <span className="person-dot" aria-hidden>
          {name.slice(-2)}
        </span>
        <b className="remark-author">{name}</b>
        <time
          className="remark-time"
          dateTime={at}
          title={at === '' ? undefined : `${formatWhen(at)} ${formatClock(at)}`}
        >
          {at === '' ? '' : formatWhen(at)}
          {edited !== undefined && '（改过）'}
        </time>
        <span className="remark-actions">
          {actions}
          {(onEdit ?? onDelete) && (
            <DropdownMenu.Root modal={false}>
              <DropdownMenu.Trigger asChild>
                <Button look="quiet" icon={<EllipsisVertical />} aria-label={`${kind}的更多操作`} />
              </DropdownMenu.Trigger>
              <DropdownMenu.Portal container={menuPlace()}>
                <DropdownMenu.Content className="menu menu-small" align="end" sideOffset={2}>
                  {onEdit && (
                    <DropdownMenu.Item className="menu-item" onSelect={() => setTimeout(() => setEditing(true))}>
                      编辑
                    </DropdownMenu.Item>
                  )}
                  {onDelete && (
                    <DropdownMenu.Item className="menu-item" onSelect={() => setTimeout(onDelete)}>
                      删除{kind}
                    </DropdownMenu.Item>
                  )}
                </DropdownMenu.Content>
              </DropdownMenu.Portal>
            </DropdownMenu.Root>
          )}
        </span>
      </header>
      {editing && onEdit ? (
        <Composer
          label={`编辑${kind}`}
          placeholder=""
          initial={text}
          submit="保存"
          autoFocus
          onSubmit={(changed) => {
            onEdit(changed);
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className="remark-text">{text}</p>
      )}
      {children}
    </div>
  );
}
