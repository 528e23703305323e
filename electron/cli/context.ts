/** What a command may touch of the world. */
export interface CommandContext {
  /** Where the user stands: relative paths start here. */
  cwd: string;
  templatesDir: string;
  /** Script of a thread for long work; without it, all is done on this one. */
  worker?: string;
  now: () => number;
  out: (text: string) => void;
  err: (text: string) => void;
}
