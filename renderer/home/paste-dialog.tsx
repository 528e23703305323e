import { useState } from 'react';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { sentenceOf } from '../ui/toasts';

interface Props {
  onPreview: (text: string) => Promise<void>;
  onClose: () => void;
}

/** Takes the whole text of a report from the clipboard, for recognition. */
export function PasteDialog({ onPreview, onClose }: Props) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string>();
  return (
    <Modal
      topic="import"
      title="粘贴文字"
      description="粘贴报告全文；网页上的导航、日期等多余文字会在下一步列出，由您确认。"
      width={680}
      onClose={onClose}
      onSubmit={() => void onPreview(text).catch((error: unknown) => setFailure(sentenceOf(error)))}
      footer={
        <>
          <span className="field-error grow" role="alert">
            {failure}
          </span>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit" disabled={text.trim() === ''}>
            识别
          </Button>
        </>
      }
    >
      <textarea
        className="input"
        aria-label="报告全文"
        rows={16}
        value={text}
        autoFocus
        onChange={({ target }) => setText(target.value)}
      />
    </Modal>
  );
}
