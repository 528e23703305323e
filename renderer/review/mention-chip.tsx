import { ListChecks, TriangleAlert } from 'lucide-react';
import { classOf } from '../../core/proof/finding-class';
import type { Comment } from '../../core/report/comment';
import { itemPlace } from '../checklist/item-place';
import type { ReportSession } from '../session/report-session';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { notify } from '../ui/toasts';

/** The item or finding a comment speaks of; a click goes there. */
export function MentionChip({ comment }: { comment: Pick<Comment, 'id' | 'item' | 'finding'> }) {
  const session = useSession();
  const items = useStore(session.items);
  const { item, finding } = comment;
  if (item === undefined && finding === undefined) return null;
  const title = items.find(({ id }) => id === item)?.title;
  return (
    <p className="thread-mention">
      {item !== undefined && (
        <button type="button" className="mention" onClick={() => goToItem(session, item)}>
          <ListChecks aria-hidden />
          <span>{title ?? '检查项已不在清单中'}</span>
        </button>
      )}
      {finding !== undefined && (
        <button type="button" className="mention" onClick={() => goToFinding(session, finding, comment.id)}>
          <TriangleAlert aria-hidden />
          <span>{finding.slice(finding.indexOf('|') + 1)}</span>
        </button>
      )}
    </p>
  );
}

/** To the evidence of an item, or to the section where it belongs. */
function goToItem({ checks, blocks, goTo }: ReportSession, id: string): void {
  const entry = checks.results.get().items.find(({ item }) => item.id === id);
  if (!entry) return notify('这个检查项已不在清单中。', 'error');
  const place = itemPlace(blocks.get(), entry);
  if (place) goTo(place);
  else notify('正文里还没有写到这个检查项。', 'error');
}

/** To the place of a class of findings nearest to the comment's own words. */
function goToFinding({ checks, threads, blocks, goTo }: ReportSession, kind: string, id: string): void {
  const order = new Map(blocks.get().map((block, index) => [block.id, index]));
  const here = order.get(threads.blockOf(id)) ?? 0;
  const away = ({ block }: { block: string }) => Math.abs((order.get(block) ?? 0) - here);
  const [nearest] = checks.results
    .get()
    .findings.filter((one) => mentionOf(one) === kind)
    .sort((a, b) => away(a) - away(b));
  if (nearest) goTo(nearest);
  else notify('这类疑点已经没有了。');
}

/** How a comment remembers a finding: its class, and what it says. */
export function mentionOf(finding: { rule: string; message: string }): string {
  const kind = classOf(finding);
  return kind.includes('|') ? kind : `${kind}|${finding.message}`;
}
