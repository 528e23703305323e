import { useEffect, useState } from 'react';
import type { Store } from '../ui/store';
import { useSession } from './session-context';

/** A store's value, taken again at each rest: for what is costly to draw, or would run along beside the text. */
export function useAtRest<T>(store: Store<T>): T {
  const { rest } = useSession();
  const [value, setValue] = useState(() => store.get());
  useEffect(() => {
    const take = () => setValue(() => store.get());
    take();
    return rest.subscribe(take);
  }, [rest, store]);
  return value;
}
