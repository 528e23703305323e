import { z } from 'zod';
import type { Api } from '../../core/api';
import type { Block } from '../../core/report/block';
import type { Comment } from '../../core/report/comment';
import { TRACE_KINDS } from '../../core/privacy/traces';
import type { Report } from '../../core/report/report';
import { ROLES } from '../../core/review/identity';
import { documentElements, exportOrder, ownProfile, packageOrder, paperOrder } from './export-schema';
import { choiceKind, note as sideNote, noteKind, officeChoice } from './note-schema';
import { officeChecklist } from './office-schema';

const MAX_BLOCKS = 200_000;

const path = z
  .string()
  .min(1)
  .max(4096)
  .refine((text) => !text.includes('\0'), 'must not hold a null character');
const name = z.string().max(300);
const password = z.string().min(8).max(1000);
const id = z.string().min(1).max(200);
const note = z.string().max(10_000);
const year = z.int().min(1949).max(2999);
const date = z.string().max(40);

/** Reports, blocks and comments are only known to be objects here; core/report/parse.ts is their door. */
const report = z.custom<Report>(isRecord, 'not an object');
const block = z.custom<Block>(isRecord, 'not an object');
const comment = z.custom<Comment>(isRecord, 'not an object');

/** A file that came in: where it lies, or what a browser hands over of it. */
const fileSource = z.union([z.strictObject({ path }), z.strictObject({ name, bytes: z.string().max(70_000_000) })]);
const returnedSources = z.array(fileSource).min(1).max(20);
const choice = z.enum(['take', 'mine', 'theirs', 'both', 'note']);

const change = z.object({
  blocks: z.array(block).max(MAX_BLOCKS),
  order: z.array(id).max(MAX_BLOCKS).exactOptional(),
  comments: z.array(comment).max(MAX_BLOCKS).exactOptional(),
  unit: name.exactOptional(),
  year: year.exactOptional(),
});

/** A waiver needs its reason, a confirmation the document that shows it. */
const mark = z
  .object({
    item: id,
    kind: z.enum(['confirmed', 'waived']),
    date,
    document: name,
    note,
    author: name,
    at: date,
  })
  .refine(({ kind, document, note }) => (kind === 'waived' ? note : document).trim() !== '', {
    error: 'a waiver needs a reason, a confirmation a document',
  });

const stageOrder = z.object({
  stage: id,
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  person: z.string().trim().min(1).max(100),
  note,
});

/** What the arguments of each request must look like, whoever sent them. */
export const apiSchema = {
  shellInfo: z.tuple([]),
  listTemplates: z.tuple([]),
  manual: z.tuple([]),
  exportManual: z.tuple([path]),
  lexicon: z.tuple([]),
  layoutProfile: z.tuple([]),
  recentFiles: z.tuple([]),
  forgetRecentFile: z.tuple([path]),
  listFolder: z.tuple([path.nullable(), z.array(z.string().max(20)).max(20)]),
  chooseFile: z.tuple([
    z.object({
      purpose: z.enum([
        'open',
        'backups',
        'import',
        'last-year',
        'save-report',
        'export-docx',
        'export-folder',
        'verify',
        'returned',
        'import-items',
        'export-items',
        'export-log',
        'seal',
        'batch-folder',
      ]),
      suggested: z.string().max(4096).exactOptional(),
    }),
  ]),
  suggestPath: z.tuple([name, z.string().max(20), id.optional()]),
  createReport: z.tuple([z.object({ template: id, unit: name, year, path })]),
  openReport: z.tuple([path]),
  openToRead: z.tuple([path]),
  openTakingOver: z.tuple([path]),
  holderOf: z.tuple([path]),
  previewImport: z.tuple([path]),
  previewText: z.tuple([z.string().max(20_000_000)]),
  previewBytes: z.tuple([name, z.string().max(70_000_000)]),
  cancelPreview: z.tuple([]),
  openSample: z.tuple([]),
  acceptImport: z.tuple([z.object({ report, template: id, unit: name, year, path })]),
  saveChange: z.tuple([id, change]),
  saveItemMark: z.tuple([id, mark]),
  removeItemMark: z.tuple([id, id]),
  itemPacks: z.tuple([]),
  officeChecklist: z.tuple([]),
  saveOfficeChecklist: z.tuple([officeChecklist]),
  readItemsFile: z.tuple([path]),
  writeItemsFile: z.tuple([path]),
  reportItems: z.tuple([id]),
  formatClauses: z.tuple([id]),
  packChanges: z.tuple([id]),
  updatePacks: z.tuple([id]),
  saveNote: z.tuple([id, sideNote]),
  removeNote: z.tuple([id, noteKind, z.string().max(400)]),
  readLastYear: z.tuple([id]),
  listMaterials: z.tuple([id]),
  readMaterial: z.tuple([id, id]),
  addMaterial: z.tuple([id, fileSource]),
  changeMaterial: z.tuple([
    id,
    id,
    z.object({ unit: name.trim().min(1), receivedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u) }),
  ]),
  removeMaterial: z.tuple([id, id]),
  earlierUnits: z.tuple([id]),
  officeChoices: z.tuple([]),
  saveOfficeChoice: z.tuple([officeChoice]),
  removeOfficeChoice: z.tuple([choiceKind, z.string().max(20_000)]),
  deadlineRules: z.tuple([]),
  nearDeadlines: z.tuple([]),
  saveAs: z.tuple([id, path]),
  listVariants: z.tuple([]),
  listProfiles: z.tuple([]),
  saveProfile: z.tuple([ownProfile]),
  removeProfile: z.tuple([id]),
  saveElements: z.tuple([id, documentElements]),
  exportSurvey: z.tuple([id, id]),
  previewCopy: z.tuple([id, z.object({ variant: id, profile: id })]),
  exportReport: z.tuple([id, exportOrder]),
  verifyFile: z.tuple([path]),
  finishPackage: z.tuple([id, packageOrder]),
  writePaper: z.tuple([id, paperOrder]),
  identity: z.tuple([]),
  saveIdentity: z.tuple([z.object({ name: name.trim().min(1), unit: name, role: z.enum(ROLES) })]),
  listVersions: z.tuple([id]),
  readVersion: z.tuple([id, id]),
  compareVersions: z.tuple([id, id.nullable(), id.nullable()]),
  keepVersion: z.tuple([id, name, note]),
  renameVersion: z.tuple([id, id, name, note]),
  removeVersion: z.tuple([id, id]),
  readReturned: z.tuple([id, returnedSources]),
  takeReturned: z.tuple([id, z.object({ sources: returnedSources, choices: z.array(z.record(id, choice)).max(20) })]),
  exportRedline: z.tuple([id, id.nullable(), id.nullable(), path]),
  surveyBatch: z.tuple([path]),
  startBatch: z.tuple([z.object({ folder: path, out: path, variant: id })]),
  batchState: z.tuple([]),
  cancelBatch: z.tuple([]),
  listStages: z.tuple([]),
  stageSteps: z.tuple([id]),
  stageOpen: z.tuple([id]),
  takeStage: z.tuple([id, stageOrder]),
  reopenText: z.tuple([id, stageOrder.refine(({ note }) => note.trim() !== '', 'needs a reason')]),
  closeReport: z.tuple([id]),
  listBackups: z.tuple([path]),
  restoreBackup: z.tuple([z.object({ backup: id, path })]),
  recoverReport: z.tuple([z.object({ path, to: path })]),
  sealCopy: z.tuple([id, z.object({ path, password })]),
  openSealed: z.tuple([z.object({ path, password, to: path })]),
  revealFile: z.tuple([path]),
  traces: z.tuple([]),
  clearTraces: z.tuple([z.array(z.enum(TRACE_KINDS)).max(TRACE_KINDS.length)]),
  exportLog: z.tuple([path]),
  logProblem: z.tuple([z.string().max(20_000)]),
} satisfies { [K in keyof Api]: z.ZodType<Parameters<Api[K]>> };

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
