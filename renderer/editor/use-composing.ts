import { useEffect, type RefObject } from 'react';

/**
 * Notes on the sheet, and for whoever must keep still, that an input method composes. Without React: a render in the
 * middle would move the caret. These listeners run before the editor's own, which sit on the root of the page.
 */
export function useComposing(sheet: RefObject<HTMLElement | null>, composing: { current: boolean }): void {
  useEffect(() => {
    const element = sheet.current!;
    const note = (is: boolean) => () => {
      composing.current = is;
      element.classList.toggle('composing', is);
    };
    const start = note(true);
    const end = note(false);
    element.addEventListener('compositionstart', start);
    element.addEventListener('compositionend', end);
    return () => {
      end();
      element.removeEventListener('compositionstart', start);
      element.removeEventListener('compositionend', end);
    };
  }, [sheet, composing]);
}
