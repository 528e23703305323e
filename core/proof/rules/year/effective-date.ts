import type { Finding } from '../../finding';
import type { KnownDocument } from '../../lexicon';
import { allMatches, matchesIn } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { citationsIn, citedBefore, type Citation } from '../../text/citations';

/** A known law said to be in force from a day, or revised in a year, other than its own. */
export const effectiveDate: BlockRule = { id: 'effective-date', category: 'consistency', check };

const DATE = '(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?';
const IN_FORCE = '(?:正式|全面|开始|在全国|统一|依法)*(?:施行|实施|生效)';
const FORCE = new RegExp(`${DATE}(?:起|开始)?[，]?${IN_FORCE}`, 'gu');
/** “《法治宣传教育法》11月1日正式施行”: of which year is not said. */
const DAY = new RegExp(`(?<![\\d年])(\\d{1,2})月(\\d{1,2})日(?:起|开始)?${IN_FORCE}`, 'gu');
const BEFORE_NAME = new RegExp(
  `${DATE}(?:起|开始)?[，]?(?:${IN_FORCE}的?)?(?:新修订的?|新修改的?|修订后的?|新的?)?$`,
  'u',
);
const BEHIND_NAME = new RegExp(`^${IN_FORCE}`, 'u');
const LEADING = /(?:[，（]?(?:已经?|将|也|均|正式|于|自|从|现已?|定于)*)$/u;
const REVISED_BEHIND = /^(?:（(\d{4})年?(?:新)?(?:修订|修正|修改)|于(\d{4})年(?:新)?(?:修订|修正|修改))/u;
const REVISED_BEFORE = /(\d{4})年(?:最?新)?(?:修订|修正|修改)(?:通过)?的?$/u;
const ISSUED_BEFORE =
  /(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?[，]?(?:[^，。；《》\d]{0,24})(?:印发|出台|发布|公布|颁布|((?:表决|审议)?(?:修订|修正)?通过))了?的?$/u;
const ISSUED_BEHIND =
  /^(?:（[^（）]*）)?于(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:由[^，。；《》]{1,16})?(?:正式)?(?:印发|出台|发布|公布|颁布|((?:表决|审议)?(?:修订|修正)?通过))/u;
const REVISED_INSIDE = /（(\d{4})年?(?:修订|修正|修改)/u;
/** The texts were gathered then: of what was revised since, later dates are not known. */
const GATHERED = '2025-04-19';

function check(context: BlockContext): Finding[] {
  if (context.block.type === 'table') return [];
  return [
    ...forced(context),
    ...forcedOnDay(context),
    ...citationsIn(context).flatMap((citation) => around(context, citation)),
  ];
}

/** “行政复议法自2024年1月1日起施行”. */
function forced(context: BlockContext): Finding[] {
  return matchesIn(context, FORCE).flatMap((match) => {
    const before = context.folded.slice(Math.max(0, match.index - 12), match.index);
    const lead = LEADING.exec(before)![0].length;
    let at = match.index - lead;
    if (context.folded[at - 1] === '）') at = Math.max(0, context.folded.lastIndexOf('（', at));
    const cited = citedBefore(context, at);
    return cited ? told(context, cited.known, match.index, match) : [];
  });
}

/** The same of a day without its year, where the law came into force about then. */
function forcedOnDay(context: BlockContext): Finding[] {
  return matchesIn(context, DAY).flatMap((match) => {
    const lead = LEADING.exec(context.folded.slice(Math.max(0, match.index - 12), match.index))![0].length;
    const known = citedBefore(context, match.index - lead)?.known;
    const [year, month, day] = known?.from?.split('-').map(Number) ?? [];
    if (!known || year === undefined || year < context.year || year > context.year + 1) return [];
    if (Number(match[1]) === month && Number(match[2]) === day) return [];
    const end = match.index + match[0].indexOf('日') + 1;
    return [tell(context, match.index, end, `施行日期有误，《${known.name}》自${inWords(known.from!)}起施行，请核对`)];
  });
}

/** “2024年1月1日起施行的《行政复议法》”, “自2024年1月1日《行政复议法》施行以来”, “2023年修订的《行政复议法》”. */
function around(context: BlockContext, { known, start, end, title }: Citation): Finding[] {
  const { folded } = context;
  const from = Math.max(0, start - 40);
  const before = folded.slice(from, start);
  const behind = folded.slice(end, end + 40);
  const date = BEFORE_NAME.exec(before);
  if (date && (/施行|实施|生效/u.test(date[0]) || BEHIND_NAME.test(behind)))
    return told(context, known, from + date.index, date);
  const inside = REVISED_INSIDE.exec(title);
  const revised = inside ?? REVISED_BEHIND.exec(behind) ?? REVISED_BEFORE.exec(before);
  if (revised) {
    const offset = revised.input === title ? start + 1 : revised.input === before ? from : end;
    return yearTold(context, known, offset + revised.index, revised);
  }
  const issued = ISSUED_BEHIND.exec(behind) ?? ISSUED_BEFORE.exec(before);
  // A regulation is passed before it is issued, perhaps the year before.
  if (issued?.[2] !== undefined && known.by !== '全国人大常委会') return [];
  return issued ? yearTold(context, known, (issued.input === before ? from : end) + issued.index, issued) : [];
}

function told(context: BlockContext, known: KnownDocument, at: number, match: RegExpExecArray): Finding[] {
  const [, year, month, day] = match;
  if (isInForceFrom(known, year!, month, day)) return [];
  const [first] = allMatches(match[0], /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/gu);
  const words = first?.[0] ?? match[0];
  const right = known.from === undefined ? '' : `，《${known.name}》自${inWords(known.from)}起施行`;
  return [tell(context, at, at + words.length, `施行日期有误${right}，请核对`)];
}

function isInForceFrom({ from, issued }: KnownDocument, year: string, month?: string, day?: string): boolean {
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  if (from?.startsWith(date)) return true;
  const versions = issued?.split(' ') ?? [];
  if (versions.length === 0 && from === undefined) return true;
  if (date > GATHERED.slice(0, date.length) && (from ?? '') < GATHERED) return true;
  const owner = from === undefined ? undefined : versions.filter((one) => one <= from).at(-1);
  // Of other versions the day is not known: within a year of their issue.
  return versions.some(
    (one) => one !== owner && date >= one.slice(0, date.length) && date <= aYearOn(one, date.length),
  );
}

function aYearOn(date: string, length: number): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`.slice(0, length);
}

function yearTold(
  context: BlockContext,
  { name, issued, from }: KnownDocument,
  at: number,
  match: RegExpExecArray,
): Finding[] {
  const year = match.slice(1).find((one) => one !== undefined)!;
  // Passed in one year, in force from the next: of what was only revised, people name either.
  const also = issued !== undefined && from !== undefined && match[2] === undefined ? [from] : [];
  const years = [...(issued?.split(' ') ?? []), ...also];
  if (years.length === 0 || years.some((one) => one.startsWith(year))) return [];
  if (year >= GATHERED.slice(0, 4) && years.at(-1)! < GATHERED) return [];
  const start = at + match[0].indexOf(year);
  const last = issued!.split(' ').at(-1)!.slice(0, 4);
  return [
    tell(context, start, start + year.length + 1, `年份有误，《${name}》最近一次公布或者修改在${last}年，请核对`),
  ];
}

function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function tell(context: BlockContext, start: number, end: number, message: string): Finding {
  return findingAt(context, start, end, {
    rule: effectiveDate,
    severity: 'warning',
    message,
    basis: '法律、法规公布和施行的日期',
  });
}
