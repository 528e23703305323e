import { useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Modal, type ModalProps } from './modal';
import { sentenceOf } from './toasts';

/** Does what a form is for. What it returns is the sentence on what stands against it; what it throws has its own. */
type Work = () => Promise<string | void> | string | void;

interface Props extends Omit<ModalProps, 'onSubmit' | 'footer'> {
  /** What the button that submits says. */
  submit: string;
  onSubmit: Work;
  /** What goes does not come back. */
  isDanger?: boolean;
  /** Nothing can be submitted now. */
  isBarred?: boolean;
  /** Said beside the buttons while nothing went wrong. */
  note?: ReactNode;
  /** Said there while the work goes on, where it takes long. */
  working?: string;
  /** More buttons, before 取消; what goes wrong in the work they ask for is said in the same place. */
  more?: (attempt: (work: Work) => void) => ReactNode;
}

/** A modal form: what stands against it beside 取消 and the button that submits, and one attempt at a time. */
export function FormDialog({ submit, onSubmit, isDanger, isBarred, note, working, more, ...modal }: Props) {
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const attempt = useAttempt(setFailure, setBusy);
  return (
    <Modal
      {...modal}
      onSubmit={() => void attempt(onSubmit)}
      footer={
        <>
          <span className="grow">
            <span className="field-error" role="alert">
              {failure}
            </span>
            {failure === undefined && <span role="status">{isBusy && working ? working : note}</span>}
          </span>
          {more?.((work) => void attempt(work))}
          <Button onClick={modal.onClose}>取消</Button>
          <Button look={isDanger ? 'danger' : 'primary'} type="submit" disabled={isBarred}>
            {submit}
          </Button>
        </>
      }
    />
  );
}

/** Runs one work at a time: a second click while the first goes on is no second order. */
function useAttempt(setFailure: (sentence: string | undefined) => void, setBusy: (isBusy: boolean) => void) {
  const runs = useRef(false);
  return async (work: Work) => {
    if (runs.current) return;
    runs.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      setFailure((await work()) ?? undefined);
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      runs.current = false;
      setBusy(false);
    }
  };
}
