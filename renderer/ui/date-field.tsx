import { useEffect, useRef, useState } from 'react';
import { CalendarDays } from 'lucide-react';
import { sayDay, type Day } from '../../core/deadlines/days';
import { readDay } from '../../core/deadlines/read-day';
import { Button } from './button';
import './date-field.css';

interface Props {
  id?: string;
  'aria-describedby'?: string;
  'aria-label'?: string;
  /** Empty where no day is known. */
  value: Day | '';
  disabled?: boolean;
  onChange: (day: Day | '') => void;
}

/** A day, written as offices write it whatever the language of the browser, or picked from its calendar. */
export function DateField({ value, disabled = false, onChange, ...names }: Props) {
  const [text, setText] = useState(say(value));
  const [left, setLeft] = useState(true);
  const calendar = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What is being typed stays as it is typed.
    setText((typed) => ((readDay(typed) ?? '') === value ? typed : say(value)));
  }, [value]);
  const wrong = left && text.trim() !== '' && readDay(text) === null;
  return (
    <span className="date-field">
      <input
        {...names}
        className="input"
        placeholder="年-月-日"
        autoComplete="off"
        disabled={disabled}
        aria-invalid={wrong}
        value={text}
        onFocus={() => setLeft(false)}
        onChange={({ target }) => {
          setText(target.value);
          const day = readDay(target.value);
          if (day !== null || target.value.trim() === '') onChange(day ?? '');
        }}
        onBlur={() => {
          setLeft(true);
          const day = readDay(text);
          if (day !== null) setText(say(day));
        }}
      />
      <Button
        look="quiet"
        icon={<CalendarDays />}
        aria-label="从日历里选"
        disabled={disabled}
        onClick={() => calendar.current?.showPicker()}
      />
      <input
        ref={calendar}
        type="date"
        className="date-field-calendar"
        tabIndex={-1}
        aria-hidden
        disabled={disabled}
        value={value}
        onChange={({ target }) => {
          setText(say(target.value));
          onChange(target.value);
        }}
      />
      {wrong && (
        <span className="field-error" role="alert">
          没有这个日期，请写成 2026-3-1 这样。
        </span>
      )}
    </span>
  );
}

function say(day: Day | ''): string {
  return day === '' ? '' : sayDay(day);
}
