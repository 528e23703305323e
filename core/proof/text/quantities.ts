import { allMatches } from '../match';
import type { BlockContext } from '../rule';
import { sentencesOf } from './clauses';
import { keptReading } from './kept-reading';

/** A figure with its unit, and the words around it up to the next mark or figure. */
export interface Quantity {
  /** In single units: 1.2万元 is 12000 of 元. */
  value: number;
  unit: string;
  /** How far the true value may be from the one written, by the digits left out and by 约, 余, 近. */
  slack: number;
  /** UTF-16 range of the figure with its unit, in the block. */
  start: number;
  end: number;
  /** The words before it, back to a mark or another figure, and the mark (空 where it is a figure or the start). */
  label: string;
  mark: string;
  /** The words behind it, up to the next mark or figure. */
  tail: string;
}

/** What stands between two full stops or semicolons, with its figures in order. */
export interface Reckoning {
  text: string;
  /** UTF-16 offset in the block. */
  start: number;
  quantities: Quantity[];
}

const FIGURE =
  /(?<![\d.A-Za-z第〔])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万|亿)?(余|多)?(%|个百分点|百分点|个工作日|工作日|个小时|小时|分钟|个月|人次|场次|户次|件次|家次|平方米|公里|[件个名人次条项家场份起期篇户处台部元宗卷位所支批轮课讲类块册张种本辆套座笔组间幅天年月日号周倍番亩吨班节例桩]|分(?!之|别|类|为))?/gu;
const ROUGH = /(?:约|近|超|超过|逾|大约|将近|不足|不少于|以上|至少|突破)$/u;
/** Years, months and days say when, and stay among the words. */
const DATES = '年月日号';
/** What parts the words of one figure from those of the next. */
const MARKS = '，：、（）“”《》';

/** The sentences of a block that hold two figures or more. */
export const reckoningsOf = keptReading((context) =>
  figuredSentences(context).filter(({ quantities }) => quantities.length > 1),
);

/** The sentences of a block that hold any figure. */
export const figuredSentences = keptReading((context): readonly Reckoning[] => {
  const { folded } = context;
  const found: Reckoning[] = [];
  for (const { start, end } of sentencesOf(context)) {
    if (!hasDigit(folded, start, end)) continue;
    const text = folded.slice(start, end);
    const quantities = read(text, start);
    if (quantities.length > 0) found.push({ text, start, quantities });
  }
  return found;
});

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x2f && unit < 0x3a) return true;
  }
  return false;
}

/** The figures of what stands between two full stops, semicolons or not. */
export function throughSemicolons(context: BlockContext): Quantity[][] {
  const found: Quantity[][] = [];
  let end = -1;
  for (const { start, text, quantities } of figuredSentences(context)) {
    if (start === end + 1 && context.folded[end] === '；') found.at(-1)!.push(...quantities);
    else found.push([...quantities]);
    end = start + text.length;
  }
  return found;
}

function read(text: string, at: number): Quantity[] {
  const titles = allMatches(text, /《[^《》]*》/gu);
  const matches = allMatches(text, FIGURE).filter(
    ({ index, 5: unit }) =>
      !DATES.includes(unit ?? '?') &&
      !titles.some((title) => index > title.index && index < title.index + title[0].length),
  );
  return matches.map((match, i) => {
    const [whole, digits, decimals, scale, more, unit] = match;
    const from = i === 0 ? 0 : matches[i - 1]!.index + matches[i - 1]![0].length;
    const to = matches[i + 1]?.index ?? text.length;
    let label = match.index;
    while (label > from && !MARKS.includes(text[label - 1]!)) label -= 1;
    const end = match.index + whole.length;
    let tail = end;
    while (tail < to && !MARKS.includes(text[tail]!)) tail += 1;
    const words = text.slice(label, match.index);
    const worth = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1;
    const value = Number(digits!.replaceAll(',', '') + (decimals ?? '')) * worth;
    const step = decimals ? worth * 10 ** -(decimals.length - 1) : worth;
    const rough = more !== undefined || ROUGH.test(words) || /^(?:左右|以上)/u.test(text.slice(end, end + 2));
    const exact = worth === 1 && !decimals ? 0 : step / 2;
    return {
      value,
      unit: unit ?? '',
      slack: rough ? Math.max(value * 0.1, step) : exact,
      start: at + match.index,
      end: at + end,
      label: words,
      mark: label > from ? text[label - 1]! : '',
      tail: text.slice(end, tail),
    };
  });
}

/** Whether two figures count in one unit, such as 名 and 人. */
export function alike(one: string, other: string): boolean {
  return one === other || (one !== '' && ALIKE.some((units) => units.includes(one) && units.includes(other)));
}

const ALIKE: readonly (readonly string[])[] = [
  ['名', '人', '位', '人次'],
  ['件', '起', '宗', '例', '桩'],
  ['场', '场次', '次', '期', '轮'],
  ['家', '家次', '户', '户次', '个'],
];
