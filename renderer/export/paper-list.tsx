import { PAPER_KINDS, PAPER_NAMES, PAPER_USES, type PaperKind } from '../../core/variant/paper-kinds';

interface Props {
  chosen: readonly PaperKind[];
  onChange: (chosen: PaperKind[]) => void;
}

/** Which papers about the report to write besides its copies, or alone. */
export function PaperList({ chosen, onChange }: Props) {
  return (
    <fieldset className="variants">
      <legend>审阅单和表格（可多选，可只选表格）</legend>
      {PAPER_KINDS.map((kind) => (
        <label key={kind} className="variant">
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={(event) =>
              onChange(PAPER_KINDS.filter((one) => (one === kind ? event.target.checked : chosen.includes(one))))
            }
          />
          <span>
            <b>{PAPER_NAMES[kind]}</b>
            <small>{PAPER_USES[kind]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
