import { useCallback, useState } from 'react';

/** State that survives a restart of the window: pane widths, zoom, switches. Never report text. */
export function useRemembered<T>(key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => read(key) ?? initial);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      localStorage.setItem(`shufa.${key}`, JSON.stringify(next));
    },
    [key],
  );
  return [value, set];
}

function read<T>(key: string): T | undefined {
  try {
    const stored = localStorage.getItem(`shufa.${key}`);
    return stored === null ? undefined : (JSON.parse(stored) as T);
  } catch {
    return undefined;
  }
}
