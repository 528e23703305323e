import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { listsOf } from '../../text/clauses';

/** A member that one list names twice: “住建局、城管局、住建局”, 《条例》《办法》《条例》. */
export const repeatedMember: BlockRule = { id: 'repeated-member', category: 'copy', check };

const TITLES = /《[^《》]{1,40}》(?:[、和]?《[^《》]{1,40}》)+/gu;
const QUOTED = /“[^“”]{1,20}”(?:[、和]?“[^“”]{1,20}”)+/gu;
/** Ranks may well be the same twice. */
const WORD = /^(?!第?[一二三四五六七八九十]+$)\p{Script=Han}{2,12}$/u;
/** The word of a member that says more behind it. */
const BEHIND =
  /^.+?(?=等)|^.{3,}?(?=联合|共同|会同|协同|开展|进行|参与|参加|组织|办理|报送|负责|配合|制定|落实|召开|印发|出台|予以)/u;
/** What joins the last member. */
const JOINED = /^.{2,}(?:(?:以及|及)(?=.{3,}$)|和(?=.{5,}$))/u;
/** Members further apart may well be named again. */
const NEAR = 9;

interface Member {
  /** What may stand again; a member may say more behind it, or before it where it is the first. */
  word: string;
  /** From the beginning of the list. */
  at: number;
  whole: string;
}

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  if (!/[、》”]/u.test(folded)) return [];
  const lists = folded.includes('、') ? listsOf(context) : [];
  return [
    ...lists.flatMap(({ start, end }) => {
      const list = folded.slice(start, end);
      return list.includes('、') ? twice(context, start, wordsOf(list, folded[end])) : [];
    }),
    ...[TITLES, QUOTED]
      .flatMap((regex) => matchesIn(context, regex))
      .flatMap((list) => twice(context, list.index, enclosedIn(list[0]))),
  ];
}

function wordsOf(list: string, behind: string | undefined): Member[] {
  let at = 0;
  const parts = list.split('、').map((whole) => {
    const from = at;
    at += whole.length + 1;
    return { whole, from };
  });
  const last = parts.at(-1)!;
  const joined = JOINED.exec(last.whole)?.[0].length;
  const tail = joined === undefined ? [] : [{ whole: last.whole.slice(joined), from: last.from + joined }];
  const closed = behind !== undefined && '，。；'.includes(behind);
  return [...parts, ...tail].map(({ whole, from }) => {
    const isLast = from >= last.from;
    const [word] = ((isLast || /[等同联]/u.test(whole)) && BEHIND.exec(whole)) || [isLast && !closed ? '' : whole];
    return { word: WORD.test(word) ? word : '', at: from, whole };
  });
}

function enclosedIn(list: string): Member[] {
  return [...list.matchAll(/《[^《》]+》|“[^“”]+”/gu)].map(({ 0: whole, index }) => ({
    word: whole.length < 4 ? '' : whole,
    at: index,
    whole,
  }));
}

function twice(context: BlockContext, from: number, members: readonly Member[]): Finding[] {
  return members.flatMap(({ word, at }, i) => {
    if (word === '') return [];
    const first = members
      .slice(Math.max(0, i - NEAR), i)
      .findLast((other) => other.at + other.whole.length < at && other.whole.endsWith(word));
    if (!first) return [];
    const start = from + first.at + first.whole.length - word.length;
    return [
      findingAt(context, start, from + at + word.length, {
        rule: repeatedMember,
        severity: 'warning',
        message: `“${word.replace(/^“|”$/gu, '')}”在同一列举里出现了两次`,
        basis: '编辑通例',
      }),
    ];
  });
}
