import type { KnownDocument } from '../../lexicon';
import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** A known law or paper with another's number, of another's making, or in a report of years before it. */
export const knownDocuments: BlockRule = { id: 'known-document', category: 'consistency', check };

const TITLE =
  /《(?:中华人民共和国)?([^《》]{3,70})》(?:（([^（）]{0,12}〔?\d{4}〔?〕[^（）]{0,6}\d+号|国务院令第\d+号)）)?/gu;
const MAKER =
  /(中共中央(?:办公厅)?(?:[、 ]?国务院(?:办公厅)?)?|中央办公厅、国务院办公厅|中办、?国办|国务院(?:办公厅)?|国办|中办|全国人大(?:常委会)?|全国人民代表大会(?:常务委员会)?|司法部|公安部|财政部|中央纪委|中央组织部|中央宣传部|最高人民法院|最高人民检察院|国家发展改革委|市场监管总局|国家市场监督管理总局|中央依法治国办|中央全面依法治国委员会(?:办公室)?)(?:联合)?(?:新)?(?:制定|印发|颁布|公布|发布|修订|修正|出台|通过|下发|颁发)?(?:实施)?(?:了)?的?$/u;
const CONGRESS = /^全国人/u;
/** A law in the making is spoken of before its year. */
const MAKING = /草案|征求意见|立法|起草|审议|意见稿/u;

function check(context: BlockContext): Finding[] {
  if (context.block.type === 'table') return [];
  return matchesIn(context, TITLE).flatMap((match) => {
    const title = match[1]!;
    const known = documentOf(context, title);
    return [
      ...(known ? numberOf(context, match, known) : []),
      ...makerOf(context, match, known),
      ...(known ? yearOf(context, match, known) : []),
    ];
  });
}

/** Titles may be told with the office before and the years behind. */
function documentOf({ lexicon }: BlockContext, title: string): KnownDocument | undefined {
  const bare = title.replace(/（\d{4}[^（）]*）$/u, '').replace(/^(?:中共中央|国务院|办公厅|、|\s)+(?=关于)/u, '');
  return lexicon.documents.get(bare);
}

function numberOf(context: BlockContext, match: RegExpExecArray, { name, number }: KnownDocument): Finding[] {
  const told = match[2];
  if (told === undefined || number === undefined || told === number) return [];
  // Issued again under a new number, or quoted by who passed it on.
  if (codeOf(told) !== codeOf(number) && !/^(?:国|中|厅)/u.test(told)) return [];
  const start = match.index + match[0].length - told.length - 1;
  return [tell(context, start, start + told.length, `《${name}》的文号是${number}，请核对`, number)];
}

function codeOf(number: string): string {
  return number.replace(/[〔〕\d].*$/u, '');
}

function makerOf(context: BlockContext, match: RegExpExecArray, known: KnownDocument | undefined): Finding[] {
  const before = context.folded.slice(Math.max(0, match.index - 34), match.index);
  const maker = MAKER.exec(before);
  if (!maker) return [];
  const isLaw = /法典?$/u.test(match[1]!) && context.lexicon.laws.has(match[1]!);
  const right = isLaw ? !/^(?:国|中|司|公|财|最高|市场)/u.test(maker[1]!) : known?.issuers?.includes(maker[1]!);
  if (right !== false || (known?.issuers?.some((one) => CONGRESS.test(one)) ?? false)) return [];
  const start = match.index - maker[0].length;
  const whose = isLaw ? '全国人大或者其常委会' : known!.issuers![0]!;
  return [tell(context, start, start + maker[1]!.length, `《${match[1]!}》由${whose}制定，请核对`)];
}

function yearOf(context: BlockContext, match: RegExpExecArray, { name, since }: KnownDocument): Finding[] {
  if (since === undefined || context.year >= since) return [];
  if (context.part === 'plans' && context.year + 1 >= since) return [];
  const around = context.folded.slice(Math.max(0, match.index - 16), match.index + match[0].length + 12);
  if (MAKING.test(around)) return [];
  return [
    tell(
      context,
      match.index,
      match.index + match[0].length,
      `《${name}》是${since}年出台的，${context.year}年度还没有`,
    ),
  ];
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
