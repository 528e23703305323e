import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { alike, reckoningsOf, throughSemicolons, type Quantity, type Reckoning } from '../../text/quantities';

/** “清理40件，保留30件，修改5件，废止10件”, “开庭42件，出庭45件”: what became of a count against that count. */
export const outcomes: BlockRule = {
  id: 'outcome',
  category: 'consistency',
  check: (context) => [
    ...reckoningsOf(context).flatMap((sentence) => checkSentence(context, sentence)),
    ...(context.folded.includes('中')
      ? throughSemicolons(context).flatMap((quantities) => amongParts(context, quantities))
      : []),
  ],
};

/** Ways in which one thing ends: never more of them together than of the thing. */
const ENDS: readonly RegExp[] = [
  /^(?:继续)?(?:保留|修改|修订|废止|失效|宣布失效|继续有效|拟修改|拟废止)$/u,
  /^(?:维持|撤销|驳回|终止|变更|责令履行|确认违法|不予受理|调解|和解|调解结案|撤回)(?:的)?$/u,
  /^(?:胜诉|败诉|撤诉|驳回起诉)$/u,
  /^(?:优秀|良好|合格|不合格|称职|基本合格)(?:的|案卷|等次)?$/u,
  /^(?:办结|已办结|已?审结|在办|正在办理|正在审理|未办结|未审结)$/u,
  /^(?:满意|基本满意|不满意)$/u,
];
/** What is done with what has come, and cannot be done with more. */
const DONE =
  /^(?:(?:其中|已|均|实际|现场|当场|成功|被)*)(?:(?:行政机关|单位)?(?:主要|正职)?负责人(?:实际)?出庭(?:应诉)?|出庭应诉|(?:成功)?化解|调解成功|成功|(?:完成)?整改(?:到位|完成)?|备案|报备|公示|回复|答复满意|满意|答复|合格|采纳|持证(?:人员)?|律师|专职(?:人员)?|(?:评出|评选出|评定)?(?:优秀|合格)(?:案卷)?|通过|公示(?:红榜|黑榜)?|(?:给予|实施)?行政处罚|立案(?:查处)?|(?:收到|反馈|报送|上报)[^，]{0,6}(?:报告|反馈|回复|回函|复函|整改|结果|回执)|及格|达标|录用|获奖|入选|命中|参训|实到|到场|中标)$/u;
const WHOLE =
  /(?:建议书?|制发|发出|交办|检查|开庭(?:审理)?|应诉|受理|办理|调解|调处|排查|发现|收到|承办|接收|抽查|评查|清理|查找|审核|审查|诉讼|案件|反馈|提出|现有|共有|参加|参考|回访|走访|测评|访问|问卷|参评|报名|申报|送达|发放|应)/u;
/** What was carried over, or counted of another thing. */
const OTHER = /结转|上年|历年|存量|往年|跨年|旧存|累计/u;

function checkSentence(context: BlockContext, { text, quantities: sentence }: Reckoning): Finding[] {
  if (OTHER.test(text)) return [];
  return sentence.flatMap((whole, i) => {
    if (whole.slack > 0 || whole.unit === '' || whole.unit === '%') return [];
    const next = sentence[i + 1];
    if (!next || next.slack > 0 || !alike(whole.unit, next.unit)) return [];
    const clause = context.folded.slice(context.folded.lastIndexOf('，', whole.start) + 1, whole.start);
    // “120人参加考试，128人合格”, “全区33个单位，单设机构的37个”.
    const deed =
      next.label === ''
        ? (/^(?:表示)?(\p{Script=Han}{2})/u.exec(next.tail)?.[1] ?? '')
        : bare(next.label).replace(/^表示/u, '');
    const of = /的$/u.test(next.label) && /(?:全[区市县镇]|共有|现有)$/u.test(whole.label) && whole.tail !== '';
    if (next.value > whole.value && (of || DONE.test(deed)) && (of || WHOLE.test(clause + whole.tail))) {
      return [tell(context, whole, next, `${deed}${next.value}${next.unit}多于前面的${whole.value}${whole.unit}`)];
    }
    const kind = ENDS.find((end) => end.test(bare(next.label)));
    // “制定3件、修改16件、废止7件” are three facts, no parts.
    if (!kind || kind.test(bare(whole.label)) || !WHOLE.test(clause + whole.tail)) return [];
    const ends: Quantity[] = [];
    for (const one of sentence.slice(i + 1)) {
      if (one.slack > 0 || !alike(one.unit, whole.unit) || !kind.test(bare(one.label))) break;
      ends.push(one);
    }
    const sum = ends.reduce((all, one) => all + one.value, 0);
    if (ends.length < 2 || sum <= whole.value) return [];
    // “制定3件、修改16件、废止7件” are three deeds.
    if (kind === ENDS[0] && !/清理|梳理|评估|审查|现行|涉及/u.test(clause)) return [];
    return [tell(context, whole, ends.at(-1)!, `分项相加为${sum}${whole.unit}，多于总数${whole.value}${whole.unit}`)];
  });
}

const AMONG = /^(?:在)?(?<name>[\p{Script=Han}]{2,8}?)(?:案件|人员)?中(?:，)?/u;
const LAWSUIT = /^(?:胜诉|败诉|撤诉|维持|撤销|驳回|调解|和解|终止|优秀|良好|合格|不合格|男性?|女性?|专职|兼职)/u;

/** “一审70件、二审20件；一审案件中胜诉65件、败诉9件”: parts of what was itself told as a part. */
function amongParts(context: BlockContext, sentence: readonly Quantity[]): Finding[] {
  return sentence.flatMap((first, i) => {
    const name = AMONG.exec(first.label)?.groups?.['name'];
    if (name === undefined || first.slack > 0) return [];
    const whole = sentence.slice(0, i).find((one) => alike(one.unit, first.unit) && one.label.endsWith(name));
    if (!whole || whole.slack > 0) return [];
    if (first.value > whole.value)
      return [tell(context, whole, first, `${first.value}${first.unit}多于前面的${name}${whole.value}${whole.unit}`)];
    const parts = [first];
    for (const one of sentence.slice(i + 1)) {
      if (!alike(one.unit, first.unit) || !/^[、，]$/u.test(one.mark) || !LAWSUIT.test(one.label)) break;
      parts.push(one);
    }
    const sum = parts.reduce((all, one) => all + one.value, 0);
    const apart = Math.abs(sum - whole.value) / whole.value;
    if (parts.length < 2 || !LAWSUIT.test(first.label.replace(AMONG, '')) || sum === whole.value || apart > 0.3)
      return [];
    return [
      tell(context, whole, parts.at(-1)!, `分项相加为${sum}${first.unit}，与${name}${whole.value}${whole.unit}不符`),
    ];
  });
}

function bare(lead: string): string {
  return lead.replace(/^(?:其中|已|共|均)+/u, '');
}

function tell(context: BlockContext, from: Quantity, to: Quantity, message: string): Finding {
  return findingAt(context, from.start, to.end, {
    rule: outcomes,
    severity: 'warning',
    message,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}
