import { useEffect, useMemo, useState } from 'react';
import { blockText, type Block } from '../../core/report/block';
import type { Report } from '../../core/report/report';
import { sectionBlocks, sectionTree, type Section } from '../../core/report/sections';
import type { Version } from '../../core/version/version';
import { api } from '../api';
import { useSession } from '../session/session-context';
import { FormDialog } from '../ui/form-dialog';
import { useStore } from '../ui/store';
import { notifyError } from '../ui/toasts';
import { restoreVersion } from './restore-version';
import { versionName } from './say-version';

interface Props {
  version: Version;
  /** Given how to take it back. */
  onDone: (undo: () => void) => void;
  onClose: () => void;
}

/** Which part of an older text is put back: all of it, or one section. */
export function RestoreDialog({ version, onDone, onClose }: Props) {
  const session = useSession();
  const now = useStore(session.blocks);
  const [old, setOld] = useState<Report | null>(null);
  const [section, setSection] = useState<string | null>(null);
  useEffect(() => {
    api.readVersion(session.id, version.id).then(setOld, notifyError);
  }, [session.id, version.id]);
  const sections = useMemo(() => (old ? flatten(sectionTree(old.blocks)) : []), [old]);
  if (!old) return null;
  const restore = async () => {
    onDone(await restoreVersion(session, old, section));
  };
  return (
    <FormDialog
      topic="versions"
      title="恢复旧版"
      description={`用“${versionName(version)}”的文字替换现在的。可以撤销；现在的文字也会先存为一个版本。`}
      width={560}
      onClose={onClose}
      submit={section === null ? '恢复全文' : '恢复这一节'}
      onSubmit={restore}
    >
      <fieldset className="restore-choices">
        <legend className="visually-hidden">恢复哪些文字</legend>
        <label>
          <input type="radio" name="restore" checked={section === null} onChange={() => setSection(null)} />
          <b>全文</b>
        </label>
        {sections.map(({ block, number, heading, level }) => {
          const alike = textOf(old.blocks, block) === textOf(now, block);
          return (
            <label
              key={block}
              style={{ paddingLeft: `calc(var(--space-5) + ${level - 1} * var(--space-7))` }}
              className={alike ? 'restore-alike' : ''}
            >
              <input
                type="radio"
                name="restore"
                disabled={alike}
                checked={section === block}
                onChange={() => setSection(block)}
              />
              <span>
                {number}
                {heading || '（没有标题）'}
              </span>
              {alike && <small>与现在相同</small>}
            </label>
          );
        })}
      </fieldset>
    </FormDialog>
  );
}

/** Sections one may put back alone: those of the first two levels. */
function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((one) => (one.level > 2 ? [] : [one, ...flatten(one.children)]));
}

function textOf(blocks: readonly Block[], section: string): string | null {
  const at = blocks.findIndex(({ id, type }) => id === section && type === 'heading');
  return at < 0 ? null : sectionBlocks(blocks, at).map(blockText).join('\n');
}
