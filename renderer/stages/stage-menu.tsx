import { useState } from 'react';
import { Check, ChevronDown, Lock } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { Stage } from '../../core/stage/stage';
import { runCommand } from '../commands';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { Button } from '../ui/button';
import { menuPlace } from '../ui/menu-place';
import { useStore } from '../ui/store';
import '../ui/menu.css';
import { StageDialog } from './stage-dialog';
import { StageHistory } from './stage-history';
import './stage.css';

/** The stage the report is at, and the way to the next. */
export function StageMenu() {
  const { stage } = useSession();
  const closed = useClosedDecisions();
  const { stage: present, name, lock, reopened } = useStore(stage);
  const stages = useStore(stage.list);
  const [open, setOpen] = useState<{ to: Stage } | 'history' | null>(null);
  const signedAt = stages.findIndex(({ signed }) => signed);
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <Button
            look="quiet"
            className="stage-button"
            icon={lock ? <Lock /> : undefined}
            title={lock ? `${lock.stageName}已签批，正文锁定` : '稿次'}
            aria-label={`稿次：${name}`}
          >
            {name}
            {reopened && '（签批后修改中）'}
            <ChevronDown size={14} aria-hidden />
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal container={menuPlace()}>
          <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
            <DropdownMenu.Label className="menu-label">转为</DropdownMenu.Label>
            {closed !== null && <DropdownMenu.Label className="menu-why">{closed}</DropdownMenu.Label>}
            {stages.map((one, i) => {
              const isPresent = one.id === present;
              // From a locked text the way back leads through 重新修改; signing it twice says nothing.
              const barred = lock !== null && i <= signedAt;
              return (
                <DropdownMenu.Item
                  key={one.id}
                  className="menu-item"
                  disabled={closed !== null || isPresent || barred}
                  onSelect={() => setTimeout(() => setOpen({ to: one }))}
                >
                  <span>
                    {one.name}
                    {one.signed && '（签批）'}
                  </span>
                  {isPresent ? <Check size={14} aria-label="现在" /> : <kbd>{one.use}</kbd>}
                </DropdownMenu.Item>
              );
            })}
            <DropdownMenu.Separator className="menu-line" />
            <DropdownMenu.Item className="menu-item" onSelect={() => setTimeout(() => setOpen('history'))}>
              稿次记录…
            </DropdownMenu.Item>
            <DropdownMenu.Item className="menu-item" onSelect={() => setTimeout(() => runCommand('versions'))}>
              版本与对照…
            </DropdownMenu.Item>
            <DropdownMenu.Item className="menu-item" onSelect={() => setTimeout(() => runCommand('stages'))}>
              稿次设置…
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {open === 'history' && <StageHistory onClose={() => setOpen(null)} />}
      {open !== null && open !== 'history' && <StageDialog to={open.to} onClose={() => setOpen(null)} />}
    </>
  );
}
