import type { FileChoice } from '../../core/api';
import { api } from '../api';
import { createStore } from './store';

/** A question the in-app file dialog is to answer. */
export interface FileQuestion {
  choice: FileChoice;
  answer: (path: string | null) => void;
}

export const fileQuestion = createStore<FileQuestion | null>(null);

/** Asks for a file: with the system's dialog in the desktop program, with our own in a browser. Null when cancelled. */
export async function chooseFile(choice: FileChoice): Promise<string | null> {
  const { shell } = await api.shellInfo();
  if (shell === 'electron') return api.chooseFile(choice);
  return new Promise((resolve) => {
    fileQuestion.get()?.answer(null);
    fileQuestion.set({
      choice,
      answer(path) {
        fileQuestion.set(null);
        resolve(path);
      },
    });
  });
}
