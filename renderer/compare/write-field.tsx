import { useState } from 'react';
import { PenLine } from 'lucide-react';
import { Button } from '../ui/button';

interface Props {
  /** What the button says, and the field is named by: 补写原因. */
  name: string;
  placeholder: string;
  /** Returns what is to be mended first. */
  onWrite: (words: string) => string | undefined;
}

/** Writes into the report from the table: a button that opens to a field. */
export function WriteField({ name, placeholder, onWrite }: Props) {
  const [words, setWords] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  if (words === null) {
    return (
      <Button look="quiet" icon={<PenLine />} className="problem-write" onClick={() => setWords('')}>
        {name}
      </Button>
    );
  }
  const close = () => {
    setWords(null);
    setFault(undefined);
  };
  return (
    <form
      className="problem-field"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = onWrite(words);
        if (wrong === undefined) close();
        else setFault(wrong);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <textarea
        className="input"
        aria-label={name}
        placeholder={placeholder}
        rows={3}
        autoFocus
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {fault !== undefined && (
        <span className="field-error" role="alert">
          {fault}
        </span>
      )}
      <Button type="submit" look="primary" disabled={words.trim() === ''}>
        写入正文
      </Button>
      <Button onClick={close}>取消</Button>
    </form>
  );
}
