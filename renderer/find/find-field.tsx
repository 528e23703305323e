import { useRef, useState, type KeyboardEvent, type Ref } from 'react';

interface Props {
  ref?: Ref<HTMLInputElement>;
  label: string;
  value: string;
  onValue: (value: string) => void;
  onEnter: (event: KeyboardEvent) => void;
}

/** A line of words; what an input method has not finished writing is not told yet. */
export function FindField({ ref, label, value, onValue, onEnter }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);
  return (
    <label className="find-field">
      <span>{label}</span>
      <input
        ref={ref}
        className="input"
        spellCheck={false}
        autoComplete="off"
        value={draft ?? value}
        onChange={({ target }) => (composing.current ? setDraft(target.value) : onValue(target.value))}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false;
          setDraft(null);
          onValue(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter(event);
        }}
      />
    </label>
  );
}
