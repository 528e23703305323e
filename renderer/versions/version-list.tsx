import { EllipsisVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { Version } from '../../core/version/version';
import { Button } from '../ui/button';
import { menuPlace } from '../ui/menu-place';
import { kindName, versionName, whenKept } from './say-version';

interface Props {
  versions: readonly Version[];
  chosen: string | null;
  onChoose: (id: string) => void;
  onRename: (version: Version) => void;
  onRemove: (version: Version) => void;
  readOnly: boolean;
}

/** All versions, newest first; the chosen one is compared. */
export function VersionList({ versions, chosen, onChoose, onRename, onRemove, readOnly }: Props) {
  return (
    <ol className="versions-list" aria-label="版本">
      {versions.map((version, i) => (
        <li key={version.id} className={version.id === chosen ? 'versions-chosen' : undefined}>
          <button
            type="button"
            className="versions-row"
            aria-current={version.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(version.id)}
          >
            <span className="versions-name">
              <b>{versionName(version)}</b>
              <span className={`chip ${version.kind === 'stage' ? 'chip-law' : ''}`}>{kindName(version.kind)}</span>
            </span>
            <small>{[timeOf(version), version.author, version.details.file].filter(Boolean).join(' · ')}</small>
            <small>
              {version.chars.toLocaleString('zh-CN')} 字{sayDifference(version, versions[i + 1])}
            </small>
            {version.note !== '' && <span className="versions-note">{version.note}</span>}
          </button>
          {!readOnly && (
            <DropdownMenu.Root modal={false}>
              <DropdownMenu.Trigger asChild>
                <Button look="quiet" icon={<EllipsisVertical />} aria-label={`“${versionName(version)}”的操作`} />
              </DropdownMenu.Trigger>
              <DropdownMenu.Portal container={menuPlace()}>
                <DropdownMenu.Content className="menu" align="end">
                  <DropdownMenu.Item className="menu-item" onSelect={() => setTimeout(() => onRename(version))}>
                    名称和说明…
                  </DropdownMenu.Item>
                  {version.kind !== 'stage' && (
                    <DropdownMenu.Item className="menu-item" onSelect={() => setTimeout(() => onRemove(version))}>
                      删除
                    </DropdownMenu.Item>
                  )}
                </DropdownMenu.Content>
              </DropdownMenu.Portal>
            </DropdownMenu.Root>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Said once: an automatic version is called by its time. */
function timeOf(version: Version): string {
  const time = whenKept(version.at);
  return time === versionName(version) ? '' : time;
}

/** How the length changed since the version before: “，比前一版 +320”. */
function sayDifference({ chars }: Version, before: Version | undefined): string {
  if (!before || before.chars === chars) return '';
  const difference = chars - before.chars;
  return `，比前一版 ${difference > 0 ? '+' : '−'}${Math.abs(difference).toLocaleString('zh-CN')}`;
}
