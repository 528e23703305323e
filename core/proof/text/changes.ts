import type { BlockContext } from '../rule';
import { alike, reckoningsOf, type Quantity, type Reckoning } from './quantities';

export const UP = '增长|增加|增至|增|上升|提高|提升|攀升|扩大|扩充|扩展|拓展|延长|壮大|新增';
export const DOWN = '下降|减少|降低|回落|压缩|压减|缩减|缩短|精简|核减|裁减|减|降|缩';
const NEUTRAL = '调整|整合|合并|优化|归并|变更|变|发展';
const LAST = '(?:上年度?|去年|上一年度?|前一年|\\d{4}年度?|年初|原来|原先|改革前)(?:全年|同期|底|末)?(?:时)?的?';
const NOW = '(?:今年|本年度?|目前|现在|现|\\d{4}年度?)(?:底|末)?的?';
const FROM = new RegExp(
  `(?:由|从|较|比|自)(?:原来?的?|法定的?|承诺的?|规定的?|此前的?|以往的?)?(?:${LAST}){0,2}(?:约|近)?$`,
  'u',
);
const BETWEEN = new RegExp(
  `^[^，]{0,6}?，?(?:大幅|逐步|进一步|直接|统一|已)?(${UP}|${DOWN}|${NEUTRAL})?(?:至|到|为|成)(?:了)?(?:${NOW})?(?:约|近)?$`,
  'u',
);
/** “120件，比上年增加20件”: the difference tells the figure before. */
const MORE = new RegExp(`^(?:同比|[较比与]${LAST})(?:增加|增长|上升|多)了?$`, 'u');
const LESS = new RegExp(`^(?:同比|[较比与]${LAST})(?:减少|下降|降低|少)了?$`, 'u');
const BEFORE = new RegExp(`^${LAST}(?:为|是|有|仅|共|\\p{Script=Han}{2,4})?$`, 'u');
const AGAINST = new RegExp(`^(?:同比|较|比|与|是|相较|相比)(?:${LAST}){1,2}（?$`, 'u');
const HOW = '(?:有所|明显|大幅|略有|小幅|显著|稳步|持续|逐年|双双|均)?';
const AFTER = new RegExp(`^）?(?:相比)?，?${HOW}(${UP}|${DOWN})`, 'u');
/** “311次，上年为391次，同比减少”: the word behind both, without an amount. */
const AT_LAST = new RegExp(
  `^）?，(?:同比|较上年|比上年|较去年|比去年|总体|整体)?(?:呈|呈现)?${HOW}(${UP}|${DOWN})(?:趋势|态势)?(?=[，。；]|$)`,
  'u',
);
/** “2022年行政处罚案件251件，2023年行政处罚案件296件”: one thing in two years. */
const IN_YEAR =
  /^(?:其中)?(?:(20\d\d)年(?:度|全年|同期)?|(上年度?|去年|上一年度?|前一年)(?:全年|同期)?|(今年|本年度?|当年)(?:以来)?)(?:共|为|有|的)?(\p{Script=Han}*)$/u;

/** One count at two times. */
export interface Change {
  from: Quantity;
  to: Quantity;
  /** The word of growth or decline between the two; '' where there is none. */
  word: string;
  /** Places of the first and the last of the two among the figures of the sentence. */
  first: number;
  last: number;
}

/** “由120件增至150件”, “86件，上年为70件”, “138件，较上年160件”: the two figures that a growth is told of. */
export function changesOf(context: BlockContext): { reckoning: Reckoning; change: Change }[] {
  const found: { reckoning: Reckoning; change: Change }[] = [];
  for (const reckoning of reckoningsOf(context)) {
    const { quantities, text, start } = reckoning;
    for (let i = 0; i + 1 < quantities.length; i += 1) {
      const [one, other] = [quantities[i]!, quantities[i + 1]!];
      if (!alike(one.unit, other.unit)) continue;
      const between = text.slice(one.end - start, other.start - start);
      const range = { first: i, last: i + 1 };
      const word = FROM.test(one.label) ? BETWEEN.exec(between) : null;
      if (word) found.push({ reckoning, change: { from: one, to: other, word: word[1] ?? '', ...range } });
      else if (FROM.test(one.label)) continue;
      else if (/^[，、]/u.test(between) && isYearOn(one, other))
        found.push({
          reckoning,
          change: { from: one, to: other, word: AT_LAST.exec(text.slice(other.end - start))?.[1] ?? '', ...range },
        });
      else if (/^[，（、]/u.test(between) && BEFORE.test(other.label))
        found.push({
          reckoning,
          change: { from: other, to: one, word: AT_LAST.exec(text.slice(other.end - start))?.[1] ?? '', ...range },
        });
      else if (/^[，（、]/u.test(between) && AGAINST.test(between.slice(1))) {
        const word = AFTER.exec(text.slice(other.end - start))?.[1] ?? '';
        found.push({ reckoning, change: { from: other, to: one, word, ...range } });
      }
    }
    quantities.forEach((gap, i) => {
      const to = quantities[i - 1];
      const sign = MORE.test(gap.label) ? -1 : LESS.test(gap.label) ? 1 : 0;
      if (!to || sign === 0 || gap.unit === '%' || !alike(to.unit, gap.unit) || gap.mark !== '，') return;
      const from = { ...to, value: to.value + sign * gap.value, slack: to.slack + gap.slack };
      if (from.value > 0) found.push({ reckoning, change: { from, to, word: '', first: i - 1, last: i } });
    });
    quantities.forEach((from, i) => {
      const to = quantities[i - 2];
      if (to && alike(to.unit, from.unit) && /^[，（]$/u.test(from.mark) && BEFORE.test(from.label))
        found.push({ reckoning, change: { from, to, word: '', first: i - 2, last: i } });
    });
  }
  return found;
}

/** The same told of two years, the second of them the next. */
function isYearOn(one: Quantity, other: Quantity): boolean {
  const [before, after] = [IN_YEAR.exec(one.label), IN_YEAR.exec(other.label)];
  if (!before || !after) return false;
  const follows = before[1] && after[1] ? Number(after[1]) === Number(before[1]) + 1 : before[2] && !after[2];
  return Boolean(follows) && (after[4] === '' || after[4] === before[4] || before[4] === '');
}

/** Whether a word of growth or decline goes up; null of others. */
export function goesUp(word: string): boolean | null {
  if (new RegExp(`^(?:${UP}|增幅|涨幅)`, 'u').test(word)) return true;
  return new RegExp(`^(?:${DOWN}|降幅)`, 'u').test(word) ? false : null;
}
