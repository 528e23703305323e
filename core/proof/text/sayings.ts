import { matchesIn } from '../match';
import type { BlockContext } from '../rule';
import { hanPairs, type HanPairs } from './han-pairs';
import { keptReading } from './kept-reading';

/** That all of a thing is done, or that some of it is not; that there is none of it, or some. */
export interface Saying {
  kind: 'done' | 'none' | 'title' | 'trend' | 'covered';
  /** What is done, of what there is none, or the paper that is issued. */
  word: string;
  /** Said of what is yet to be done. */
  ahead?: boolean;
  /** The words around it. */
  words: string;
  start: number;
  end: number;
  /** Pairs of neighbouring characters of the words around it, once they were asked for. */
  pairs?: HanPairs;
}

const HOW =
  '(?:已|都|均|能|够|依法|按规定|按要求|按时|按期|及时|严格|主动|经过?|进行|得到|获得|取得|在法定期限内|在规定期限内|纳入|开展|实现|如期|顺利|全面|履行(?=法定)|法定|逐一)*';
const HAN2 = '([\\p{Script=Han}]{2})';
/** “全部办结”, “均配备法律顾问”. */
const ALL = new RegExp(`(?:全部|均|全员|一律|无一例外|悉数|100%)${HOW}${HAN2}`, 'gu');
const FULL_RATE = new RegExp(`${HAN2}(?:应诉|上岗)?率(?:均|都|保持|已)?(?:达到?|为|实现)?了?100%`, 'gu');
const COVERED = /([\p{Script=Han}]{2})(?:工作|制度)?(?:已|均)?实?现?了?全覆盖/gu;
const MADE =
  /(?:已|全面|顺利|如期|正式|均|完成|(?<=^|[，。；]))+(建成|挂牌|搬迁|上线|清偿|组建|投用|运行|评估|投入使用)/gu;
const MADE_BEHIND =
  /完成([\p{Script=Han}“”、]{4,24}?)(挂牌|搬迁|组建|评估|建设|清偿)|([\p{Script=Han}“”]{4,24}?)(挂牌|搬迁|组建|评估|清偿)(?:顺利|全面|已|全部)*完成/gu;
const NOT_DONE = new RegExp(`(?:尚未|仍未|未能|未经|未|没有|暂未|超期|逾期|无法)${HOW}${HAN2}`, 'gu');
const NOT_COVERED = /([\p{Script=Han}]{2})(?:工作|制度)?(?:尚未|还未|仍未|未能|未|没有)(?:完全|全面)?实?现?全覆盖/gu;
const WITHOUT = /无(证)(?:上岗|执法)/gu;
const LEFT = /(?:剩余|尚有|仍有|余下|其余)([\p{Script=Han}\d]{0,20})/gu;
const NONE =
  /(?:未发生|未出现|没有发生|杜绝|未收到|没有收到|无一?(?:起|件|例)?|零|没有)(?:一[起件例])?([\p{Script=Han}]{2,12}?)(?=[，。；]|案件|事件|为零|情况|现象)/gu;
const ZERO = /([\p{Script=Han}]{2,12}?)(?:案件|事件)?(?:为零|为0|清零)/gu;
const SOME =
  /(?<![\d.第])(?:[1-9]\d*|[一二两三四五六七八九十])[起件例宗次](?![次案])([\p{Script=Han}]{2,14})|([\p{Script=Han}]{2,12}?)(?:案件|事件)?(?:[1-9]\d*)[起件例宗](?=[，。；])/gu;
const TITLE_DONE =
  /(?:印发|出台|制定|颁布)(?:了|实施)?《([^《》]{5,50})》|《([^《》]{5,50})》(?:已|正式|全面|顺利)*(?:印发|出台|颁布|修订完成)/gu;
const TITLE_AHEAD =
  /(?:尽快|抓紧|加快|力争|争取|推动|启动|着手)?(?:研究)?(?:制定|出台|起草|编制|印发)(?:出台|印发)?《([^《》]{5,50})》|启动《([^《》]{5,50})》修订/gu;
const MADE_AHEAD =
  /(?:启动|筹建|着手)([\p{Script=Han}“”、]{4,30}?)(建设|评估)|(?:启动|力争|争取|尽快|推进|推动|加快)([\p{Script=Han}“”、]{4,30}?)(挂牌|搬迁|组建|上线)/gu;
/** “案件数量同比下降”, “败诉率逐年走高”. */
const TREND =
  /(?:数量|总量|案件|率|频次|次数|投诉|诉求|申请量|收案|发案|信访|纠纷|诉讼|事故)(?:均|呈|持续|同比|明显|大幅|逐年|显著|总体|稳步|不断|连续[两二三]年|较上年|比上年|有所|呈现)*(下降|减少|走低|回落|降低|上升|增加|走高|攀升|增长|反弹)/gu;
const DOWN = /下降|减少|走低|回落|降低/u;
/** “全部完成权责清单公布”, “备案做到应备尽备”. */
const ALL_DONE = /全部完成[\p{Script=Han}]{0,8}?([\p{Script=Han}]{2})(?=[，。；])/gu;
const EACH = /应([\p{Script=Han}])尽\1/gu;
const SOME_NOT =
  /(?:部分|个别|少数|仍有|尚有|还有|\d+[个名家件])[^，。；]{0,16}?(?:尚未|未能|未|没有|缺乏|不能|无法)[\p{Script=Han}]{2}/gu;
const REFORM =
  /([\p{Script=Han}]{4,20}?改革)(?:任务)?(?:已经|全面|顺利|已)*完成|完成([\p{Script=Han}]{4,20}?改革)(?=[，。；])/gu;
const REFORM_AHEAD = /启动([\p{Script=Han}]{4,20}?改革)(?=[，。；])/gu;
const BUILT_AHEAD =
  /(?:开发建设|开工建设|启动建设|新建|筹建|规划建设)([\p{Script=Han}“”]{4,24})|建成[\p{Script=Han}“”]{4,24}?并投入使用/gu;
const LEFT_AHEAD = /完成剩余([\p{Script=Han}]{4,24})/gu;
const ALL_MADE = /([\p{Script=Han}]{4,20}?)(?:任务)?全部完成/gu;
/** One word for what is the same deed. */
const SAME: Readonly<Record<string, string>> = {
  办复: '办结',
  审结: '办结',
  完毕: '清偿',
  投用: '建成',
  建设: '建成',
  投入使用: '建成',
  运行: '建成',
  上线: '建成',
  聘请: '配备',
  配齐: '配备',
  建立: '设立',
  覆盖: '全覆盖',
};
const NO_WORD =
  /^(?:达到|为零|以上|可以|有效|完成|参加|进行|开展|由|按|在|得|的|是|以|与|和|被|对|向|将|要|不|有|无|到|落实|优秀|满分|及|并|一|第|超过|已经|位于|位居|高于|低于|较|来自)/u;
const CLAUSE = 40;

/** That all is done, that there is none, that it is finished. */
export const saidOfAll = keptReading((context): readonly Saying[] => [
  ...[ALL, FULL_RATE].flatMap((form) => read(context, form, 'done', (match) => match[1]!)),
  ...read(context, COVERED, 'done', () => '全覆盖'),
  ...read(context, MADE, 'done', (match) => match[1]!),
  ...read(
    context,
    MADE_BEHIND,
    'done',
    (match) => match[2] ?? match[4]!,
    /完成[^，。；]{4,24}?(?:挂牌|搬迁|组建|评估|建设|清偿)|(?:挂牌|搬迁|组建|评估|清偿)(?:顺利|全面|已|全部)*完成/u,
  ),
  ...read(context, NONE, 'none', (match) => bare(match[1]!)),
  ...read(context, ZERO, 'none', (match) => bare(match[1]!), /为零|为0|清零/u),
  ...read(context, ALL_DONE, 'done', (match) => match[1]!),
  ...[COVERED, FULL_RATE, EACH, ALL].flatMap((form) => read(context, form, 'covered', () => '全覆盖')),
  ...read(context, REFORM, 'done', () => '改革', /改革(?:任务|已经|全面|顺利|已)*完成|完成\p{Script=Han}{4,20}改革/u),
  ...read(context, ALL_MADE, 'done', () => '全部完成', /全部完成/u),
  ...read(context, TREND, 'trend', (match) => (DOWN.test(match[1]!) ? '减少' : '增加')),
  ...read(context, TITLE_DONE, 'title', (match) => match[1] ?? match[2]!),
]);

/** That some is not done, that it is yet to be made. */
export const saidOfNot = keptReading((context): readonly Saying[] =>
  context.part === 'plans'
    ? [
        ...read(context, TITLE_AHEAD, 'title', (match) => match[1] ?? match[2]!),
        ...read(context, MADE_AHEAD, 'done', (match) => match[2] ?? match[4]!),
        ...read(context, REFORM_AHEAD, 'done', () => '改革'),
        ...read(context, BUILT_AHEAD, 'done', () => '建成'),
        ...read(context, LEFT_AHEAD, 'done', () => '全部完成'),
      ].map((saying) => ({ ...saying, ahead: true }))
    : [
        ...read(context, NOT_DONE, 'done', (match) => match[1]!),
        ...read(context, NOT_COVERED, 'done', () => '全覆盖'),
        ...read(context, WITHOUT, 'done', () => '持证'),
        ...read(context, SOME_NOT, 'covered', () => '全覆盖'),
        ...read(context, TREND, 'trend', (match) => (DOWN.test(match[1]!) ? '减少' : '增加')),
        ...read(context, LEFT, 'done', (match) => (/账款|欠薪|欠款|债务/u.test(match[1]!) ? '清偿' : '')),
      ],
);

/** That there is some. */
export const saidOfSome = keptReading((context): readonly Saying[] =>
  context.part === 'plans' ? [] : read(context, SOME, 'none', (match) => bare(match[1] ?? match[2]!)),
);

const NOTHING: readonly Saying[] = [];

/** What a text says in a form; one that begins with anything is looked for only where its `sign` is. */
function read(
  context: BlockContext,
  form: RegExp,
  kind: Saying['kind'],
  wordOf: (match: RegExpExecArray) => string,
  sign?: RegExp,
): readonly Saying[] {
  const { folded } = context;
  if (sign?.test(folded) === false) return NOTHING;
  const matches = matchesIn(context, form);
  if (matches.length === 0) return NOTHING;
  return matches.flatMap((match) => {
    const told = wordOf(match);
    const word = kind === 'done' ? (SAME[told] ?? told) : told;
    if (word.length < 2 || (kind === 'done' && NO_WORD.test(word))) return [];
    const end = match.index + match[0].length;
    const before = folded
      .slice(Math.max(0, match.index - CLAUSE), match.index)
      .split(/[。；]/u)
      .at(-1)!;
    const behind = /^[^，。；]*/u.exec(folded.slice(end, end + CLAUSE))![0];
    if (kind === 'done' && /力争|确保|要求|计划|拟|应当|防止|避免|坚决|对[^，]{0,12}(?:全部|均)/u.test(before))
      return [];
    return [
      {
        kind,
        word,
        words: `${before.split('，').slice(-2).join('，')}${match[0]}${behind}`,
        start: match.index,
        end,
      },
    ];
  });
}

/** “被撤销的行政复议案件” and “被撤销” are of one kind. */
function bare(thing: string): string {
  const short = thing.replace(
    /^(?:一|有|有效|因|的|被|发生|出现|收到|受理|办理|查处|处置|目前|仍有|尚有|还有|实现)+|的.*$|案件|(?:事件|情况|问题|现象)?(?:发生|出现)?$/gu,
    '',
  );
  return short.length < 2 || (/^(?:行政|案件|问题|事项|意见|建议|活动|会议)/u.test(short) && short.length < 4)
    ? ''
    : short;
}

/** Pairs of neighbouring characters of the words around a saying. */
export function pairsAround(saying: Saying): HanPairs {
  saying.pairs ??= hanPairs(saying.words.replace(/全部|尚未|仍有|实现|情况|工作|开展|推动|解决|问题/gu, '#'));
  return saying.pairs;
}
