/** What the window tells the shell beside the Api: whether it hears announcements of a name. */
export const LISTENING = 'listening';

/** … and that everything pending of a `flush` with this token is in the file. */
export const FLUSHED = 'flushed';
