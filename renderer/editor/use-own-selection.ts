import { useEffect, type RefObject } from 'react';

/**
 * Before each commit React walks through all text of a focused element that says it can be edited, to find the
 * selection and put it back. The editor sees to that by itself, and in a long text the walk would be felt with every
 * key: so to React the page does not say it. The attribute, which is what browsers go by, stays.
 */
export function useOwnSelection(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const editable = sheet.current!.querySelector('[data-slate-editor]')!;
    Object.defineProperty(editable, 'contentEditable', { configurable: true, value: 'inherit' });
    return () => void delete (editable as { contentEditable?: string }).contentEditable;
  }, [sheet]);
}
