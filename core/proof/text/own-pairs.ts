/** What nearly every problem says. */
const WORDS_OF_ALL =
  /有待(?:于)?|亟待|仍然?|还|尚|需要?|进一步|不断|不够|不足|不强|不高|不深|不广|不大|不畅|不到位|到位|深入|全面|水平|提升|提高|加强|增强|完善|改进|优化|存在|薄弱环节|薄弱|一定|较大|空间|差距|短板|个别|少数|部分|部门|单位|落实|推进|工作|整体|问题|能力|力度|质量|效率|意识|建设|管理|服务|机制|制度|体系|推动|方面|环节|领域|情况|过程|程度|方式|手段|基层|群众|人员|队伍|发展|依法|行政|法治|政府|执法|实施|开展|规范|缺乏|缺少|滞后|缓慢|偏慢|偏低|偏少|较慢|较低|较少|不均衡|不平衡|单一|欠缺|不规范|不及时|突出|时有发生|现象|年龄|老化|老旧|陈旧|我[区县市镇乡街局]|全[区县市镇乡街局]|[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|\d+|[的了在和与及等对于较为]/gu;

/** Neighbouring characters of what only this problem says, and not every one. */
export function ownPairs(clause: string): string[] {
  return clause
    .replace(WORDS_OF_ALL, ' ')
    .replace(/[\p{P}\s]+/gu, ' ')
    .split(' ')
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)));
}
