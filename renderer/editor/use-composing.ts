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
    // A press of the mouse ends composing before it moves the caret: some input methods would else write their words
    // once more, where the caret is then.
    const press = () => {
      if (!composing.current) return;
      const editable = element.querySelector<HTMLElement>('[contenteditable=true]');
      editable?.blur();
      editable?.focus({ preventScroll: true });
    };
    element.addEventListener('compositionstart', start);
    element.addEventListener('compositionend', end);
    element.addEventListener('pointerdown', press, true);
    return () => {
      end();
      element.removeEventListener('compositionstart', start);
      element.removeEventListener('compositionend', end);
      element.removeEventListener('pointerdown', press, true);
    };
  }, [sheet, composing]);
}
