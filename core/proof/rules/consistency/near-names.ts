import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading, readAll } from '../../text/kept-reading';

/** A centre, platform or team that another paragraph calls almost the same: 智慧监管平台, 智慧监督平台. */
export const nearNames: ReportRule = { id: 'near-name', category: 'consistency', check };

const KINDS =
  /中心|平台|机制|联席会议|服务圈|联系点|联络站|工作站|工作室|委员会|领导小组|专家[团组]|服务[队团]|宣讲[队团]|[议理]事会|联盟|专班|系统|模式|工作法|窗口|(?<![格布大全结时当开出破书困僵政邮])局|[支大中]队|办公室|调解室/gu;
/** How far before its kind a name may reach (UTF-16 units), and how much of both must be the same before what differs. */
const REACH = 14;
const LEAST_LEFT = 4;
/** Of so many characters in common, before and behind, is one name with a word more. */
const LONG_NAME = 6;
const LEAST_MORE = 3;
const LEVELS = /[省市区县镇乡村]/u;
/** What tells two bodies apart by right. */
const APART = /[一二三四五六七八九十两省市区县镇乡村街东西南北中上下左右前后大小新老首分总男女双单内外]/u;
/** Words said for one another. */
const ALIKE: readonly (readonly string[])[] = [
  ['调解', '化解', '调处', '处置', '处理', '协调'],
  ['监督', '监管', '管理', '监测', '事务'],
  ['协作', '合作', '协同', '联动'],
  ['指导', '服务', '辅导', '援助', '保障'],
  ['评估', '评价', '评议', '考核'],
  ['审核', '审查'],
];

interface Named {
  context: BlockContext;
  /** Read from the end. */
  name: string;
  /** Without words that change nothing. */
  bare: string;
  /** The last two characters of that, the last first. */
  ends: readonly [number, number];
  end: number;
}

function check({ blocks }: ReportContext): Finding[] {
  const told = readAll(
    blocks.filter(({ part, block }) => part !== 'plans' && block.type !== 'table'),
    namesIn,
  );
  return told.flatMap((one) => {
    const near = told.filter(
      (other) => mayBeNear(one, other) && isFurtherOn(one, other) && isNear(one.bare, other.bare),
    );
    const [other] = near;
    if (other === undefined) return [];
    const length = lengthOfName(one, near);
    const known = told.some((each) => each !== one && common(one.name, each.name, 0, 0) >= length);
    return known ? [] : [tell(one, other)];
  });
}

/** Nearly all pairs of names end in other words. */
function mayBeNear({ ends: [a, b] }: Named, { ends: [c, d] }: Named): boolean {
  return a === c || b === d;
}

/** In another paragraph, or another sentence of one. */
function isFurtherOn(one: Named, other: Named): boolean {
  if (one.context !== other.context) return true;
  const [from, to] = one.end < other.end ? [one.end, other.end] : [other.end, one.end];
  return one.context.folded.slice(from, to).includes('。');
}

/** So much of it must stand elsewhere for the name to be right. */
function lengthOfName({ name }: Named, [near]: readonly Named[]): number {
  return near === undefined ? name.length : common(name, near.name, 0, 0) + 2 + LEAST_LEFT;
}

const namesIn = keptReading((context): readonly Named[] =>
  allMatches(context.folded, KINDS).flatMap((match) => {
    const end = match.index + match[0].length;
    let from = match.index;
    while (from > Math.max(0, match.index - REACH) && isNameCharacter(context.folded.charCodeAt(from - 1))) from -= 1;
    if (match.index - from < LEAST_LEFT) return [];
    const name = context.folded.slice(from, end);
    const bare = name.replace(WORKING, '');
    return [{ context, name, bare, ends: [bare.charCodeAt(bare.length - 1), bare.charCodeAt(bare.length - 2)], end }];
  }),
);

/** Han, quotation marks and +. */
function isNameCharacter(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x201c || unit === 0x201d || unit === 0x2b;
}

/** How many characters are the same, read from the ends less what is left out. */
function common(one: string, other: string, less: number, lessOther: number): number {
  let length = 0;
  while (
    length < Math.min(one.length - less, other.length - lessOther) &&
    one[one.length - 1 - less - length] === other[other.length - 1 - lessOther - length]
  )
    length += 1;
  return length;
}

/** A group is a working group, however it is put. */
const WORKING = /工作(?=领导小组|机制|平台|小组)/u;

/** One character another, one word said for its like, two words changed about, or a word more in the one. */
function isNear(one: string, other: string): boolean {
  const end = common(one, other, 0, 0);
  const left = (a: number, b: number) => common(one, other, end + a, end + b);
  const [a, b] = [one[one.length - 1 - end], other[other.length - 1 - end]];
  if (a === undefined || b === undefined || one.at(-1) === '”') return false;
  const isLast = end === 0;
  const before = left(1, 1);
  // “法治督察专班”, “法治督导专班”: all there is before what differs.
  const isAll =
    before === LEAST_LEFT - 1 &&
    end >= 2 &&
    before === Math.min(one.length, other.length) - 1 - end &&
    GROUPS.test(one);
  if (
    (isAll || before >= LEAST_LEFT + (isLast ? 2 : 0)) &&
    (!APART.test(a + b) || one.endsWith('队')) &&
    !/[“”+]/u.test(a + b)
  )
    return true;
  if (isLast) return false;
  // Nearly all pairs of names have nothing in common before what differs: that is asked before anything is cut out.
  if (left(4, 4) >= 2 && isTurned(one.slice(-end - 4, -end), other.slice(-end - 4, -end))) return true;
  for (let shift = 0; shift < 2; shift += 1)
    if (left(2 - shift, 2 - shift) >= LEAST_LEFT && areAlike(wordAt(one, end - shift), wordAt(other, end - shift)))
      return true;
  // Any word for another in a long name, or a word more.
  const isWord = end >= LEAST_LEFT && left(2, 2) >= LEAST_LEFT;
  if (!isWord && !saysMore(end, Math.max(left(1, 0), left(0, 1))) && !saysMore(end, Math.max(left(2, 0), left(0, 2))))
    return false;
  return !/[“”+的]/u.test(a + b) && (isWord || !LEVELS.test(a + b));
}

/** Of these a short name says enough. */
const GROUPS = /(?:专班|小组|[队团会局室站])$/u;

/** Two words changed about. */
function isTurned(one: string, other: string): boolean {
  return one.slice(2) + one.slice(0, 2) === other;
}

function areAlike(one: string, other: string): boolean {
  return ALIKE.some((set) => set.includes(one) && set.includes(other));
}

/** Whether what two names share behind a word that the one has more, and before it, is enough of a name. */
function saysMore(end: number, before: number): boolean {
  return before >= LEAST_MORE && (before + end >= LONG_NAME || before >= LEAST_LEFT);
}

function wordAt(name: string, fromEnd: number): string {
  return fromEnd < 0 ? '' : name.slice(name.length - fromEnd - 2, name.length - fromEnd);
}

function tell({ context, name, end }: Named, other: Named): Finding {
  const same = common(name, other.name, 0, 0);
  const length = Math.min(name.length, same + 2 + LEAST_LEFT);
  return findingAt(context, end - length, end, {
    rule: nearNames,
    severity: 'warning',
    message: `别处写作“${other.name.slice(-Math.min(other.name.length, length))}”，名称不一致，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（名称准确）',
  });
}
