import type { MaterialHead } from './material';

/** One unit with what it delivered; nothing where it is still awaited. */
export interface Delivery<T extends MaterialHead = MaterialHead> {
  unit: string;
  /** It stands in the list of those that are to deliver. */
  expected: boolean;
  materials: T[];
}

/**
 * The units of a report in the order of the list of those that are to deliver, then the others as they came. 教育局 on
 * the list is 区教育局 on the file when no other unit could be meant.
 */
export function deliveries<T extends MaterialHead>(
  expected: readonly string[],
  materials: readonly T[],
): Delivery<T>[] {
  const list: Delivery<T>[] = tidyUnits(expected).map((unit) => ({ unit, expected: true, materials: [] }));
  for (const material of materials) {
    if (material.removed) continue;
    const at = unitLike(
      material.unit,
      list.map(({ unit }) => unit),
    );
    if (at >= 0) list[at]!.materials.push(material);
    else list.push({ unit: material.unit, expected: false, materials: [material] });
  }
  return list;
}

/** Names without blanks around them, each once, in order. */
export function tidyUnits(units: readonly string[]): string[] {
  return [...new Set(units.map((unit) => unit.trim()).filter((unit) => unit !== ''))];
}

function unitLike(unit: string, names: readonly string[]): number {
  const same = names.indexOf(unit);
  if (same >= 0) return same;
  const like = names.flatMap((name, i) => (isShortFor(name, unit) || isShortFor(unit, name) ? [i] : []));
  return like.length === 1 ? like[0]! : -1;
}

/** 教育局 for 区教育局, 区教育局 for 和平区教育局: what is lacking is a place, or its name. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 2 || !long.endsWith(short)) return false;
  const lacking = long.slice(0, long.length - short.length);
  return lacking !== '' && (/[省市区县旗州镇乡]$/u.test(lacking) || /^[市区县旗]/u.test(short));
}
