import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** “为了优化营商环境。区里出台措施”: a stop, “；” or “、” behind words that only open a sentence. */
export const sentenceCut: BlockRule = { id: 'sentence-cut', category: 'punctuation', check };

/** When something is told of. */
const TIME =
  /^(?:20\d\d年(?:度|以来|底|末|初|上半年|下半年|全年|\d{1,2}月(?:\d{1,2}日|底|份|以来)?)?|截[至止][^，]{2,12}|近年来|今年以来|一年来|全年|年内|年初|年底|截至目前|每年|每月|每季度|每周|期间|同时|此外|与此同时|下一步|其中|目前|自[^，]{2,30}以来|在[^，]{2,40}(?:期间|过程中|基础上))$/u;
/** Under whom, before any clause. */
const UNDER = /^在[^，]{2,40}(?:领导|指导|支持|推动|带领|关心|帮助|努力|配合|背景|形势|前提)下$/u;
/** The same as the last that is said of somebody: “全区法治工作在区委领导下。” */
const LEFT_UNDER = /^\p{Script=Han}{0,16}(?<!是)在[^，]{2,40}(?:领导|指导|支持|推动|带领|帮助)下$/u;
/** What something is done by, and then nothing done. */
const LEFT_BY = /^(?:按照|根据|依照|遵照|参照)[^，]{2,60}(?:要求|部署|精神|安排|原则)$/u;
/** Why, by what and about what: nothing is said of it yet. */
const TOWARDS =
  /^(?:为了|随着|鉴于|基于|对于|由于|因为|如果|虽然|尽管|即使|只要|只有|无论|不论|既然|一旦|倘若)[^，]{3,60}$|^为(?:进一步|深入|切实|更好|有效|全面|不断|优化|提升|提高|规范|加强|推进|推动|确保|保障|落实|贯彻|完善|强化|维护|解决|防范|破解|打造|营造|促进|方便|满足|增强|深化)(?![^，]*(?:提供|奠定|打下|创造|注入|作出|做出|贡献|发放|开展|出台|制定|印发))[^，]{3,24}$|^除[^，]{2,20}外$|^经[^，]{2,20}(?:审议|研究|讨论|同意|批准|审核|论证|评审|公示)(?:后|通过后)?$|^(?:按照|根据|依据|遵照|参照|依照)[^，]{1,60}(?:规定|要求|部署|安排|精神|原则|意见|办法|方案|》|实际|标准|程序|计划|通知|目录|清单|分工|思路)$|^(?:依托|借助|凭借)(?!了)[^，]{3,60}(?:平台|系统|中心|机制|优势|资源|力量|载体|阵地|热线|网络|队伍|[”》]|窗口|基地|站点|技术|手段|作用|网格|体系|[会站室所])$|^(?:针对|结合)[^，]{2,60}(?:问题|情况|短板|需求|现象|特点|实际|诉求|领域|环节|对象|群体|企业|行业|不足|任务|职能|职责|”)$|^在[^，]{2,30}(?:时|前|后)$|^当[^，]{4,30}时$|^以[^，]{2,50}为(?:指导|抓手|契机|目标|引领|主线|牵引|遵循|载体|导向|核心|统领|依托|突破口|重点|基础|根本)$|^通过(?!了)[^，]{4,50}(?:方式|形式|途径|手段|渠道|平台|载体)$|^(?:围绕|聚焦|紧扣|紧盯)[^，]{2,50}(?:问题|目标|主线|主题|重点|需求|任务|环节|领域|短板|大局)$/u;
/** The same words may say all there is to say, as 聚焦主责主业 does: only longer ones are told. */
const MAY_STAND =
  /^在[^，]{2,30}(?:方面|领域)$|^(?:聚焦|围绕|紧扣|紧盯|立足|着眼)[^，]{8,60}(?<=[”》]|问题|目标|主线|主题|重点|需求|任务|环节|领域|短板|大局|职能|实际)$|^通过(?!了)[^，]{4,60}(?<=[”》]|方式|形式|途径|手段|渠道|平台|载体|机制|系统|活动|会议|走访|调研|讲座|宣讲|热线|窗口|媒体|公众号|网站)$/u;
/** “为规范……，提高……。”: what for, and what for again. */
const PURPOSE = /^为了?(?:进一步|深入|全面|切实|深化|加强|推动|推进|规范|落实)[^，]{3,40}$/u;
const PURPOSES = /^(?:持续|不断)?(?:规范|提高|提升|增强|促进|保障|维护|优化|激发)\p{Script=Han}{2,14}$/u;
/** Of what something is done, or who does it, and nothing more. */
const TOPIC =
  /^对(?!接|照|标|外|内|口|应|症|比|表)(?![^，]*(?:进行|开展|予以|给予|实施|作出|提出|强化|加强|检查|督促|整治|查处|落实|负责|熟悉|了解|掌握|办理|处理|适用))[^，]{3,18}(?:问题|案件|行为|事项|情况|线索|企业|人员|单位|部门|群众|文件|隐患|纠纷|诉求|对象|项目)$|^由[^，]{2,16}牵头$|^(?:全[区县市镇]|我[区县市镇局])?(?:各级|各有关|各相关|各)(?:各?(?:部门|单位|镇街|街道|乡镇|行政机关|执法部门|司法所|政府))+$|^(?:和(?![美谐平睦])|与|及(?!时)|以及|并且?)\p{Script=Han}{2,8}$/u;

/** What an opening begins with. */
const FIRST = new Set(
  '和及并以当2截近年今一每期同此与下其目自在为随鉴基对由因如虽尽即只无不既倘除经依借凭按根遵参针结聚围紧立着通全我各',
);

function check(context: BlockContext): Finding[] {
  const { block, folded, head } = context;
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  const findings: Finding[] = [];
  const tell = (start: number, end: number, mark: string) =>
    findings.push(
      findingAt(context, start, end, {
        rule: sentenceCut,
        severity: 'warning',
        message: `话才开头就用了“${mark}”，疑应为逗号`,
        basis: 'GB/T 15834—2011',
      }),
    );
  const written = folded.trimEnd().length;
  for (let from = 0, end = 0; from < written; from = end + 1) {
    end = from;
    while (end < written && folded[end] !== '。' && folded[end] !== '；') end += 1;
    if (end === written) break;
    if (lastOpensOnly(folded, from, end)) {
      tell(folded.lastIndexOf('，', end) + 1, end + 1, folded[end]!);
      continue;
    }
    let start = from;
    while (/\s/u.test(folded[start]!)) start += 1;
    if (start < head || !FIRST.has(folded[start]!)) continue;
    const words = folded.slice(start, end);
    const pause = words.indexOf('、');
    // What ends the block is cut off rather than cut in two, and a heading may be made of such words.
    const last = end + 1 >= written && from <= head && !/^(?:在|随着)/u.test(words);
    if (pause > 0 && opensOnly(words.slice(0, pause), words.slice(pause + 1)) && !parallel(words.slice(pause + 1)))
      tell(start, start + pause + 1, '、');
    else if (!last && saysNothing(words, folded[end]!, from > head)) tell(start, end + 1, folded[end]!);
  }
  return findings;
}

/** Whether the last clause of several is an opening that nothing comes of. */
function lastOpensOnly(folded: string, from: number, end: number): boolean {
  const [before, last] = [folded[end - 2]!, folded[end - 1]!];
  const under = last === '下' && '导持动领助'.includes(before);
  if (!under && !'求署神排则'.includes(last)) return false;
  const comma = folded.lastIndexOf('，', end);
  if (comma < from) return false;
  const clause = folded.slice(comma + 1, end);
  return under ? LEFT_UNDER.test(clause) : LEFT_BY.test(clause);
}

/** In front of 、. */
function opensOnly(words: string, rest: string): boolean {
  // What it is done for is over where somebody begins to do it.
  if (/^(?:我|全|本)[区县市镇局街]/u.test(rest)) return TOWARDS.test(words) || UNDER.test(words);
  return /^(?:20|截|在|近|今|自)/u.test(words) && (TIME.test(words) || UNDER.test(words));
}

/** “在市委领导下、区政府指导下” is one opening of two, and so is “2022年、2023年”. */
function parallel(rest: string): boolean {
  return /^[^，、。；]{2,24}[下中后前时]，|^20\d\d/u.test(rest);
}

/** Whether all the clauses are openings; one that may stand alone counts only inside a paragraph. */
function saysNothing(words: string, mark: string, inside: boolean): boolean {
  if (words.length > 90) return false;
  const clauses = words.split('，');
  const [first] = clauses;
  if (/^(?:虽然|尽管|不仅|不但)/u.test(first!) && clauses.length > 1 && mark === '。')
    return !/[但却仍还也更而]|然而|依然|并且|甚至/u.test(words);
  if (clauses.length > 1 && PURPOSE.test(first!) && clauses.slice(1).every((clause) => PURPOSES.test(clause)))
    return true;
  return clauses.every((clause, i) => {
    if (TIME.test(clause) || UNDER.test(clause)) return true;
    if (i < clauses.length - 1) return false;
    return (
      TOWARDS.test(clause) ||
      ((inside || i > 0 || clause.length > 20) && (MAY_STAND.test(clause) || TOPIC.test(clause)))
    );
  });
}
