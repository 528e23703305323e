import { CircleCheck } from 'lucide-react';
import { groupFindings } from '../checklist/group-findings';
import { StatusIcon } from '../checklist/status-icon';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';

/** What still stands open before the export: missing mandatory items and errors, each a way to its place. */
export function OpenPoints({ onGo }: { onGo: () => void }) {
  const { blocks, checks, goTo } = useSession();
  const { items, findings } = useStore(checks.results);
  const missing = items.filter(({ item, result }) => item.level === 'mandatory' && result.status === 'missing');
  const errors = findings.filter(({ severity }) => severity === 'error');
  const go = (place: { block: string; start?: number; end?: number } | undefined) => {
    onGo();
    // The dialog hands the focus back as it closes; the place is shown after that.
    if (place) setTimeout(() => goTo(place), 50);
  };
  const section = (part: string | null) => {
    const heading = blocks.get().find((block) => block.type === 'heading' && part !== null && block['part'] === part);
    return heading && { block: heading.id };
  };
  if (missing.length + errors.length === 0) {
    return (
      <p className="open-points-none">
        <CircleCheck aria-hidden />
        必备事项齐全，没有发现错误。
      </p>
    );
  }
  return (
    <section className="open-points" aria-label="导出前还没有解决的问题">
      <h3>
        还没有解决：
        {[missing.length > 0 && `必备事项缺 ${missing.length} 项`, errors.length > 0 && `错误 ${errors.length} 处`]
          .filter(Boolean)
          .join('，')}
        。仍可导出。
      </h3>
      <ul>
        {missing.map(({ item, result }) => (
          <li key={item.id}>
            <button type="button" onClick={() => go(result.evidence[0] ?? section(item.part))}>
              <StatusIcon status="missing" />
              <span>{item.title}</span>
            </button>
          </li>
        ))}
        {groupFindings(errors).map(({ key, findings: [first, ...others] }) => (
          <li key={key}>
            <button type="button" onClick={() => go(first)}>
              <StatusIcon status="weak" />
              <span>
                {first.message}
                {others.length > 0 && <small> 等 {others.length + 1} 处</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
