import { useState } from 'react';
import { ChevronRight } from 'lucide-react';
import type { Finding } from '../../core/proof/finding';
import { blockText } from '../../core/report/block';
import { applySuggestions } from '../editor/commands/apply-suggestions';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { CATEGORY_NAMES, SEVERITY_NAMES } from './finding-names';
import type { FindingGroup } from './group-findings';

/** So many places are drawn at once; the rest on demand. */
const PAGE = 20;

/** One remark and the places it is about; what has exactly one right answer can be put right from here. */
export function FindingGroupRow({ group: { findings } }: { group: FindingGroup }) {
  const { editor, readOnly } = useSession();
  const [first] = findings;
  const [open, setOpen] = useState(findings.length === 1);
  const [limit, setLimit] = useState(PAGE);
  const fixable = readOnly ? [] : findings.filter(({ suggestion }) => suggestion !== undefined);
  return (
    <li className="finding">
      <button type="button" className="finding-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronRight aria-hidden className="finding-arrow" />
        <span className="finding-message">
          <span className="finding-marks">
            <span className={`severity severity-${first.severity}`}>{SEVERITY_NAMES[first.severity]}</span>
            {CATEGORY_NAMES[first.category]}
            {findings.length > 1 && <span>{findings.length} 处</span>}
          </span>
          {first.message}
          {open && first.basis && <small>{first.basis}</small>}
        </span>
      </button>
      {fixable.length > 1 && (
        <Button className="finding-apply" onClick={() => applySuggestions(editor, fixable)}>
          改正全部 {fixable.length} 处
        </Button>
      )}
      {open && (
        <ul>
          {findings.slice(0, limit).map((finding, i) => (
            <FindingPlace key={`${finding.block} ${finding.start} ${i}`} finding={finding} />
          ))}
          {findings.length > limit && (
            <li>
              <Button className="finding-apply" onClick={() => setLimit(limit + 5 * PAGE)}>
                再显示一些（还有 {findings.length - limit} 处）
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function FindingPlace({ finding }: { finding: Finding }) {
  const { editor, blocks, goTo, readOnly } = useSession();
  const { block: id, start, end, text, suggestion } = finding;
  const block = blocks.get().find((one) => one.id === id);
  const around = block ? blockText(block) : '';
  return (
    <li className="finding-place">
      <button type="button" title="到正文中查看" onClick={() => goTo(finding)}>
        {start > 12 && '…'}
        {around.slice(Math.max(0, start - 12), start)}
        <mark>{text.length > 80 ? `${text.slice(0, 80)}…` : text}</mark>
        {around.slice(end, end + 12)}
      </button>
      {suggestion !== undefined && !readOnly && (
        <Button className="finding-apply" onClick={() => applySuggestions(editor, [finding])}>
          {suggestion === '' ? '删去' : `改为“${suggestion}”`}
        </Button>
      )}
    </li>
  );
}
