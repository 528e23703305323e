import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { grammarWordsIn } from '../../text/word-places';

/** Two words that say the same, one behind the other: 共同一起, 基本上大致, 目前现阶段. */
export const saidTwice: BlockRule = { id: 'said-twice', category: 'wording', check };

/** A word of one character that only begins another; 持续不断 is said so. */
const PART_OF_ANOTHER =
  /^(?:因故|事故|缘故|典故|变故|不同|相同|共同|合同|如同|会同|协同|陪同|伙同|连同|等同|参与|给予|赠与|以及|普及|涉及|推及|危及|波及|和平|与会|及时|及格|朝阳|向着|近年|将近|附近|共[同建享有治识产青商]|更[加为新换改多好大高强快优]|约[束谈定法见]|很[多大好]|能[力够动源效]|不断|均[衡等为有]|故|若干|仅|现在|仍然|但凡|只有|很多|约定|使用|使命)/u;

/** Behind these 的 or 地 may stand between. */
const BETWEEN =
  /^(?:显著|明显|突出|及时|迅速|立即|不断|持续|逐步|逐渐|大力|全力|共同|全面|严格|普遍|彻底|广大|众多|许多|全部|所有|主要|重点)$/u;

/** Of the second word, longest first. */
const LENGTHS = [3, 2, 1];

function check(context: BlockContext): Finding[] {
  const { folded, lexicon } = context;
  const { synonyms } = lexicon.grammar;
  const findings: Finding[] = [];
  for (const { at, word, item } of grammarWordsIn(context).synonym) {
    // 显著的明显成效 says it twice as well.
    const end = at + word.length + Number('的地'.includes(folded.charAt(at + word.length)) && BETWEEN.test(word));
    const next = LENGTHS.map((length) => folded.slice(end, end + length)).find((other) =>
      synonyms.get(other)?.includes(item),
    );
    if (end > at + word.length && next?.length !== 2) continue;
    if (!next || next === '不断' || (next.length === 1 && PART_OF_ANOTHER.test(folded.slice(end, end + 2)))) continue;
    findings.push(
      findingAt(context, at, end + next.length, {
        rule: saidTwice,
        severity: 'warning',
        message: `“${word}”与“${next}”意思重复，留一个`,
        basis: '编辑通例',
      }),
    );
  }
  return findings;
}
