import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** A problem with a subject of its own, such as 行政裁决, that no plan of the next year speaks of. */
export const unansweredProblem: ReportRule = { id: 'unanswered-problem', category: 'structure', check };

/** Words of a subject in the problems, and those that answer it in the plans where they are more. */
const SUBJECTS: readonly (readonly [told: string, answered?: string])[] = [
  ['行政裁决'],
  ['合同'],
  ['账款|欠款|拖欠', '账款|欠款|拖欠|清欠'],
  ['数据共享|信息孤岛|数据壁垒|互联互通|系统对接', '数据|数字|信息化|信息共享|互联|智慧|平台'],
  ['非现场'],
  ['应急预案|应急处置|应急演练|突发事件', '应急|突发|预案|演练'],
  ['政务公开|信息公开', '公开'],
  ['政务诚信', '诚信|守信|失信|履约'],
  ['法律援助|公共法律服务|法律服务', '法律援助|法律服务'],
  ['规范性文件'],
  ['备案审查'],
  ['裁量'],
  ['案卷|执法文书', '案卷|文书'],
  ['行政复议', '复议'],
  ['应诉|败诉', '应诉|出庭|败诉|行政诉讼'],
  ['普法|法治宣传|以案释法', '普法|宣传|法治文化|以案释法|学法'],
  ['法律顾问|公职律师'],
  ['决策后评估|专家论证|公众参与', '决策|评估|论证|参与'],
  ['行刑衔接', '行刑衔接|刑事司法|移送'],
  ['营商环境', '营商环境|企业|涉企|审批'],
  ['信访|矛盾纠纷', '信访|纠纷|调解|枫桥'],
  ['执法监督', '监督'],
  ['赋权', '赋权|下放|承接|综合行政执法|执法'],
  ['权责清单', '清单'],
];
const FAULT =
  /不[够足高强到均平畅及严深透广多规健完全一能]|[缺欠]|薄弱|滞后|单一|陈旧|老旧|偏[低少慢弱]|较[少慢低弱]|缓慢|空白|短板|未能|尚未|脱节|流于形式/u;
const SENTENCE = /[^。；\n]+/gu;

function check({ blocks }: ReportContext): Finding[] {
  const plans = blocks
    .filter(({ part }) => part === 'plans')
    .map(({ folded }) => folded)
    .join('\n');
  if (plans.length < 40) return [];
  const open = SUBJECTS.filter(([told, answered = told]) => !new RegExp(answered, 'u').test(plans)).map(
    ([told]) => new RegExp(told, 'u'),
  );
  if (open.length === 0) return [];
  return blocks.flatMap((context) => {
    if (context.part !== 'problems' || context.level === 1) return [];
    return allMatches(context.folded, SENTENCE).flatMap((sentence) => {
      if (!FAULT.test(sentence[0])) return [];
      // What else the sentence speaks of may be what the plans answer.
      const told = open.flatMap((subject) => subject.exec(sentence[0])?.[0] ?? []).slice(0, 1);
      return told.map((word) => {
        const start = sentence.index + sentence[0].indexOf(word);
        return findingAt(context, start, start + word.length, {
          rule: unansweredProblem,
          severity: 'hint',
          message: `下一年度安排没有写到“${word}”，不足宜逐条有措施`,
          basis: '报告质量要求（不足与安排对应）',
        });
      });
    });
  });
}
