import { useCallback, useMemo, type MouseEvent } from 'react';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { closedGuidance, setGuidanceClosed } from './closed-guidance';
import './guidance.css';

/** Where in the hint “收起” is drawn: from its lower right corner. Pixels at 100 %. */
const CLOSE_WIDTH = 52;
const CLOSE_HEIGHT = 30;

interface Shown {
  'data-guidance'?: string;
  onMouseDown?: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * What a heading shows of its guidance: a line, all of it where one writes, nothing once it was closed. It is drawn by
 * style sheet, so that no text stands on the page that is not part of the value; “收起” is told by where one clicks.
 */
export function useGuidance(heading: string): Shown {
  const { derived, here, report } = useSession();
  const text = useStore(derived, ({ guidance }) => guidance.get(heading));
  const isHere = useStore(here, (id) => id === heading);
  const closed = useStore(
    useMemo(() => closedGuidance(report.id), [report.id]),
    (all) => all.has(heading),
  );
  const onMouseDown = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      if (!isOnClose(event)) return;
      event.preventDefault();
      setGuidanceClosed(report.id, heading, true);
    },
    [report.id, heading],
  );
  if (text === undefined || closed) return {};
  return { 'data-guidance': isHere ? text : text.split('\n', 1)[0]!, onMouseDown };
}

function isOnClose({ target, currentTarget, clientX, clientY, button }: MouseEvent<HTMLElement>): boolean {
  if (button !== 0 || target !== currentTarget) return false;
  const { right, bottom, width } = currentTarget.getBoundingClientRect();
  const zoom = width / currentTarget.offsetWidth;
  return clientX > right - CLOSE_WIDTH * zoom && clientY > bottom - CLOSE_HEIGHT * zoom;
}
