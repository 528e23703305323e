import type { DropReason, Dropped } from '../../core/intake/recognised';

/** Most worth a look first; numbers last, since they come back by themselves. */
const REASONS: Record<DropReason, string> = {
  unsupported: '不支持的内容',
  picture: '图片',
  'doubled-title': '重复的标题',
  'page-chrome': '网页导航、日期等',
  'web-address': '网址',
  number: '手写编号（改为自动编号）',
};

/** What did not become part of the report, and why. Nothing leaves the source without standing here. */
export function DroppedList({ dropped }: { dropped: readonly Dropped[] }) {
  const groups = (Object.keys(REASONS) as DropReason[]).flatMap((reason) => {
    const entries = dropped.filter((one) => one.reason === reason);
    return entries.length > 0 ? [{ reason, entries }] : [];
  });
  return (
    <section className="dropped" aria-label="没有收入正文的文字">
      <h2>没有收入正文的文字</h2>
      {groups.length === 0 && <p className="dropped-none">全部文字都已收入正文。</p>}
      {groups.map(({ reason, entries }) => (
        <details key={reason} open={reason !== 'number'}>
          <summary>
            {REASONS[reason]}
            <span>{entries.length}</span>
          </summary>
          <ul>
            {entries.map(({ text }, i) => (
              <li key={i}>{text}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
