import { readPaste } from '../../renderer/paste/read-paste';

/** For the page that the fuzzer opens: what the editor makes of the clipboard. */
Object.assign(globalThis, { readPaste: (html: string) => JSON.stringify(readPaste(html)) });
