import { useEffect } from 'react';
import { ReactEditor } from 'slate-react';
import { forgetPlace, lastPlace, placeIsSafe, rememberPlace, type Place } from './last-place';
import type { ReportSession } from './report-session';

/** How long a page must stand before a report counts as one that does not bring it down, in milliseconds. */
const SAFE_AFTER = 15_000;

/** Keeps where the caret is, and goes there when the page was loaded anew on the same report; else the text has the keys. */
export function useLastPlace(session: ReportSession): void {
  useEffect(() => {
    const place = lastPlace();
    const back = place?.path === session.path.get() ? place.block : null;
    const entering = setTimeout(() => {
      if (back !== null) session.goTo({ block: back });
      else if (document.activeElement === document.body) ReactEditor.focus(session.editor);
    }, 50);
    let kept: Place | null = null;
    const remember = (block: string | null) => {
      const path = session.path.get();
      if (path !== kept?.path || block !== kept.block) rememberPlace((kept = { path, block }));
    };
    remember(back);
    const onCaret = () => {
      const node = getSelection()?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      const block = element?.closest('[data-slate-editor] [data-block]')?.getAttribute('data-block');
      if (block) remember(block);
    };
    document.addEventListener('selectionchange', onCaret);
    const safe = setTimeout(placeIsSafe, SAFE_AFTER);
    return () => {
      document.removeEventListener('selectionchange', onCaret);
      clearTimeout(entering);
      clearTimeout(safe);
      forgetPlace();
    };
  }, [session]);
}
