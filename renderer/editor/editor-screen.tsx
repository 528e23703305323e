import { useEffect, useMemo, useRef, useState } from 'react';
import { Slate } from 'slate-react';
import type { Descendant } from 'slate';
import { ChecklistPanel } from '../checklist/checklist-panel';
import { itemAsked } from '../checklist/item-asked';
import { lastYearAsked } from '../compare/last-year-asked';
import { Board } from '../dashboard/board';
import type { BoardView } from '../dashboard/board-context';
import { ElementsDialog } from '../export/elements-dialog';
import { ExportDialog } from '../export/export-dialog';
import { Outline } from '../outline/outline';
import { FindBar } from '../find/find-bar';
import { HeadingDialog } from '../find/heading-dialog';
import { useFind } from '../find/use-find';
import { useSteps } from '../find/use-steps';
import { CaretThread } from '../review/caret-thread';
import { MarginColumn } from '../review/margin-column';
import { marginRoom } from '../review/margin-room';
import { showMargin } from '../review/show-margin';
import { useReview } from '../review/use-review';
import { useReturned } from '../incoming/use-returned';
import type { ReportSession } from '../session/report-session';
import { SessionContext } from '../session/session-context';
import { useLastPlace } from '../session/use-last-place';
import { StepLine } from '../status/step-line';
import { StatusLine } from '../status/status-line';
import { HolderBanner } from '../stages/holder-banner';
import { LockBanner } from '../stages/lock-banner';
import { FinalBanner } from '../suggestions/final-banner';
import { useRecording } from '../suggestions/recording';
import { useSuggestionCards } from '../suggestions/use-suggestion-cards';
import { SidePane } from '../ui/side-pane';
import { useStore } from '../ui/store';
import { useRemembered } from '../ui/use-remembered';
import { ReportPage } from './report-page';
import type { PageView } from './pages/page-view';
import { StatusBar } from './pages/status-bar';
import { SaveBanner } from './save-banner';
import { Toolbar } from './toolbar';
import { TopBar } from './top-bar';
import { fitZoom } from './fit-zoom';
import { useDeskSize } from './use-desk-size';
import { findingAsked } from '../findings/finding-asked';
import { useEditorCommands } from './use-editor-commands';
import { usePanes } from './use-panes';
import { usePaneKeys } from './use-pane-keys';
import { usePaintedFindings } from './use-painted-findings';
import { useFlushOnLeave } from './use-flush-on-leave';
import { useStillText } from './use-still-text';
import { useYieldingOutline } from './use-yielding-outline';
import { useZoom } from './use-zoom';
import { zoomStep, type Zoom } from './zoom-steps';
import './editor-screen.css';

interface Props {
  session: ReportSession;
  onHome: () => void;
}

/** The desk one writes at: outline, page, checklist. */
export function EditorScreen({ session, onHome }: Props) {
  const [widths, setWidths] = useRemembered('pane-widths', {
    outline: window.innerWidth < 1760 ? 248 : 304,
    checklist: 336,
  });
  const [zoom, setZoom] = useRemembered<Zoom>('zoom', 'fit');
  const [view, setView] = useRemembered<PageView>('page-view', 'pages');
  const [showGuidance, setShowGuidance] = useRemembered('guidance', true);
  const [exporting, setExporting] = useState(false);
  const [elementsOpen, setElementsOpen] = useState(false);
  const [goingTo, setGoingTo] = useState(false);
  const [boardOpen, setBoardOpen] = useState(false);
  const [boardView, setBoardView] = useRemembered<BoardView>('board-view', 'overview');
  const desk = useRef<HTMLDivElement>(null);
  const size = useDeskSize(desk);
  const wantsMargin = useStore(showMargin);
  const hasThreads = useStore(session.threads.comments, (comments) => comments.length > 0);
  const { panes, togglePane, openPane } = useYieldingOutline(usePanes(), {
    widths,
    view,
    zoom,
    comments: wantsMargin && hasThreads,
  });
  const room = wantsMargin ? marginRoom(size, view, zoom) : 0;
  const factor = fitZoom(zoom, view, { ...size, width: Math.max(0, size.width - room) });
  const hasMargin = useReview(session, { desk, room, onList: () => openPane('checklist') });
  useZoom(factor, setZoom, desk);
  useStillText(desk);
  const finder = useFind(session);
  const stepped = useSteps(session);
  useRecording(session);
  useSuggestionCards(session);
  usePaneKeys(session);
  useFlushOnLeave(session);
  useLastPlace(session);
  usePaintedFindings(session);
  const askReturned = useReturned(session, () => {
    setBoardView('incoming');
    setBoardOpen(true);
  });
  useEffect(
    () => session.materials.asked.subscribe(() => session.materials.asked.get() && openPane('checklist')),
    [session, openPane],
  );
  useEffect(() => {
    const stops = [findingAsked, itemAsked, lastYearAsked].map((asked) =>
      asked.subscribe(() => asked.get() && openPane('checklist')),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [openPane]);
  useEditorCommands(session, {
    export: () => setExporting(true),
    elements: () => setElementsOpen(true),
    versions: () => {
      setBoardView('versions');
      setBoardOpen(true);
    },
    'merge-returned': askReturned,
    close: onHome,
    'go-to-heading': () => setGoingTo(true),
    'toggle-outline': () => togglePane('outline'),
    'toggle-checklist': () => togglePane('checklist'),
    materials: () => {
      setBoardOpen(false);
      session.materials.asked.set(true);
    },
    'zoom-in': () => setZoom(zoomStep(factor, 1)),
    'zoom-out': () => setZoom(zoomStep(factor, -1)),
    'zoom-reset': () => setZoom('fit'),
  });
  const initialValue = useMemo(() => session.editor.children as Descendant[], [session]);
  return (
    <SessionContext.Provider value={session}>
      <Slate editor={session.editor} initialValue={initialValue} onChange={session.changed}>
        <div className="editor-screen" data-topic="editor">
          <TopBar
            onHome={onHome}
            onExport={() => setExporting(true)}
            panes={panes}
            onTogglePane={togglePane}
            boardOpen={boardOpen}
            onToggleBoard={() => setBoardOpen(!boardOpen)}
          />
          {boardOpen && <Board view={boardView} onView={setBoardView} onClose={() => setBoardOpen(false)} />}
          <div className="editor-columns" hidden={boardOpen}>
            {panes.outline && (
              <SidePane
                side="left"
                label="大纲"
                width={widths.outline}
                min={180}
                max={420}
                onWidth={(outline) => setWidths({ ...widths, outline })}
              >
                <Outline />
              </SidePane>
            )}
            <main className="editor-main">
              <Toolbar showGuidance={showGuidance} onShowGuidance={setShowGuidance} />
              <FindBar finder={finder} />
              <SaveBanner />
              <HolderBanner />
              <LockBanner />
              <FinalBanner />
              <div ref={desk} className={`editor-desk ${room > 0 ? 'has-room' : ''} ${hasMargin ? 'with-margin' : ''}`}>
                <ReportPage zoom={factor} view={view} showGuidance={showGuidance} />
                {hasMargin && <MarginColumn desk={desk} />}
              </div>
              <CaretThread />
              <StepLine stepped={stepped} />
              <StatusBar view={view} onView={setView} zoom={zoom} factor={factor} onZoom={setZoom}>
                <StatusLine />
              </StatusBar>
            </main>
            {panes.checklist && (
              <SidePane
                side="right"
                label="检查"
                width={widths.checklist}
                min={260}
                max={520}
                onWidth={(checklist) => setWidths({ ...widths, checklist })}
              >
                <ChecklistPanel />
              </SidePane>
            )}
          </div>
        </div>
        {goingTo && <HeadingDialog onClose={() => setGoingTo(false)} />}
        {exporting && <ExportDialog onClose={() => setExporting(false)} />}
        {elementsOpen && <ElementsDialog onClose={() => setElementsOpen(false)} />}
      </Slate>
    </SessionContext.Provider>
  );
}
