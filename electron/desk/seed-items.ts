import type { Pack, Template } from '../../core/template/template';
import type { SeededItem } from '../store/checklist';

/** The items of a template's packs, in the packs' order. */
export function seededItems(template: Template, packs: ReadonlyMap<string, Pack>): SeededItem[] {
  return template.packs.flatMap((id) => {
    const pack = packs.get(id);
    return pack ? pack.items.map((item) => ({ item, pack: pack.id, packVersion: pack.version })) : [];
  });
}
