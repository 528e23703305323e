/** @jest-environment jsdom */
import fc from 'fast-check';
import { Node, Text } from 'slate';
import { HistoryEditor } from 'slate-history';
import { blockText, type Block } from '../../../core/report/block';
import { commentIds } from '../../../core/report/comment';
import { moveBlock } from '../../../renderer/editor/commands/move-block';
import { moveSection } from '../../../renderer/editor/commands/move-section';
import { setLevel } from '../../../renderer/editor/commands/set-level';
import { toggleRunIn } from '../../../renderer/editor/commands/toggle-run-in';
import { offsetOf } from '../../../renderer/editor/point-at';
import { reviewDesk } from './review-desk';

globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/**
 * How many edits in all, how many of them one after the other on one text, how many comments that text begins with, and
 * where the cases begin: the same each time. For long runs on a text full of comments: REVIEW_STEPS=2500 REVIEW_COMMENTS=300.
 */
const EDITS = Number(process.env['REVIEW_EDITS'] ?? 10_000);
const STEPS = Number(process.env['REVIEW_STEPS'] ?? 40);
const COMMENTS = Number(process.env['REVIEW_COMMENTS'] ?? 4);
const SEED = Number(process.env['REVIEW_SEED'] ?? 1);

type Kind =
  | 'type'
  | 'typeOver'
  | 'compose'
  | 'break'
  | 'backspace'
  | 'delete'
  | 'erase'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'lines'
  | 'up'
  | 'down'
  | 'section'
  | 'level'
  | 'run-in'
  | 'comment'
  | 'uncomment'
  | 'undo'
  | 'redo';
const KINDS: readonly [number, Kind][] = [
  [4, 'type'],
  [2, 'typeOver'],
  [2, 'compose'],
  [3, 'break'],
  [3, 'backspace'],
  [2, 'delete'],
  [2, 'erase'],
  [2, 'cut'],
  [1, 'copy'],
  [3, 'paste'],
  [1, 'lines'],
  [2, 'up'],
  [2, 'down'],
  [1, 'section'],
  [1, 'level'],
  [1, 'run-in'],
  [2, 'comment'],
  [1, 'uncomment'],
  [5, 'undo'],
  [3, 'redo'],
];

const step = fc.record({
  kind: fc.oneof(...KINDS.map(([weight, kind]) => ({ weight, arbitrary: fc.constant(kind) }))),
  block: fc.nat(Math.max(30, COMMENTS)),
  at: fc.nat(20),
  length: fc.integer({ min: 1, max: 9 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Characters that occur once in all the text, so that each can be told wherever it goes. */
let nextCharacter = 0x4e00;
const fresh = (count: number) =>
  Array.from({ length: count }, () => String.fromCodePoint((nextCharacter += 1))).join('');

const start = (): Block[] => [
  { id: 't', type: 'title', children: [{ text: fresh(6) }] },
  { id: 'h', type: 'heading', level: 1, part: 'measures', children: [{ text: fresh(6) }] },
  { id: 'a', type: 'paragraph', children: [{ text: fresh(12) }] },
  { id: 'b', type: 'paragraph', children: [{ text: fresh(12) }] },
  { id: 'g', type: 'heading', level: 2, children: [{ text: fresh(6) }] },
  {
    id: 'tb',
    type: 'table',
    children: [{ type: 'row', children: [0, 1].map(() => ({ type: 'cell', children: [{ text: fresh(5) }] })) }],
  },
  { id: 'c', type: 'paragraph', children: [{ text: fresh(9) }] },
  ...more.map((id): Block => ({ id, type: 'paragraph', children: [{ text: fresh(12) }] })),
];

/** Paragraphs for the comments beyond the first four, three on each, one over the other's end. */
const more = Array.from({ length: Math.ceil(Math.max(0, COMMENTS - 4) / 3) }, (_, i) => `p${i}`);
const PLACES = [
  ['a', 3, 7],
  ['b', 0, 12],
  ['g', 1, 4],
  ['tb', 0, 3],
  ...more.flatMap((id) => [[id, 0, 4] as const, [id, 3, 8] as const, [id, 6, 12] as const]),
] as const;

test('after any edits, moves and undos, a comment is on its own words or marked lost', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: STEPS > 40 ? STEPS : 1, maxLength: STEPS, size: 'max' }), (steps) => {
      nextCharacter = 0x4e00;
      const desk = reviewDesk(start());
      const owners = new Map<string, Set<string>>();
      let clipboard: Node[] = [];
      let made = 0;
      const note = (text: string, ids: Iterable<string>) => {
        for (const character of text) owners.set(character, new Set([...(owners.get(character) ?? []), ...ids]));
      };
      const commentHere = () => {
        const { editor } = desk;
        const words = editor.string(editor.selection!);
        if (words === '') return;
        const id = `k${(made += 1)}`;
        note(words, [id]);
        desk.comment(id);
      };
      const run = ({ kind, block, at, length }: Step) => {
        const { editor } = desk;
        const target = desk.value()[block % desk.value().length]!;
        const size = blockText(target).length;
        const from = at % (size + 1);
        const to = Math.min(size, from + length);
        const over = ['typeOver', 'compose', 'erase', 'cut', 'copy', 'comment'].includes(kind);
        desk.select(target.id, from, over ? to : from);
        const typed = fresh(length % 3 === 0 ? 2 : 1);
        switch (kind) {
          case 'type':
          case 'typeOver':
            note(typed, mayBelongTo(desk, owners));
            return desk.type(typed);
          case 'compose':
            note(typed, mayBelongTo(desk, owners));
            desk.composing.current = true;
            if (from < to) desk.act(() => editor.deleteFragment());
            desk.act(() => editor.insertText(typed));
            desk.composing.current = false;
            return;
          case 'break':
            return desk.act(() => HistoryEditor.withNewBatch(editor, () => editor.insertBreak()));
          case 'backspace':
            return desk.act(() => editor.deleteBackward('character'));
          case 'delete':
            return desk.act(() => editor.deleteForward('character'));
          case 'erase':
            return desk.act(() => editor.deleteFragment());
          case 'cut':
          case 'copy':
            if (from === to) return;
            clipboard = kind === 'cut' ? desk.cut() : editor.getFragment();
            return;
          case 'paste':
            note(clipboard.map((node) => Node.string(node)).join(''), mayBelongTo(desk, owners));
            return desk.act(() =>
              HistoryEditor.withNewBatch(editor, () => editor.insertFragment(structuredClone(clipboard))),
            );
          case 'lines': {
            const lines = `${fresh(3)}\n${fresh(2)}`;
            note(lines, mayBelongTo(desk, owners));
            return desk.act(() => {
              editor.insertTextData({ getData: () => lines } as unknown as DataTransfer);
            });
          }
          case 'up':
          case 'down':
            return desk.act(() => void moveBlock(editor, kind));
          case 'section':
            return desk.act(() => void moveSection(editor, target.id, at % 2 ? 'up' : 'down'));
          case 'level':
            return desk.act(() => setLevel(editor, at % 3 ? 2 : null));
          case 'run-in':
            return desk.act(() => toggleRunIn(editor));
          case 'comment':
            return commentHere();
          case 'uncomment': {
            const ids = [...desk.threads.anchors.get().keys()];
            return ids.length > 0 ? desk.uncomment(ids[at % ids.length]!) : undefined;
          }
          case 'undo':
            return desk.undo();
          case 'redo':
            return desk.redo();
        }
      };
      for (const [block, from, to] of PLACES) {
        desk.select(block, from, to);
        commentHere();
      }
      for (const one of steps) {
        run(one);
        expectOwnWords(desk, owners);
      }
    }),
    { numRuns: Math.ceil(EDITS / STEPS), seed: SEED, endOnFailure: STEPS > 40 },
  );
});

type Desk = ReturnType<typeof reviewDesk>;

/** Comments that what is typed at the selection may belong to: of all the words it replaces, or of both its neighbours. */
function mayBelongTo({ editor, value }: Desk, owners: ReadonlyMap<string, Set<string>>): string[] {
  const { anchor, focus } = editor.selection!;
  const block = value()[anchor.path[0]!]!;
  const text = blockText(block);
  const [from, to] = [offsetOf(block, anchor), offsetOf(block, focus)];
  // A line turned within a block is nobody's, nor is the full stop that a run-in heading got: what stands beyond tells,
  // or the comments that are on them by now.
  const around = [text.slice(0, from).replace(/\n+$/u, '').slice(-1), text.slice(to).replace(/^\n+/u, '').slice(0, 1)];
  const here = marksByCharacter(block);
  const own = (index: number): Set<string> =>
    /[\n。]/u.test(text[index] ?? '') ? (here[index] ?? new Set()) : (owners.get(text[index] ?? '') ?? new Set());
  const beside = from === to ? [from - 1, to] : Array.from({ length: to - from }, (_, i) => from + i);
  return [
    ...[[...text.slice(from, to).replace(/\s/gu, '')], around].flatMap((characters) => commonTo(characters, owners)),
    ...allOf(beside.map(own)),
    ...allOf([from - 1, to].map(own)),
  ];
}

/** The comments on each character of a block that is no table, in the order of its text. */
function marksByCharacter(block: Block): Set<string>[] {
  if (block.type === 'table') return [];
  return block.children.flatMap((span) => Array.from(span.text, () => new Set(commentIds(span))));
}

function allOf([first, ...others]: readonly Set<string>[]): string[] {
  return first ? [...first].filter((id) => others.every((set) => set.has(id))) : [];
}

function commonTo(characters: readonly string[], owners: ReadonlyMap<string, Set<string>>): string[] {
  return allOf(characters.map((one) => owners.get(one) ?? new Set<string>()));
}

function expectOwnWords({ editor, value, threads }: Desk, owners: ReadonlyMap<string, Set<string>>): void {
  const wrong: string[] = [];
  // Turns of lines, and the full stop that a run-in heading gets, are not told apart.
  for (const [span] of Node.texts(editor)) {
    const marks = commentIds(span as Text);
    for (const character of span.text.replace(/[\s。]/gu, '')) {
      const own = owners.get(character) ?? new Set<string>();
      for (const id of marks) if (!own.has(id)) wrong.push(`${id} on ${character}`);
    }
    for (const id of marks) if (!threads.has(id)) wrong.push(`${id} has no thread`);
    if (span.text === '' && marks.length > 0) wrong.push(`${marks.join()} on nothing`);
  }
  const blocks = new Set(value().map(({ id }) => id));
  for (const { id, quote, block } of threads.comments.get()) {
    const anchored = threads.anchors.get().get(id);
    if (anchored ? quote !== undefined || block !== undefined : !quote || !blocks.has(block ?? ''))
      wrong.push(`${id} is neither on words nor lost: ${JSON.stringify({ anchored, quote, block })}`);
  }
  expect(wrong).toEqual([]);
}
