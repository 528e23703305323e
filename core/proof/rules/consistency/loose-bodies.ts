import type { Finding } from '../../finding';
import { allMatches, matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** A centre or team introduced under one short name (“以下简称矛调中心”) and called by another: 调处中心. */
export const looseBodies: ReportRule = { id: 'abbreviation', category: 'consistency', check };

const BODIES = '中心|专班|指挥部|工作室|领导小组|办公室|平台|基地|工作站';
/** Common words too: only another two characters of the full name are its short form. */
const OTHERS = '系统|工程|行动|活动|机制|计划|试点|小组|大厅';
const KIND = `(?:${BODIES}|${OTHERS})`;
const INTRODUCED = new RegExp(
  `([\\p{Script=Han}]{4,24})（(?:以下)?(?:统|简)?称(?:为)?[：]?[“]?([\\p{Script=Han}]{1,6}?)(${KIND})[”]?）`,
  'gu',
);

function check({ blocks }: ReportContext): Finding[] {
  return blocks.flatMap((context, i) =>
    context.folded.includes('简称')
      ? matchesIn(context, INTRODUCED).flatMap((match) => {
          const [whole, full, short, kind] = match as unknown as [string, string, string, string];
          const end = match.index + whole.length;
          return blocks.flatMap((other, k) => othersIn(other, k === i ? end : 0, { full: full + kind, short, kind }));
        })
      : [],
  );
}

/** Words for what such centres do, one said for another. */
const SAME = new Set(['调处', '化解', '调解', '协调', '矛调', '解纷', '争议', '纠纷', '多元']);

interface Introduced {
  full: string;
  short: string;
  kind: string;
}

/** At the head of a clause, or behind the verbs that such bodies follow. */
function othersIn(context: BlockContext, from: number, { full, short, kind }: Introduced): Finding[] {
  if (!context.folded.includes(kind)) return [];
  const form = new RegExp(
    `(?<=^|[，。；：、“]|依托|通过|由|到|在|发挥|经|建好|用好|推动)(?!${short})([\\p{Script=Han}]{2})${kind}(?!主任|建设|任务|工作)`,
    'gu',
  );
  return allMatches(context.folded, form).flatMap((match) => {
    const name = match[1]!;
    if (match.index < from || full.endsWith(name + kind)) return [];
    // Its characters are those of the full name, or it is told nowhere else.
    const own = [...name].filter((char) => full.includes(char)).length;
    if (own < (OTHERS.includes(kind) ? name.length : 1) && !(SAME.has(name) && SAME.has(short))) return [];
    return [
      findingAt(context, match.index, match.index + match[0].length, {
        rule: looseBodies,
        severity: 'warning',
        message: `前面的简称是“${short}${kind}”，这里不一致，请核对`,
        basis: '公文用语通例',
      }),
    ];
  });
}
