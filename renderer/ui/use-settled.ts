import { useEffect, useState } from 'react';
import type { Store } from './store';

/** A store's value, taken again only once it has been quiet for `delay` milliseconds: for what is costly to draw. */
export function useSettled<T>(store: Store<T>, delay: number): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => setValue(() => store.get());
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, delay);
    });
    settle();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, delay]);
  return value;
}
