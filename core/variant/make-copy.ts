import { blockText, type Block, type TextBlock } from '../report/block';
import type { Report } from '../report/report';
import { acceptedBlocks } from '../suggest/settle';
import { fillPlaceholders } from '../template/template';
import { annexNote, notedTitles } from './annex-note';
import { reportElements, type Annex, type DocumentElements } from './elements';
import { leaveOutInternal, type Omitted } from './internal';
import type { CopyPart, VariantForm } from './variant-form';

/** What prints around the text of one copy. Empty fields do not print. */
export interface PrintedElements {
  /** At the head of every page. */
  header: string;
  serial: string;
  secrecy: string;
  urgency: string;
  mark: string;
  number: string;
  signers: readonly string[];
  sealed: boolean;
  note: string;
  annexes: readonly Annex[];
  imprint: { copyTo: string; printer: string; printedOn: string } | null;
}

/** One copy of a report, ready to be written. */
export interface Copy {
  report: Report;
  printed: PrintedElements;
  /** Passages not to be published that were left out, in order. */
  omitted: Omitted[];
}

/** The copy of a report that a variant asks for: addressee, title and signature follow it, and so does what stands around. */
export function makeCopy(report: Report, form: VariantForm): Copy {
  const elements = reportElements(report);
  const own = elements.copies[form.id] ?? {};
  // Only a copy for review shows what is suggested; all others read as if it were accepted.
  const text = form.comments ? report.blocks : [...acceptedBlocks(report.blocks)];
  const { blocks, omitted } = form.internal ? { blocks: text, omitted: [] } : leaveOutInternal(text);
  const named = replaceText(blocks, [
    ['title', own.title],
    ['addressee', own.addressee === undefined ? undefined : withColon(own.addressee)],
    ['signature', own.signature],
  ]);
  const noted = withAnnexNote(named, elements.annexes);
  const printed = printedElements(elements, form, own.number ?? '', own.header ?? form.headers[0] ?? '', report);
  return { report: { ...report, blocks: noted }, printed, omitted };
}

function printedElements(
  elements: DocumentElements,
  { parts }: VariantForm,
  number: string,
  header: string,
  report: Report,
): PrintedElements {
  const has = (part: CopyPart) => parts.includes(part);
  const { secrecy, secrecyTerm, copyTo, printer, printedOn } = elements;
  const term = secrecyTerm.trim();
  const imprint = has('imprint') && [copyTo, printer, printedOn].some((text) => text.trim() !== '');
  return {
    header: fillPlaceholders(header, report).trim(),
    serial: has('serial') ? elements.serial.trim().padStart(elements.serial.trim() === '' ? 0 : 6, '0') : '',
    secrecy: has('secrecy') && secrecy !== '' ? `${secrecy}${term === '' ? '' : `★${term}`}` : '',
    urgency: has('urgency') ? elements.urgency : '',
    mark: has('mark') ? elements.mark.trim() : '',
    number: has('number') ? number.trim() : '',
    signers: has('signers') ? elements.signers.map((name) => name.trim()) : [],
    sealed: elements.sealed,
    note: has('note') ? bracketed(elements.note) : '',
    annexes: elements.annexes.filter(({ title, text }) => title.trim() !== '' || text.trim() !== ''),
    imprint: imprint ? { copyTo: copyTo.trim(), printer: printer.trim(), printedOn: printedOn.trim() } : null,
  };
}

/** What a copy has when nothing is around its text. */
export const BARE: PrintedElements = {
  header: '',
  serial: '',
  secrecy: '',
  urgency: '',
  mark: '',
  number: '',
  signers: [],
  sealed: false,
  note: '',
  annexes: [],
  imprint: null,
};

type Named = 'title' | 'addressee' | 'signature';

/** Words of a block with others in their place; a block that is lacking is put where it belongs. */
function replaceText(blocks: readonly Block[], named: readonly (readonly [Named, string | undefined])[]): Block[] {
  const result = [...blocks];
  for (const [type, words] of named) {
    const text = words?.trim() ?? '';
    if (text === '') continue;
    const at = result.findIndex((block) => block.type === type);
    const there = result[at];
    if (there && blockText(there).trim() === text) continue;
    const fresh = { id: there?.id ?? `copy-${type}`, type, children: [{ text }] } satisfies TextBlock;
    if (there) result[at] = { ...there, ...fresh };
    else result.splice(placeOf(type, result), 0, fresh);
  }
  return result;
}

function placeOf(type: Named, blocks: readonly Block[]): number {
  if (type === 'title') return 0;
  if (type === 'addressee') return blocks.findIndex((block) => block.type === 'title') + 1;
  const date = blocks.findLastIndex((block) => block.type === 'date');
  return date < 0 ? blocks.length : date;
}

/** 附件说明 made of the 附件 where the text has none. */
function withAnnexNote(blocks: Block[], annexes: readonly Annex[]): Block[] {
  const note = notedTitles(blocks).length === 0 ? annexNote(annexes) : null;
  if (!note) return blocks;
  const closing = blocks.findIndex((block, i) => i > 0 && (block.type === 'signature' || block.type === 'date'));
  const at = closing < 0 ? blocks.length : closing;
  return [...blocks.slice(0, at), note, ...blocks.slice(at)];
}

function withColon(addressee: string): string {
  const bare = addressee.trim().replace(/[:：]$/u, '');
  return bare === '' ? '' : `${bare}：`;
}

function bracketed(note: string): string {
  const bare = note.trim().replace(/^[（(]|[）)]$/gu, '');
  return bare === '' ? '' : `（${bare}）`;
}
