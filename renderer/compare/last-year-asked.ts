import { createStore } from '../ui/store';

/** Somebody wants last year's report beside the page. */
export const lastYearAsked = createStore(false);
