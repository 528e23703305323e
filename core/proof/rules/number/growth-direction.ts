import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { changesOf, goesUp } from '../../text/changes';

/** “由140件增加到106件”, “办理138件，较上年160件增长13%”: the word of growth or decline against its two figures. */
export const growthDirection: BlockRule = { id: 'growth-direction', category: 'consistency', check };

const UP = '增长|增加|上升|提高|提升|升高|攀升|延长|增';
const DOWN = '下降|减少|降低|回落|缩减|压缩|压减|精简|缩短|减|降';
const NEGATIVE = new RegExp(
  `(?:${UP}|${DOWN}|[增降]幅|增速|增长率|负增长)(?:了|率为|达到?|为|幅度?为)?[-－]\\d+(?:\\.\\d+)?(?:%|个百分点|[件人起])`,
  'gu',
);

const RANK = /排名|位次|名次|排位|位[列居]|第/u;

function check(context: BlockContext): Finding[] {
  if (!/[增升提高攀降减落缩简延]/u.test(context.folded)) return [];
  const changes = /\d\D*\d/u.test(context.folded) ? changesOf(context) : [];
  return [
    ...changes.flatMap(({ change: { from, to, word } }) => {
      const up = goesUp(word);
      if (up === null || (up === to.value > from.value && from.value !== to.value)) return [];
      // Who rises in a list comes nearer to its first place.
      if (/^[位名]$/u.test(to.unit) && RANK.test(context.folded.slice(Math.max(0, from.start - 16), from.start)))
        return [];
      return [
        findingAt(
          context,
          Math.min(from.start, to.start),
          Math.max(from.end, to.end),
          verdict(word, up, from.value === to.value),
        ),
      ];
    }),
    ...findMatches(context, NEGATIVE, () => ({
      rule: growthDirection,
      severity: 'warning',
      message: '增减已由词语表示，后面的数不再写负号',
      basis: '公文校核通例',
    })),
  ];
}

function verdict(word: string, grows: boolean, isSame: boolean) {
  return {
    rule: growthDirection,
    severity: 'warning' as const,
    message: isSame
      ? `前后两个数相同，这里写“${word}”，请核对`
      : `按两个数是${grows ? '减少' : '增加'}，这里写“${word}”，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  };
}
