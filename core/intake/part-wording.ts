import type { Part } from '../report/part';

/**
 * Words by which the heading of a level-1 section tells what it is for. Tried from top to bottom: “其他需要报告的情况” has
 * 情况 too, “第一责任人职责切实履行” is never a measure, “下一步举措” is a plan. `but` names look-alikes.
 */
const PART_WORDINGS: readonly { part: Part; words: RegExp; but?: RegExp }[] = [
  { part: 'other', words: /^(?:其他|其它)|需要(?:报告|说明|反映)的/u },
  { part: 'duties', words: /第一责任人|述法/u },
  { part: 'duties', words: /(?:主要负责(?:人|同志)|主要领导|党政(?:主要)?(?:负责人|领导)).*(?:履行|履职|职责|责任)/u },
  { part: 'duties', words: /^[^，,]*(?:履行|落实)[^，,]*(?:法治建设|法治政府建设)[^，,]*(?:职责|责任)(?:的?情况)?$/u },
  {
    part: 'problems',
    words: /不足|短板|弱项|薄弱(?:环节|之处)|差距|困难|(?:存在|主要|突出|面临|遇到)的?.{0,8}问题|原因分析/u,
    but: /^(?:补|弥补|聚焦|针对|围绕|着力|坚持).*(?:[，,]|补)|^(?:针对|对照|围绕|聚焦).*(?:问题|不足)|问题导向|问题整改|解决.*问题/u,
  },
  { part: 'problems', words: /^.{0,12}问题(?:和|与|及|以及|、)?(?:困难|原因|成因|不足|建议|分析|表现)?$/u },
  {
    part: 'plans',
    words:
      /下一步|下一?阶段|下一?步|下一?年|下年度|明年|来年|今后|未来|努力方向|展望|(?:整改|改进)(?:措施|方向|举措|计划|打算|思路)/u,
  },
  {
    part: 'plans',
    words:
      /(?:安排|打算|思路|计划|设想|谋划)(?:及.*|和.*)?$|工作(?:安排|打算|思路|计划|设想|要点|目标)|(?:重点|主要|目标|工作)任务$/u,
    but: /(?:完成|落实|推进|开展|执行|进展|贯彻)(?:的?情况|成效)/u,
  },
  {
    part: 'measures',
    words:
      /举措|成效|做法|措施|成绩|成果|亮点|经验|特色|回顾|总结|主要工作|重点工作|进展|(?:工作|建设|推进|开展|落实|完成|贯彻|执行|总体|基本|履职)(?:的|有关|主要|整体|开展|推进|落实|完成|工作)*情况/u,
  },
  // Reports built on the chapters of the 纲要 name what was done at once, without a part above it.
  {
    part: 'measures',
    words:
      /政府职能|依法履职|营商环境|依法行政制度|制度体系|行政决策|依法决策|科学决策|行政执法|严格规范公正文明|权力.*(?:制约|监督)|矛盾纠纷|突发(?:公共)?事件|应急(?:处置|体系)|法治思维|依法行政能力|组织领导|党的?(?:全面)?领导|党对.*领导|普法|法治宣传|公共法律服务|行政复议|数字(?:法治)?政府|政务公开|规范性文件/u,
  },
];

/** Endings that make an unnumbered short line a level-1 heading. */
const HEADING_END =
  /(?:情况|成效|举措|做法|措施|成绩|不足|原因|问题|短板|弱项|环节|差距|困难|安排|打算|思路|计划|设想|方向|职责|履行|经验|亮点|工作要点|重点工作|重点任务|谋划|展望|回顾)[：:]?$/u;

/** A heading says what it is for in its first words. */
const LONGEST = 120;

/** What a level-1 section is for, by the meaning of its heading; null when it is none of the five. */
export function partOfHeading(heading: string, year: number | null = null): Part | null {
  const text = heading
    .slice(0, LONGEST)
    .replace(/\s+/gu, '')
    .replace(/[。.：:，,；;]+$/u, '');
  const byWords = PART_WORDINGS.find(({ words, but }) => words.test(text) && !but?.test(text))?.part ?? null;
  const named = /(?<!\d)(20\d\d)年/u.exec(text);
  // 2024年主要举措 in the report on 2023 is what comes next.
  const ahead = year !== null && named !== null && Number(named[1]) > year;
  // What has come of it is told afterwards: a year ahead is a slip there.
  if ((byWords === 'measures' || byWords === null) && ahead && !/成效|成绩|成果|亮点|进展|回顾/u.test(text))
    return 'plans';
  return byWords;
}

/** Whether a heading ends as those of parts do, however long it is. */
export function endsAsPart(heading: string): boolean {
  return HEADING_END.test(heading.replace(/\s+|[。；;]$/gu, ''));
}

/** Whether an unnumbered line names a part so plainly that it must be its heading. */
export function namesPart(line: string): boolean {
  const text = line.replace(/\s+/gu, '').replace(/^[【［[](.*)[】］\]]$/u, '$1');
  return text.length <= 36 && !/[。；;，,！？]/u.test(text) && HEADING_END.test(text) && partOfHeading(text) !== null;
}
