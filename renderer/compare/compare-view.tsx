import { useState } from 'react';
import { FolderOpen, GitCompare, PanelRight, X } from 'lucide-react';
import { useBoard } from '../dashboard/board-context';
import { useSession } from '../session/session-context';
import { loadLastYear } from '../session/last-year';
import { Button } from '../ui/button';
import { chooseFile } from '../ui/choose-file';
import { EmptyState } from '../ui/empty-state';
import { splitPath } from '../ui/paths';
import { useStore } from '../ui/store';
import { notifyError } from '../ui/toasts';
import { lastYearAsked } from './last-year-asked';
import { FigureTable } from './figure-table';
import { LastYearPoints } from './last-year-points';
import { ParagraphPairs } from './paragraph-pairs';
import './compare.css';

const TABS = [
  { id: 'paragraphs', name: '沿用的段落' },
  { id: 'figures', name: '数据对比' },
  { id: 'points', name: '上年不足和安排' },
] as const;

/** Last year's report beside this one: what was carried over, what the figures did, what became of its promises. */
export function CompareView() {
  const session = useSession();
  const lastYear = useStore(session.lastYear);
  const path = useStore(session.notes, (notes) => notes.find((note) => note.kind === 'last-year')?.path ?? null);
  const [tab, setTab] = useState<(typeof TABS)[number]['id']>('paragraphs');
  const { close } = useBoard();
  const showBeside = () => {
    close();
    // What stands beside the page is shown again first.
    setTimeout(() => lastYearAsked.set(true), 50);
  };
  const choose = async () => {
    const chosen = await chooseFile({ purpose: 'last-year' });
    if (chosen === null) return;
    await session.notes.put({ kind: 'last-year', id: 'file', path: chosen });
    await loadLastYear(session.id, session.lastYear);
  };
  const pick = (
    <Button
      look={path === null ? 'primary' : 'plain'}
      icon={<FolderOpen />}
      disabled={session.readOnly}
      onClick={() => void choose().catch(notifyError)}
    >
      {path === null ? '选择上年报告…' : '换一份…'}
    </Button>
  );
  return (
    <section className="board-view" aria-labelledby="compare-title">
      <h2 id="compare-title">与上年对照</h2>
      {path === null && (
        <div className="card compare-none">
          <EmptyState icon={<GitCompare aria-hidden />} title="还没有选上年的报告" action={pick}>
            <p>
              选定上年的报告（.shufa、Word 或文本），逐段看出哪些是照抄的，逐项看出数据怎样变化，上年的安排落实了没有。
            </p>
            <p>上年的文件只读，不会改动。</p>
          </EmptyState>
        </div>
      )}
      {path !== null && (
        <div className="compare-file">
          <span title={path}>
            上年报告：<b>{splitPath(path).name}</b>
            {lastYear ? `（${lastYear.report.year}年度）` : '（文件不在原处或读不出来）'}
          </span>
          {lastYear && (
            <Button icon={<PanelRight />} onClick={showBeside}>
              在正文旁边看
            </Button>
          )}
          {pick}
          <Button
            look="quiet"
            icon={<X />}
            aria-label="不再对照"
            disabled={session.readOnly}
            onClick={() => void session.notes.remove('last-year', 'file')}
          />
        </div>
      )}
      {lastYear && lastYear.report.year >= session.report.year && (
        <p className="compare-warning">
          这份报告的年度是{lastYear.report.year}年，不早于本报告，请核对是否选错了文件。
        </p>
      )}
      {lastYear && (
        <>
          <div className="segments compare-tabs" role="group" aria-label="对照内容">
            {TABS.map(({ id, name }) => (
              <button key={id} type="button" className="segment" aria-pressed={tab === id} onClick={() => setTab(id)}>
                {name}
              </button>
            ))}
          </div>
          {tab === 'paragraphs' && <ParagraphPairs lastYear={lastYear.report} />}
          {tab === 'figures' && <FigureTable lastYear={lastYear.report} />}
          {tab === 'points' && <LastYearPoints lastYear={lastYear.report} />}
        </>
      )}
    </section>
  );
}
