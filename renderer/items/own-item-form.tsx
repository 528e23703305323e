import type { ReactNode } from 'react';
import { LEVEL_NAMES, type ItemLevel } from '../../core/checklist/item';
import { FIGURE_NAMES, FIGURES, type Figure, type ItemFault, type OwnItem } from '../../core/checklist/office';
import { PART_NAMES, PARTS, type Part } from '../../core/report/part';
import type { Template } from '../../core/template/template';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { WordsInput } from './words-input';

interface Props {
  item: OwnItem;
  faults: readonly ItemFault[];
  /** Somebody wanted to save: what is empty is told too. */
  wasRefused: boolean;
  templates: readonly Template[];
  onChange: (item: OwnItem) => void;
  /** Shown below what makes up the rule. */
  trial: ReactNode;
}

/** An own item in plain words. */
export function OwnItemForm({ item, faults, wasRefused, templates, onChange, trial }: Props) {
  const set = (change: Partial<OwnItem>) => onChange({ ...item, ...change });
  // A field left empty from the start is no fault yet to whoever fills in the form.
  const fault = (field: ItemFault['field']) => {
    const found = faults.find((one) => one.field === field);
    return found && (wasRefused || field !== 'title' || item.title !== '') ? found.why : undefined;
  };
  const toggle = (id: string) =>
    set({
      templates: item.templates.includes(id) ? item.templates.filter((one) => one !== id) : [...item.templates, id],
    });
  return (
    <div className="own-form">
      <TextField
        label="检查项"
        error={fault('title')}
        value={item.title}
        maxLength={60}
        placeholder="如：法治副校长配备"
        // One goes on here with an item that was just added.
        autoFocus={item.title === ''}
        onChange={(value) => set({ title: value })}
      />
      <div className="own-columns">
        <Field label="所在部分">
          {(ids) => (
            <select
              {...ids}
              className="input"
              value={item.part ?? ''}
              onChange={({ target }) => set({ part: target.value === '' ? null : (target.value as Part) })}
            >
              <option value="">全文</option>
              {PARTS.map((part) => (
                <option key={part} value={part}>
                  {PART_NAMES[part]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="级别">
          {(ids) => (
            <select
              {...ids}
              className="input"
              value={item.level}
              onChange={({ target }) => set({ level: target.value as ItemLevel })}
            >
              {Object.entries(LEVEL_NAMES).map(([level, name]) => (
                <option key={level} value={level}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label="依据词" hint="写到其中一个就算写到；多个词用“；”隔开。不填则由人确认。" error={fault('words')}>
        {(ids) => (
          <WordsInput
            ids={ids}
            words={item.words}
            placeholder="如：法治副校长；法治辅导员"
            onChange={(words) => set({ words })}
          />
        )}
      </Field>
      <div className="own-columns">
        <Field label="附近要有">
          {(ids) => (
            <select
              {...ids}
              className="input"
              value={item.figure}
              onChange={({ target }) => set({ figure: target.value as Figure })}
            >
              {FIGURES.map((figure) => (
                <option key={figure} value={figure}>
                  {FIGURE_NAMES[figure]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {item.figure === 'count' && (
          <Field label="单位" error={fault('units')}>
            {(ids) => (
              <WordsInput ids={ids} words={item.units} placeholder="如：名；所" onChange={(units) => set({ units })} />
            )}
          </Field>
        )}
      </div>
      {trial}
      <TextField
        label="依据"
        value={item.basis}
        maxLength={300}
        placeholder="文件名称和文号"
        onChange={(value) => set({ basis: value })}
      />
      <TextField
        label="写法提示"
        rows={2}
        value={item.guidance}
        maxLength={600}
        onChange={(value) => set({ guidance: value })}
      />
      <div className="field" role="group" aria-label="适用报告单位">
        <span className="field-label">适用单位</span>
        <div className="own-checks">
          {templates.map(({ id, name }) => (
            <label key={id} className="checkbox">
              <input type="checkbox" checked={item.templates.includes(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          ))}
          <small>都不选即全部适用</small>
        </div>
      </div>
      <div className="field" role="group" aria-label="适用年份">
        <span className="field-label">适用年份</span>
        <div className="own-checks">
          <YearInput label="起始年份" value={item.from} onChange={(from) => set({ from })} />
          至
          <YearInput
            label="截止年份"
            value={item.to}
            isWrong={fault('to') !== undefined}
            onChange={(to) => set({ to })}
          />
          <small className={fault('to') ? 'field-error' : ''}>{fault('to') ?? '不填即不限'}</small>
          <label className="checkbox own-on">
            <input type="checkbox" checked={item.on} onChange={({ target }) => set({ on: target.checked })} />
            启用
          </label>
        </div>
      </div>
    </div>
  );
}

interface YearProps {
  label: string;
  value: number | null;
  isWrong?: boolean;
  onChange: (year: number | null) => void;
}

function YearInput({ label, value, isWrong = false, onChange }: YearProps) {
  return (
    <input
      className="input own-year"
      type="number"
      aria-label={label}
      aria-invalid={isWrong}
      min={1949}
      max={2999}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
    />
  );
}
