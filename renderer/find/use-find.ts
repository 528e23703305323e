import { useEffect, useMemo } from 'react';
import { onCommands } from '../commands';
import type { ReportSession } from '../session/report-session';
import { createFinder, type Finder } from './finder';
import { clearMatches, paintMatches } from './paint-matches';

/** The text is searched anew when it has been quiet for so long, in milliseconds. */
const PAUSE = 150;

/** Find and replace for the open report: its commands, and its marks on the page while the bar is shown. */
export function useFind(session: ReportSession): Finder {
  const finder = useMemo(() => createFinder(session), [session]);
  useEffect(
    () =>
      onCommands({
        find: () => findInList() || finder.open('find'),
        replace: () => finder.open('replace'),
        'find-next': () => stepOrOpen(finder, 1),
        'find-previous': () => stepOrOpen(finder, -1),
      }),
    [finder],
  );
  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const paint = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { bar, matches, current } = finder.state.get();
        if (bar === 'closed') clearMatches();
        else paintMatches(session.editor, matches, current);
      });
    };
    const searchAnew = () => {
      clearTimeout(timer);
      if (finder.state.get().bar !== 'closed') timer = setTimeout(() => finder.refresh(), PAUSE);
    };
    const stops = [finder.state.subscribe(paint), session.blocks.subscribe(searchAnew)];
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      clearMatches();
    };
  }, [finder, session]);
  return finder;
}

/** In a list with a field of its own to search it, the key leads there; pressed again it asks for words of the text. */
function findInList(): boolean {
  const here = document.activeElement;
  const field = here?.closest('.checklist')?.querySelector<HTMLElement>('[data-find]');
  if (!field || field === here) return false;
  field.focus();
  return true;
}

/** As in Word: with nothing to look for yet, the key asks for it. */
function stepOrOpen(finder: Finder, direction: 1 | -1): void {
  if (finder.state.get().words === '') finder.open('find');
  else finder.step(direction);
}
