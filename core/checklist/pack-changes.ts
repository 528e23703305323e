import type { Item } from './item';

/** How the product's items differ from those a report was checked with. */
export interface PackChanges {
  added: Item[];
  /** As they are now, with the names of what changed. */
  changed: { item: Item; fields: string[] }[];
  removed: Item[];
}

const FIELDS: readonly (readonly [keyof Item, string])[] = [
  ['title', '名称'],
  ['part', '所在部分'],
  ['group', '分组'],
  ['level', '级别'],
  ['raise', '级别'],
  ['basis', '依据'],
  ['verified', '依据核实情况'],
  ['templates', '适用单位'],
  ['advisedFor', '适用单位'],
  ['years', '适用年份'],
  ['evidence', '判定规则'],
  ['guidance', '写法提示'],
];

/** Null when nothing changed. */
export function packChanges(before: readonly Item[], after: readonly Item[]): PackChanges | null {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map((item) => item.id));
  const added = after.filter((item) => !old.has(item.id));
  const removed = before.filter((item) => !now.has(item.id));
  const changed = after.flatMap((item) => {
    const fields = differing(old.get(item.id), item);
    return fields.length > 0 ? [{ item, fields }] : [];
  });
  return added.length + removed.length + changed.length > 0 ? { added, changed, removed } : null;
}

function differing(before: Item | undefined, after: Item): string[] {
  if (!before) return [];
  const fields = FIELDS.filter(([field]) => !isSame(before[field], after[field])).map(([, name]) => name);
  return [...new Set(fields)];
}

/** Deep equality of data, whatever the order of its fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}
