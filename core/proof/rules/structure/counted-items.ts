import { numberIn } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “制度、队伍、监督、普法三项任务”: words listed with 、 and the count told behind them. */
export const countedItems: BlockRule = { id: 'counted-items', category: 'consistency', check };

const KINDS =
  '个?方面|[项大]?(?:重点)?(?:安全|任务|工程|机制|制度|行动|举措|措施|工作|领域|环节|板块|体系|平台)|级(?=联动|调解|网络|架构|管理|责任|联网|贯通|协同|书记|中心|平台|公共|矛盾|综治|组织)|步(?:工作法|流程|法)|个(?:问题|难题|短板|难点|堵点|痛点|环节|领域|维度|层面|重点|专项|关键|抓手|步骤|系统|条线|类别|平台)|类(?:人员|群体|案件|纠纷|事项|企业|主体|行为|问题|文件|场所|对象|单位|项目|清单|诉求|隐患|证明|资源|情形|风险|阵地|载体|方式|渠道|组织|媒体|证件|车辆|疾病|作物|灾害)|大(?:行业|职能|支柱|产业|基地)';
/** What is counted one by one: bodies, places, teams and papers. */
const THINGS =
  '家(?:单位|部门|企业|机关|协会|机构|法院|医院|律所)|个?(?:部门|单位|街道|镇街|街镇|乡镇|村居)|个(?:村|社区|镇|乡|区县|县区|科室|窗口|试点|委办局|行业|阶段)|支[\\p{Script=Han}]{0,4}队伍|张(?:权责)?清单|所(?:学校|高校)';
const COUNT = new RegExp(`([两二三四五六七八九十]|(?<!\\d)\\d{1,2})(${KINDS}|${THINGS})(?![\\p{Script=Han}]*、)`, 'gu');
const LISTED =
  /((?:[^，。；：、\d“”《》（）]{2,14}、){1,9})([^，。；：、\d“”《》（）]{2,12}?)(等)?(?:[共这]|共计|合计)?(“)?$/u;
/** “编制‘权力、责任、服务、负面’三张清单”. */
/** The plainest members, which leave no room for another. */
const PLAIN = /^[\p{Script=Han}]{2,8}$/u;
const QUOTED = /“((?:[^，。；：、“”]{2,8}、){1,9})([^，。；：、“”]{2,8})”(等)?$/u;
const CUT = /[”》）、]/u;
/** UTF-16 length of the longest list before a count. */
const REACH = 150;
const BY_NUMBER = new RegExp(`^(?:${THINGS})$`, 'u');
/** A member that may stand for several, or words that belong to no member. */
const SEVERAL = /[和与及或]|以及|等$|[的在对为]$|各[项类级]|若干|[两二三四五六七八九十](?:[个家类大项名]|镇|街)/u;

/** “四个到位”，即组织到位、责任到位……; “四步工作法” behind the three steps it is made of. */
const NAMED =
  /“([两二三四五六七八九])个([\p{Script=Han}]{2})”[，：,]?(?:即|就是|做到|实现)?[，：]?((?:[^，。；、“”]{0,8}\2[^，。；、“”]{0,8}、)+[^，。；、“”]{0,8}\2[^，。；、“”]{0,8})(?=[，。；])/gu;
const STEPS =
  /“((?:[^“”、，。]{2,8}、)+[^“”、，。]{2,8})”的?([两二三四五六七八九])(?:(?:步|字|环|段|招)(?:工作|调解)?(?:法|模式|机制|走)|位一体)/gu;

/** Fewer than these may be some of all. */
const FEW = 3;

const THINGS_NAMED =
  /“?([两三四五六七八九])[张个项类](?:清单|机制|制度|平台|中心|名单|台账)”?，(?:即|分别为|分别是)((?:[^，。；、“”]{2,10}、)+[^，。；、“”]{2,10})(?=[，。；])/gu;

/** “四进”活动：进企业、进社区、进校园。; 三支队伍：普法队伍、调解队伍。: all of them stand behind the colon. */
const LISTED_BEHIND =
  /([两三四五六七八九])[个大项支张套类种条]?“?([\p{Script=Han}]{1,4})”?(?:活动|行动|机制|工作|要求|目标|模式)?(?:：|，?(?:即|就是|分别(?:是|为))：?)((?:[^，。；：、“”《》（）\d]{2,12}、)+)([^，。；：、“”《》（）\d]{2,12})(?=[。；])/gu;
const COUNTED_BEHIND =
  /(?:制度|机制|清单|平台|队伍|环节|步骤|行动|工程|任务|措施|举措|方式|重点|原则|名单|台账|品牌|网络|体系|中心|专班)$/u;

/** 区、镇、村三级; 市县乡三级. */
const LEVEL = '省|市|区|县|镇|乡|村|街道|社区|村居|乡镇|镇街|街镇|网格|国家|园区|楼栋|小区';
const LEVELS = new RegExp(
  `(?<=^|[，。；“]|构建|建立|健全|完善|推动|实现|形成|打造|建成|强化|落实|全面|搭建|织密)((?:(?:${LEVEL})、){1,5}(?:${LEVEL})|[省市区县镇乡村]{2,5})([两二三四五六])级`,
  'gu',
);

/** “听、问、查”四字工作法. */
const LETTERS = /“((?:[\p{Script=Han}]、)+[\p{Script=Han}])”([两二三四五六七八九])字/gu;

function behind(words: string, before: string, last: string, sure: boolean): number | null {
  const members = before.split('、').slice(0, -1);
  const end = words.at(-1)!;
  const halves = last.split(/[和与及]/u);
  const all = [...members, ...(halves.length === 2 && halves.every((half) => half.endsWith(end)) ? halves : [last])];
  const alike =
    all.every((member) => member.endsWith(end)) ||
    all.every((member) => member.startsWith(end)) ||
    all.every((member) => member.startsWith('一') && words.endsWith('一'));
  if ((!alike && !sure && !COUNTED_BEHIND.test(words)) || members.some((member) => /[和与及或]|以及/u.test(member)))
    return null;
  return /等/u.test(last) ? null : all.length;
}

function named(context: BlockContext): Finding[] {
  const judge = (numeral: string, listed: number, all: boolean) => {
    const told = numberIn(numeral);
    // Without 即 some of them may be named, such as two of the “四个亲自”.
    if (told === listed || (!all && listed < Math.max(told - 1, FEW))) return null;
    const message = `这里说是${numeral}项，列出的是${listed}项，请核对`;
    return { rule: countedItems, severity: 'warning' as const, message, basis: '公文校核通例' };
  };
  return [
    ...findMatches(context, NAMED, (match) =>
      match[3]!.includes('等')
        ? null
        : judge(match[1]!, match[3]!.split('、').length, /”[，：]?(?:即|就是)|：/u.test(match[0])),
    ),
    ...findMatches(context, THINGS_NAMED, (match) =>
      /[等和与及]/u.test(match[2]!) ? null : judge(match[1]!, match[2]!.split('、').length, true),
    ),
    ...findMatches(context, LETTERS, (match) => judge(match[2]!, match[1]!.split('、').length, true)),
    ...findMatches(context, STEPS, (match) => judge(match[2]!, match[1]!.split('、').length, true)),
  ];
}

/** 和 may join the last two, or stand in the name of one. */
function listedBehind(context: BlockContext): Finding[] {
  if (!/：|即|就是|分别/u.test(context.folded)) return [];
  return findMatches(context, LISTED_BEHIND, (match) => {
    const [whole, numeral, words, before, last] = match as unknown as [string, string, string, string, string];
    const listed = behind(words, before, last, /即|就是|分别/u.test(whole));
    const told = numberIn(numeral);
    if (listed === null || told === listed || (/[和与及]/u.test(last) && told === listed + 1)) return null;
    const message = `这里说是${numeral}项，列出的是${listed}项，请核对`;
    return { rule: countedItems, severity: 'warning', message, basis: '公文校核通例' };
  });
}

function levels(context: BlockContext): Finding[] {
  return findMatches(context, LEVELS, (match) => {
    const [, named, numeral] = match as unknown as [string, string, string];
    const listed = named.includes('、') ? named.split('、').length : named.length;
    const told = numberIn(numeral);
    // 市县区 are two levels or three.
    const merged = named.includes('、') ? listed : named.replace(/县区|区县|市区|乡镇|镇乡|市县/gu, '级').length;
    if (listed === told || (told < listed && told >= merged)) return null;
    const message = `前面列了${listed}级，后面说是${numeral}级，请核对`;
    return { rule: countedItems, severity: 'warning', message, basis: '公文校核通例' };
  });
}

function check(context: BlockContext): Finding[] {
  if (context.folded.includes('级')) {
    const told = levels(context);
    if (told.length > 0) return told;
  }
  if (!context.folded.includes('、')) return [];
  return [...(context.folded.includes('“') ? named(context) : []), ...listedBehind(context), ...counted(context)];
}

function counted(context: BlockContext): Finding[] {
  return findMatches(context, COUNT, (match) => {
    const [whole, numeral, kind] = match as unknown as [string, string, string];
    const before = clauseBefore(context.folded, match.index);
    const list = LISTED.exec(before) ?? QUOTED.exec(before);
    if (!list) return null;
    const listed = countMembers(list[1]!, list[2]!, kind);
    const told = numberIn(numeral);
    if (listed === null || listed === told) return null;
    const deng = list[3] !== undefined;
    const one = BY_NUMBER.test(kind);
    // With 等 more may be meant than are named; one left out of a short list is worth a look.
    const more = told > listed;
    if (deng && more && (one || told - listed > 1)) return null;
    // Where a mark cuts the list there are members before it, and a far larger number counts something else.
    if (more && CUT.test(before[list.index - 1] ?? '，')) return null;
    // “政府法律顾问、行政执法‘三项制度’” is a name that goes with the last alone.
    if (more && list[4] !== undefined && listed < 3) return null;
    if (more && /\d/u.test(numeral) && told - listed > 2) return null;
    if (!deng && kind.startsWith('工作')) return null;
    const members = `${list[1]!.split('、').slice(1).join('、')}${list[2]}`.split(/[、和与及]/u);
    const plain = !deng && told - listed === 1 && members.every((member) => PLAIN.test(member));
    return {
      rule: countedItems,
      severity: more && !plain ? 'hint' : 'warning',
      message: `前面列了${listed}项，后面说是${numeral}${kind}，请核对`,
      basis: '公文校核通例',
      from: match.index + whole.length - kind.length - numeral.length,
    };
  });
}

/** What stands before a count in its clause, with the mark before that: no list goes beyond it. */
function clauseBefore(folded: string, end: number): string {
  const farthest = Math.max(0, end - REACH);
  let from = end;
  while (from > farthest && !'，。；：'.includes(folded.charAt(from - 1))) from -= 1;
  return folded.slice(Math.max(farthest, from - 1), end);
}

/** How many members a list has; null where that cannot be told. */
function countMembers(list: string, last: string, kind: string): number | null {
  // “与法院、检察院、公安局3家单位”: what joins the first to the clause.
  const before = list.replace(/^(?:与|和|同|会同|联合)/u, '');
  const listed = before.split('、').length;
  // A number that goes with a word before it: “第三方面”, “十二项”, “前三项”.
  if (listed < 2 || SEVERAL.test(before) || /[第前首另外一二三四五六七八九十]$/u.test(last)) return null;
  if (!SEVERAL.test(last)) return listed;
  // Of bodies and places told one by one, 和 joins the last two.
  return BY_NUMBER.test(kind) && /^[^和与及]{2,10}[和与及][^和与及]{2,10}$/u.test(last) ? listed + 1 : null;
}
