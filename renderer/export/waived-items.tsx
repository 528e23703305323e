import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';

/** What somebody set aside as not applicable, with the reason, so that whoever exports knows of it. */
export function WaivedItems() {
  const { checks } = useSession();
  const { items } = useStore(checks.results);
  const waived = items.filter(({ result }) => result.status === 'waived');
  if (waived.length === 0) return null;
  return (
    <details className="waived-items">
      <summary>标为不适用 {waived.length} 项</summary>
      <ul aria-label="标为不适用的检查项">
        {waived.map(({ item, result }) => (
          <li key={item.id}>
            {item.title}
            <small>{result.note}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
