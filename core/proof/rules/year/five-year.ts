import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “十四五”, “八五”普法: the stage told of against the year, and a plan that is over or not yet begun at work in the report's year. */
export const fiveYear: BlockRule = { id: 'five-year', category: 'year', check };

const NUMERALS = '一二三四五六七八九';
/** The year a plan begins. “十四五” began in 2021, “八五”普法 as well. */
const FIRST = 2021;
const SPAN = 5;

const PLAN =
  /“?(十[二三四五六]|[五六七八九])五”?(?:普法|法治宣传|规划|时期|期间|的)?(?:教育)?(?:规划|期间|时期)?(?:实施)?(?:的)?/gu;
const START = '开局|起步|启动|首年|第一年|开端';
const END = '收官|收尾|最后一年|圆满结束|终期|冲刺|决战决胜|末年';
/** “2025年是……的收官之年”, “自2021年开局”, “于2021年启动”. */
const STAGE = new RegExp(`(20\\d\\d)年(?:度)?(?:是|作为|系|为)?(?:[^。；，]{0,24}?)?(${START}|${END})`, 'gu');
/** What is done with a plan while it runs. */
const AT_WORK =
  /(?:按照|根据|围绕|对照|实施|落实|推进|贯彻|开展|评估|深入|深化|聚焦|完成|抓好|编制)(?:了|好|推进|实施|落实|完成|全面)*$/u;
/** A plan looked back on or ahead to. */
const OTHER_TIME =
  /以来|末|总结|验收|终期|先进|成果|基础|谋划|编制|起草|研究|制定|筹备|准备|启动|前期|思路|展望|对接|衔接|收官|完成了/u;

function check(context: BlockContext): Finding[] {
  const { folded, year, part } = context;
  if (!folded.includes('五')) return [];
  const rule = fiveYear;
  const basis = '五年规划的起止年份';
  return findMatches(context, PLAN, (match) => {
    const law = !match[1]!.startsWith('十');
    if (law && !/普法|法治宣传/u.test(folded.slice(match.index, match.index + 9))) return null;
    if (!law && !/[“”]|规划|时期|期间/u.test(match[0])) return null;
    const number = NUMERALS.indexOf(match[1]!.at(-1)!) + 1;
    const from = FIRST + SPAN * (number - (law ? 8 : 4));
    const to = from + SPAN - 1;
    const name = `“${match[1]}五”${law ? '普法' : ''}（${from}—${to}年）`;
    const start = folded.lastIndexOf('。', match.index) + 1;
    const end = folded.indexOf('。', match.index);
    const sentence = folded.slice(start, end < 0 ? undefined : end);
    const wrong = wrongStage(sentence, from, to);
    if (wrong) return { rule, severity: 'warning', message: `${name}：${wrong}`, basis };
    const around = folded.slice(Math.max(start, match.index - 12), match.index + match[0].length + 14);
    // “‘七五’普法期间重点普法目录” names what is drawn up now.
    const listed = /期间的?重点/u.test(folded.slice(match.index, match.index + 12));
    if (!listed && OTHER_TIME.test(around)) return null;
    const working = listed || AT_WORK.test(folded.slice(Math.max(start, match.index - 8), match.index));
    const over = year > to && part !== 'plans';
    const ahead = year < from - (part === 'plans' ? 1 : 0);
    if (!working || (!over && !ahead)) return null;
    return {
      rule,
      severity: 'warning',
      message: `${name}${over ? '已经结束' : '尚未开始'}，请核对是否写错届次`,
      basis,
    };
  });
}

/** The first year that bears the name of the wrong stage; null where all fit. */
function wrongStage(sentence: string, from: number, to: number): string | null {
  for (const [, found, stage] of sentence.matchAll(STAGE)) {
    const starts = new RegExp(START, 'u').test(stage!);
    if (Number(found) !== (starts ? from : to) && /五/u.test(sentence))
      return `${stage}应在${starts ? from : to}年，这里写${found}年`;
  }
  return null;
}
