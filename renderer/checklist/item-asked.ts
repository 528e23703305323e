import { createStore } from '../ui/store';

/** Id of the item that is to be shown in the list beside the text; null once it is. */
export const itemAsked = createStore<string | null>(null);
