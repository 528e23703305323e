import { allMatches, matchesIn } from '../match';
import { isProtected, protectedRanges } from './protected';
import { keptReading } from './kept-reading';

/**
 * What a year stands for in its clause: what something is compared with, the beginning of a time, its end, a month
 * or day, a day that something is due by, or plainly the year of what is told.
 */
export type YearRole = 'compared' | 'since' | 'until' | 'month' | 'due' | 'plain';

/** A year of four digits in a text, names and periods left out. */
export interface YearMark {
  value: number;
  role: YearRole;
  start: number;
  end: number;
  /** It begins its sentence. */
  opens: boolean;
  /** What stands before it in its clause, and behind it in its sentence. */
  before: string;
  after: string;
  /** Its sentence. */
  sentence: string;
}

const YEAR = /(?<![\d—\-~～.])((?:19|20)\d{2})年(?![—\-～~])/gu;
const COMPARED = /(?:较|比|同|与|和|跟|于|超过|高于|低于|多于|少于|相较|对比|对照)$/u;
const MORE_OR_LESS =
  /^(?:全年|度|底|末|上半年|下半年|\d{1,2}月)?(?:同期|全年)?(?:水平)?(?:的?\d+[^，。；]{0,6})?(?:同比|同期|相比|对比|比较|增|减|降|升|提高|提升|提前|压缩|缩短|多|少|上升|下降|持平|翻|翻番|大幅|明显|显著|有所|略有|净增|高|低)/u;
const MORE_BEHIND = /^[^，。；]{0,12}?(?:同期|相比|对比|比较)/u;
const DUE =
  /^度?(?:年?底前?|年?末前?|前|\d{1,2}月底?前|\d{1,2}月\d{1,2}日前|[一二三四]季度(?:末)?前|(?:上|下)半年前?)/u;

/** Every year in the text of a block with what it stands for: read once, for all the rules that judge years. */
export const yearMarks = keptReading((context): readonly YearMark[] => {
  const years = matchesIn(context, YEAR);
  if (years.length === 0) return [];
  const { folded } = context;
  const names = protectedRanges(folded);
  const stops = [-1, ...allMatches(folded, /[。；！？\n]/gu).map(({ index }) => index), folded.length];
  return years.flatMap((match): YearMark[] => {
    const start = match.index;
    if (isProtected(names, start)) return [];
    const end = start + match[0].length;
    const to = stops.find((stop) => stop > start)!;
    const from = stops[stops.indexOf(to) - 1]! + 1;
    const lead = folded.slice(from, start);
    const before = lead.slice(lead.lastIndexOf('，') + 1);
    const after = folded.slice(end, to);
    const opens = /^\s?(?:（[^）]*）|[一二三四五六七八九十]{1,2}是|\d{1,2}\.)?\s?$/u.test(lead);
    return [
      {
        value: Number(match[1]),
        role: roleOf(before, after),
        start,
        end,
        opens,
        before,
        after,
        sentence: folded.slice(from, to),
      },
    ];
  });
});

function roleOf(before: string, after: string): YearRole {
  if (COMPARED.test(before)) {
    const told = /[同与和跟]$/u.test(before) ? MORE_BEHIND : MORE_OR_LESS;
    if (told.test(after) || MORE_BEHIND.test(after)) return 'compared';
  }
  if (/^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|至今|以后)/u.test(after)) return 'since';
  if (/截[至止]到?(?:目前)?(?:，|（)?$/u.test(before)) return 'until';
  if (DUE.test(after) || /(?:到|至)$/u.test(before)) return 'due';
  if (/^\d{1,2}月/u.test(after)) return 'month';
  return 'plain';
}
