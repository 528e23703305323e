import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “办理行政复议案件若干件”, “出庭应诉率保持较高水平”: what was done is counted, and here it is not. */
export const vagueFigure: BlockRule = { id: 'vague-figure', category: 'number', check };

const UNITS = '(?:件次|[件份起宗]|场次|人次|家次|户次|批次|[场期次项名个条家户])';
const NOT_MANY = '(?<![\\d许很更诸较最至增减颇差众繁过甚万千百十余不太好么]多)';
const COUNT = new RegExp(
  `多${NOT_MANY}(?:${UNITS}(?=[，。；、）]|$)|[件份宗](?=\\p{Script=Han}{2}))|(?:若干|好几|许多)${UNITS}` +
    '|数(?<![分倍次总函基小多整奇偶参指人岁度天无]数)[件起宗份场](?=[，。；、])|[数几上近][十百](?<=\\p{Script=Han}..)(?:[件份起宗期]|场次?)(?=[，。；、])' +
    '|(?:大量|不少|许多|一大批|众多|一些|一定数量的?|部分|一批)(?=行政复议|行政应诉|应诉案|复议案|规范性文件|合同(?!示范)|建议提案|政协提案|代表建议|案卷|行政处罚案|政府信息)' +
    '|(?:案件|文件|合同|纠纷|建议|提案|案卷|培训|活动|资料|人员|信息|意见|申请|工单|人数|人次|受众|场次)(?:一批|较多|不少|众多|很多|若干)(?=[，。；、])',
  'gu',
);
const RATE =
  /(?:出庭|应诉|办结|办复|答复|成功|审核|审查|报备|备案|及时|规范|反馈|采纳|履行|合格|通过|参考|参训|持证|满意|见面|覆盖|化解|结案|纠错|败诉|回复|完成|达标|优秀|公开|调处|办理|整改)率(?:均|都|始终|一直)?(?:达到?|保持在?|处于|为|维持在?|稳定在?)?了?(?:较高|很高|高位|较好|较低|很低|低位|良好)(?:水平|位|状态)?(?=[，。；、])/gu;
/** UTF-16 length of the words around, which tell what is not counted. */
const REACH = 30;

function check(context: BlockContext): Finding[] {
  if (context.part !== 'measures' && context.part !== 'duties') return [];
  const tell = (message: string) => (match: RegExpExecArray) => ({
    rule: vagueFigure,
    severity: 'warning' as const,
    message,
    basis: '报告质量要求（用事实和数字说明）',
    from: clauseStart(context.folded, match.index),
    to: clauseEnd(context.folded, match.index + match[0].length),
  });
  return [
    ...findMatches(context, COUNT, tell('数量没有写明，请写出确数')),
    ...findMatches(context, RATE, tell('比率没有写明，请写出百分比')),
  ];
}

function clauseStart(folded: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < REACH && !'，。；：、'.includes(folded[from - 1]!)) from -= 1;
  return from;
}

function clauseEnd(folded: string, at: number): number {
  let to = at;
  while (to < folded.length && to - at < REACH && !'，。；：、）'.includes(folded[to]!)) to += 1;
  return to;
}
