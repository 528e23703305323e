import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { AppError } from '../../core/errors';
import { examineReturned, returnedProperties } from '../../electron/desk/examine-returned';
import { loadReport } from '../../electron/desk/load-report';
import { readBytes } from '../../electron/disk/read-bytes';
import { verifyDocx } from '../../electron/docx/verify/verify-docx';
import { openReportFile } from '../../electron/store/report-file';
import { recoverReport } from '../../electron/store/salvage/recover-report';
import { readSheet } from '../../electron/xlsx/read-sheet';
import { writeSheet } from '../../electron/xlsx/write-sheet';

/** What became of one file: read, refused with a sentence of ours, or something nobody foresaw. */
export type Outcome = { kind: 'read' } | { kind: 'refused'; code: string } | { kind: 'fault'; why: string };

const [templates, sent] = process.argv.slice(2) as [string, string];
const { report: mine } = loadReport(sent, {}, 2025);

/** Reads files that the parent names, one after the other, by the doors that the program has. */
process.on('message', (path: string) => void outcomeOf(path).then((outcome) => process.send!(outcome)));

async function outcomeOf(path: string): Promise<Outcome> {
  try {
    const text = await read(path);
    return text.includes('root:x:0:0') ? { kind: 'fault', why: 'another file was read into it' } : { kind: 'read' };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', code: error.code };
    return {
      kind: 'fault',
      why: error instanceof Error ? (error.stack ?? error.message).slice(0, 1500) : String(error),
    };
  }
}

async function read(path: string): Promise<string> {
  if (path.endsWith('.xlsx')) return JSON.stringify(readSheet(readBytes(path, 50), path));
  if (path.endsWith('.shufa')) return openOrRecover(path);
  if (path.endsWith('.cells')) return sheetOf(Buffer.from(readBytes(path, 50)).toString('utf8'), path);
  if (path.endsWith('.returned.docx')) return returned(path);
  const { report } = loadReport(path, {}, 2025);
  if (path.endsWith('.docx')) verifyDocx(readBytes(path, 50), path);
  return JSON.stringify(report);
}

/** Whatever stands in a cell goes out as text, never as a formula, and comes back as it was. */
function sheetOf(text: string, path: string): string {
  const cells = text.split('\n').slice(0, 2000);
  const rows = cells.map((cell) => ['甲', cell]);
  const bytes = writeSheet(
    '表',
    [
      { title: '一', width: 9 },
      { title: '二', width: 9 },
    ],
    rows,
  );
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  if (/<f[\s>]/u.test(xml) || /<c (?![^>]*t="inlineStr")/u.test(xml)) throw new Error('a cell is not plain text');
  const back = readSheet(bytes, path);
  if (back.length !== rows.length + 1) throw new Error(`${rows.length} rows became ${back.length - 1}`);
  return JSON.stringify(back);
}

/** A copy that came back from Word, set against what was sent. */
async function returned(path: string): Promise<string> {
  const source = { name: basename(path), bytes: Buffer.from(readBytes(path, 50)).toString('base64') };
  const properties = returnedProperties(source);
  return JSON.stringify(await examineReturned(mine, [{ source, properties, sent: mine }], templates));
}

/** A damaged report gives what is left of it, into another file; the damaged one stays as it is. */
function openOrRecover(path: string): string {
  try {
    return openAndWrite(path);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'broken-shufa') throw error;
  }
  const before = Buffer.from(readBytes(path, 512));
  const target = join(path, '..', 'recovered.shufa');
  const recovery = recoverReport(path, target, { now: Date.now(), itemsOf: () => [] });
  if (!before.equals(Buffer.from(readBytes(path, 512)))) throw new Error('the damaged file was touched');
  const file = openReportFile(target);
  try {
    return JSON.stringify([recovery, file.read()]);
  } finally {
    file.close();
  }
}

/** As the window does: everything is read, and one word is written. */
function openAndWrite(path: string): string {
  const file = openReportFile(path);
  try {
    const report = file.read();
    const rest = [file.items(), file.marks(), file.notes(), file.results(), file.exports()];
    file.save({ blocks: report.blocks.slice(0, 1), unit: '某区' }, 1);
    if (file.read().blocks.length !== report.blocks.length) throw new Error('a save took blocks away');
    return JSON.stringify([report, rest]);
  } finally {
    file.close();
  }
}
