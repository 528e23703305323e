import type { KnownDocument } from '../../lexicon';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { citationsIn, type Citation } from '../../text/citations';

/** A known law or paper with another's number, of another's making, or in a report of years before it. */
export const knownDocuments: BlockRule = { id: 'known-document', category: 'consistency', check };

const NUMBER =
  '(?:\\p{Script=Han}{1,8}〔\\d{4}〕\\d+号|(?:中华人民共和国)?(?:国务院令|国令|主席令|国发)第?\\d+号|国务院第\\d+号令)';
const BEHIND = new RegExp(`^（?(?:[^（）《》，。；]{0,6}?[，：])?(${NUMBER})`, 'u');
const BEFORE = new RegExp(`(${NUMBER})(?:文件?|）)?(?:[，：]?(?:印发|发布|公布)?的?)?$`, 'u');
/** A law in the making is spoken of before its year. */
const MAKING = /草案|征求意见|立法|起草|审议|意见稿/u;

function check(context: BlockContext): Finding[] {
  if (context.block.type === 'table') return [];
  return citationsIn(context).flatMap((citation) => [...numberOf(context, citation), ...yearOf(context, citation)]);
}

function numberOf(context: BlockContext, { known, start, end }: Citation): Finding[] {
  const { folded } = context;
  const behind = BEHIND.exec(folded.slice(end, end + 40));
  const before = behind ? null : BEFORE.exec(folded.slice(Math.max(0, start - 30), start));
  const told = behind?.[1] ?? before?.[1]?.replace(/^.*?(?=[国中厅]\p{Script=Han}{0,3}〔)/u, '');
  if (told === undefined) return [];
  const number = plain(told);
  if (known.number === number || known.numbers?.split(' ').includes(number)) return [];
  // Who passes a paper on gives it a number of his own; that of another known paper is wrong all the same.
  const other = context.lexicon.documents.byNumber.get(number);
  const isCentral = /^(?:国|中[发办]|厅|主席令)/u.test(number);
  if (!other && !(known.number !== undefined && isCentral)) return [];
  const at = behind ? end + behind[0].length - told.length : start - (before![0].length - before![0].indexOf(told));
  const right = known.number === undefined ? '' : `《${known.name}》的文号是${known.number}`;
  const whose = other && !right ? `${number}是《${other.name}》的文号` : right;
  return [tell(context, at, at + told.length, `${whose}，请核对`, known.number)];
}

/** 国务院令第713号, however it is written. */
function plain(number: string): string {
  const decree = /^(?:中华人民共和国)?(?:国务院令|国令|国务院)第?(\d+)号/u.exec(number)?.[1];
  return decree === undefined ? number : `国务院令第${decree}号`;
}

function yearOf(context: BlockContext, { known, start, end }: Citation): Finding[] {
  const since = sinceOf(known);
  if (since === null || context.year >= since) return [];
  if (context.part === 'plans' && context.year + 1 >= since) return [];
  const around = context.folded.slice(Math.max(0, start - 16), end + 12);
  if (MAKING.test(around)) return [];
  return [tell(context, start, end, `《${known.name}》是${since}年出台的，${context.year}年度还没有`)];
}

function sinceOf({ issued }: KnownDocument): number | null {
  return issued === undefined ? null : Number(issued.slice(0, 4));
}

function tell(context: BlockContext, start: number, end: number, message: string, suggestion?: string): Finding {
  return findingAt(context, start, end, {
    rule: knownDocuments,
    severity: 'warning',
    message,
    suggestion,
    basis: '《党政机关公文处理工作条例》第十九条（引用准确）',
  });
}
