import { notifyError } from './toasts';

/** Shows and logs what nobody caught: a person must know that a step may not have been done. */
export function showUnexpected(): void {
  window.addEventListener('error', ({ error }) => {
    // A browser that puts off a resize says so without an error.
    if (error) notifyError(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => notifyError(reason));
}
