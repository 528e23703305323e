import { createStore } from '../ui/store';

/** Ids of the versions set against each other; null for `from` is the newest, for `to` the text as it is now. */
export const compared = createStore<{ from: string | null; to: string | null }>({ from: null, to: null });
