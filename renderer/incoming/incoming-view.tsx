import { useMemo, useState } from 'react';
import { FilePlus2, FileUp, Inbox, X } from 'lucide-react';
import { useIsReviewer } from '../review/use-is-reviewer';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { Button } from '../ui/button';
import { chooseFile } from '../ui/choose-file';
import { EmptyState } from '../ui/empty-state';
import { formatWhen } from '../ui/format-time';
import { useStore } from '../ui/store';
import { notify, notifyError } from '../ui/toasts';
import { IncomingGroup, type Listed } from './incoming-group';
import { addReturned, choose, readAgain, returned } from './returned';
import { groupOf, GROUPS } from './say-incoming';
import { takeReturned } from './take-returned';
import './incoming.css';

/** What came back with returned copies: a list to take in, in whole or part. */
export function IncomingView() {
  const session = useSession();
  const reviews = useIsReviewer();
  const closed = useClosedText() || reviews;
  const all = useStore(returned);
  const now = all?.session === session.id ? all : null;
  const [author, setAuthor] = useState('');
  const [busy, setBusy] = useState(false);
  const listed = useMemo(
    () =>
      (now?.copies ?? []).flatMap(({ entries }, copy) =>
        entries.map((entry): Listed => ({ copy, entry, choice: now!.choices[copy]?.[entry.id] })),
      ),
    [now],
  );
  const authors = useMemo(() => [...new Set(listed.map(({ entry }) => entry.author))], [listed]);
  const shown = authors.includes(author) ? listed.filter(({ entry }) => entry.author === author) : listed;
  const chosen = listed.filter(({ choice }) => choice !== undefined && choice !== 'mine');
  const undecided = listed.filter(({ entry, choice }) => entry.mine !== undefined && choice === undefined).length;
  const doing = (work: () => Promise<void>) => {
    setBusy(true);
    void work()
      .catch(notifyError)
      .finally(() => setBusy(false));
  };
  const add = () =>
    doing(async () => {
      const path = await chooseFile({ purpose: 'returned' });
      if (path !== null) await addReturned(session, [{ path }]);
    });
  const take = () =>
    doing(async () => {
      const { summary, undo } = await takeReturned(session);
      notify(summary, 'done', { name: '撤销', run: undo });
    });
  const chooseAll = (list: readonly Listed[], on: boolean) => {
    for (const copy of new Set(list.map((one) => one.copy))) {
      const ids = list.filter((one) => one.copy === copy && one.entry.mine === undefined).map(({ entry }) => entry.id);
      choose(copy, ids, on ? 'take' : null);
    }
  };

  if (!now)
    return (
      <section className="incoming" aria-labelledby="incoming-title">
        <EmptyState
          icon={<Inbox aria-hidden />}
          title={<h2 id="incoming-title">返回稿</h2>}
          action={
            <Button look="primary" icon={<FileUp />} disabled={busy} onClick={add}>
              选择返回稿…
            </Button>
          }
        >
          <p>选择别人改过的征求意见稿（Word）或另一份 .shufa，逐条看批注、答复和修改，再并入这份报告。</p>
          <p>也可以把文件直接拖到窗口里，一次可以拖入多份。</p>
        </EmptyState>
      </section>
    );
  const plain = shown.filter(({ entry }) => entry.mine === undefined);
  const allOn = plain.length > 0 && plain.every(({ choice }) => choice !== undefined);
  const left = now.copies.flatMap((copy) => copy.dropped.map(({ text }) => text));
  return (
    <section className="incoming" aria-labelledby="incoming-title">
      <header className="incoming-bar">
        <h2 id="incoming-title">返回稿</h2>
        <ul className="incoming-files" aria-label="返回稿文件">
          {now.copies.map(({ name, sentAt }, i) => (
            <li key={i}>
              <span title={name}>{name}</span>
              <small>{sentAt === null ? '按文字比对' : `${formatWhen(sentAt)} 送出`}</small>
              <Button
                look="quiet"
                icon={<X />}
                aria-label={`不看“${name}”`}
                disabled={busy}
                onClick={() =>
                  doing(() =>
                    readAgain(
                      session,
                      now.sources.filter((_, at) => at !== i),
                      '',
                    ),
                  )
                }
              />
            </li>
          ))}
        </ul>
        <Button icon={<FilePlus2 />} disabled={busy} onClick={add}>
          再加一份…
        </Button>
      </header>
      <div className="incoming-list" tabIndex={0} role="region" aria-label="返回稿带来的内容">
        {now.summary !== '' && (
          <p className="incoming-summary" role="status">
            {now.summary}
          </p>
        )}
        {listed.length === 0 && (
          <p className="incoming-none">
            {now.summary === '' ? '返回稿与这份报告没有差别。' : '返回稿里的内容都在报告里了。'}
          </p>
        )}
        {left.length > 0 && (
          <details className="incoming-left">
            <summary>返回稿里还有 {left.length} 处放不进正文的内容</summary>
            <ul>
              {left.map((text, i) => (
                <li key={i}>{text}</li>
              ))}
            </ul>
          </details>
        )}
        {GROUPS.map((group) => (
          <IncomingGroup
            key={group}
            group={group}
            members={shown.filter(({ entry }) => groupOf(entry) === group)}
            disabled={closed || busy}
          />
        ))}
      </div>
      {listed.length > 0 && (
        <footer className="incoming-foot">
          {authors.length > 1 && (
            <select className="select" aria-label="只看谁的" value={author} onChange={(e) => setAuthor(e.target.value)}>
              <option value="">所有人（{listed.length}）</option>
              {authors.map((one) => (
                <option key={one} value={one}>
                  {one || '未署名'}（{listed.filter(({ entry }) => entry.author === one).length}）
                </option>
              ))}
            </select>
          )}
          {plain.length > 0 && (
            <label>
              <input
                type="checkbox"
                checked={allOn}
                disabled={closed || busy}
                onChange={({ target }) => chooseAll(plain, target.checked)}
              />
              全选
            </label>
          )}
          <span className="grow">
            {closed
              ? reviews
                ? '审核身份只能看返回稿，由起草人并入。'
                : '正文现在不能改动，返回稿只能看，不能并入。'
              : undecided > 0
                ? `还有 ${undecided} 处双方都改了的没有选择，先不并入。`
                : ''}
          </span>
          <Button look="primary" disabled={closed || busy || chosen.length === 0} onClick={take}>
            并入所选的 {chosen.length} 项
          </Button>
        </footer>
      )}
    </section>
  );
}
