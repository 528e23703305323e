import { allMatches } from '../match';
import type { BlockContext } from '../rule';

/** A figure of a sentence that counts something, with the words around it. */
export interface Quantity {
  /** In single units: 3.2万件 is 32000. */
  value: number;
  unit: string;
  /** Words since the figure, mark or start before it. */
  lead: string;
  /** Words up to the next figure, mark or end. */
  tail: string;
  /** “100余件”, “近30家”: no arithmetic holds for it. */
  rough: boolean;
  /** Offsets of figure and unit in the block. */
  start: number;
  end: number;
}

const END = '。；！？\n';
const UNIT =
  '个百分点|个工作日|工作日|人次|场次|户次|件次|家次|小时|分钟|学时|(?:万|亿)?元|公里|平方米|倍|[%件个名人位次条项家场份起期篇户处台部元宗卷天日月年村所支辆张册批班道类种亩吨只款块站]';
const FIGURE = new RegExp(`(\\d+(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(万|亿)?([余多])?(?:（[件份个]）)?(${UNIT})?`, 'gu');
const ROUGH = /(?:近|约|超|超过|逾|至少|不少于|不低于|大约|将近|左右|多达|达到约|不超过|以内)$/u;
const EDGE = '，、：（）“”《》';

const kept = new WeakMap<BlockContext, Quantity[][]>();

/** The figures of each sentence that has two or more. */
export function quantitiesOf(context: BlockContext): Quantity[][] {
  const known = kept.get(context);
  if (known) return known;
  const found: Quantity[][] = [];
  const text = context.folded;
  let from = 0;
  let figures = 0;
  let inFigure = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const digit = unit > 0x2f && unit < 0x3a;
    if (digit && !inFigure) figures += 1;
    inFigure = digit;
    if (at < text.length && (unit < 0x80 ? unit !== 0x0a : !END.includes(text[at]!))) continue;
    if (figures > 1) found.push(read(text.slice(from, at), from));
    from = at + 1;
    figures = 0;
  }
  const several = found.filter((sentence) => sentence.length > 1);
  kept.set(context, several);
  return several;
}

function read(sentence: string, offset: number): Quantity[] {
  const matches = allMatches(sentence, FIGURE);
  return matches.map((match, i) => {
    const before = i === 0 ? 0 : matches[i - 1]!.index + matches[i - 1]![0].length;
    const end = match.index + match[0].length;
    const lead = sentence.slice(edgeBefore(sentence, before, match.index), match.index);
    const tail = sentence.slice(end, edgeBehind(sentence, end, matches[i + 1]?.index ?? sentence.length));
    const scale = match[2] === '万' ? 1e4 : match[2] === '亿' ? 1e8 : 1;
    const money = match[4] === '万元' ? 1e4 : match[4] === '亿元' ? 1e8 : 1;
    return {
      value: Number(match[1]!.replaceAll(',', '')) * scale * money,
      unit: money > 1 ? '元' : (match[4] ?? ''),
      lead,
      tail,
      rough: match[3] !== undefined || ROUGH.test(lead) || /^(?:以上|左右|以内|上下)/u.test(tail),
      start: offset + match.index,
      end: offset + end,
    };
  });
}

/** Where the words before a figure begin: behind the last mark from `from` on. */
function edgeBefore(sentence: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (EDGE.includes(sentence[at - 1]!)) return at;
  return from;
}

function edgeBehind(sentence: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (EDGE.includes(sentence[at]!)) return at;
  return to;
}

const ALIKE: readonly string[] = ['人名位', '件起宗份', '场期次班', '个家项条处所支', '天日'];

/** Whether two units may count the same: 人 and 名, 场 and 期. */
export function sameUnit(a: string, b: string): boolean {
  const [one, other] = [a.replace(/(?<=[场])次$/u, ''), b.replace(/(?<=[场])次$/u, '')];
  return (
    one === other || ALIKE.some((units) => units.includes(one) && one !== '' && other !== '' && units.includes(other))
  );
}
