import type { Finding } from '../../finding';
import { matchesInAll, type Located } from '../../match';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** 举措 says that all is done (出庭应诉率100%), 不足 that some is not (部分负责人未出庭应诉). */
export const allAndSome: ReportRule = { id: 'all-and-some', category: 'consistency', check };

const FULL = '率(?:均|都|保持|继续保持|已)?(?:达到?|为|实现)?(?:了|到)?100%';
const ALL = '(?:全部|均|全员|100%|百分之百|无一例外)(?:已|都)?(?:依法|按规定|按时|及时|按期|按要求|严格)*';
const HOW = '(?:能|按规定|依法|按要求|按照规定|及时|按时|按期|严格|全部|主动|经|进行|履行|开展|取得|实行)*';
const NOT = `(?:未能?|没有|尚未|不|拒不)${HOW}`;

/** What is done by all; what some did not do. */
const MATTERS: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`出庭(?:应诉)?${FULL}|${ALL}出庭`, 'gu'), new RegExp(`${NOT}出庭`, 'gu')],
  [
    new RegExp(`法制审核(?:覆盖)?${FULL}|${ALL}(?:经过?|进行|开展)?法制审核|法制审核(?:实现)?全覆盖`, 'gu'),
    new RegExp(`${NOT}法制审核`, 'gu'),
  ],
  [
    new RegExp(
      `合法性审[核查](?:覆盖)?${FULL}|${ALL}(?:经过?|进行|开展)?合法性审[核查]|合法性审[核查](?:实现)?全覆盖`,
      'gu',
    ),
    new RegExp(`${NOT}合法性审[核查]`, 'gu'),
  ],
  [
    new RegExp(`公平竞争审查(?:覆盖)?${FULL}|${ALL}(?:经过?|进行|开展)?公平竞争审查|公平竞争审查(?:实现)?全覆盖`, 'gu'),
    new RegExp(`${NOT}公平竞争审查`, 'gu'),
  ],
  [
    new RegExp(
      `执法人员[^，。；]{0,4}${ALL}持证|持证(?:上岗|执法)?${FULL}|持证上岗(?:实现)?全覆盖|执法人员全员持证`,
      'gu',
    ),
    /执法人员[^，。；]{0,4}(?:未|没有|尚未)(?:能|全部|依法|取得|持|办理)+(?:行政)?(?:执法)?(?:资格)?证|无证(?:上岗)?执法/gu,
  ],
  [
    new RegExp(`文件[^，。；]{0,6}${ALL}(?:报送|报请|向[^，。；]{2,12})?(?:备案|报备)|(?:报备|备案)${FULL}`, 'gu'),
    new RegExp(`文件[^，。；]{0,6}${NOT}(?:报送|报请)?(?:备案|报备)`, 'gu'),
  ],
  [
    new RegExp(`培训(?:覆盖)?${FULL}|全员(?:轮训|培训)|${ALL}(?:参加|接受|完成)[^，。；]{0,6}培训`, 'gu'),
    /(?:未|没有)(?:按规定|全部|及时)*(?:参加|接受|完成)(?:年度|执法|法律|业务)*(?:培训|轮训)/gu,
  ],
  [/法律顾问(?:制度|工作)?(?:实现)?全覆盖/gu, /(?:未|没有|尚未)(?:聘请|配备|配齐|聘任|选聘)(?:专职)?法律顾问/gu],
  [
    new RegExp(
      `(?:司法|检察)建议[^，。；]{0,8}(?:回复|反馈|采纳|落实)${FULL}|(?:司法|检察)建议[^，。；]{0,8}${ALL}(?:回复|反馈)`,
      'gu',
    ),
    new RegExp(`(?:司法|检察)建议[^，。；]{0,8}${NOT}(?:回复|反馈)`, 'gu'),
  ],
];

function check({ blocks }: ReportContext): Finding[] {
  const open = blocks.filter(({ part }) => part === 'problems' || part === 'measures' || part === 'duties');
  const done = open.filter(({ part }) => part !== 'problems');
  const findings: Finding[] = [];
  for (const [all, some] of MATTERS) {
    for (const { context, match: left } of firstOfEach(matchesInAll(open, some))) {
      const whole = matchesInAll(done, all).find((other) => other.context !== context);
      if (!whole) continue;
      findings.push(
        findingAt(context, left.index, left.index + left[0].length, {
          rule: allAndSome,
          severity: 'warning',
          message: `别处写“${whole.match[0]}”，这里又说有的没有做到，请核对`,
          basis: '《党政机关公文处理工作条例》第二十条（内容属实）',
        }),
      );
    }
  }
  return findings;
}

function firstOfEach(found: readonly Located[]): Located[] {
  return found.filter(({ context }, i) => found[i - 1]?.context !== context);
}
