import { Text, type Node, type Operation } from 'slate';
import { blockSpans, type Block } from '../../core/report/block';
import { endTouchOf } from '../../core/suggest/change';
import { PLACED, TYPED, tokenStarts, unitsOf, type Traced } from '../../core/suggest/traced';

/** The origins of a text, or those of the texts below an element. */
type Shade = number[] | { children: Shade[] };

interface Entry {
  /** Index of the block before the edit; -1 for a new one. */
  index: number;
  end: number;
  moved: boolean;
  /** Null as long as nothing in it changed. */
  shade: Shade[] | null;
}

/**
 * Follows every character through the operations of an edit: what each block after it is made of. Gives the stretch of
 * blocks before the edit that it touched, with one neighbour on each side.
 */
export function traceEdit(
  before: readonly Block[],
  operations: readonly Operation[],
  after: readonly Block[],
): { from: number; to: number; traced: Traced[] } {
  const starts = tokenStarts(before);
  const endOf = (index: number) => starts[index + 1]! - 1;
  const entries = before.map((_, index): Entry => ({ index, end: endOf(index), moved: false, shade: null }));
  const gone = new Map<string, number>();
  for (const operation of operations) follow(operation);
  let from = 0;
  const untouched = (at: Entry | undefined, index: number) => at?.index === index && at.shade === null && !at.moved;
  while (from < before.length && untouched(entries[from], from) && after[from] === before[from]) from += 1;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - from &&
    untouched(entries.at(-1 - tail), before.length - 1 - tail) &&
    after.at(-1 - tail) === before.at(-1 - tail)
  )
    tail += 1;
  from = Math.max(0, from - 1);
  tail = Math.max(0, tail - 1);
  // What runs on into another block when it is settled cannot be looked at without it.
  while (from > 0 && runsOn(before[from - 1]!)) from -= 1;
  while (tail > 0 && runsOn(before[before.length - tail - 1]!)) tail -= 1;
  const first = starts[from]!;
  const shift = (origin: number) => (origin < 0 ? origin : origin - first);
  const traced = entries.slice(from, entries.length - tail).map((entry, i): Traced => ({
    block: after[from + i]!,
    origins: entry.moved ? placed(after[from + i]!) : flat(shadeOf(entry)).map(shift),
    end: entry.moved ? PLACED : shift(entry.end),
    moved: entry.moved,
  }));
  return { from, to: before.length - tail, traced };

  function follow(op: Operation): void {
    if (op.type === 'set_selection' || op.path.length === 0) return;
    const [at, ...deep] = op.path;
    if (deep.length === 0) return followBlock(op, at!);
    const entry = entries[at!]!;
    const shade = (entry.shade = shadeOf(entry));
    const last = deep.pop()!;
    let list = shade;
    for (const step of deep) list = (list[step] as { children: Shade[] }).children;
    followInside(op, list, last);
  }

  function followBlock(op: Exclude<Operation, { type: 'set_selection' }>, at: number): void {
    if (op.type === 'insert_node') {
      const id = (op.node as Block).id;
      entries.splice(at, 0, {
        index: -1,
        end: gone.get(id) ?? PLACED,
        moved: false,
        shade: (shadow(op.node) as { children: Shade[] }).children,
      });
      gone.delete(id);
    } else if (op.type === 'remove_node') {
      const [entry] = entries.splice(at, 1);
      const block = before[entry!.index];
      // An empty line that gives way to another under its id stays that line.
      if (block && block.type !== 'table' && unitsOf(block) === 0 && entry!.end >= 0) gone.set(block.id, entry!.end);
    } else if (op.type === 'move_node') {
      const [entry] = entries.splice(at, 1);
      entries.splice(op.newPath[0]!, 0, { ...entry!, moved: true });
    } else if (op.type === 'split_node') {
      const entry = entries[at]!;
      const shade = shadeOf(entry);
      entries.splice(at + 1, 0, { ...entry, index: -1, shade: shade.slice(op.position) });
      entries[at] = { ...entry, end: TYPED, shade: shade.slice(0, op.position) };
    } else if (op.type === 'merge_node') {
      const [entry] = entries.splice(at, 1);
      const into = entries[at - 1]!;
      entries[at - 1] = { ...into, end: entry!.end, shade: [...shadeOf(into), ...shadeOf(entry!)] };
    }
  }

  function followInside(op: Operation, list: Shade[], at: number): void {
    const leaf = list[at];
    switch (op.type) {
      case 'insert_text':
        list[at] = insert(leaf as number[], op.offset, op.text.length);
        break;
      case 'remove_text':
        (leaf as number[]).splice(op.offset, op.text.length);
        break;
      case 'insert_node':
        list.splice(at, 0, shadow(op.node, TYPED));
        break;
      case 'remove_node':
        list.splice(at, 1);
        break;
      case 'split_node':
        if (Array.isArray(leaf)) list.splice(at, 1, leaf.slice(0, op.position), leaf.slice(op.position));
        else {
          const { children } = leaf!;
          list.splice(at, 1, { children: children.slice(0, op.position) }, { children: children.slice(op.position) });
        }
        break;
      case 'merge_node': {
        const into = list[at - 1]!;
        if (Array.isArray(into)) list.splice(at - 1, 2, [...into, ...(leaf as number[])]);
        else list.splice(at - 1, 2, { children: [...into.children, ...(leaf as { children: Shade[] }).children] });
        break;
      }
      case 'move_node': {
        list.splice(at, 1);
        const [to, ...deep] = op.newPath;
        const target = entries[to!]!;
        let into = (target.shade = shadeOf(target));
        const index = deep.pop();
        for (const step of deep) into = (into[step] as { children: Shade[] }).children;
        if (index !== undefined) into.splice(index, 0, forget(leaf!));
      }
    }
  }

  function shadeOf(entry: Entry): Shade[] {
    if (entry.shade) return entry.shade;
    const block = before[entry.index]!;
    let next = starts[entry.index]!;
    const shade = (node: Node): Shade => {
      if (!Text.isText(node)) return { children: (node as { children: Node[] }).children.map(shade) };
      const first = next;
      next += node.text.length;
      return Array.from({ length: node.text.length }, (_, i) => first + i);
    };
    return block.children.map(shade);
  }
}

function runsOn(block: Block): boolean {
  return endTouchOf(block, 'inserted') !== undefined || endTouchOf(block, 'deleted') !== undefined;
}

function insert(units: readonly number[], offset: number, length: number): number[] {
  return [...units.slice(0, offset), ...Array<number>(length).fill(TYPED), ...units.slice(offset)];
}

function shadow(node: Node, origin = PLACED): Shade {
  if (Text.isText(node)) return Array<number>(node.text.length).fill(origin);
  return { children: (node as { children: Node[] }).children.map((child) => shadow(child, origin)) };
}

function forget(shade: Shade): Shade {
  return Array.isArray(shade) ? shade.map(() => PLACED) : { children: shade.children.map(forget) };
}

function placed(block: Block): number[] {
  return blockSpans(block).flatMap(({ text }) => Array<number>(text.length).fill(PLACED));
}

function flat(shades: readonly Shade[]): number[] {
  return shades.flatMap((shade) => (Array.isArray(shade) ? shade : flat(shade.children)));
}
