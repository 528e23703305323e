import type { Choice, Copy, Incoming, Returned } from '../../../core/merge/incoming';
import { incoming, takeIn } from '../../../core/merge/take-in';
import type { Block } from '../../../core/report/block';
import type { Change } from '../../../core/suggest/change';
import { diff, shown } from './texts';

export const by: Change = { id: 'w1', author: '张科长', at: '2026-01-02T03:04:00.000Z' };
export const plain = { author: '李四（未标修订的改动）', at: '' };
export const ins = (text: string, more: object = {}) => ({ text, inserted: by, ...more });
export const del = (text: string, more: object = {}) => ({ text, deleted: by, ...more });
export const copy = (blocks: Block[], comments: Copy['comments'] = []): Copy => ({ blocks, comments });

export interface Case {
  base: Block[];
  theirs: Block[];
  mine?: Block[];
  comments?: Partial<Record<'base' | 'theirs' | 'mine', Copy['comments']>>;
}

export function returned({ base, theirs, comments }: Case): Returned {
  return {
    base: copy(base, comments?.base),
    theirs: copy(theirs, comments?.theirs),
    plain,
    lasting: false,
  };
}

const all = (conflicts: Choice) => (entry: Incoming) => (entry.mine === undefined ? 'take' : conflicts);

export function merged(one: Case, conflicts: Choice = 'note') {
  const mine = copy(one.mine ?? one.base, one.comments?.mine ?? one.comments?.base);
  const result = takeIn(mine, returned(one), all(conflicts), diff);
  const again = takeIn(result, returned(one), all(conflicts), diff);
  // Whatever is taken in, taking it in again changes nothing.
  expect(again.blocks).toEqual(result.blocks);
  expect(again.comments).toEqual(result.comments);
  return result;
}

export const texts = (one: Case, conflicts?: Choice) => merged(one, conflicts).blocks.map(shown);
export const listed = ({ mine, base, comments, ...one }: Case) =>
  incoming(
    copy(mine ?? base, comments?.mine ?? comments?.base),
    returned({ base, ...one, ...(comments && { comments }) }),
    diff,
  ).map(({ kind, author, tracked, old, now, mine: ours }) =>
    [kind, author, tracked ? '修订' : '', old, now, ...(ours === undefined ? [] : [`我：${ours}`])].join('·'),
  );
