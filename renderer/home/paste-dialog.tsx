import { useState } from 'react';
import { FormDialog } from '../ui/form-dialog';

interface Props {
  onPreview: (text: string) => Promise<void>;
  onClose: () => void;
}

/** Takes the whole text of a report from the clipboard, for recognition. */
export function PasteDialog({ onPreview, onClose }: Props) {
  const [text, setText] = useState('');
  return (
    <FormDialog
      topic="import"
      title="粘贴文字"
      description="粘贴报告全文；网页上的导航、日期等多余文字会在下一步列出，由您确认。"
      width={680}
      onClose={onClose}
      submit="识别"
      isBarred={text.trim() === ''}
      onSubmit={() => onPreview(text)}
    >
      <textarea
        className="input"
        aria-label="报告全文"
        rows={16}
        value={text}
        autoFocus
        onChange={({ target }) => setText(target.value)}
      />
    </FormDialog>
  );
}
