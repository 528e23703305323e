import { useSession } from '../session/session-context';
import { Field } from '../ui/field';
import type { ElementFields } from './elements-dialog';

/** 版记, at the foot of the last page. */
export function ImprintFields({ elements, onChange }: ElementFields) {
  const { report } = useSession();
  return (
    <>
      <p className="annexes-hint">版记排在最后一面的版心下边缘，只有报送稿印出；三项都不填就没有版记。</p>
      <Field label="抄送机关" hint="不写“抄送”二字，末尾句号自动加。上行文不抄送下级机关。">
        {(ids) => (
          <textarea
            {...ids}
            className="input"
            rows={3}
            value={elements.copyTo}
            onChange={(e) => onChange({ copyTo: e.target.value })}
          />
        )}
      </Field>
      <Field label="印发机关">
        {(ids) => (
          <input
            {...ids}
            className="input"
            value={elements.printer}
            placeholder={`${report.unit}办公室`}
            onChange={(e) => onChange({ printer: e.target.value })}
          />
        )}
      </Field>
      <Field label="印发日期" hint="年月日标全，不编虚位，后面的“印发”自动加。">
        {(ids) => (
          <input
            {...ids}
            className="input"
            value={elements.printedOn}
            placeholder={`如 ${report.year + 1}年2月10日`}
            onChange={(e) => onChange({ printedOn: e.target.value })}
          />
        )}
      </Field>
    </>
  );
}
