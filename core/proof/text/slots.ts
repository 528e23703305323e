import { numberIn } from '../../report/numbering';
import { allMatches, matchesIn } from '../match';
import { hanPairs, type HanPairs } from './han-pairs';
import { keptReading } from './kept-reading';

/** A word that may be told in one of several ways, with the pairs of characters around it: each month, provincial, in 3 days. */
export interface Slot {
  kind: string;
  value: string;
  pairs: HanPairs;
  /** What was done with a paper: it is issued and changed at different times. */
  deeds: ReadonlySet<string>;
  start: number;
  end: number;
}

const N = '(\\d{1,4}(?:\\.\\d+)?|[一二三四五六七八九十两]{1,3})';
const FORMS: readonly (readonly [string, RegExp])[] = [
  [
    'often',
    new RegExp(
      `每(?:个)?(?:月|季度?|半年|年|周)(?=[\\p{Script=Han}]{0,14}${N}次)|(?:月|季|周|半年)(?=通报|调度|例会|报告制)`,
      'gu',
    ),
  ],
  [
    'times',
    new RegExp(
      `(?=[\\d一二三四五六七八九十两])(?<=每(?:个)?(?:月|季度?|半年|年|周)[\\p{Script=Han}]{0,10})${N}(?=次)`,
      'gu',
    ),
  ],
  ['level', /(?:国家|省|市|区|县)级(?=\p{Script=Han}{4})|全[国省市区县](?=[“\p{Script=Han}])(?![第前排居])/gu],
  [
    'limit',
    new RegExp(
      `${N}(?:个工作日|个小时|小时|天|学时|课时|分钟)(?!的?培训班)|(?<=不少于|不得少于|不超过|至少)${N}日`,
      'gu',
    ),
  ],
  ['number', /(?<=〔20\d\d〕)\d{1,4}(?=号)/gu],
  ['date', /(?<!\d)\d{1,2}月(?!度|报)(?:\d{1,2}日)?/gu],
  ['since', /20\d\d年(?=起|以来|成立|设立)/gu],
  ['year', /20\d\d年(?!度|起|以来|成立|设立)/gu],
  [
    'rank',
    new RegExp(
      `(?<=全[国省市区县](?:排名|位列|排在|居)?|(?:得分|考核|评价|评比|测评)(?:中|结果)?(?:位列|位居|列|居|排名|排))第?${N}(?:名|位)?(?=[，。；])`,
      'gu',
    ),
  ],
];
const REGULAR = /常务会议?|常委会会议?|党组会议?|党工委会议?|办公会|专题会|例会|中心组|座谈会|调度会/u;
const DEEDS = /印发|出台|公布|发布|制定|修订|施行|实施(?!方案|细则|意见|办法|纲要)|审议/gu;
const BEFORE = 26;
const BEHIND = 24;
/** Words that do not tell what is spoken of. */
const GENERIC =
  /党政主要负责(?:同志|人)|主要负责(?:同志|人)|带头|亲自|主持|召开|组织|开展|举办|推动|督促|坚持|落实|持续|要求|以来|仅需|只需|压缩|压减|缩短|平均|不超过|不少于|保证|达到|至|之后|后|时(?![间限长])|并|[的了于在自以由将为是“”《》、，：（）]/gu;
const NEEDED =
  /每|级|\d日|列第|排第|居第|全[国省市区县]|工作日|小时|学时|天|分钟|〔|\d月|20\d\d年|[月季周]通报|[月季周]调度/u;

/** The slots of a block. */
export const slotsOf = keptReading((context): readonly Slot[] =>
  NEEDED.test(context.folded)
    ? FORMS.flatMap(([kind, form]) =>
        matchesIn(context, form).flatMap((match) => {
          const { folded } = context;
          const start = match.index;
          const end = start + match[0].length;
          const left = folded
            .slice(Math.max(0, start - BEFORE), start)
            .split(/[。；]/u)
            .at(-1)!;
          const right = folded.slice(end, end + BEHIND).split(/[。；]/u)[0]!;
          // Meetings held again and again are on many dates.
          if (kind === 'date' && REGULAR.test(right) && !/第[^，。]{1,4}次/u.test(right)) return [];
          const deeds = new Set(allMatches(`${left}#${right}`, DEEDS).map((one) => one[0]));
          return [
            {
              kind,
              value: valueOf(match),
              pairs: hanPairs(`${left}#${right}`.replace(GENERIC, '#')),
              deeds,
              start,
              end,
            },
          ];
        }),
      )
    : [],
);

function valueOf(match: RegExpExecArray): string {
  const number = match[1] ?? match[2];
  if (number === undefined || match[0].startsWith('每')) return match[0].replace('度', '');
  const value = numberIn(number);
  return `${value}${match[0].slice(match[0].indexOf(number) + number.length).replace(/[名位]$/u, '')}`;
}
