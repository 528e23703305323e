import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The checkout under test. */
export const root = join(__dirname, '..', '..', '..');

/** Where one running program keeps its files. */
export interface Folders {
  /** Holds the others. */
  root: string;
  documents: string;
  data: string;
}

/** A running program with one window. */
export interface Shell {
  page: Page;
  /** Does what makes the window ask for a file, and answers with `path`. */
  chooseFile(ask: () => Promise<void>, path: string): Promise<void>;
  /** Closes the window as a person does, and waits until the program has ended. */
  close(): Promise<void>;
}

/** The environment of a program that keeps to these folders. */
export function environment(folders: Folders): Record<string, string> {
  const env = { ...process.env, SHUFA_DATA: folders.data, SHUFA_DOCUMENTS: folders.documents };
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
