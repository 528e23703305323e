import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field';

type Input = Omit<InputHTMLAttributes<HTMLInputElement & HTMLTextAreaElement>, 'id' | 'value' | 'onChange'>;

interface Props extends Omit<FieldProps, 'children'>, Input {
  value: string;
  onChange: (value: string) => void;
  /** Several lines to write on instead of one. */
  rows?: number;
}

/** A labelled line to write on, or a few. */
export function TextField({ label, hint, error, value, onChange, rows, className = '', ...input }: Props) {
  const Control = rows === undefined ? 'input' : 'textarea';
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <Control
          {...ids}
          {...input}
          {...(rows !== undefined && { rows })}
          className={`input ${className}`}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
