import { useEffect, useMemo, useState } from 'react';
import { ArrowUp, FileText, Folder, HardDrive } from 'lucide-react';
import type { FileChoice, FolderListing } from '../../core/api';
import { api } from '../api';
import { Button } from './button';
import { fileQuestion, type FileQuestion } from './choose-file';
import { formatWhen } from './format-time';
import { Modal } from './modal';
import { joinPath, splitPath } from './paths';
import { useStore } from './store';
import { sentenceOf } from './toasts';
import './file-dialog.css';

const KINDS: Record<
  FileChoice['purpose'],
  { title: string; action: string; extensions: string[]; saves: boolean; folder?: true }
> = {
  open: { title: '打开报告', action: '打开', extensions: ['shufa', 'age'], saves: false },
  backups: { title: '看哪份报告的备份', action: '选定', extensions: ['shufa'], saves: false },
  import: { title: '导入 Word 或文本文件', action: '导入', extensions: ['docx', 'txt', 'md'], saves: false },
  'last-year': { title: '选择上年报告', action: '选定', extensions: ['shufa', 'docx', 'txt', 'md'], saves: false },
  'save-report': { title: '保存报告', action: '保存', extensions: ['shufa'], saves: true },
  'export-docx': { title: '导出 Word 文件', action: '选定', extensions: ['docx'], saves: true },
  'export-folder': { title: '选择导出文件夹', action: '选定', extensions: [], saves: true },
  // The files only tell which folder it is.
  'batch-folder': {
    title: '选择报告所在的文件夹',
    action: '选定',
    extensions: ['shufa', 'docx', 'txt', 'md'],
    saves: false,
    folder: true,
  },
  verify: { title: '核对 Word 文件', action: '核对', extensions: ['docx'], saves: false },
  returned: { title: '并入返回稿', action: '打开', extensions: ['docx', 'shufa'], saves: false },
  'import-items': { title: '导入检查项', action: '导入', extensions: ['xlsx', 'json'], saves: false },
  seal: { title: '加密副本', action: '选定', extensions: ['age'], saves: true },
  'export-log': { title: '导出日志', action: '导出', extensions: ['txt'], saves: true },
  'export-items': { title: '导出检查项', action: '导出', extensions: ['xlsx', 'json'], saves: true },
};

/** The in-app file dialog, shown while somebody waits for a file. */
export function FileDialog() {
  const question = useStore(fileQuestion);
  return question && <OpenFileDialog key={JSON.stringify(question.choice)} {...question} />;
}

function OpenFileDialog({ choice, answer }: FileQuestion) {
  const kind = KINDS[choice.purpose];
  const suggested = splitPath(choice.suggested ?? '');
  const [folder, setFolder] = useState<string | null>(suggested.folder || null);
  const [name, setName] = useState(kind.saves ? suggested.name : '');
  const { listing, error } = useListing(folder, kind.extensions);
  const open = kind.extensions.length === 0;
  const complete =
    name === '' || open || kind.extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
  const file = kind.saves && !complete ? `${name}.${kind.extensions[0]!}` : name;
  const taken = kind.saves && listing?.entries.some((entry) => !entry.folder && entry.name === file);
  // A report is never written over; an exported file can be made again at any time.
  const refused = taken && choice.purpose === 'save-report';
  const arrived = listing !== null && (folder === null || listing.path === folder);
  const ready = arrived && (kind.folder === true || file.trim() !== '');
  const submit = () => ready && !refused && answer(kind.folder ? listing.path : joinPath(listing.path, file.trim()));
  return (
    <Modal
      title={kind.title}
      width={720}
      onClose={() => answer(null)}
      onSubmit={submit}
      footer={
        <>
          {taken && (
            <span className="file-taken grow">{refused ? '同名文件已存在，请换一个文件名。' : '将替换同名文件。'}</span>
          )}
          <Button onClick={() => answer(null)}>取消</Button>
          <Button look="primary" type="submit" disabled={!ready || refused}>
            {kind.action}
          </Button>
        </>
      }
    >
      <div className="file-dialog">
        <ul className="file-places" aria-label="位置">
          {listing?.places.map((place) => (
            <li key={place.path}>
              <button
                type="button"
                className="file-row"
                aria-current={place.path === listing.path ? 'true' : undefined}
                onClick={() => setFolder(place.path)}
              >
                <HardDrive aria-hidden />
                <span>{place.name}</span>
              </button>
            </li>
          ))}
        </ul>
        <div className="file-list">
          <div className="file-path">
            <Button
              look="quiet"
              icon={<ArrowUp />}
              aria-label="上一级"
              disabled={!listing?.parent}
              onClick={() => listing?.parent && setFolder(listing.parent)}
            />
            <span title={listing?.path}>{listing?.path ?? folder ?? ''}</span>
          </div>
          {error && <p className="field-error file-message">{error}</p>}
          {listing?.entries.length === 0 && <p className="file-message">这里没有可用的文件。</p>}
          <ul className="file-entries">
            {listing?.entries.map((entry) => (
              <li key={entry.path}>
                <button
                  type="button"
                  className="file-row"
                  disabled={kind.folder === true && !entry.folder}
                  aria-pressed={!entry.folder && entry.name === name}
                  onClick={() => (entry.folder ? setFolder(entry.path) : setName(entry.name))}
                  onDoubleClick={() => !entry.folder && !kind.saves && answer(entry.path)}
                >
                  {entry.folder ? <Folder aria-hidden /> : <FileText aria-hidden />}
                  <span>{entry.name}</span>
                  <small>{entry.folder ? '' : formatWhen(entry.modifiedAt)}</small>
                </button>
              </li>
            ))}
          </ul>
        </div>
        <label className="file-name">
          {kind.folder ? '文件夹' : '文件名'}
          <input
            className="input"
            value={kind.folder ? (listing?.path ?? '') : name}
            readOnly={!kind.saves}
            onChange={(e) => setName(e.target.value)}
          />
        </label>
      </div>
    </Modal>
  );
}

function useListing(folder: string | null, extensions: string[]) {
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [error, setError] = useState<string>();
  const wanted = useMemo(() => extensions, [extensions]);
  useEffect(() => {
    let current = true;
    api.listFolder(folder, wanted).then(
      (found) => {
        if (!current) return;
        setListing(found);
        setError(undefined);
      },
      (failure: unknown) => current && setError(sentenceOf(failure)),
    );
    return () => {
      current = false;
    };
  }, [folder, wanted]);
  return { listing, error };
}
