import { useRef } from 'react';

interface Props {
  words: string;
  /** The new words, or null when nothing shall change. */
  onDone: (words: string | null) => void;
}

/** The heading's words as a field in its row: Enter takes them, Escape leaves all as it was. */
export function RenameField({ words, onDone }: Props) {
  const done = useRef(false);
  const finish = (value: string | null) => {
    if (done.current) return;
    done.current = true;
    onDone(value);
  };
  return (
    <input
      className="input outline-rename"
      aria-label="标题"
      defaultValue={words}
      autoFocus
      onFocus={(event) => event.target.select()}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(null);
      }}
    />
  );
}
