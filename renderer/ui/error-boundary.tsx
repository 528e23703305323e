import { Component, type ReactNode } from 'react';
import { errorSentence } from '../../core/errors';
import { api } from '../api';
import { Button } from './button';
import './error-boundary.css';

interface Props {
  children: ReactNode;
}

/** Catches a failure while drawing: one sentence and a way back, instead of a white window. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error) {
    void api.logProblem(error.stack ?? error.message).catch(() => undefined);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="failed" role="alert">
        <h1>界面出现了意外错误</h1>
        <p>{errorSentence('internal')}</p>
        <Button look="primary" onClick={() => location.reload()}>
          重新载入
        </Button>
      </main>
    );
  }
}
