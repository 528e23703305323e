import { parseBlock } from '../../core/report/parse';
import type { Block } from '../../core/report/block';

const TYPE = 'application/x-slate-fragment';

/** Blocks that were copied from a report, exactly; null when the clipboard holds none or something else by that name. */
export function readFragment(data: Pick<DataTransfer, 'getData'>): Block[] | null {
  const encoded = data.getData(TYPE) || (/data-slate-fragment="([^"]+)"/u.exec(data.getData('text/html'))?.[1] ?? '');
  if (encoded === '') return null;
  try {
    const value = JSON.parse(decodeURIComponent(atob(encoded))) as unknown;
    return Array.isArray(value) && value.length > 0 ? value.map((block) => parseBlock(block)) : null;
  } catch {
    return null;
  }
}
