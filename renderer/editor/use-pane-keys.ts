import { useEffect } from 'react';
import { ReactEditor } from 'slate-react';
import { onCommands } from '../commands';
import type { ReportSession } from '../session/report-session';

/** What one comes to in a pane: the row of the place one is at, the chosen tab, or whatever stands first. */
const ENTRANCES = ['[aria-current]', '[role=tab][aria-selected=true]', 'button:not(:disabled), input, [tabindex="0"]'];

/** F6 and Shift+F6 move between outline, page and checklist; Esc leads from anywhere on the screen back to the text. */
export function usePaneKeys({ editor }: ReportSession): void {
  useEffect(
    () => onCommands({ 'next-pane': () => movePane(editor, 1), 'previous-pane': () => movePane(editor, -1) }),
    [editor],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const from = event.target instanceof Element ? event.target : null;
      // Dialogs, menus and the bar to find close by themselves.
      if (from?.closest('.editor-columns, .top-bar') && !from.closest('.find-bar, .sheet')) ReactEditor.focus(editor);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [editor]);
}

function movePane(editor: ReactEditor, direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('.editor-columns > *')].filter(
    (pane) => pane.clientWidth > 0,
  );
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + direction + panes.length) % panes.length];
  if (here < 0 || !next || next.tagName === 'MAIN') return ReactEditor.focus(editor as never);
  for (const entrance of ENTRANCES) {
    const target = next.querySelector<HTMLElement>(entrance);
    if (target) return target.focus();
  }
}
