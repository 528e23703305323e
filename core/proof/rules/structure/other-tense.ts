import { splitSentences } from '../../../report/sentences';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** What is meant to be done among what was done, and what was done among what is meant. */
export const otherTense: BlockRule = { id: 'other-tense', category: 'structure', check };

const OPENING =
  /^(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|第[一二三四五]，|\d{1,2}[.、]|同时，|此外，|另外，|其中，)/u;
const WORK =
  '新增|新建|改建|改造|扩建|建成|建立|建设|完成|开展|组织|举办|召开|实现|达到|制定|制修订|修订|修改|出台|印发|编制|公布|推出|启动|实施|配备|增设|设立|成立|组建|培训|轮训|招录|招聘|聘请|聘用|引进|选聘|打造|清理|审查|完善|健全|探索|推行|试点|扩大|提升|提高|增加|购置|采购|投入|化解|调解|受理|办理|评查|检查|抽查|督察|督查|评估|走访|发放|命名|创建|升级|搭建|整合|汇编|梳理|覆盖|派驻|吸纳|选派|建好|办结|审结|复评|培育';
/** “将新增公职律师6名”, “我区计划建成”, “准备在年内修订”. */
const MEANT = new RegExp(
  `^(?:(?:我|全|本)[区县市镇乡街局旗]|区政府|市政府|县政府)?(?:下一步|接下来|今后|随后|后续)?，?(?:还|也|并)?(将|拟|拟于|拟在|计划|计划于|计划在|打算|准备|力争|争取|有望|预期|预计(?!实现|完成|达到|新增|增加)|考虑|即将|将要|将于|将在)(?:用|在|于|到|年内|年底前?|[^，。；]{0,8}?(?:年内|年底前?|前))?(?:再|继续|进一步|陆续|逐步|全面|适时|尽快|新|共|分批)?(?:${WORK})(?!的|率|情况)`,
  'u',
);
/** “将……纳入”, “对拟出台的文件”: no plan. */
const NO_PLAN =
  /纳入|作为|列[入为]|融入|贯穿|贯彻|[转变]为|转化|调整[为至到]|压缩|缩短|下放|上传|录入|推送|移[交送]|报送|提交|反馈|摆[在上]|放[在到]|延伸|覆盖到|整合|汇编|公[布示开]|送|交|列|归|嵌|引入|落实到|情况|结果|内容|工作与|同步|审[核查]率|已|了|率\d|完成率|征求|论证/u;
const DONE_VERBS =
  '开展|组织|举办|召开|完成|制定|印发|出台|公布|发布|修订|建立|建成|成立|配备|培训|审查|审核|办理|受理|化解|调解|查处|整改|发放|实现|取得|新增|清理|编制|签订|聘请|选派|形成|解决|获得|荣获|打造|改造|投入|招录|设立|组建|推出|评查|检查|走访|接待|收到|废止|命名|创建|启动|通过|赢得|受到|搭建|开通|上线';
const DONE = new RegExp(
  `(?:${DONE_VERBS})了(?!解|然|结|断)[^，。；]{0,24}|(?:已于|已在|已经|业已|均已|全部已)(?:去年|今年|\\d{4}年|\\d{1,2}月|年内|年底前?)?[^，。；]{0,6}?(?:${DONE_VERBS}|投用|落实|到位|实施|运行|竣工)(?!的)|^(?:一年来，?|全年)?(?:共|共计|累计|先后)(?:${DONE_VERBS})[^，。；]{0,20}?\\d+[余多]?[\\p{Script=Han}]|得到(?:了)?(?:全面|有效|显著|明显|进一步)?(?:完善|加强|提升|落实|改善|规范|解决|巩固)(?=[，。；])|取得(?:了)?(?:显著|明显|良好|较好|积极|突出)(?:的)?(?:成效|成绩|进展|效果)(?=[，。；])`,
  'u',
);
/** A sentence of what is meant, or of what the plans start from. */
const STILL_MEANT =
  /将|拟|计划|力争|争取|确保|打算|准备|目标|预计|不少于|不低于|以上|至少|推动|使|让|促进|努力|虽然|尽管|但|以来|基础上|总结|过去|对已|凡|每年|每季|每月|要|不断|持续|切实|针对|对照/u;

const AT_LEAST = /不少于|不低于|至少|左右|达到?\d+%以上/u;

function check(context: BlockContext): Finding[] {
  const { part, text, folded, block } = context;
  if (block.type === 'heading' && !block.runIn) return [];
  const told = part === 'measures' || part === 'duties';
  if (!told && part !== 'plans') return [];
  return splitSentences(text).flatMap(({ start, end }): Finding[] => {
    if (end <= context.head) return [];
    const sentence = folded.slice(start, end);
    const plain = sentence.replace(OPENING, '');
    const clause = plain.split(/[，。；]/u)[0]!;
    if (told) {
      const meant = MEANT.exec(clause) ?? MEANT.exec(plain.slice(0, 40));
      if (!meant || NO_PLAN.test(clause.slice(meant[1]!.length))) return [];
      return [at(context, start, end, '这里写的是打算，成效部分写已做的事')];
    }
    const done = DONE.exec(plain);
    if (!done || AT_LEAST.test(plain) || STILL_MEANT.test(plain.slice(0, done.index)) || /^\d{4}年/u.test(plain))
      return [];
    return [at(context, start, end, '下一年度安排里写了已完成的事，疑为串段')];
  });
}

function at(context: BlockContext, start: number, end: number, message: string): Finding {
  return findingAt(context, start, end, { rule: otherTense, severity: 'warning', message, basis: '公文校核通例' });
}
