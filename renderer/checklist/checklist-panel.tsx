import { useEffect, useRef } from 'react';
import { Tabs } from 'radix-ui';
import { isOpen } from '../../core/checklist/item';
import { MaterialPanel } from '../material/material-panel';
import { useMaterialsAsked } from '../material/use-materials-asked';
import { CommentList } from '../review/comment-list';
import { useListAsked } from '../review/use-list-asked';
import { useSession } from '../session/session-context';
import { keepFocusNear } from '../ui/near-focus';
import { useStore } from '../ui/store';
import { useRemembered } from '../ui/use-remembered';
import { enterTabs } from '../ui/enter-tabs';
import { findingAsked } from '../findings/finding-asked';
import { lastYearAsked } from '../compare/last-year-asked';
import { LastYearPanel } from '../compare/last-year-panel';
import { FindingList } from '../findings/finding-list';
import { itemAsked } from './item-asked';
import { ItemList } from './item-list';
import { PackBanner } from './pack-banner';
import './checklist-panel.css';

/** What the report must say and whether it does, and what looks wrong in it. */
export function ChecklistPanel() {
  const { checks, threads, materials, lastYear: chosen } = useSession();
  const materialTab = useRef<HTMLButtonElement>(null);
  const items = useStore(checks.results, (results) => results.items);
  const findings = useStore(checks.results, (results) => results.findings);
  const [tab, setTab] = useRemembered('check-tab', 'items');
  const unresolved = useStore(threads.comments, (all) => all.filter(({ resolved }) => !resolved).length);
  const delivered = useStore(materials.heads, (heads) => heads.filter(({ removed }) => !removed).length);
  useListAsked(() => setTab('comments'));
  useMaterialsAsked(() => {
    setTab('materials');
    // A material that is shown takes the focus itself.
    if (!materials.shown.get()) setTimeout(() => materialTab.current?.focus());
  });
  const finding = useStore(findingAsked);
  const item = useStore(itemAsked);
  const lastYear = useStore(chosen);
  const wantsLastYear = useStore(lastYearAsked);
  useEffect(() => {
    if (finding) setTab('findings');
    else if (item) setTab('items');
    else if (wantsLastYear) setTab('last-year');
    lastYearAsked.set(false);
  }, [finding, item, wantsLastYear, setTab]);
  const open = items.filter(({ result }) => isOpen(result.status)).length;
  const doubtful = findings.filter(({ severity }) => severity !== 'hint').length;
  return (
    <Tabs.Root
      ref={keepFocusNear}
      className="checklist"
      value={tab === 'last-year' && !lastYear ? 'items' : tab}
      onValueChange={setTab}
    >
      <Tabs.List
        className="checklist-tabs"
        data-many={lastYear !== null || undefined}
        aria-label="检查"
        onFocus={enterTabs}
      >
        <Tabs.Trigger value="items" className="checklist-tab">
          检查项 <span>{open}</span>
        </Tabs.Trigger>
        <Tabs.Trigger value="findings" className="checklist-tab">
          疑点 <span>{doubtful}</span>
        </Tabs.Trigger>
        <Tabs.Trigger value="comments" className="checklist-tab">
          批注 <span data-none={unresolved === 0 || undefined}>{unresolved}</span>
        </Tabs.Trigger>
        <Tabs.Trigger ref={materialTab} value="materials" className="checklist-tab">
          材料 <span data-none={delivered === 0 || undefined}>{delivered}</span>
        </Tabs.Trigger>
        {lastYear && (
          <Tabs.Trigger value="last-year" className="checklist-tab">
            上年
          </Tabs.Trigger>
        )}
      </Tabs.List>
      <Tabs.Content value="items" className="checklist-content" data-topic="checklist">
        <PackBanner />
        <ItemList items={items} />
      </Tabs.Content>
      <Tabs.Content value="findings" className="checklist-content" data-topic="findings">
        <FindingList findings={findings} />
      </Tabs.Content>
      <Tabs.Content value="comments" className="checklist-content" data-topic="review">
        <CommentList />
      </Tabs.Content>
      {lastYear && (
        <Tabs.Content value="last-year" className="checklist-content" data-topic="last-year">
          <LastYearPanel lastYear={lastYear.report} />
        </Tabs.Content>
      )}
      <Tabs.Content value="materials" className="checklist-content" data-topic="materials">
        <MaterialPanel />
      </Tabs.Content>
    </Tabs.Root>
  );
}
