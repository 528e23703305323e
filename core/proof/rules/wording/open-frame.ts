import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { nextOf, wholeClausesOf } from '../../text/clauses';

/** A frame that is opened and never closed, or closed and never opened: 以……为, 为……提供, 对……进行. */
export const openFrame: BlockRule = { id: 'frame-lost', category: 'wording', check };

interface Told {
  from: number;
  to: number;
  message: string;
}

/** Of a clause with its mark, and what stands before it in its sentence. */
type Judge = (clause: string, sentence: string) => Omit<Told, 'to'> | null;

const SHORTEST = 5;
const BASIS = '现代汉语语法（成分残缺）';

/** Each with what it has nothing to tell without. */
const FRAMES: readonly (readonly [string, Judge])[] = [
  ['以', takenAs],
  ['为', asWhat],
  ['为', forWhom],
  ['进行', doneTo],
  ['的', withoutHead],
  ['把', disposed],
  ['将', disposed],
];

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  const findings: Finding[] = [];
  // Where each word stands next: a text has few of them, and a clause that has none is not even cut out.
  const next = FRAMES.map(([word]) => nextOf(folded, word, 0));
  let first = 0;
  for (const { start, end } of wholeClausesOf(context)) {
    const mark = folded.charAt(end) || '。';
    let clause: string | undefined;
    for (let i = 0; i < FRAMES.length && end - start >= SHORTEST; i += 1) {
      const [word, judge] = FRAMES[i]!;
      if (next[i]! < start) next[i] = nextOf(folded, word, start);
      if (next[i]! >= end) continue;
      clause ??= end < folded.length ? folded.slice(start, end + 1) : `${folded.slice(start)}。`;
      const told = judge(clause, folded.slice(first, start));
      if (!told) continue;
      const verdict = { rule: openFrame, severity: 'warning', message: told.message, basis: BASIS } as const;
      findings.push(findingAt(context, start + told.from, end, verdict));
      break;
    }
    if ('。；！？\n'.includes(mark)) first = end;
  }
  return findings;
}

const TAKEN =
  /^(?:[一二三四五六七八九十]是)?(?:\d{4}年|我们|[我全][区市县镇街局]|[\p{Script=Han}]{2,8}(?=坚持))?(?:将|要|应|须)?(?:切实|始终|全面|继续|持续|牢牢|紧紧|一贯|自觉|坚定|更加)*(?:坚持|做到了?|突出|注重)?以(?!上|下|前|后|来|内|外|及|往|便|免|至|致|期|为|案释法|点带面|案促|贯之)/u;
/** What is taken begins with a verb of work, a thought or a quoted name: a manner (以更高标准) begins otherwise. */
const WORK =
  /^(?:深入|全面|切实|扎实|大力|持续|不断|进一步|有效|着力)?(?:提升|提高|推进|加强|学习|贯彻|落实|建设|创建|开展|强化|完善|深化|优化|规范|构建|争创|保障|解决|宣传|实施|健全|建立|增强|防范|化解|整治|维护|培育|打造|习近平[^，]{2,20}思想|党的|“[^”]{2,10}”(?:行动|工程|活动)?，)/u;
/** Or it ends with a thing that is no manner. */
const THING =
  /(?:建设|思想|需求|意识|行政|治理|发展|安全|城市|示范市|体系|环境|能力|目标|问题|大局|改革|监管|执法|普法|教育|文化|事业|民生|人民|群众|企业|项目|制度|机制|法治|党建|[字能业镇治准范]化)，$/u;
/** What may follow what is taken. */
const TAKES =
  /[为作来成将把让使给由从向等之]|统揽|铲除|推动|促|带动|助[力推]|赋能|引领|引导|引[路航]|保障|支撑|护航|筑|换|[追谋力]求|应对|迎接|破[解除题]|强化|倒逼|撬动|牵引|激发|实现|开展|完成|构建|凝聚|夯实|打造|规范|回应|树立|检验|衡量|[守坚][护牢]|展[现示]|形成|取得|履行|推进|方式|名义|形式|契机|统领|铸|践行|彰显|效能依法|依法[^行]|韧劲|基调|标准|力度|姿态|决心|思维|坚强|热情|模式|锻造|抓好|决定|惠|服务(?!，)|指导|武装|诠释|捍卫|增强|提升|加强/u;
const MANNER =
  /(?:精神|姿态|标准|要求|作风|方式|形式|举措|力度|成效|实效|态度|担当|决心|视角|名义|措施|手段|干劲|热情|步伐|思维|面貌|状态|韧劲|思路|办法|模式|途径|信心|毅力|速度|效率|身份|角度|优势|成绩|理念|劲头|作为|心态|气概|勇气|定力|本领|自觉|责任感|方法|原则|基调)，$/u;

/** “以提升依法行政水平，”: taken as what? */
function takenAs(clause: string): Omit<Told, 'to'> | null {
  const opening = TAKEN.exec(clause);
  if (!opening || !clause.endsWith('，')) return null;
  const rest = clause.slice(opening[0].length);
  if (rest.length < 5 || MANNER.test(rest)) return null;
  const work = WORK.exec(rest)?.[0] ?? (THING.test(rest) ? '' : null);
  if (work === null || TAKES.test(rest.slice(work.length).replace(/作风|工作|行为|成[果效员]|向往|将来/gu, '')))
    return null;
  return { from: opening[0].length - 1, message: '“以……”缺少后半：以什么为什么，或以什么推动什么' };
}

const AS =
  /(?<![作定列视确变成分名称评改升选聘任誉])(?<!(?:[^建]设|[转演优内外固深变]化))为(?:抓手|导向|契机|主线|切入点|突破口|着力点|出发点|落脚点|引领|指引|牵引|宗旨|龙头|载体|依托|遵循|指导|统领|(?:重点|目标|核心|基础|中心|支撑|目的|原则|主题|根本|动力|纽带|标准|榜样)(?=[，。；]))(?!的)(?=[，。；\p{Script=Han}])/u;

/** “解放思想为引领，”: nothing opens it. */
function asWhat(clause: string, sentence: string): Omit<Told, 'to'> | null {
  const closing = AS.exec(clause);
  if (!closing || closing.index < 2 || sentence.slice(-60).includes('以')) return null;
  const before = clause.slice(0, closing.index);
  if (/[以把将奉是]/u.test(before) || before.length > 24) return null;
  return { from: 0, message: `“${closing[0]}”前面缺少“以”` };
}

const GOOD =
  /^(?:切实|全力|更好地?|努力|继续|持续)?为(?!了|民|什么|主|期|首|准|人|群众办|依据)[^，。；：]{4,40}(?:保障|支撑|基础|服务|动力|氛围|条件|保证|便利|支持|咨询|指引)[，。；]$/u;
const GIVES =
  /提供|奠定|打下|打牢|夯实|营造|创造|注入|作出|做出|贡献|构筑|增添|筑牢|做好|强化|给予|建立|优化|打造|厚植|积累|储备|保驾|开展|实施|加强|完善|搭建|增强|集聚|落实|采取|做|把|以|开|当|成|设立|送|争取|形成|凝聚|输送|带来|培育|纳入|列入|拨付|安排|解决|配备|办|购买|谱写|汇聚|赢|推/u;

/** “为推进高质量发展坚强法治保障”: no verb right before what is said of the good. */
const BARE =
  /^(?:[一二三四五六七八九十]是|切实|全力|更好地?|努力|继续|持续|定期|上门|主动|免费)*为(?!了|民|什么|主|期|首|准|依据)[^，。；：]{4,40}?(?:发展|建设|治理|改革|振兴|行动”?|企业|群众|居民|社会|民生|工作|决策|创业|需求|转型|繁荣)(?:更加|更为|较为|最)?(?:坚强|坚实|有力|强有力|良好|优质|高效|专业|精准|和谐|安定|稳定|公平|强大|可靠|便捷)的?(?:(?!提供|奠定|打下|营造|创造|注入|[作做]出|夯实)[^，。；：的]){0,8}(?:保障|支撑|基础|服务|动力|氛围|环境|条件|保证|便利|支持|咨询|指引)[，。；]$/u;

/** “为高质量发展坚实保障”: what is done for it? */
function forWhom(clause: string): Omit<Told, 'to'> | null {
  if (BARE.test(clause)) return { from: 0, message: '“为……”后面缺少动词（如“提供”“奠定”）' };
  return GOOD.test(clause) && !GIVES.test(clause) ? { from: 0, message: '“为……”后面缺少动词（如“提供”“奠定”）' } : null;
}

const DONE =
  /(?:工作|情况|问题|任务|事项|分工|依据|内容|风险|文件|程序|案件|制度|行为|职责|线索|合同|建设|方案|安排|权限|数据|隐患|措施|队伍|人员|方面|决策|同|件|报告|清单|堵点|意见|事件|信息|档案|台账|项目|标准|成果|资料|流程|环节|机制|短板|薄弱点|成效|质量|落实情况|指标|数字|记录|证据|材料|卷宗|条款|议题|协议|点位|场所|设施)(?:全面|全程|认真|严格|逐一|及时|统一|专题|集中|定期|深入|系统|详细|依法|严格依法|再)?进行了?(?:部署|细化|明确|审查|审核|研究|分析|梳理|总结|评估|通报|督促|督导|督查|考核|评查|清理|解读|公示|核查|抽查|论证|讨论|调度|安排|检查|排查|整改|复核|评议|监督|指导|备案|登记|汇总|修订|专题研究|集中整治|细化明确|安排部署|部署安排|审核把关|严格审核把关|合法性审查|全程跟踪|跟踪|动员部署|跟踪问效|把关|分析研判|研判|跟踪督办|督办|整改提示|联审|会审|审定|规范|优化|完善|细化|分解|归集|整理|归档|抽检|检测|监测|回访|约谈|查处|处置|处理|办理|答复|反馈|点评|通报批评|复盘|剖析|深入剖析|分析评估|全面梳理|全面排查|拉网式排查|法制审核|公平竞争审查|风险评估|案卷评查|监督检查|督促检查|跟踪监督|动态管理|动态调整|分类处置|分类管理|登记造册|统计分析)(?=[，。；、和并及])/u;

/** “全年执法工作进行部署”: done to what, without 对? */
function doneTo(clause: string, sentence: string): Omit<Told, 'to'> | null {
  const done = DONE.exec(clause);
  if (!done || done.index === 0) return null;
  const before = clause.slice(0, done.index);
  if (/[对就针向把将由按围依于在从经与被给让请]|结合|组织|通过|采取|实行|要求|责令|督促|指导/u.test(before))
    return null;
  const last = sentence.split('，').at(-2) ?? '';
  if (/^(?:[一二三四五六七八九十]是)?(?:[针]?对|就|围绕|将|把|按照|由)(?![^，]*(?:进行|作出|开展))/u.test(last))
    return null;
  return { from: 0, message: '“进行”前面缺少“对”' };
}

const MAIN =
  /(?:^|了|力|地|中|[，、])(?:进一步|\p{Script=Han}{2})?(?:提供|提高|提升|增强|加强|强化|发挥|营造|完善|健全|优化|深化|推进|推动|促进|夯实|形成|取得|激发|回应|解决|落实|履行|构建|打造|满足|维护|化解|加大|加快|改善|凝聚|筑牢|树立|采取|开展|奠定|展现|彰显|巩固|拓宽|厚植|规范|保障|建立|制定|实现)了?/u;

/** “发挥法律顾问的。” “提供坚强的，”: 的 at the end, and nothing that it tells of. */
function withoutHead(clause: string, sentence: string): Omit<Told, 'to'> | null {
  if (!/(?<![目标])的[，。；]$/u.test(clause) || /[是有]|^[（(]/u.test(clause)) return null;
  if (!clause.endsWith('。')) {
    if (/^.{0,12}(?:[对凡未不无经因应如若属者可能需拒被]|符合|存在|构成|情节|造成|发现|超过|逾期|违)/u.test(clause))
      return null;
    if (!MAIN.test(clause) && !/等的.$/u.test(clause)) return null;
  } else if (
    /是[^。]{0,60}$/u.test(sentence) ||
    /(?<!应|针|绝|相)对(?![接应口标])|[凡未不无者]|符合|存在|构成|情节|造成|逾期|违/u.test(clause)
  )
    return null;
  return { from: 0, message: '“的”后面缺少中心语' };
}

const DISPOSED =
  /^(?:[一二三四五六七八九十]是)?(?:要|必须|始终|坚持|切实|务必|主动|自觉|应当?|继续|全面|我们|进一步|坚决|明确|首次){0,3}(把|将)(?![握关脉手门来近会要军领士才继逐进有持在于以对与积全深加推着严扎努力牢忠坚])/u;
/** Words that hold a character of a verb and are none. */
const NO_VERB =
  /工作|作风|行为|[上下]级|落实|[规稳坚制决]定|定期|成[果效绩员]|为[民政]|在线|存在|对于|关于|[当]前|当地|上下|同志|共同|转型|投入|深入|机关|有关|相关|关键|关系|到位|重视|处置|设置|配置|提升|转变|系列|贯彻(?![到于在])|放管服|开放|位置|融合|和谐|[改合]作|作用|创作|党[中]央/gu;
/** What makes one thing of another, or puts it somewhere. */
const DISPOSES =
  /[为成入到在于给纳列定摆放置贯融视作当升转挺关]|结合|挂钩|衔接|统一|同步|覆盖|公开|写进|上墙|抓[好实在紧]|落[到实细]|体现|引向|推向|扛在|记在|装进/u;
const ENDS =
  /(?:轨道|内容|任务|体系|抓手|计划|要点|指标|范围|议程|大事|责任|课题|准则|追求|之魂|规划|依据|重点|阵地|手段|途径|原则|常态|主旋律|源泉|前提|保证|必修课|底线|生命线|出发点|落脚点|述职|考核|全过程|全领域|各方面|位置|日程|主线|导向|标准|动力|突破口|”)[，。；]$/u;

/** “把政府工作法治轨道”: what is done with it? */
function disposed(clause: string): Omit<Told, 'to'> | null {
  const opening = DISPOSED.exec(clause);
  if (!opening || clause.length - opening[0].length < 7 || !ENDS.test(clause)) return null;
  // “我们将”: what is to come.
  if (opening[1] === '将' && (/”.$/u.test(clause) || opening[0].includes('我们'))) return null;
  const rest = clause.slice(opening[0].length).replace(NO_VERB, '');
  return DISPOSES.test(rest) ? null : { from: 0, message: `“${opening[1]!}……”没有写完，缺少动词（如“作为”“纳入”）` };
}
