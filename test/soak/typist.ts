import type { Api, Client, OpenedReport, ReportChange } from '../../core/api';
import type { Block, TextBlock } from '../../core/report/block';
import { createSaver, type Saver } from '../../renderer/session/saver';
import { Refused } from './desk-process';

/** What one report must hold after a crash: what was acknowledged, or that and the one change then on its way. */
export interface Expected {
  acknowledged: readonly Block[];
  underWay: readonly Block[] | null;
}

/** Someone who types into an open report through the window’s own saver. */
export interface Typist {
  expected: Expected;
  saver: Saver;
  /** One keystroke; now and then a new paragraph, or one less. */
  type(): void;
  /** How long ago, in milliseconds, the oldest keystroke was that no reply has covered yet. */
  oldestUnsaved(): number;
  replies: number;
  /** The window is gone, too: nothing is tried again. */
  leave(): void;
}

/** `mark` numbers the text, so that a piece out of place shows. */
export function typist(api: Client<Api>, opened: OpenedReport, mark: string, random: () => number): Typist {
  let blocks: readonly Block[] = opened.report.blocks;
  let strokes = 0;
  /** When each stroke fell that is not yet covered. */
  let open: number[] = [];
  const expected: Expected = { acknowledged: blocks, underWay: null };

  let gone = false;
  const send = async (change: ReportChange) => {
    // Neither an answer nor an error: an error would be tried again.
    if (gone) await new Promise(() => undefined);
    const sent = open.length;
    expected.underWay = apply(expected.acknowledged, change);
    const saved = await api.saveChange(opened.session, change).catch((error: unknown) => {
      // What was refused must not be in the file; without any reply it may be.
      if (error instanceof Refused) expected.underWay = null;
      throw error;
    });
    expected.acknowledged = expected.underWay;
    expected.underWay = null;
    open = open.slice(sent);
    me.replies += 1;
    return saved;
  };
  const me: Typist = {
    expected,
    saver: createSaver(blocks, send),
    replies: 0,
    type() {
      strokes += 1;
      open.push(performance.now());
      blocks = typed(blocks, `${mark}-${strokes}`, random);
      me.saver.changed(blocks);
    },
    leave() {
      gone = true;
      me.saver.stop();
    },
    oldestUnsaved: () => (open.length === 0 ? 0 : performance.now() - open[0]!),
  };
  return me;
}

function typed(blocks: readonly Block[], text: string, random: () => number): readonly Block[] {
  const at = Math.floor(random() * blocks.length);
  const dice = random();
  const block = blocks[at]!;
  if (dice < 0.08 || block.type === 'table') {
    const added: TextBlock = { id: `n-${text}`, type: 'paragraph', children: [{ text: `新段${text}。` }] };
    return [...blocks.slice(0, at), added, ...blocks.slice(at)];
  }
  if (dice < 0.12 && block.type === 'paragraph' && blocks.length > 20) return blocks.filter((one) => one !== block);
  const last = block.children.at(-1);
  const long = (last?.text.length ?? 0) > 400;
  const children = [...block.children.slice(0, -1), { ...last, text: long ? text : `${last?.text ?? ''}字${text}` }];
  return blocks.map((one) => (one === block ? ({ ...block, children } as Block) : one));
}

/** The blocks after a change, as the file is to hold them. */
function apply(before: readonly Block[], change: ReportChange): readonly Block[] {
  const known = new Map([...before, ...change.blocks].map((block) => [block.id, block]));
  return (change.order ?? before.map(({ id }) => id)).map((id) => known.get(id)!);
}
