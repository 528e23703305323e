import { splitSentences } from '../../../report/sentences';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** What stands among the problems and belongs elsewhere: what is meant to be done, excuses, and that there are none. */
export const otherPart: ReportRule = { id: 'other-part', category: 'structure', check };

/** A section that tells problems and what to do about them together. */
const TOLD_TOGETHER = /下一?步|措施|对策|打算|安排|计划|改进|整改|建议/u;
const OPENING = /^(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|同时，|此外，|另外，)/u;
const MEANT =
  /^(?:(?:下一?步|下一?阶段|接下来|今后|明年|来年|下一?年度?|后续|后期|20\d\d年)(?:工作中|的工作中|一个时期|一段时间)?，?(?:(?:我|全|本)[区县市镇乡街局]|我们|区政府|街道|镇政府)?，?(?:还|也)?(?:将|要|拟|计划|准备|打算|重点|着力|继续|进一步|组织|开展|加强|加大|持续)|(?:对此|为此)，?(?:我们|(?:我|全|本)[区县市镇乡街局])?，?(?:将|要|拟|计划))/u;
/** “针对以上不足，我们将认真加以解决” rounds a section off in many a report. */
const ROUNDS_OFF =
  /^(?:针对|对于?)(?:以上|上述|这些|存在的?)[^，。]{0,10}，[^。]{0,8}(?:将|要|拟)|^(?:(?:我|全|本)[区县市镇乡街局]|我们)将针对(?:以上|上述|这些)/u;
const EXCUSE =
  /(?:主要|完全|均|都)(?:是|由)?(?:上级|上面|客观|外部|历史)[^，。；]{0,16}(?:造成|所致|导致|引起|限制|遗留|原因)[^，。；]{0,4}(?=[，。])(?![^。]{0,20}主观)|与主观努力无关|与(?:我[区县市镇乡街局]|现任|本届)[^，。]{0,8}无关|不足为奇|在所难免|情有可原|无可厚非|瑕不掩瑜|无伤大雅|不影响大局|(?:主要|只能|要)?怪(?:群众|企业|上级|基层|政策)|责任(?:主要)?在(?:于)?(?:上级|群众|企业|其他部门|外部)|各地(?:都|普遍)(?:有|存在)|问题不大[，。]|(?:不存在|没有|无)(?:什么|明显|突出|大的?|较大)的?(?:问题|不足|短板)/u;

function check({ blocks }: ReportContext): Finding[] {
  let together = false;
  return blocks.flatMap((context): Finding[] => {
    const { part, level, folded } = context;
    if (level === 1) together = TOLD_TOGETHER.test(folded.slice(0, context.head));
    if (part !== 'problems' || level === 1) return [];
    return splitSentences(context.text).flatMap(({ start, end }) => {
      if (end <= context.head) return [];
      const plain = folded.slice(start, end).replace(OPENING, '');
      if (EXCUSE.test(plain)) return [at(context, start, end, '不足部分写成了推脱或回避，请写明自身的问题和原因')];
      if (together) return [];
      if (MEANT.test(plain)) return [at(context, start, end, '不足部分写了今后的措施，应写到下一年度安排')];
      return ROUNDS_OFF.test(plain) ? [hint(context, start, end)] : [];
    });
  });
}

function at(context: BlockContext, start: number, end: number, message: string): Finding {
  return findingAt(context, start, end, { rule: otherPart, severity: 'warning', message, basis: '公文校核通例' });
}

function hint(context: BlockContext, start: number, end: number): Finding {
  return findingAt(context, start, end, {
    rule: otherPart,
    severity: 'hint',
    message: '改进的打算宜写到下一年度安排',
    basis: '公文校核通例',
  });
}
