import { createStore } from '../ui/store';

/** Whether the page shows the text as it will be once all is accepted (最终稿), for reading only. */
export const finalView = createStore(false);
