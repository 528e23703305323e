import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedReport } from '../../core/api';
import type { Block, TextBlock } from '../../core/report/block';
import { createDesk, type Desk } from '../../electron/desk/desk';
import { TEMPLATES } from './run-cli';

/** A desk process on a folder of its own, for one test after the other. Its clock goes on a second with each look. */
export interface TestDesk {
  desk: Desk;
  documents: string;
  /** Ends the desk in order and begins another one on the same folders. */
  again(): void;
  path(name: string): string;
  create(name?: string): OpenedReport;
}

/** Call at the top of a file. */
export function testDesk(): TestDesk {
  let root = '';
  let clock = Date.UTC(2026, 0, 5);
  const open = () =>
    createDesk({
      shell: 'browser',
      version: '0',
      templatesDir: TEMPLATES,
      dataDir: join(root, 'data'),
      documentsDir: it.documents,
      places: () => [{ name: '文档', path: it.documents }],
      now: () => (clock += 1000),
    });
  const it: TestDesk = {
    desk: undefined as unknown as Desk,
    documents: '',
    again() {
      it.desk.close();
      it.desk = open();
    },
    path: (name) => join(it.documents, name),
    create: (name = '报告.shufa') =>
      it.desk.handlers.createReport({ template: 'district', unit: '某区人民政府', year: 2025, path: it.path(name) }),
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'desk-'));
    it.documents = join(root, '文档');
    mkdirSync(it.documents);
    it.desk = open();
  });
  afterEach(() => {
    it.desk.close();
    rmSync(root, { recursive: true, force: true });
  });
  return it;
}

/** The first empty paragraph of a report with these words in it. */
export function written({ report }: OpenedReport, text: string): TextBlock {
  const empty = report.blocks.find((block: Block) => block.type === 'paragraph' && block.children[0]!.text === '');
  return { ...(empty as TextBlock), children: [{ text }] };
}
