import type { ReactNode } from 'react';
import { ChevronLeft } from 'lucide-react';
import { classOf } from '../../core/proof/finding-class';
import type { Finding } from '../../core/proof/finding';
import type { IgnoredFinding } from '../../core/report/notes';
import type { CheckResults } from '../session/checks';
import { officeChoices, removeOfficeChoice } from '../session/office-choices';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { IgnoreReason } from './ignore-reason';
import { RULE_NAMES } from './rule-names';

interface Props {
  ignored: CheckResults['ignored'];
  onBack: () => void;
}

/** What is not shown, why, and the way back: single places, classes in this report, classes for the office. */
export function IgnoredList({ ignored, onBack }: Props) {
  const { notes } = useSession();
  const all = useStore(notes).filter((note) => note.kind === 'ignored');
  const off = useStore(officeChoices).filter((choice) => choice.kind === 'class-off');
  const places = all.filter(({ scope }) => scope === 'place');
  const classes = all.filter(({ scope }) => scope === 'class');
  const hitsOf = (note: IgnoredFinding) => ignored.filter(({ by }) => by === note);
  return (
    <>
      <div className="checklist-head finding-head">
        <Button look="quiet" icon={<ChevronLeft />} className="finding-aside" onClick={onBack}>
          返回疑点
        </Button>
        <b>已忽略</b>
      </div>
      <div className="checklist-scroll" role="region" aria-label="已忽略">
        {all.length + off.length === 0 && <p className="pane-empty">没有忽略过的疑点。</p>}
        <Section title="本报告：单处">
          {places.map((note) => (
            <PlaceRow key={note.id} note={note} place={hitsOf(note)[0]?.finding} />
          ))}
        </Section>
        <Section title="本报告：整类">
          {classes.map((note) => (
            <li key={note.id} className="ignored-row">
              <span>
                {RULE_NAMES[note.class] ?? note.message}
                <small>现有 {hitsOf(note).length} 处不提示</small>
                <IgnoreReason note={note} />
              </span>
              <RestoreButton note={note} />
            </li>
          ))}
        </Section>
        <Section title="本单位：整类">
          {off.map((choice) => (
            <li key={choice.id} className="ignored-row">
              <span>
                {choice.name}
                <small>
                  本报告现有 {ignored.filter(({ finding }) => classOf(finding) === choice.id).length} 处不提示
                </small>
              </span>
              <Button onClick={() => removeOfficeChoice('class-off', choice.id)}>恢复</Button>
            </li>
          ))}
        </Section>
      </div>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="ignored-section">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function PlaceRow({ note, place }: { note: IgnoredFinding; place: Finding | undefined }) {
  const { goTo } = useSession();
  return (
    <li className="ignored-row">
      <span>
        <button type="button" disabled={!place} title="到正文中查看" onClick={() => place && goTo(place)}>
          {note.before}
          <mark>{note.text.length > 40 ? `${note.text.slice(0, 40)}…` : note.text}</mark>
          {note.after}
          <small>
            {note.message}
            {!place && '（原处已改动，不再有这个疑点）'}
          </small>
        </button>
        <IgnoreReason note={note} />
      </span>
      <RestoreButton note={note} />
    </li>
  );
}

/** Shows again what a note of this report hides; closed to whoever only reviews. */
function RestoreButton({ note }: { note: IgnoredFinding }) {
  const { notes } = useSession();
  const closed = useClosedDecisions();
  return (
    <Button
      disabled={closed !== null}
      title={closed ?? undefined}
      onClick={() => void notes.remove('ignored', note.id)}
    >
      恢复
    </Button>
  );
}
