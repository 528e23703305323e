import { Fragment } from 'react';
import { ContextMenu } from 'radix-ui';
import { Range } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Finding } from '../../core/proof/finding';
import { SEVERITY_NAMES } from '../../core/proof/finding-names';
import { applySuggestions } from '../editor/commands/apply-suggestions';
import { isPainted } from '../session/paint-findings';
import { shownSeverities } from '../session/shown-severities';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useClosedText } from '../session/use-closed-text';
import { findingAsked } from './finding-asked';
import { findingsAt } from './findings-at';
import { ignoreHere } from './ignore-finding';

/** More would hide the rest of the menu. */
const MOST = 2;

/** What is doubtful about the underlined words at the caret and what can be done; nothing elsewhere. */
export function FindingMenu() {
  const { editor, checks } = useSession();
  const shown = shownSeverities.get();
  const painted = checks.results.get().findings.filter((finding) => isPainted(finding, shown));
  const all = findingsAt(editor, painted);
  // Whoever selects a stretch of text does not ask about each mark in it.
  const asks = editor.selection !== null && (Range.isCollapsed(editor.selection) || all.length <= MOST);
  if (all.length === 0 || !asks) return null;
  const findings = all.slice(0, MOST);
  return (
    <>
      {findings.map((finding) => (
        <Fragment key={`${finding.rule} ${finding.start} ${finding.end}`}>
          <Entries finding={finding} />
          <ContextMenu.Separator className="menu-line" />
        </Fragment>
      ))}
    </>
  );
}

function Entries({ finding }: { finding: Finding }) {
  const session = useSession();
  const closedText = useClosedText();
  const decisions = useClosedDecisions();
  const { severity, message, basis, suggestion } = finding;
  const fix = () => {
    ReactEditor.focus(session.editor);
    applySuggestions(session.editor, [finding]);
  };
  return (
    <>
      <ContextMenu.Label className="menu-why finding-told">
        <span className={`severity severity-${severity}`}>{SEVERITY_NAMES[severity]}</span> {message}
        {basis && <small>依据：{basis}</small>}
      </ContextMenu.Label>
      {suggestion !== undefined && !closedText && (
        <ContextMenu.Item className="menu-item" onSelect={() => setTimeout(fix)}>
          <b>{suggestion === '' ? '删去' : `改为“${suggestion}”`}</b>
        </ContextMenu.Item>
      )}
      {decisions === null && (
        <ContextMenu.Item className="menu-item" onSelect={() => ignoreHere(session, finding, 'place')}>
          忽略这一处
        </ContextMenu.Item>
      )}
      <ContextMenu.Item className="menu-item" onSelect={() => setTimeout(() => findingAsked.set(finding))}>
        在“疑点”中查看
      </ContextMenu.Item>
    </>
  );
}
