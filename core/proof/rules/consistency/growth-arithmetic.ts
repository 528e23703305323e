import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { changesOf, DOWN, goesUp, UP, type Change } from '../../text/changes';
import { alike, reckoningsOf, type Quantity, type Reckoning } from '../../text/quantities';

/** A growth, a difference or a multiple that does not follow from the two figures it is told of; and what came and went. */
export const growthArithmetic: BlockRule = { id: 'growth-arithmetic', category: 'consistency', check };

const AMOUNT = new RegExp(
  `^(?:总体|整体|平均|累计|实际)?(?:同比|环比|[较比]上年(?:同期)?|[较比]去年(?:同期)?)?(?:净|总体|大幅|共)?(${UP}|${DOWN}|增幅|降幅|涨幅|提速|多|少)(?:了|率|比例|幅度?|达到?|为|近|约|超过|超)*$`,
  'u',
);
const MULTIPLE = /^的$|(?:是|为|达到?|相当于)(?:上年|去年|原来|上一年|前一年|\d{4}年|改革前)(?:同期)?的(?:近|约)?$/u;
const DOUBLED = /翻了?([一两二三四])番|增长了?([一两二三])倍|翻倍/u;
const NUMERALS = ' 一二三四';
const OLD = /(?:原有|现有|已有|年初|上年末|在原有?|原)[^，。]{0,6}$/u;
const IN = /(?:新增|增加|新设|新聘|增设|增补|新建|新吸纳|新纳入|补充)[^，。]{0,8}$/u;
const OUT = /(?:取消|减少|退出|注销|废止|撤销|删除|核减|调出|解聘|移出|下放)[^，。]{0,8}$/u;
const NOW =
  /(?:总数|总量|共有|现有|目前|调整后|增至|减至|达到|达|调整为|扩大到|增加到|增加至|减少到|减少至)[^，。]{0,6}$/u;

function check(context: BlockContext): Finding[] {
  if (!/[增升提攀降减落压缩翻倍扩整合调多]/u.test(context.folded)) return [];
  return [
    ...changesOf(context).flatMap((one) => amounts(context, one.reckoning, one.change)),
    ...reckoningsOf(context).flatMap((one) => comingAndGoing(context, one)),
  ];
}

function amounts(context: BlockContext, { quantities, text, start }: Reckoning, change: Change): Finding[] {
  const { from, to, first, last } = change;
  const findings: Finding[] = [];
  const stated = [quantities[last + 1], quantities[first - 1], last - first > 1 ? quantities[first + 1] : undefined];
  for (const [i, amount] of stated.entries()) {
    if (!amount) continue;
    const word = AMOUNT.exec(i === 1 ? amount.label.replace(/^.*(?=[同环]比)/u, '') : amount.label)?.[1];
    // Between the two and their amount nothing else may be told.
    const gap =
      i === 0
        ? text.slice(quantities[last]!.end - start, amount.start - start)
        : text.slice(amount.end - start, from.start - start);
    if (i === 0 ? !/^[^，]{0,4}[，、（]?[^，、（]*$/u.test(gap) : i === 1 && !/^[，（][^，（]*$/u.test(gap)) continue;
    const fault = word ? judge(change, amount, word) : MULTIPLE.test(amount.label) ? multiple(change, amount) : null;
    if (fault)
      findings.push(tell(context, Math.min(from.start, amount.start), Math.max(to.end, from.end, amount.end), fault));
  }
  const behind = text.slice(Math.max(from.end, to.end) - start);
  const doubled = DOUBLED.exec(/^[^，]{0,4}，[^，。\d]{0,14}/u.exec(behind)?.[0] ?? '');
  if (doubled && from.value > 0) {
    const [told, by, times] = doubled;
    const factor = times
      ? NUMERALS.indexOf(times === '两' ? '二' : times) + 1
      : 2 ** (by ? NUMERALS.indexOf(by === '两' ? '二' : by) : 1);
    const right = to.value / from.value;
    if (Math.abs(right - factor) > factor * 0.15)
      findings.push(
        tell(
          context,
          Math.min(from.start, to.start),
          start + text.length - behind.length + doubled.index + told.length,
          `后一个数是前一个数的${shown(right)}倍，与“${told}”不符`,
        ),
      );
  }
  return findings;
}

function judge(change: Change, amount: Quantity, word: string): string | null {
  const { from, to } = change;
  if (from.value === 0) return null;
  const up = goesUp(word);
  const goesWrong = up !== null && from.value !== to.value && up !== to.value > from.value;
  // The word between the two is the matter of growth-direction.
  if (goesWrong && goesUp(change.word) === up) return null;
  if (goesWrong) return `按两个数是${to.value > from.value ? '增加' : '减少'}，这里写“${word}”`;
  const gap = Math.abs(to.value - from.value);
  const slack = from.slack + to.slack + amount.slack;
  if (amount.unit === '%') {
    if (from.unit === '%') return null;
    const right = (gap / from.value) * 100;
    const reach = (slack / from.value) * 100 + (Number.isInteger(amount.value) ? 0.6 : 0.15);
    return Math.abs(right - amount.value) <= reach
      ? null
      : `按两个数算是${shown(right)}%，这里写${shown(amount.value)}%`;
  }
  if (amount.unit === '倍') {
    const right = gap / from.value;
    // Some count the whole, not what was added: “增至3倍” is another thing, told as one here.
    return Math.abs(right - amount.value) <= 0.11 + slack / from.value
      ? null
      : `按两个数算是增长${shown(right)}倍，这里写${shown(amount.value)}倍`;
  }
  const points = from.unit === '%' && /百分点$/u.test(amount.unit);
  if (!points && !alike(amount.unit, from.unit)) return null;
  return Math.abs(gap - amount.value) <= slack + 0.011
    ? null
    : `按两个数算相差${shown(gap)}${amount.unit}，这里写${shown(amount.value)}${amount.unit}`;
}

function multiple({ from, to }: Change, amount: Quantity): string | null {
  if (amount.unit !== '倍' || from.value === 0) return null;
  const right = to.value / from.value;
  return Math.abs(right - amount.value) <= 0.11
    ? null
    : `后一个数是前一个数的${shown(right)}倍，这里写${shown(amount.value)}倍`;
}

/** “新增3项、取消5项，清单由40项调整为38项”, “在原有12个基础上新增5个，总数达到17个”. */
function comingAndGoing(context: BlockContext, { quantities }: Reckoning): Finding[] {
  const roles = quantities.map(({ label, tail }) => {
    if (/净[增减][加少]?(?:了|约)?$/u.test(label)) return 'net';
    if (IN.test(label)) return 1;
    if (OUT.test(label)) return -1;
    if (/[由从]$/u.test(label) || OLD.test(label) || /^[^，]{0,6}基础上/u.test(tail)) return 'old';
    return NOW.test(label) || /^(?:增加|减少|调整|扩大|增|减|压减|精简)(?:到|至|为)$/u.test(label) ? 'now' : null;
  });
  const net = roles.indexOf('net');
  const [old, now] = net > 1 ? [0, net] : [roles.indexOf('old'), roles.lastIndexOf('now')];
  const moves = roles.filter((role) => typeof role === 'number').length;
  if (old === -1 || now <= old || roles.includes(null) || moves === 0) return [];
  if (net > 1 ? moves !== net || net !== roles.length - 1 : roles.length !== moves + 2) return [];
  const unit = quantities[old]!.unit;
  if (quantities.some((one) => one.slack > 0 || !alike(one.unit, unit))) return [];
  const moved = quantities.reduce((sum, one, i) => sum + (typeof roles[i] === 'number' ? roles[i] * one.value : 0), 0);
  const down = net > 1 && /净减/u.test(quantities[net]!.label);
  const right = net > 1 ? (down ? -moved : moved) : quantities[old]!.value + moved;
  const told = quantities[now]!;
  // Members of the list may stand for what has been told before: “新增3项，由40项增加到43项，其中新增1项”.
  if (right === told.value) return [];
  const [from, to] = [quantities[0]!.start, Math.max(told.end, quantities.at(-1)!.end)];
  return [tell(context, from, to, `按增减算应为${right}${unit}，这里写${told.value}${unit}`)];
}

function tell(context: BlockContext, from: number, to: number, message: string): Finding {
  return findingAt(context, from, to, {
    rule: growthArithmetic,
    severity: 'warning',
    message: `${message}，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}

function shown(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/u, '');
}
