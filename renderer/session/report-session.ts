import { createEditor } from 'slate';
import { withReact } from 'slate-react';
import type { Item, ItemMark } from '../../core/checklist/item';
import type { LastYear, OpenedReport } from '../../core/api';
import type { Block } from '../../core/report/block';
import { reportElements, type DocumentElements } from '../../core/variant/elements';
import { randomIds } from '../../core/report/ids';
import type { Template } from '../../core/template/template';
import { api } from '../api';
import { afterPaint } from '../editor/after-paint';
import { loadBlocks, withReport } from '../editor/create-report-editor';
import { pageSetting } from '../editor/pages/page-setting';
import { createPagination, type Pagination } from '../editor/pages/pagination';
import { CHUNK_SIZE } from '../editor/elements/render-chunk';
import { withPaintFirst } from '../editor/plugins/with-paint-first';
import { headingAtCaret } from '../editor/heading-at-caret';
import type { ReportEditor } from '../editor/slate-types';
import { takenOff } from '../editor/plugins/with-comments';
import { createMaterials, type Materials } from '../material/materials';
import { createMargin, type Margin } from '../review/margin';
import { createReview, type Review } from '../review/review';
import { withThreadSteps } from '../review/thread-steps';
import { createThreads, type Threads } from '../review/threads';
import { forgetUndo, withLock } from '../editor/plugins/with-lock';
import { createStageStore, type StageStore } from '../stages/stage';
import { acceptedReport } from '../../core/suggest/accepted-report';
import { isSuggestedIn } from '../../core/suggest/is-suggested-in';
import { keepAsSuggestions } from '../suggestions/keep-as-suggestions';
import { followCaret } from '../suggestions/follow-caret';
import { createStore, type Store } from '../ui/store';
import { createChecks, type Checks } from './checks';
import { createDerived, type DerivedStore } from './derived';
import { createFormatCheck } from './format-check';
import { goTo, type TextPlace } from './go-to';
import type { HeldBy } from './held-by';
import { letGoReport } from './hold-report';
import { followLastYear } from './last-year';
import { loadOfficeChoices, officeChoices } from './office-choices';
import { createRest, type Rest } from './rest';
import { createReportNotes, type ReportNotes } from './report-notes';
import { wordingRules } from './wording-rules';
import { createSaver, type Saver } from './saver';

/** One open report in the window: the editor and everything that follows its text, outside of React. */
export interface ReportSession {
  id: string;
  path: Store<string>;
  report: { id: string; unit: string; year: number; template: string };
  template: Template;
  /** The items it is checked by; the office may change them meanwhile. */
  items: Store<readonly Item[]>;
  readOnly: boolean;
  /** Who has the report open, where that is why it is read-only. */
  heldBy: HeldBy | null;
  editor: ReportEditor;
  /** Whether an input method composes on the page, from the very first event on. */
  composing: { current: boolean };
  blocks: Store<readonly Block[]>;
  /** Id of the heading the caret is in or below. */
  here: Store<string | null>;
  derived: DerivedStore;
  checks: Checks;
  /** For what may wait until whoever writes rests. */
  rest: Rest;
  pagination: Pagination;
  marks: Store<readonly ItemMark[]>;
  notes: ReportNotes;
  /** 公文要素, as they are in the file. */
  elements: Store<DocumentElements>;
  /** Last year's report, once it was chosen and read. */
  lastYear: Store<LastYear | null>;
  /** What departments contributed. */
  materials: Materials;
  /** Where the report stands, and who locked its text. */
  stage: StageStore;
  /** What stands beside the page: comments and suggestions. */
  margin: Margin;
  threads: Threads;
  review: Review;
  saver: Saver;
  /** The editor has a new value or selection. */
  changed(): void;
  /** Selects a place of the text, scrolls to it and lets it flash. */
  goTo(place: TextPlace): void;
  close(): Promise<void>;
}

/** `window` is the session of another window that has the report. */
export function openSession(opened: OpenedReport, window?: string): ReportSession {
  const { report, template } = opened;
  const id = opened.session;
  const composing = { current: false };
  const base = withReact(createEditor());
  const tellNow = withPaintFirst(base, afterPaint, () => typed());
  const editor = withReport(base, {
    newId: randomIds(Math.random),
    now: () => Date.now(),
    isComposing: () => composing.current,
    hasComment: (id) => threads.has(id),
  });
  const threads = createThreads(report.comments, report.blocks);
  const stage = createStageStore(opened);
  const isLocked = () => stage.get().lock !== null;
  editor.getChunkSize = (node) => (node === editor ? CHUNK_SIZE : null);
  loadBlocks(editor, report.blocks);
  withLock(editor, () => isLocked() || opened.readOnly);
  withThreadSteps(editor, threads);
  const value = () => editor.children as Block[];
  const blocks = createStore<readonly Block[]>(value());
  const path = createStore(opened.path);
  const marks = createStore<readonly ItemMark[]>(opened.marks);
  const items = createStore<readonly Item[]>(opened.items);
  const notes = createReportNotes(id, opened.notes);
  const lastYear = createStore<LastYear | null>(null);
  const sender = createSaver(
    isLocked() ? value() : report.blocks,
    (change) => api.saveChange(id, change),
    report.comments,
    async (error) => {
      if (composing.current || !(await keepAsSuggestions(editor, error, () => api.openReport(path.get()))))
        return false;
      tellNow();
      changed();
      return true;
    },
  );
  const saver: Saver = {
    ...sender,
    flush() {
      tellNow();
      return sender.flush();
    },
  };
  const derived = createDerived(template, report);
  const pagination = createPagination({
    report: () => ({ ...report, blocks: value() }),
    setting: pageSetting(),
    isBusy: () => composing.current,
  });
  const rest = createRest(() => composing.current);
  const format = createFormatCheck(async () => {
    if (!opened.readOnly) await saver.flush();
    return api.formatClauses(id);
  });
  const checks = createChecks({
    report: () => acceptedReport({ ...report, blocks: value() }),
    items: () => items.get(),
    marks: () => marks.get(),
    lexicon: wordingRules(),
    notes: () => notes.get(),
    classesOff: () => new Set(officeChoices.get().flatMap((one) => (one.kind === 'class-off' ? [one.id] : []))),
    lastYear: () => lastYear.get()?.report ?? null,
    layoutHints: () => pagination.hints().filter(({ block }) => !isSuggestedIn(value(), block)),
    clauses: () => format.clauses.get(),
    isBusy: () => composing.current,
  });
  const stops = [marks, items, format.clauses, notes, officeChoices, lastYear, pagination.setting].map((store) =>
    store.subscribe(() => checks.plan(0)),
  );
  stops.push(followLastYear(id, notes, lastYear));
  stops.push(stage.stop);
  stops.push(stage.subscribe(() => isLocked() && forgetUndo(editor)));
  const here = createStore<string | null>(null);
  const margin = createMargin();
  const save = () => {
    if (!opened.readOnly) saver.changed(value(), threads.comments.get());
  };
  /** What waits for a pause waits anew from the key itself: none of it may come before the frame that shows it. */
  const typed = () => {
    rest.stir();
    pagination.plan();
    checks.plan();
    format.plan();
  };
  const changed = () => {
    here.set(headingAtCaret(editor));
    followCaret({ editor, margin });
    if (blocks.get() === value()) return;
    threads.update(value(), takenOff(editor));
    blocks.set(value());
    derived.update(value());
    typed();
    save();
  };
  stops.push(threads.comments.subscribe(save));
  loadOfficeChoices();
  derived.update(value());
  checks.plan(0);
  format.plan();
  save();
  return {
    id,
    path,
    report: { id: report.id, unit: report.unit, year: report.year, template: report.template },
    template,
    items,
    readOnly: opened.readOnly,
    heldBy: heldBy(opened, window),
    editor,
    composing,
    blocks,
    here,
    derived,
    checks,
    rest,
    pagination,
    marks,
    notes,
    elements: createStore(reportElements(report)),
    lastYear,
    materials: createMaterials(id),
    stage,
    margin,
    threads,
    review: createReview(),
    saver,
    changed,
    goTo: (place) => goTo(editor, place),
    async close() {
      for (const stop of stops) stop();
      format.stop();
      checks.stop();
      rest.stop();
      pagination.stop();
      await saver.flush();
      saver.stop();
      await api.closeReport(id);
      letGoReport(id);
    },
  };
}

function heldBy({ holder }: OpenedReport, window: string | undefined): HeldBy | null {
  if (window !== undefined) return { kind: 'window', session: window };
  return holder && { kind: 'other', holder };
}
