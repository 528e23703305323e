import { useMemo } from 'react';
import type { Use } from '../../core/material/unused';
import { readUses } from '../../core/material/unused';
import { acceptedBlocks } from '../../core/suggest/settle';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useSettled } from '../ui/use-settled';

/** Milliseconds without typing after which what is unused is told anew. */
const QUIET = 400;

/** What the report carries of each material whose text is at hand, by id. */
export function useUses(): ReadonlyMap<string, Use> {
  const { blocks, materials } = useSession();
  const text = useSettled(blocks, QUIET);
  const texts = useStore(materials.texts);
  return useMemo(() => {
    if (texts.size === 0) return new Map();
    const tellUse = readUses(acceptedBlocks(text));
    return new Map([...texts].map(([id, material]) => [id, tellUse(material)]));
  }, [text, texts]);
}
