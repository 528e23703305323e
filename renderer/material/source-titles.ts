import { sayMaterial } from '../../core/material/material';
import type { ReportSession } from '../session/report-session';

/** Lets words that are from a material tell so when the mouse rests on them. For the page's `onMouseOver`. */
export function sourceTitles({
  materials,
}: Pick<ReportSession, 'materials'>): (event: { target: EventTarget }) => void {
  return ({ target }) => {
    const words = target instanceof Element ? target.closest<HTMLElement>('[data-source]') : null;
    if (!words) return;
    const head = materials.heads.get().find(({ id }) => id === words.dataset['source']);
    const title = head ? `来源：${sayMaterial(head)}` : '来源：材料不在这份报告里';
    if (words.title !== title) words.title = title;
  };
}
