import type { Place } from '../../core/report/place';
import { useBoard } from '../dashboard/board-context';

/** Words of the report; a click leads to them. */
export function Quote({ place }: { place: Place }) {
  const { goTo } = useBoard();
  return (
    <button type="button" className="link-button problem-quote" title="到正文中查看" onClick={() => goTo(place)}>
      {place.text}
    </button>
  );
}
