import type { BlockSentence } from '../report/sentences';

/**
 * Matters so distinct that a figure of one says nothing of another: each is named by one of its words, or by none.
 * Those that overlap (enforcement and training, services and platforms) are left out on purpose.
 */
const MATTERS: readonly RegExp[] = [
  /复议/u,
  /应诉|行政诉讼|败诉/u,
  /(?:人民|行政)调解|调解(?:组织|委员会)|矛盾纠纷|枫桥/u,
  /信访/u,
  /普法|法治宣传|以案释法|法律明白人/u,
  /规范性文件/u,
  /法律顾问|公职律师/u,
  /政务公开|信息公开|依申请公开|主动公开|公开[^。；]{0,4}信息/u,
  /人大代表|政协|提案/u,
  /审计/u,
  /应急|突发|演练/u,
  /公平竞争/u,
  /裁决/u,
  /案卷/u,
  /政务服务|行政审批|一件事|跨省通办/u,
  /决策事项|重大(?:行政)?决策/u,
  /述法|述职/u,
  /执法记录仪|三项制度|法制审核/u,
  /执法证|执法人员/u,
];

/** Opening words that tie a sentence to the one before it. */
const GOES_ON = /^(?:其中|上述|以上|对此|为此)/u;

const known = new WeakMap<BlockSentence, number>();

/** The matters a sentence names, one bit each. */
function mattersOf(sentence: BlockSentence): number {
  let bits = known.get(sentence);
  if (bits === undefined) {
    bits = MATTERS.reduce((sum, matter, i) => (matter.test(sentence.folded) ? sum | (1 << i) : sum), 0);
    known.set(sentence, bits);
  }
  return bits;
}

/** Whether the next sentence has turned to another matter than the one before it: its figures are not this one's. */
export function turnsAway(from: BlockSentence, next: BlockSentence): boolean {
  if (GOES_ON.test(next.folded)) return false;
  const there = mattersOf(next);
  return there !== 0 && (mattersOf(from) & there) === 0;
}
