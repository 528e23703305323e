import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import { applicableItems } from '../../../core/checklist/applicable';
import { evaluateItems } from '../../../core/checklist/evaluate';
import { recognise } from '../../../core/intake/recognise';
import { proofread } from '../../../core/proof/proofread';
import { blockText, type Block } from '../../../core/report/block';
import { numberedIds } from '../../../core/report/ids';
import type { Report } from '../../../core/report/report';
import { loadLexicon } from '../../../electron/templates/load-lexicon';
import { loadTemplate } from '../../../electron/templates/load-templates';
import { loadProfile } from '../../../electron/templates/load-profile';
import { readDocx } from '../../../electron/docx/read/read-docx';
import { writeDocx } from '../../../electron/docx/write/write-docx';
import { makeReport } from '../editor/make-report';
import { interleave } from './interleave';
import type { Row } from './row';

/** Checks after a key before those that are measured: a minute or two of writing. */
const KEYS_BEFORE = 200;

/** What the parts cost in a process that runs already. */
export async function warmRows(root: string, docx: string, rounds: number): Promise<Row[]> {
  const templates = join(root, 'templates');
  const profile = loadProfile(templates, 'gbt9704');
  const lexicon = loadLexicon(templates);
  const items = loadTemplate(templates, 'district').packs.flatMap((pack) => pack.items);
  const [short, long] = [makeReport(root, 10_000, 0), makeReport(root, 100_000, 0)];
  const write = (report: Report) => () => writeDocx(report, { variant: 'clean', profile });
  const bare = () =>
    Packer.toBuffer(
      new Document({ sections: [{ children: short.blocks.map((block) => new Paragraph(blockText(block))) }] }),
    );
  const check = (report: Report) => () =>
    evaluateItems(report, applicableItems(items, report), [], proofread(report, lexicon));
  const fresh = (report: Report) => () => check({ ...report, blocks: report.blocks.map((block) => ({ ...block })) })();
  const long10 = await writeDocx(long, { variant: 'clean', profile });
  const bytes = readFileSync(docx);
  const read = (from: Uint8Array) => () => recognise(readDocx(from, docx), numberedIds());
  let typed = short;
  const oneKey = () => {
    typed = { ...typed, blocks: withKey(typed.blocks) };
    return check(typed)();
  };
  check(short)();
  const took = await interleave(
    {
      write: write(short),
      bare,
      writeLong: write(long),
      read: read(bytes),
      readLong: read(long10),
      mammoth: () => mammoth.convertToHtml({ buffer: bytes }),
    },
    rounds,
  );
  const checked = await interleave({ check: fresh(short), checkLong: fresh(long) }, 2 * rounds);
  // A window checks after every pause: what comes before the check of one key is the check of the key before it.
  for (let i = 0; i < KEYS_BEFORE; i += 1) oneKey();
  const keyed = await interleave({ oneKey }, 10 * rounds);
  return [
    {
      what: 'export of 10,000 characters to .docx, warm',
      unit: 'ms',
      ours: took.write,
      peers: {},
      floor: { name: 'the docx library, unformatted', value: took.bare },
      growth: took.writeLong / took.write,
    },
    {
      what: 'import of that .docx, warm, into parts and headings',
      unit: 'ms',
      ours: took.read,
      peers: { mammoth: took.mammoth },
      growth: took.readLong / took.read,
    },
    {
      what: 'check of 10,000 characters, warm',
      unit: 'ms',
      ours: checked.check,
      peers: {},
      growth: checked.checkLong / checked.check,
    },
    { what: 'check of 10,000 characters after one key', unit: 'ms', ours: keyed.oneKey, peers: {} },
  ];
}

/** The blocks with one letter more in one paragraph, as the editor gives them. */
function withKey(blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex(({ type }) => type === 'paragraph');
  return blocks.map((block, i) =>
    i === at && block.type === 'paragraph' ? { ...block, children: [{ text: `${blockText(block)}k` }] } : block,
  );
}
