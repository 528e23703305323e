import { useEffect, useState } from 'react';
import { api } from '../api';
import { Button } from '../ui/button';
import { chooseFile } from '../ui/choose-file';
import { Field } from '../ui/field';
import { PathInput } from '../ui/path-input';
import { TextField } from '../ui/text-field';
import { notifyError } from '../ui/toasts';

interface Values {
  unit: string;
  year: number;
  path: string;
}

export interface ReportFieldsState {
  unit: string;
  setUnit: (unit: string) => void;
  year: string;
  setYear: (year: string) => void;
  path: string;
  choosePath: () => void;
  errors: Partial<Record<'unit' | 'year', string>>;
  /** The values, or undefined after showing what is wrong with them. Rejects when no file name can be had. */
  submit: () => Promise<Values | undefined>;
}

/** Unit, year and file of a report; the file name follows the other two until the person chooses one. */
export function useReportFields(initial: { unit: string; year: number }): ReportFieldsState {
  const [unit, setUnit] = useState(initial.unit);
  const [year, setYear] = useState(String(initial.year));
  const [chosen, setChosen] = useState<string | null>(null);
  const [suggested, setSuggested] = useState('');
  const [checked, setChecked] = useState(false);
  const name = `${unit.trim() || '法治政府建设'}${year}年度报告`;
  useEffect(() => {
    const timer = setTimeout(() => void api.suggestPath(name, 'shufa').then(setSuggested, notifyError), 120);
    return () => clearTimeout(timer);
  }, [name]);
  const path = chosen ?? suggested;
  const errors = checked ? check({ unit, year }) : {};
  return {
    unit,
    setUnit,
    year,
    setYear,
    path,
    choosePath: () =>
      void chooseFile({ purpose: 'save-report', suggested: path }).then((to) => to && setChosen(to), notifyError),
    errors,
    async submit() {
      setChecked(true);
      if (Object.keys(check({ unit, year })).length > 0) return undefined;
      // Whoever types fast is ahead of the suggestion.
      return { unit: unit.trim(), year: Number(year), path: chosen ?? (await api.suggestPath(name, 'shufa')) };
    },
  };
}

function check({ unit, year }: { unit: string; year: string }): ReportFieldsState['errors'] {
  return {
    ...(unit.trim() === '' ? { unit: '请填写报告单位的全称。' } : {}),
    ...(/^(?:19|20)\d\d$/u.test(year) ? {} : { year: '请填写四位数的年份。' }),
  };
}

interface Props {
  fields: ReportFieldsState;
  unitExample: string;
  autoFocus?: boolean;
}

export function ReportFields({ fields, unitExample, autoFocus = false }: Props) {
  const { unit, setUnit, year, setYear, path, choosePath, errors } = fields;
  return (
    <>
      <TextField
        label="报告单位"
        error={errors.unit}
        value={unit}
        placeholder={`全称，如“${unitExample}”`}
        autoFocus={autoFocus}
        onChange={setUnit}
      />
      <TextField
        label="报告年度"
        hint="报告写哪一年的工作：年底着手写当年的，年初写上一年的。"
        error={errors.year}
        className="input-short"
        value={year}
        inputMode="numeric"
        onChange={(value) => setYear(value.trim())}
      />
      <Field label="保存位置">
        {(ids) => (
          <div className="field-row">
            <PathInput {...ids} value={path} />
            <Button onClick={choosePath}>更改…</Button>
          </div>
        )}
      </Field>
    </>
  );
}
