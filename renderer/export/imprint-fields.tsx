import { useSession } from '../session/session-context';
import { TextField } from '../ui/text-field';
import type { ElementFields } from './element-fields';

/** 版记, at the foot of the last page. */
export function ImprintFields({ elements, onChange }: ElementFields) {
  const { report } = useSession();
  return (
    <>
      <p className="annexes-hint">版记排在最后一面的版心下边缘，只有报送稿印出；三项都不填就没有版记。</p>
      <TextField
        label="抄送机关"
        hint="不写“抄送”二字，末尾句号自动加。上行文不抄送下级机关。"
        rows={3}
        value={elements.copyTo}
        onChange={(value) => onChange({ copyTo: value })}
      />
      <TextField
        label="印发机关"
        value={elements.printer}
        placeholder={`${report.unit}办公室`}
        onChange={(value) => onChange({ printer: value })}
      />
      <TextField
        label="印发日期"
        hint="年月日标全，不编虚位，后面的“印发”自动加。"
        value={elements.printedOn}
        placeholder={`如 ${report.year + 1}年2月10日`}
        onChange={(value) => onChange({ printedOn: value })}
      />
    </>
  );
}
