import { useEffect, useMemo, useRef } from 'react';
import { ArrowLeft, CalendarClock, GitCompare, History, Inbox, LayoutDashboard, Link2 } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { CompareView } from '../compare/compare-view';
import { ProblemsView } from '../compare/problems-view';
import { DeadlinesView } from '../deadlines/deadlines-view';
import { IncomingView } from '../incoming/incoming-view';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { enterTabs } from '../ui/enter-tabs';
import { keepFocusNear } from '../ui/near-focus';
import { VersionsView } from '../versions/versions-view';
import { BoardContext, type BoardView, type BoardWays } from './board-context';
import { Overview } from './overview';
import '../ui/chip.css';
import './board.css';

const VIEWS: readonly { view: BoardView; name: string; icon: typeof LayoutDashboard }[] = [
  { view: 'overview', name: '概览', icon: LayoutDashboard },
  { view: 'deadlines', name: '期限', icon: CalendarClock },
  { view: 'last-year', name: '与上年对照', icon: GitCompare },
  { view: 'problems', name: '不足与安排', icon: Link2 },
  { view: 'versions', name: '版本', icon: History },
  { view: 'incoming', name: '返回稿', icon: Inbox },
];

interface Props {
  view: BoardView;
  onView: (view: BoardView) => void;
  onClose: () => void;
}

/** What stands around the text: the report at a glance, its deadlines, last year's beside it. */
export function Board({ view, onView: setView, onClose }: Props) {
  const { goTo } = useSession();
  const ways = useMemo<BoardWays>(
    () => ({
      goTo(place) {
        onClose();
        // The page is shown again first; a place of a hidden page has no position.
        setTimeout(() => goTo(place), 50);
      },
      show: setView,
      close: onClose,
    }),
    [goTo, onClose, setView],
  );
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [view]);
  return (
    <BoardContext.Provider value={ways}>
      <Tabs.Root
        ref={keepFocusNear}
        className="board"
        data-topic={view}
        orientation="vertical"
        value={view}
        onValueChange={(next) => setView(next as BoardView)}
        onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
      >
        <nav className="board-side" aria-label="报告概览">
          <Button look="quiet" icon={<ArrowLeft />} onClick={onClose}>
            返回正文
          </Button>
          <Tabs.List className="board-tabs" aria-label="概览" onFocus={enterTabs}>
            {VIEWS.map(({ view: value, name, icon: Icon }) => (
              <Tabs.Trigger key={value} value={value} className="board-tab">
                <Icon aria-hidden />
                {name}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </nav>
        <main ref={main} className="board-main">
          <Tabs.Content value="overview" tabIndex={-1}>
            <Overview />
          </Tabs.Content>
          <Tabs.Content value="deadlines" tabIndex={-1}>
            <DeadlinesView />
          </Tabs.Content>
          <Tabs.Content value="last-year" tabIndex={-1}>
            <CompareView />
          </Tabs.Content>
          <Tabs.Content value="problems" tabIndex={-1}>
            <ProblemsView />
          </Tabs.Content>
          <Tabs.Content value="versions" className="board-fill" tabIndex={-1}>
            <VersionsView />
          </Tabs.Content>
          <Tabs.Content value="incoming" className="board-fill" tabIndex={-1}>
            <IncomingView />
          </Tabs.Content>
        </main>
      </Tabs.Root>
    </BoardContext.Provider>
  );
}
