import { useState } from 'react';

interface Props {
  ids: object;
  words: readonly string[];
  placeholder: string;
  onChange: (words: string[]) => void;
}

/** Several words in one line. What is typed stays as it is; the words between the marks are told. */
export function WordsInput({ ids, words, placeholder, onChange }: Props) {
  const [text, setText] = useState(words.join('；'));
  return (
    <input
      {...ids}
      className="input"
      value={text}
      placeholder={placeholder}
      maxLength={1000}
      onChange={({ target }) => {
        setText(target.value);
        onChange(readWords(target.value));
      }}
    />
  );
}

function readWords(text: string): string[] {
  const words = text.split(/[；;、]/u).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}
