import { useState } from 'react';
import { blockText } from '../../core/report/block';
import type { Finding } from '../../core/proof/finding';
import { applySuggestions } from '../editor/commands/apply-suggestions';
import { undoOf } from '../editor/commands/undo-of';
import { useSession } from '../session/session-context';
import { FormDialog } from '../ui/form-dialog';
import { notify } from '../ui/toasts';
import { wordsAround } from './words-around';

interface Props {
  title: string;
  findings: readonly Finding[];
  onClose: () => void;
}

/** Every place before and after, exactly as it will be; what is left out stays as it is. One step to undo. */
export function FixDialog({ title, findings, onClose }: Props) {
  const { editor, blocks } = useSession();
  const [leftOut, setLeftOut] = useState<ReadonlySet<Finding>>(new Set());
  const chosen = findings.filter((finding) => !leftOut.has(finding));
  const toggle = (finding: Finding) => {
    const next = new Set(leftOut);
    if (!next.delete(finding)) next.add(finding);
    setLeftOut(next);
  };
  const apply = () => {
    applySuggestions(editor, chosen);
    notify(`已改 ${chosen.length} 处。`, 'done', { name: '撤销', run: undoOf(editor) });
    onClose();
  };
  const texts = new Map(blocks.get().map((block) => [block.id, block]));
  return (
    <FormDialog
      topic="findings"
      title={`全部改：${title}`}
      description="以下每处改前、改后都列在这里；去掉勾选的不改。改完可以一次撤销。"
      width={760}
      onClose={onClose}
      submit={`改正 ${chosen.length} 处`}
      isBarred={chosen.length === 0}
      note={`将改 ${chosen.length} 处${leftOut.size > 0 ? `，保留 ${leftOut.size} 处不改` : ''}`}
      onSubmit={apply}
    >
      <ol className="fix-list" aria-label="逐处预览">
        {findings.map((finding, i) => {
          const block = texts.get(finding.block);
          const text = block ? blockText(block) : '';
          const [before, after] = wordsAround(text, finding, []);
          const [fixedBefore, fixedAfter] = wordsAround(text, finding, chosen);
          return (
            <li key={i}>
              <label>
                <input type="checkbox" checked={!leftOut.has(finding)} onChange={() => toggle(finding)} />
                <span className="fix-before">
                  {before}
                  <del>{finding.text.replaceAll(' ', '␣')}</del>
                  {after}
                </span>
                <span className="fix-arrow">→</span>
                <span className="fix-after">
                  {fixedBefore}
                  {leftOut.has(finding) ? finding.text : <ins>{finding.suggestion}</ins>}
                  {fixedAfter}
                </span>
              </label>
            </li>
          );
        })}
      </ol>
    </FormDialog>
  );
}
