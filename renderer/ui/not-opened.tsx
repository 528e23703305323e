import { Button } from './button';
import { sentenceOf } from './toasts';
import './error-boundary.css';

/** Instead of a white window, where the desk process does not answer this page. */
export function NotOpened({ error }: { error: unknown }) {
  return (
    <main className="failed" role="alert">
      <h1>述法没有打开</h1>
      <p>{sentenceOf(error)}</p>
      <Button look="primary" onClick={() => location.reload()}>
        重新载入
      </Button>
    </main>
  );
}
