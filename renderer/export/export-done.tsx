import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { splitPath } from '../ui/paths';
import { notifyError } from '../ui/toasts';
import { ClauseList, clauseSummary } from './clause-list';
import type { SignedText } from '../../core/stage/signed-text';
import { sayDay } from '../versions/say-version';
import type { ExportOutcome } from './export-copies';

interface Props {
  outcome: ExportOutcome;
  /** Folder of several copies; null for one file. */
  folder: string | null;
  onClose: () => void;
}

/** Where the files are, how each keeps the standard, what was left out, and which fonts this machine lacks. */
export function ExportDone({ outcome, folder, onClose }: Props) {
  const { copies, others, zip, left, failure } = outcome;
  const [shown, setShown] = useState(0);
  const copy = copies[shown];
  const where = zip ?? folder ?? copy?.path ?? others[0] ?? '';
  const fonts = copies[0]?.missingFonts ?? [];
  const reveal = zip ?? copies[0]?.path;
  return (
    <Modal
      topic="export"
      title={left.length === 0 ? '已导出' : failure === undefined ? '已停止导出' : '没有全部导出'}
      width={680}
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <>
          {window.api && reveal && (
            <Button onClick={() => void api.revealFile(reveal).catch(notifyError)}>打开所在文件夹</Button>
          )}
          <Button look="primary" type="submit" autoFocus>
            完成
          </Button>
        </>
      }
    >
      {left.length > 0 && <p className="export-short">{sayLeft(outcome)}</p>}
      {copies.length + others.length > 0 && (
        <p className="export-path">
          <CircleCheck aria-hidden />
          {where}
        </p>
      )}
      {copy?.signed && (
        <p className={copy.signed.same ? 'export-signed' : 'export-signed export-unsigned'}>{saySigned(copy.signed)}</p>
      )}
      {copies.length > (left.length > 0 ? 0 : 1) && (
        <ul className="export-files" aria-label="导出的文件">
          {copies.map(({ path, clauses }, i) => (
            <li key={path}>
              <button type="button" aria-pressed={i === shown} onClick={() => setShown(i)}>
                <span>{splitPath(path).name}</span>
                <small>{clauseSummary(clauses)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <p className="export-others">另有：{others.map(sayFile).join('、')}</p>}
      {copy && copy.omitted.length > 0 && (
        <section className="export-section">
          <h3>标为不公开、没有写入的 {copy.omitted.length} 处</h3>
          <ul>
            {copy.omitted.map(({ text }, i) => (
              <li key={i}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {copy && (
        <section className="export-section">
          <h3>
            逐条核对
            <small>
              {copy.variant}：{clauseSummary(copy.clauses)}
            </small>
          </h3>
          <ClauseList clauses={copy.clauses} />
        </section>
      )}
      {fonts.length > 0 && (
        <section className="export-section">
          <h3>本机缺少下列公文字体</h3>
          <ul>
            {fonts.map(({ font, substitute }) => (
              <li key={font}>
                {font}
                {substitute && <small>本机会以“{substitute}”代替显示</small>}
              </li>
            ))}
          </ul>
          <p>文件里写的仍是规定的字体，在装有这些字体的电脑上打开、打印即可。</p>
        </section>
      )}
    </Modal>
  );
}

/** What ended the export, what is there all the same, and what is not. */
function sayLeft({ copies, others, left, failure }: ExportOutcome): string {
  const there = copies.length + others.length;
  const missing = `没有写出：${left.join('、')}。`;
  if (there === 0) return '没有写出文件。';
  return `${failure ?? ''}${failure?.endsWith('。') === false ? '。' : ''}已写出的 ${there} 份文件是完整的，列在下面；${missing}`;
}

/** The list of files is for machines too, and named for them. */
function sayFile(name: string): string {
  return name === 'manifest.json' ? '文件清单（manifest.json）' : name;
}

function saySigned({ stage, person, date, same }: SignedText): string {
  const who = `${person}${sayDay(date)}签批的${stage}`;
  return same ? `文字出自${who}，没有改动。` : `文字与${who}不同，不是签批稿。`;
}
