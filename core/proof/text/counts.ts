import { numberIn } from '../../report/numbering';
import { allMatches } from '../match';
import type { BlockContext } from '../rule';
import { keptReading } from './kept-reading';
import { figuredSentences, type Quantity } from './quantities';

/** A count with the words of its clause, to know it again where it is told in other words. */
export interface Count {
  value: number;
  /** How far the true value may be from it, up and down. */
  most: number;
  least: number;
  /** Units that count one thing are one kind. */
  kind: string;
  start: number;
  end: number;
  /** Pairs of neighbouring characters of what is counted, without who did it, when and how. */
  pairs: ReadonlySet<string>;
  acts: ReadonlySet<string>;
  /** Words that say of which of them it is told. */
  some: string;
  doers: ReadonlySet<string>;
}

const KINDS: readonly (readonly string[])[] = [
  ['次', '场', '场次', '期', '轮'],
  ['件', '起', '宗', '例', '桩'],
  ['名', '人', '位'],
  ['家', '户', '个'],
];
const COUNTED =
  /^(?:%|元|人次|户次|件次|家次|场次|[次场期轮件起宗例名人位家户个条项份篇部台卷批支所课讲笔处座套册辆分])$/u;
const HAN =
  /(?<![第一二三四五六七八九十百千万两几数每半多首])(两|[二三四五六七八九]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?)(次|场|期|轮|件|起)(?!性|会议|分配|元|创业|全会|函|方|党)/gu;
/** Words that say when, by whom and how it was done, and those that are said of anything. */
export const GENERIC =
  /一年来|今年以来|本年度|\d{4}年度?(?:以来)?|截至目前|截至[^，。]{0,4}底|全年|年内|年度|今年|先后|累计|共计|总计|合计|一共|[区市县镇](?:委|政府)(?!员|会|依)|全[区市县镇]|我[区市县镇]|街道(?!办)|各级|有关|相关|各类|各项|党政|主要负责(?:同志|人)|主要领导|负责(?:同志|人)|领导干部|领导|亲自|带头|主持|召开|组织|开展|举办|举行|进行|推动|督促|指导|部署|要求|参加|出席|专题|专门|定期|会议|工作|情况|活动|案件|事项|行政机关|各部门|部门|单位|落实|实现|完成|达到|打造|建成|建立|设立|现有|拥有|扎实|深入|持续|及时|依法|有效|成功|积极|统筹|切实|不断|第一责任人|职责|高度重视|推出|公布|发布|编制|梳理|培育|用好|依托|巩固|基础上|目前|(?:扩大|扩充|扩容|拓展|增加|提升|提高|增)(?:到|至)|队伍|总数|总量|数量|件数|受理量|(?:仅|只|还|已)有|法治建设|法治政府建设|[的了为达共已均都及和与、“”《》（）]/gu;
const ACTS =
  /学法|研究|听取|审议|批示|调研|督察|督办|督查|督导|出庭|旁听|述法|述职|授课|讲课|法治课|约谈|观摩|化解|调解|审核|审查|评查|培训|检查|抽查|宣讲|宣传|受理|审结|办结|办理|接待|走访|发放|制定|修订|清理|备案|公开|公示|整改|会商|论证|评估|考试|演练|征求|征集|采纳|配备|聘请|出具|提出|查处|立案|解答|答复|移送/gu;
const DOERS: readonly (readonly [string, RegExp])[] = [
  ['party', /[区市县镇]委(?!依|全面|员会)(?:主要|书记|常委|领导|会|、)?|常委会会议|党委会?|党工委|工委会|书记/u],
  ['government', /[区市县镇]政府(?!工作报告)|常务会议?|办事处|区长|县长|镇长|主任办公会/u],
  ['board', /委员会(?:全体|第|会)|依法治[区县市镇街]|领导小组|协调小组/u],
  ['group', /中心组/u],
  ['congress', /人大(?!代表)|政协(?!提案|委员)/u],
  ['court', /法院|检察/u],
  ['all', /行政机关负责人|各部门|各单位|各级(?!人民调解)|[区市县]直|部门负责人|政府部门|全体|执法(?:部门|单位)/u],
];
const ALONE = /主要负责|主要领导|亲自|带头|区长|县长|镇长|书记|主任/u;
export const NO_COUNT =
  /分别|[一二三四]季度|[上下]半年|每(?!位|名)|平均|[年月人]均|同比|环比|[较比](?:上|去)年|增长|下降|不少于|不低于|以上|以内|力争|计划|目标|其中|第\d*$|另|新增|首次|首批/u;
const SOME = /线上|线下|重大(?!行政?决策|执法决定)|街道|镇街|乡镇|区级|市级|诉前|简易程序|普通程序/gu;
/** Done by some of them. */
const BY_SOME = /参与/u;
/** Where what is counted before its noun ends, and what became of it begins. */
const NOUN_END = /全部|均|都|已|参与|发挥|实现|完成|接受|承接|建成|报送|参加|进驻|通过|运行|得到/u;
const SEVERAL = /按时|满意度|网上办理|出庭|案卷|权重/u;
/** UTF-16 lengths of a clause that says too little alone, and of what behind a figure belongs to it. */
const THIN = 6;
const LONGEST_TAIL = 20;

/** The counts of a block that say what they count. */
export const countsOf = keptReading((context): readonly Count[] => {
  const { folded } = context;
  const digits = figuredSentences(context).flatMap((sentence) =>
    foreignYear(sentence.text, context.year)
      ? []
      : sentence.quantities.flatMap((quantity, i) => {
          if (!COUNTED.test(quantity.unit)) return [];
          const last = sentence.quantities[i - 1];
          return countAt(folded, quantity, sentence.start, last?.end ?? sentence.start, last?.label ?? '');
        }),
  );
  return /[两二三四五六七八九十][次场期轮件起]/u.test(folded) ? [...digits, ...inHan(context)] : digits;
});

/** Units that count one thing are one kind. */
function kindOf(unit: string): string {
  const kind = KINDS.findIndex((units) => units.includes(unit));
  return kind === -1 ? unit : String(kind);
}

function inHan({ folded, year }: BlockContext): Count[] {
  return allMatches(folded, HAN).flatMap((match) => {
    const start = Math.max(folded.lastIndexOf('。', match.index), folded.lastIndexOf('；', match.index)) + 1;
    const sentence = folded.slice(start, match.index + 60).split('。')[0]!;
    if (foreignYear(sentence, year)) return [];
    const value = numberIn(match[1]!);
    const end = match.index + match[0].length;
    const from = start + (/^.*\d/su.exec(folded.slice(start, match.index))?.[0].length ?? 0);
    return countAt(folded, { value, unit: match[2]!, slack: 0, start: match.index, end }, start, from, '');
  });
}

function countAt(
  folded: string,
  { value, unit, slack, start, end }: Pick<Quantity, 'value' | 'unit' | 'slack' | 'start' | 'end'>,
  sentence: number,
  before: number,
  last: string,
): Count[] {
  const about = /^[余多]$/u.test(folded[end - unit.length - 1] ?? '');
  const rough = slack > value * 0.05 && !about;
  if (rough) return [];
  const left = folded.slice(before, start);
  const clauses = left.split(/[，：]/u);
  let own = clauses.at(-1)!;
  const behind = /^[^，。；：\d]*/u.exec(folded.slice(end, end + LONGEST_TAIL))![0];
  const noun = behind.search(NOUN_END);
  // “3名法律顾问参与决策”: of the words behind only the noun is counted.
  const right = noun > 1 && bareLength(own) === 0 ? behind.slice(0, noun) : behind;
  const next =
    /^，((?:研究|审议|部署|听取|学习|讨论|专题)[^，。；\d]{2,20})(?=[，。；])/u.exec(
      folded.slice(end + behind.length),
    )?.[1] ?? '';
  // “举办执法人员培训班5期，培训860人次”: of what was counted before.
  const deeds = allMatches(`${own}#${right}`, ACTS);
  if (clauses.length > 1 && bareLength(own + right + next) < THIN) own = `${clauses.at(-2)! || last}，${own}`;
  if (NO_COUNT.test(own.slice(-24) + right.slice(0, 6)) || BY_SOME.test(own)) return [];
  const near = pairsOf(bareWords(`${own}#${right}`));
  const alone = near.size >= 2 || next === '';
  const clause = alone ? `${own}#${right}` : `${own}#${right}#${next}`;
  const pairs = alone ? near : pairsOf(bareWords(clause));
  const acts = new Set((deeds.length > 0 ? deeds : allMatches(clause, ACTS)).map(([act]) => CANONICAL.get(act) ?? act));
  const whole = folded.slice(sentence, start);
  const doers = new Set(DOERS.flatMap(([name, form]) => (form.test(whole) || form.test(right) ? [name] : [])));
  if (ALONE.test(whole)) doers.add('alone');
  const step = about ? stepOf(value) : slack;
  return [
    {
      value,
      least: about ? value : value - slack * 0.9,
      most: value + (about ? step - 1 : step * 0.9),
      kind: kindOf(unit),
      start,
      end,
      pairs,
      acts,
      some: allMatches(`${own}#${right}`, SOME).join('|'),
      doers,
    },
  ];
}

/** 80余 is less than 90, 1200余 less than 1300. */
function stepOf(value: number): number {
  let step = 1;
  // 0余 has none: “5 000余份” is read as 5 and 000余.
  while (value > 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Words said for one another, the one that stands for them first. */
const SAME: readonly (readonly string[])[] = [
  ['调解', '化解', '调处'],
  ['办结', '审结'],
  ['审核', '审查'],
  ['追讨', '追回', '追索', '讨回', '清欠'],
  ['欠薪', '工资', '薪资', '劳动报酬'],
  ['资料', '材料', '宣传品', '手册', '传单'],
  ['发出', '制发', '出具', '下发'],
  ['收到', '接到', '接收'],
  ['聘请', '聘任', '选聘', '聘用'],
];
const CANONICAL = new Map(SAME.flatMap(([first, ...others]) => others.map((word) => [word, first!] as const)));
const SAID_FOR = new RegExp([...CANONICAL.keys()].join('|'), 'gu');

function canonical(clause: string): string {
  return clause.replace(SAID_FOR, (word) => CANONICAL.get(word)!);
}

/** What is counted, with one word for what is said in several. */
function bareWords(words: string): string {
  const clause = canonical(words);
  const said = SEVERAL.test(clause)
    ? clause
        .replace(/占|在|中的/gu, '#')
        .replace(/(?:行政执法)?案卷(?:评查)?(?:合格|优秀)率/gu, '案卷合格率')
        .replace(/按时/gu, '按期')
        .replace(/满意度/gu, '满意率')
        .replace(/网上办理率/gu, '网办率')
        .replace(/(?:行政机关)?负责人出庭(?:应诉)?率|出庭应诉率/gu, '出庭率')
    : clause;
  return said.replace(GENERIC, '#');
}

function bareLength(clause: string): number {
  return clause.replace(GENERIC, '').replace(/[^\p{Script=Han}]/gu, '').length;
}

function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of allMatches(words, /[\p{Script=Han}A-Za-z0-9]{2,}/gu))
    for (let i = 0; i + 1 < run.length; i += 1) pairs.add(run.slice(i, i + 2));
  return pairs;
}

/** Whether a sentence names another year than the report's. */
export function foreignYear(sentence: string, year: number): boolean {
  return /20\d\d年/u.test(sentence) && allMatches(sentence, /(20\d\d)年/gu).some((match) => Number(match[1]) !== year);
}
