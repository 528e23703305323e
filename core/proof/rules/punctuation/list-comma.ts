import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { nextOf, wholeClausesOf } from '../../text/clauses';

/** “公众参与、专家论证，风险评估、合法性审查等程序”: one “，” or “；” among the 、 of a list of words. */
export const listComma: BlockRule = { id: 'list-comma', category: 'punctuation', check };

const CLOSES_SOON = /^\p{Script=Han}{2,7}(?:等|和|及)/u;
/** Verbs that a list of names follows. */
const LEADING =
  '涉及|包括|包含|会同|联合|涵盖|覆盖|履行|聚焦|重点|突出|针对|组织|围绕|协调|邀请|整合|完善|健全|落实|规范|严格';
/** What takes the words of a list together. */
const GROUPED = /等(?:[\p{Script=Han}]{0,2}(?:领域|部门|单位|方面|环节|程序|事项|力量|形式|方式|内容))/u;
/** A clause of its own begins so. */
export const ACTS =
  '紧紧|牢牢|入选|新签|高标准|高质量|高水平|抢抓|专项|加快|加速|加大|加力|提速|提振|提质|提档|新建|新增|新设|新改|改造|改建|改革|扩建|扩容|续建|修缮|修复|做强|做优|做大|做实|做深|做细|做精|壮大|引进|引育|招引|打好|打赢|振兴|释放|激活|盘活|保证|夯实|筹建|谋划|争取|培优|育强|升级|更新|建成|开通|开工|开辟|开放|开发|贯通|联通|连通|放宽|放开|放大|用足|守好|管好|加强|开展|推进|推动|完善|健全|建立|强化|落实|坚持|提升|提高|规范|优化|深化|组织|实施|制定|出台|印发|严格|严厉|严肃|全面|全力|积极|认真|深入|持续|不断|切实|进一步|着力|大力|扎实|有效|有力|及时|统筹|聚焦|围绕|突出|紧盯|紧扣|依托|依法|依规|通过|结合|根据|按照|针对|打造|构建|形成|实现|确保|保障|促进|增强|扩大|拓展|创新|探索|发挥|履行|执行|贯彻|学习|宣传|普及|引导|指导|督促|督导|监督|检查|抽查|巡查|排查|整治|查处|打击|化解|调解|处理|处置|解决|办理|受理|审查|审核|审理|评估|评查|清理|修订|修改|废止|公开|公布|公示|发布|发放|张贴|悬挂|播放|设立|设置|成立|组建|配备|聘请|选聘|邀请|联合|会同|协同|协调|对接|走进|走访|深耕|参与|参加|举办|召开|集中|定期|带头|带领|主动|主要|重点|广泛|充分|逐步|逐项|同步|做好|做到|抓好|抓实|抓紧|压实|夯实|筑牢|守住|把握|营造|提供|支持|鼓励|服务|满足|维护|防范|预防|杜绝|避免|减少|降低|缩短|压缩|精简|取消|整合|汇聚|凝聚|激发|培育|培养|培训|选派|选拔|吸纳|吸收|采取|采用|运用|利用|注重|重视|关注|涵盖|覆盖|涉及|包括|包含|明确|细化|梳理|编制|编印|起草|报送|报告|汇报|听取|研究|讨论|审议|部署|安排|谋划|推行|推出|推广|试行|启动|完成|取得|获得|荣获|赢得|得到|受到|助力|赋能|惠及|方便|便于|使得|区[委政司直]|市[委政直]|县[委政直]|镇[党政]|街道|同时|特别|尤其|其中|例如|比如|力争|努力|争取|达到|达成|畅通|打通|破除|破解|改善|改进|提炼|总结|挖掘|选树|树立|弘扬|传承|讲好|用好|管好|配齐|配强|补齐|创建|争创|申报|推荐|评选|表彰|奖励|约谈|通报|问责|追究|责令|责成|移送|移交|立案|结案|办结|审结|答复|回复|回应|接受|接待|接听|收到|收集|征求|征集|采纳|吸取|反馈|整改|纠正|纠治|自觉|严把|严抓|严守|狠抓|紧抓|深抓|常抓|层层|处处|时时|人人|事事|件件|多次|先后|累计|分别|逐级|分级|分类|分批|分层|线上|线下|坚决|坚定|牢固|牢记|树牢|遵守|遵循|尊重|保护|保持|稳定|巩固|延伸|下沉|下放|承接|承担|负责|担任|兼任|实行';
const VERBS = new RegExp(
  `^(?:${ACTS}|[让使将把对为在以由从向与并但又也均共已未不有是要其该各全我能可需应须而且])`,
  'u',
);

function check(context: BlockContext): Finding[] {
  const { folded, block, head } = context;
  if ((block.type !== 'paragraph' && block.type !== 'heading') || !folded.includes('、')) return [];
  const findings: Finding[] = [];
  const clauses = wholeClausesOf(context);
  let next = -1;
  let hasPause = false;
  for (const [i, { start, end }] of clauses.entries()) {
    const last = clauses[i - 1];
    const mark = start - 1;
    const lastHasPause = hasPause;
    if (next < start) next = nextOf(folded, '、', start);
    hasPause = next < end;
    // Most clauses are parts of no list and are not even cut out.
    if (!hasPause && !lastHasPause) continue;
    if (!last || last.end !== mark || mark < head || !/[，；：。]/u.test(folded[mark]!)) continue;
    const pause = hasPause ? next - start : -1;
    const before = folded.slice(last.start, last.end);
    const rest = folded.slice(start, end);
    if (folded[mark] !== '，' && areAligned(before, rest)) {
      findings.push(
        findingAt(context, mark, mark + 1, {
          rule: listComma,
          severity: 'warning',
          message: `并列的词语之间用顿号，这里用了“${folded[mark]}”`,
          suggestion: '、',
          basis: 'GB/T 15834—2011 第4.5条',
        }),
      );
      continue;
    }
    if ((pause < 2 || pause > 7) && rest.length > 12 && !CLOSES_SOON.test(rest)) continue;
    // Behind a colon or a stop something of its own may begin: only a list that both sides show to go on.
    if (folded[mark] === '。' && !(before.includes('、') && CLOSES_SOON.test(rest))) continue;
    if (
      folded[mark] === '：' &&
      !(before.includes('、') && /^\p{Script=Han}{2,7}(?:、\p{Script=Han}{2,7})?(?:等|和|及)/u.test(rest))
    )
      continue;
    if (!isList(before.split('、'), rest)) continue;
    findings.push(
      findingAt(context, mark, mark + 1, {
        rule: listComma,
        // Two lists of phrases side by side look the same where nothing closes them.
        severity: /^[^和及]*等/u.test(rest) || ENDS.test(rest) ? 'warning' : 'hint',
        message: `并列的词语之间用顿号，这里用了“${folded[mark]}”`,
        suggestion: '、',
        basis: 'GB/T 15834—2011 第4.5条',
      }),
    );
  }
  return findings;
}

/** “了解群众心声、疏导群众情绪：回应群众诉求”: of one length, with two characters in the same places. */
function areAligned(before: string, rest: string): boolean {
  const left = before.split('、');
  const second = left.at(-1);
  if (left.length < 2 || !second || second.length < 4 || second.length > 8) return false;
  const words = [left.at(-2)!.slice(-second.length), second, rest.split(/[、等]/u)[0]!];
  if (words.some((word) => word.length !== second.length)) return false;
  return [...second].filter((char, i) => words.every((word) => word[i] === char)).length >= 2;
}

/** Whether the words on both sides of a mark are members of one list. */
function isList(left: readonly string[], rest: string): boolean {
  const closed = CLOSED.exec(rest);
  const right = (closed?.[1] ?? rest).split('、');
  const [first] = right;
  const means = /(?:采取|采用|通过|运用|以)(\p{Script=Han}{2,6})$/u;
  const leads =
    /等[\p{Script=Han}]{0,3}(?:方式|形式|手段|渠道|途径|载体)/u.test(rest) && means.test(left[0]!) ? means : LISTS;
  const last = left.length > 1 ? left.at(-1)! : (leads.exec(left[0]!)?.[1] ?? sameLength(left[0]!, right, rest));
  // The first word on the left hangs on a verb: what is between it and the mark counts.
  const middle = left.slice(1);
  const alike = middle.length >= 2 && middle.every((word) => word.length === last.length);
  if (!isWord(last)) return false;
  if (right.length < 2 && !closed)
    return !VERBS.test(rest) && middle.length > 0 && ENDS.test(rest) && middle.every(isWord);
  if (!isWord(first!)) return false;
  if (alike && first!.length === last.length && (!VERBS.test(first!) || GROUPED.test(rest))) return true;
  if (!nameLike(first!)) return false;
  const inner = closed ? right : right.slice(0, -1);
  if (left.length > 1 && first!.length === last.length) return true;
  if (
    left.length > 1 ? !LISTED.test(left[0]!) : !GROUPED.test(rest) && inner.some((word) => word.length !== last.length)
  )
    return false;
  return (
    inner.length + left.length >= (left.length > 1 ? 4 : 3) &&
    (left.length > 1 ? [last, ...inner] : inner).every(nameLike)
  );
}

/** “对制定权限，决策程序、法律依据等方面”: the tail of the words before the mark that is as long as each word behind it. */
function sameLength(before: string, right: readonly string[], rest: string): string {
  const { length } = right[0]!;
  if (right.length < 2 || right.some((word) => word.length !== length)) return '';
  return HANGS.test(before.slice(0, -length)) && GROUPED.test(rest) ? before.slice(-length) : '';
}

/** What a list hangs on. */
const HANGS = new RegExp(`(?:${LEADING}|[对在向从以于就]|实施|推进|开展|强化|加强)$`, 'u');

/** The last of a list, with what ends it. */
const CLOSED = /^(.*?)(?:等(?![待级候额于同离])|(?:和|及(?![以其时早]))(?=\p{Script=Han}{2,8}(?:[的，。]|$|等)))/u;
/** One more word, and the word that takes them all together. */
const ENDS =
  /^\p{Script=Han}{2,8}(?:程序|制度|环节|部门|领域|机制|要求|职责)$|^\p{Script=Han}{1,4}[两三四五](?:级|方面|类|项|大)/u;
const LISTED = new RegExp(`(?:${LEADING}|^(?:加强|强化|做好)?[对在向从以])\\p{Script=Han}{2,8}$`, 'u');
const LISTS = new RegExp(`(?:${LEADING})(\\p{Script=Han}{2,6})$`, 'u');

function isWord(word: string): boolean {
  return /^\p{Script=Han}{2,7}$/u.test(word) && !word.includes('等');
}

/** No verb in front. */
function nameLike(word: string): boolean {
  return isWord(word) && (!VERBS.test(word) || /^.{2}[班会室站点员书课栏屏廊]$/u.test(word));
}
