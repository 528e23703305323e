import type { Template } from '../../core/template/template';

/** Who uses the program most comes first; templates of the office itself after them. */
const ORDER = ['district', 'department', 'street', 'zone'];

export function orderTemplates(templates: readonly Template[]): Template[] {
  const rank = ({ id }: Template) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return templates.toSorted((a, b) => rank(a) - rank(b));
}
