import { SECRECY, URGENCY } from '../../core/variant/elements';
import { useSession } from '../session/session-context';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import type { ElementFields } from './element-fields';

/** 版头 of the copies that have one, and how signature and date stand. */
export function FrontFields({ elements, onChange }: ElementFields) {
  const { report } = useSession();
  return (
    <>
      <TextField
        label="机关标志"
        hint="发文机关全称或规范化简称，可加“文件”；红色居中，一行排下。只有报送稿印出。"
        value={elements.mark}
        placeholder={`${report.unit}文件`}
        onChange={(value) => onChange({ mark: value })}
      />
      <Field label="签发人" hint="上行文标注，几个机关联合行文时用顿号分开，每行排两个姓名。">
        {(ids) => (
          <input
            {...ids}
            className="input"
            defaultValue={elements.signers.join('、')}
            onChange={(e) => onChange({ signers: e.target.value.split(/[、，,\s]+/u).filter((name) => name !== '') })}
          />
        )}
      </Field>
      <TextField
        label="份号"
        hint="涉密公文应当标注，印成六位数字。"
        className="input-short"
        inputMode="numeric"
        maxLength={8}
        value={elements.serial}
        onChange={(value) => onChange({ serial: value.replace(/\D/gu, '') })}
      />
      <Field label="密级">
        {(ids) => (
          <div className="field-row">
            <select
              {...ids}
              className="input input-short"
              value={elements.secrecy}
              onChange={(e) => onChange({ secrecy: e.target.value as (typeof SECRECY)[number] })}
            >
              {SECRECY.map((level) => (
                <option key={level} value={level}>
                  {level === '' ? '无' : level}
                </option>
              ))}
            </select>
            <input
              className="input"
              aria-label="保密期限"
              placeholder="保密期限，如 1年"
              disabled={elements.secrecy === ''}
              value={elements.secrecyTerm}
              onChange={(e) => onChange({ secrecyTerm: e.target.value })}
            />
          </div>
        )}
      </Field>
      <Field label="紧急程度">
        {(ids) => (
          <select
            {...ids}
            className="input input-short"
            value={elements.urgency}
            onChange={(e) => onChange({ urgency: e.target.value as (typeof URGENCY)[number] })}
          >
            {URGENCY.map((level) => (
              <option key={level} value={level}>
                {level === '' ? '无' : level}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label="落款"
        hint={
          elements.sealed
            ? '成文日期右空四字，署名在日期之上居中，留出印章位置。'
            : '署名右空二字，日期首字比署名首字右移二字。'
        }
      >
        {(ids) => (
          <select
            {...ids}
            className="input input-short"
            value={elements.sealed ? 'sealed' : 'plain'}
            onChange={(e) => onChange({ sealed: e.target.value === 'sealed' })}
          >
            <option value="plain">不盖章</option>
            <option value="sealed">盖章</option>
          </select>
        )}
      </Field>
      <TextField
        label="附注"
        hint="在成文日期下一行，自动加圆括号。只有报送稿印出。"
        value={elements.note}
        placeholder="如 联系人：×××，电话：×××"
        onChange={(value) => onChange({ note: value })}
      />
    </>
  );
}
