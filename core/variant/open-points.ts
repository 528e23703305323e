import { blockText, type Block } from '../report/block';
import type { AnchoredComment } from '../review/anchored-comments';
import type { Place } from '../report/place';
import { STATUS_NAMES, type Item, type ItemResult, type ItemStatus } from '../checklist/item';
import type { Finding } from '../proof/finding';
import { listSuggestions } from '../suggest/list-suggestions';
import { acceptedBlocks } from '../suggest/settle';
import { annexMismatch } from './annex-note';
import type { DocumentElements } from './elements';
import { publishPoints } from './publish-points';
import type { VariantForm } from './variant-form';

export const POINT_KINDS = [
  'mandatory',
  'error',
  'comment',
  'suggestion',
  'process',
  'element',
  'public',
  'required',
  'doubtful',
  'font',
] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export const POINT_NAMES: Readonly<Record<PointKind, string>> = {
  mandatory: '必备事项未完成',
  error: '错误未改',
  comment: '批注未处理',
  suggestion: '修订未处理',
  process: '程序未登记',
  element: '公文要素',
  public: '公开前请确认',
  required: '规范事项',
  doubtful: '可疑',
  font: '字体',
};

const PASSING: readonly PointKind[] = ['required', 'doubtful', 'font'];

/** Whether it is only told in passing and wants no reason before copies are written. */
export function isPassing({ kind }: OpenPoint): boolean {
  return PASSING.includes(kind);
}

/** The point as one sentence, for the record of an export. */
export function sayPoint({ kind, text, note }: OpenPoint): string {
  return `${POINT_NAMES[kind]}：${text}${note === undefined ? '' : `（${note}）`}`;
}

/** Something that stands open before copies are written, with the place that settles it where there is one. */
export interface OpenPoint {
  kind: PointKind;
  text: string;
  /** What is lacking there. */
  note?: string;
  place?: { block: string; start?: number; end?: number; drawn?: true };
  /** The item of the checklist it is about. */
  item?: string;
  /** The comment it is. */
  comment?: string;
}

export interface GateInput {
  blocks: readonly Block[];
  elements: DocumentElements;
  forms: readonly VariantForm[];
  items: readonly { item: Item; result: ItemResult }[];
  findings: readonly Finding[];
  comments: readonly AnchoredComment[];
  missingFonts: readonly { font: string; substitute: string }[];
}

/** Everything open for the copies chosen, gravest first. */
export function openPoints(given: GateInput): OpenPoint[] {
  const input = { ...given, blocks: acceptedBlocks(given.blocks) };
  const { forms, findings } = input;
  const published = forms.some(({ internal }) => !internal);
  return [
    ...lacking(input),
    ...grouped(
      'error',
      findings.filter(({ severity }) => severity === 'error'),
    ),
    // A copy that carries the comments is sent out for their sake.
    ...(forms.some(({ comments }) => !comments) ? openComments(input) : []),
    ...(forms.some(({ comments }) => !comments) ? openSuggestions(given.blocks) : []),
    ...process(input),
    ...elementPoints(input),
    ...(published ? [...grouped('public', findings.filter(isPersonal)), ...toPublish(input)] : []),
    ...passing(input, published),
  ];
}

/** What nobody must settle first, each in one line. */
function passing({ items, findings, missingFonts }: GateInput, published: boolean): OpenPoint[] {
  const required = items.filter(({ item, result }) => item.level === 'required' && LACKING.includes(result.status));
  const counted = LACKING.map((status) => {
    const count = required.filter(({ result }) => result.status === status).length;
    return count === 0 ? '' : `${count} 项${STATUS_NAMES[status]}`;
  });
  const doubtful = findings.filter((one) => one.severity === 'warning' && !(published && isPersonal(one)));
  const fonts = missingFonts.map(({ font }) => font).join('、');
  return [
    ...(required[0]
      ? [
          {
            kind: 'required' as const,
            text: `规范事项 ${counted.filter((part) => part !== '').join('、')}`,
            item: required[0].item.id,
          },
        ]
      : []),
    ...(doubtful[0] ? [{ kind: 'doubtful' as const, text: `可疑 ${doubtful.length} 处`, ...placed(doubtful[0]) }] : []),
    ...(fonts === ''
      ? []
      : [{ kind: 'font' as const, text: `本机没有${fonts}，在本机以相近字体显示，文件里仍是规定的字体` }]),
  ];
}

/** The gravest first; what only a person can confirm is asked for by the copies that need it. */
const LACKING: readonly ItemStatus[] = ['missing', 'weak'];

function lacking({ items, blocks }: GateInput): OpenPoint[] {
  return items
    .filter(({ item, result }) => item.level === 'mandatory' && LACKING.includes(result.status))
    .toSorted((a, b) => LACKING.indexOf(a.result.status) - LACKING.indexOf(b.result.status))
    .map(({ item, result }) => ({
      kind: 'mandatory',
      text: item.title,
      ...(result.note !== '' && { note: result.note }),
      item: item.id,
      ...placed(result.evidence[0] ?? partPlace(blocks, item)),
    }));
}

function partPlace(blocks: readonly Block[], { part }: Item): { block: string } | undefined {
  const heading = part === null ? undefined : blocks.find((block) => block.type === 'heading' && block.part === part);
  return heading && { block: heading.id };
}

function toPublish({ blocks }: GateInput): OpenPoint[] {
  return publishPoints(blocks).map((point) => ({ kind: 'public', ...point }));
}

function isPersonal({ category, severity }: Finding): boolean {
  return category === 'process' && severity !== 'error';
}

/** Findings that say the same are one point, with the place of the first. */
function grouped(kind: 'error' | 'public', findings: readonly Finding[]): OpenPoint[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.message);
    if (group) group.push(finding);
    else groups.set(finding.message, [finding]);
  }
  return [...groups].map(([message, [first, ...others]]) => {
    const { text, block, start, end } = first!;
    const count = others.length === 0 ? '' : `，共${others.length + 1}处`;
    const words = message.includes(text) ? '' : `：“${text.slice(0, 20)}”`;
    return { kind, text: `${message}${words}${count}`, place: { block, start, end } };
  });
}

function openComments({ comments }: GateInput): OpenPoint[] {
  return comments
    .filter(({ resolved }) => !resolved)
    .map(({ id, author, text, block }) => ({
      kind: 'comment',
      comment: id,
      text: `${author === '' ? '' : `${author}：`}${text.replace(/\s+/gu, ' ').slice(0, 40)}`,
      ...placed(block === '' ? undefined : { block }),
    }));
}

/** A copy that shows suggestions leaves them open; all others are written as if they were accepted. */
function openSuggestions(blocks: readonly Block[]): OpenPoint[] {
  const list = listSuggestions(blocks);
  const [first] = list;
  if (!first) return [];
  const { block, offset, end } = first;
  const text = `${list.length} 处修订未处理，没有修订标记的稿本一律按接受后的文字写出`;
  return [{ kind: 'suggestion', text, place: { block, start: offset, end, drawn: true } }];
}

/** Steps that must be behind a copy of this kind and that nobody has put on record. */
function process({ items, forms }: GateInput): OpenPoint[] {
  const wanted = new Set(forms.flatMap((form) => form.process));
  return items
    .filter(({ item, result }) => wanted.has(item.id) && result.status !== 'met' && result.status !== 'waived')
    .map(({ item }) => ({ kind: 'process', text: item.title, item: item.id }));
}

function elementPoints({ blocks, elements, forms }: GateInput): OpenPoint[] {
  const points: OpenPoint[] = [];
  const mismatch = annexMismatch(blocks, elements.annexes);
  const note = blocks.find((block) => block.type === 'attachment-note');
  if (mismatch) points.push({ kind: 'element', text: mismatch, ...placed(note && { block: note.id }) });
  for (const form of forms) {
    const number = elements.copies[form.id]?.number?.trim() ?? '';
    if (form.parts.includes('signers') && elements.mark.trim() !== '' && elements.signers.length === 0) {
      points.push({ kind: 'element', text: `${form.name}是上行文，没有填签发人` });
    }
    if (number !== '' && !/^\S{1,16}〔\d{4}〕[1-9]\d*号$/u.test(number)) {
      points.push({ kind: 'element', text: `${form.name}的发文字号“${number}”写法不合，应如 蜀政〔2026〕1号` });
    }
  }
  if (elements.secrecy !== '' && forms.some(({ internal }) => !internal)) {
    points.push({ kind: 'element', text: `报告标有密级“${elements.secrecy}”，涉密文件不得公开` });
  }
  if (!blocks.some((block) => block.type === 'date' && blockText(block).trim() !== '')) {
    const date = blocks.find((block) => block.type === 'date');
    points.push({ kind: 'element', text: '没有写成文日期', ...placed(date && { block: date.id }) });
  }
  return points;
}

function placed(place: Partial<Place> | undefined): Pick<OpenPoint, 'place'> {
  const { block, start, end } = place ?? {};
  if (block === undefined) return {};
  return { place: { block, ...(start !== undefined && end !== undefined && { start, end }) } };
}
