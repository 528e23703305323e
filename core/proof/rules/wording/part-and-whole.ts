import type { CompiledGrammar } from '../../compile-grammar';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { clausesOf, type Stretch } from '../../text/clauses';

/** A list of a whole and its own parts: 律师、公证员、法律服务人员. */
export const partAndWhole: BlockRule = { id: 'said-twice', category: 'wording', check };

/** UTF-16 units of the words, longest first. */
const LENGTHS = [7, 6, 5, 4, 3, 2];
/** What may follow the last member of a list. */
const BEHIND =
  /^(?:等|进|开展|发放|宣传|宣讲|普法|的|读本|知识|参与|参加|深入|入户|推送|进行|发布|代表|权益|案件|均|共|，|。|；|$)/u;
const LAST = /以及|和|及|与/u;

interface Member {
  at: number;
  word: string;
}

function check(context: BlockContext): Finding[] {
  const { folded, lexicon } = context;
  const clauses = clausesOf(context);
  const findings: Finding[] = [];
  let first = -1;
  clauses.forEach((clause, i) => {
    if (folded[clause.end] === '、') {
      if (first === -1) first = i;
      return;
    }
    const told = first === -1 ? null : toldOf(lexicon.grammar, folded, clauses.slice(first, i + 1));
    first = -1;
    if (!told) return;
    const [part, whole] = told;
    const [from, to] = part.at < whole.at ? [part, whole] : [whole, part];
    findings.push(
      findingAt(context, from.at, to.at + to.word.length, {
        rule: partAndWhole,
        severity: 'warning',
        message: `“${whole.word}”包括“${part.word}”，整体和部分不宜并列`,
        basis: '现代汉语语法（并列不当）',
      }),
    );
  });
  return findings;
}

/** A part and its whole among the members of a list. */
function toldOf({ wholes }: CompiledGrammar, text: string, clauses: readonly Stretch[]): [Member, Member] | null {
  const members: Member[] = [];
  clauses.forEach(({ start, end }, i) => {
    const words = text.slice(start, end);
    if (i === 0) push(members, endOf(wholes, words, start));
    else if (i < clauses.length - 1) {
      if (wholes.has(words)) members.push({ at: start, word: words });
    } else {
      const joint = LAST.exec(words);
      const before = joint ? words.slice(0, joint.index) : '';
      if (joint && joint.index < 9 && wholes.has(before)) members.push({ at: start, word: before });
      if (!joint || joint.index > 8) push(members, beginOf(wholes, words, start));
      else
        push(
          members,
          beginOf(wholes, words.slice(joint.index + joint[0].length), start + joint.index + joint[0].length),
        );
    }
  });
  for (const part of members) {
    const whole = members.find((one) => wholes.get(one.word)!.parts.has(part.word));
    if (whole) return [part, whole];
  }
  return null;
}

function push(members: Member[], member: Member | null): void {
  if (member) members.push(member);
}

type Wholes = CompiledGrammar['wholes'];

/** The longest word that the first member ends with: a verb and more may stand before it. */
function endOf(wholes: Wholes, words: string, start: number): Member | null {
  const length = LENGTHS.find((one) => wholes.has(words.slice(-one)) && one <= words.length);
  return length === undefined ? null : { at: start + words.length - length, word: words.slice(-length) };
}

/** The longest word that the last member begins with. */
function beginOf(wholes: Wholes, words: string, start: number): Member | null {
  const length = LENGTHS.find(
    (one) => one <= words.length && wholes.has(words.slice(0, one)) && BEHIND.test(words.slice(one)),
  );
  return length === undefined ? null : { at: start, word: words.slice(0, length) };
}
