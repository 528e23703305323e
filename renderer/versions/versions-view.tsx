import { useState } from 'react';
import { FileOutput, History, RotateCcw, Save } from 'lucide-react';
import type { Version } from '../../core/version/version';
import { api } from '../api';
import { useBoard } from '../dashboard/board-context';
import { requireIdentity } from '../review/identity';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useClosedText } from '../session/use-closed-text';
import { Button } from '../ui/button';
import { chooseFile } from '../ui/choose-file';
import { useStore } from '../ui/store';
import { notify, notifyError } from '../ui/toasts';
import { compared } from './compared';
import { NameVersionDialog } from './name-version-dialog';
import { RedlineText } from './redline-text';
import { RestoreDialog } from './restore-dialog';
import { sayChanges } from '../stages/say-open';
import { versionName, whenKept } from './say-version';
import { useRedline, useVersions } from './use-versions';
import { VersionList } from './version-list';
import './versions.css';

type Open = { kind: 'new' } | { kind: 'rename' | 'restore'; version: Version } | null;

/** The history of the report: what each version holds, how two of them differ, and the way back. */
export function VersionsView() {
  const session = useSession();
  const decisions = useClosedDecisions();
  const closed = useClosedText();
  const { close } = useBoard();
  const { listing, reload } = useVersions();
  const pair = useStore(compared);
  const [open, setOpen] = useState<Open>(null);
  const [onlyChanges, setOnlyChanges] = useState(true);
  const versions = listing?.versions ?? [];
  const known = (id: string | null) => versions.find((one) => one.id === id);
  const from = known(pair.from) ?? versions[0];
  const to = known(pair.to);
  const redline = useRedline(from?.id ?? null, to?.id ?? null, listing);
  if (!listing) return null;

  const keep = async (name: string, note: string) => {
    await requireIdentity();
    await session.saver.flush();
    await api.keepVersion(session.id, name, note);
    await reload();
  };
  const remove = async (version: Version) => {
    await api.removeVersion(session.id, version.id);
    await reload();
    notify(`已删除版本“${versionName(version)}”，正文没有改动。`);
  };
  const exportRedline = async () => {
    if (!from) return;
    const since = from.name === '' ? from.at.slice(0, 10) : from.name.replace(/[\\/:*?"<>|]/gu, '');
    const suggested = await api.suggestPath(`修订对照（${since}）`, 'docx', session.id);
    const path = await chooseFile({ purpose: 'export-docx', suggested });
    if (path === null) return;
    await session.saver.flush().catch(() => undefined);
    const written = await api.exportRedline(session.id, from.id, to?.id ?? null, path);
    notify(`已导出修订对照“${written.path}”。`);
  };
  const restored = (undo: () => void) => {
    setOpen(null);
    close();
    notify('已恢复为旧版文字。', 'done', { name: '撤销', run: undo });
  };
  const changes = redline?.changes;
  const hasWords = changes !== undefined && changes.inserted + changes.deleted > 0;
  return (
    <section className="versions" aria-labelledby="versions-title">
      <div className="versions-side">
        <header>
          <h2 id="versions-title">版本</h2>
          <Button icon={<Save />} disabled={session.readOnly} onClick={() => setOpen({ kind: 'new' })}>
            存为版本…
          </Button>
        </header>
        <VersionList
          versions={versions}
          chosen={from?.id ?? null}
          onChoose={(id) => compared.set({ from: id, to: pair.to === id ? null : pair.to })}
          onRename={(version) => setOpen({ kind: 'rename', version })}
          onRemove={(version) => void remove(version).catch(notifyError)}
          readOnly={decisions !== null}
        />
        <p className="versions-foot">每次打开、导出、合并都会自动留一个版本；较早的自动版本会逐渐稀疏。</p>
      </div>
      <div className="versions-main">
        {from ? (
          <>
            <div className="versions-bar">
              <p className="versions-pair">
                <b>{versionName(from)}</b>
                <span>对照</span>
                <select
                  className="select"
                  aria-label="与哪一版对照"
                  value={to?.id ?? ''}
                  onChange={({ target }) => compared.set({ from: from.id, to: target.value || null })}
                >
                  <option value="">现在的正文</option>
                  {versions
                    .filter(({ id }) => id !== from.id)
                    .map((one) => (
                      <option key={one.id} value={one.id}>
                        {[versionName(one), one.name === '' ? '' : whenKept(one.at)].filter(Boolean).join(' · ')}
                      </option>
                    ))}
                </select>
                {changes && (
                  <span className="versions-count" role="status">
                    {hasWords ? `${changes.blocks}段不同：` : sayChanges(changes)}
                    {hasWords && (
                      <>
                        <ins>+{changes.inserted}字</ins> <del>−{changes.deleted}字</del>
                      </>
                    )}
                  </span>
                )}
              </p>
              <label className="versions-only">
                <input
                  type="checkbox"
                  checked={onlyChanges}
                  onChange={({ target }) => setOnlyChanges(target.checked)}
                />
                只看修改处
              </label>
              <Button icon={<FileOutput />} onClick={() => void exportRedline().catch(notifyError)}>
                导出对照…
              </Button>
              <Button
                icon={<RotateCcw />}
                disabled={closed}
                title={closed ? '正文现在不能改动，只能对照。' : undefined}
                onClick={() => setOpen({ kind: 'restore', version: from })}
              >
                恢复…
              </Button>
            </div>
            {redline && (
              <div className="versions-text" tabIndex={0} role="region" aria-label="两版对照">
                {changes?.blocks === 0 && onlyChanges ? (
                  <p className="versions-same">
                    <History aria-hidden />
                    两版文字相同。
                  </p>
                ) : (
                  <RedlineText blocks={redline.blocks} onlyChanges={onlyChanges} />
                )}
              </div>
            )}
          </>
        ) : (
          <p className="versions-same">
            <History aria-hidden />
            还没有版本。
          </p>
        )}
      </div>
      {open?.kind === 'new' && (
        <NameVersionDialog title="存为版本" name="" note="" onSave={keep} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'rename' && (
        <NameVersionDialog
          title="版本的名称和说明"
          name={open.version.name}
          note={open.version.note}
          onSave={async (name, note) => {
            await api.renameVersion(session.id, open.version.id, name, note);
            await reload();
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.kind === 'restore' && (
        <RestoreDialog version={open.version} onDone={restored} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
