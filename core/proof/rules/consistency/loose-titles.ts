import type { Finding } from '../../finding';
import { allMatches, matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { isWithin } from '../../text/same-characters';
import { keptReading, readAll } from '../../text/kept-reading';

/** A paper under a short name nobody gave it, or under another name than it was issued by. */
export const looseTitles: ReportRule = { id: 'loose-title', category: 'consistency', check };

const TITLE = /《([^《》]{2,60})》/gu;
/** “《……实施意见》（以下简称《实施意见》）”. */
const SHORTENED = /《([^《》]{6,60})》（(?:[以下后文]{0,2})简称(?:为)?[：]?《([^《》]{2,8})》）/gu;
const LONGEST_SHORT = 6;
/** Words that many papers share and that tell none apart. */
const BARE =
  /^(?:实施|工作|管理|行动|三年|监督|年度|责任|考核|总体|专项|评查|审查|暂行|若干|指导)*(?:方案|细则|办法|要点|规定|计划|规划|清单|制度|指引|重点|措施)$/u;
/** A report's own deed, and a paper that is followed. */
const ISSUED = /(?:研究制定|审议通过|印发|制定|出台|修订|制发|公布|建立|编制|起草|拟定|发布)(?:了|实施|完善)?$/u;
const FOLLOWED =
  /(?:按照|依据|根据|依照|对照|执行|落实|推动|推进|督办|实施|深化|遵照|遵循|贯彻|围绕|对标|落实|用好|遵守|参照|结合|完成|发挥|宣传|解读|审议|审议通过|学习|讨论|部署|细化|抓好|修订|研究|编制|制定|印发|出台)(?:了)?$/u;
/** “省市《实施办法》”, “法治政府建设《纲要》《规划》” say whose or of what they are. */
const OF_OTHERS = /(?:[省市区县]|及其|建设|》)$/u;
/** Two papers told in one breath are two. */
const LONGEST_SLIP = 2;
const LEAST = 6;
const LONG = 8;

interface Told {
  context: BlockContext;
  title: string;
  at: number;
  before: string;
  /** It is a deed of the report's own to have issued it; it is followed. */
  issued: boolean;
  followed: boolean;
}

function check({ blocks, lexicon }: ReportContext): Finding[] {
  const told = readAll(blocks, titlesIn);
  const full = told.map(({ title }) => title);
  const times = (title: string) => full.filter((each) => each === title).length;
  const introduced = readAll(blocks, introductionsIn).join('\n');
  const shorts = introduced === '' ? [] : allMatches(introduced, SHORTENED);
  return told.flatMap((one) => {
    const short = one.issued ? undefined : shorts.find((each) => isOtherShort(one.title, each, introduced));
    if (short) return [tell(one, `前面的简称是《${short[2]!}》，这里不一致，请核对`)];
    if (BARE.test(one.title)) return one.issued || OF_OTHERS.test(one.before) ? [] : ofShort(one, full, introduced);
    if (one.title.length < LEAST || lexicon.laws.has(one.title)) return [];
    const other = told.find((each) => areOne(each, one));
    // The name told more often is right.
    return other && times(one.title) <= times(other.title)
      ? [tell(one, `别处写的是《${other.title}》，这里的名称不同，请核对`)]
      : [];
  });
}

const introductionsIn = keptReading(({ folded }) => (folded.includes('简称') ? [folded] : []));

const titlesIn = keptReading((context) =>
  context.block.type === 'table'
    ? []
    : matchesIn(context, TITLE).map((match): Told => {
        const before = context.folded.slice(Math.max(0, match.index - 8), match.index);
        return {
          context,
          title: match[1]!.replace(/（[^（）]*）$/u, ''),
          at: match.index,
          before,
          issued: ISSUED.test(before),
          followed: FOLLOWED.test(before),
        };
      }),
);

/** A short name needs its “以下简称”, or at least a paper whose name ends with it. */
function ofShort(one: Told, full: readonly string[], introduced: string): Finding[] {
  const { title } = one;
  // “系统提升工作质效《若干措施》” says of what they are.
  if (title.endsWith('措施') && !one.followed) return [];
  if (new RegExp(`简称(?:为)?[：]?[“《]?${title}[”》]?）`, 'u').test(introduced)) return [];
  // The introduction itself.
  if (/简称(?:为)?[：]?$/u.test(one.before)) return [];
  const named = full.some((other) => other.length > title.length + 2 && other.endsWith(title));
  const short = full.find((other) => other !== title && BARE.test(other) && introduced.includes(`《${other}》`));
  if (named && short === undefined) return [];
  return [tell(one, short === undefined ? '简称没有交代全称' : `前面的简称是《${short}》，这里不一致，请核对`)];
}

/** A short form made of words of a full name that has been given another. */
function isOtherShort(title: string, [, full, short]: RegExpExecArray, introduced: string): boolean {
  if (title.length > LONGEST_SHORT || title === short || title.slice(-2) !== short!.slice(-2)) return false;
  return !introduced.includes(`简称《${title}》`) && isWithin(title, full!) && !isWithin(short!, title);
}

/** Told in two paragraphs, in one of them as made, in the other as made or followed. */
function areOne(one: Told, other: Told): boolean {
  if (one === other) return false;
  // In one paragraph it is issued in one sentence and followed in another.
  if (one.context === other.context) {
    const [from, to] = one.at < other.at ? [one, other] : [other, one];
    if (!one.context.folded.slice(from.at, to.at).includes('。') || one.issued === other.issued) return false;
  }
  if (!(one.issued && (other.followed || other.issued)) && !(other.issued && one.followed)) return false;
  return isSlip(one.title, other.title);
}

/** The same name but for a word or two characters. */
function isSlip(one: string, other: string): boolean {
  if (one === other || one.length < LEAST || /\d/u.test(one + other)) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let to = 0;
  while (to < Math.min(one.length, other.length) - from && one.at(-1 - to) === other.at(-1 - to)) to += 1;
  const [a, b] = [one.length - from - to, other.length - from - to];
  // Names of places and things at the head make other papers of the same kind.
  return (
    from >= 1 &&
    Math.max(a, b) <= LONGEST_SLIP &&
    from + to >= (one.length < LONG ? LEAST - LONGEST_SLIP : LONG - LONGEST_SLIP)
  );
}

function tell({ context, title, at }: Told, message: string): Finding {
  return findingAt(context, at, at + title.length + 2, {
    rule: looseTitles,
    severity: 'warning',
    message,
    basis: '《党政机关公文处理工作条例》第十九条（引用准确）',
  });
}
