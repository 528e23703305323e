import type { ItemChoice, OfficeChecklist, OwnItem } from '../../core/checklist/office';
import { randomIds } from '../../core/report/ids';

const newId = randomIds(Math.random, 'OWN-');

/** An own item as the form begins with it. */
export function emptyItem(): OwnItem {
  return {
    id: newId(),
    title: '',
    part: 'measures',
    level: 'required',
    basis: '',
    guidance: '',
    words: [],
    figure: 'none',
    units: [],
    templates: [],
    from: null,
    to: null,
    on: true,
  };
}

export function replaceOwn(checklist: OfficeChecklist, item: OwnItem): OfficeChecklist {
  return { ...checklist, own: checklist.own.map((one) => (one.id === item.id ? item : one)) };
}

/** Moves an own item by one place. */
export function moveOwn(checklist: OfficeChecklist, id: string, by: 1 | -1): OfficeChecklist {
  const own = [...checklist.own];
  const from = own.findIndex((item) => item.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= own.length) return checklist;
  own.splice(to, 0, ...own.splice(from, 1));
  return { ...checklist, own };
}

/** Takes over imported items: those known by their id in their place, others at the end. */
export function mergeOwn(
  checklist: OfficeChecklist,
  items: readonly OwnItem[],
  choices: readonly ItemChoice[],
): OfficeChecklist {
  const news = new Map(items.map((item) => [item.id, item]));
  const known = new Set(checklist.own.map((item) => item.id));
  const said = new Set(choices.map((choice) => choice.item));
  return {
    own: [...checklist.own.map((item) => news.get(item.id) ?? item), ...items.filter((item) => !known.has(item.id))],
    choices: [...checklist.choices.filter((choice) => !said.has(choice.item)), ...choices],
  };
}

/** The office's word on an item of the product; none at all where it is as the product has it. */
export function choose(checklist: OfficeChecklist, choice: ItemChoice): OfficeChecklist {
  const others = checklist.choices.filter((one) => one.item !== choice.item);
  const said = choice.off || choice.level !== null;
  return { ...checklist, choices: said ? [...others, choice] : others };
}
