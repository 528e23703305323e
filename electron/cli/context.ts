/** What a command may touch of the world. */
export interface CommandContext {
  /** Where the user stands: relative paths start here. */
  cwd: string;
  templatesDir: string;
  now: () => number;
  out: (text: string) => void;
  err: (text: string) => void;
}
