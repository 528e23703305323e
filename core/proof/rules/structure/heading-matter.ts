import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { mayHoldWord } from '../../text/held';
import { keptReading } from '../../text/kept-reading';
import { scanForWords } from '../../text/word-scan';
import { isHan } from '../wording/character-line';

/**
 * “（三）行政执法严格规范公正文明” over what was done about disputes: a heading whose words its text lacks, while they stand in the
 * text of another heading beside it whose own words stand here.
 */
export const headingMatter: ReportRule = { id: 'heading-matter', category: 'structure', check };

/** The usual heads of a report: what a heading says of each, and words that its text is made of. */
const TOPICS: readonly (readonly [heading: RegExp, words: readonly string[]])[] = [
  [
    /组织领导|党的(?:全面|绝对|集中统一)?领导|责任体系|主体责任|政治责任|组织保障|组织引领|组织架构/u,
    '党委 常委会 述法 第一责任人 督察 考核 领导小组 工作要点 批示 党组 协调小组 专题研究'.split(' '),
  ],
  [
    /履行政府职能|履职效能|营商环境|放管服|政务服务|职能体系|简政放权/u,
    '营商环境 政务服务 权责清单 负面清单 审批 市场主体 经营主体 一网通办 证明事项 告知承诺 公平竞争 信用 许可'.split(
      ' ',
    ),
  ],
  [
    /制度体系|制度建设|规范性文件|立法/u,
    '规范性文件 备案 清理 制定程序 合法性审核 立法 公开征求意见 后评估 三统一 报备'.split(' '),
  ],
  [
    /决策/u,
    '重大行政决策 决策事项 决策程序 专家论证 风险评估 公众参与 集体讨论 法律顾问 公职律师 合法性审查'.split(' '),
  ],
  [
    /执法(?!监督)/u,
    '行政执法 执法人员 执法证 三项制度 案卷 裁量 执法记录仪 处罚 柔性执法 执法监督 综合执法 持证'.split(' '),
  ],
  [
    /制约(?:和)?监督|权力(?:制约|运行)|监督科学|政务公开/u,
    '人大代表 政协 提案 审计 政务公开 信息公开 纪检 巡察 督查 依申请 问责'.split(' '),
  ],
  [/纠纷|化解|复议|应诉/u, '调解 复议 应诉 矛盾纠纷 信访 败诉 出庭 仲裁 枫桥'.split(' ')],
  [/突发事件|应急/u, '应急 预案 突发 演练 防汛 灾害 处置能力'.split(' ')],
  [
    /法治思维|依法行政能力|能力全面提高|法治素养|学法/u,
    '学法 培训 考试 法治素养 选拔 讲座 课程 党校 法治思维 旁听'.split(' '),
  ],
  [
    /普法|宣传教育|法治意识|法治理念|法治宣传/u,
    '普法 宪法 民法典 法治宣传 以案释法 法律明白人 宣讲 法治文化 公共法律服务 宣传'.split(' '),
  ],
  [/习近平法治思想|理论武装|思想铸魂|学习贯彻/u, '习近平法治思想 中心组 专题学习 理论学习 二十大 学习贯彻'.split(' ')],
];

/** So many words of another topic, of its own no more, and so many times as many. */
const OTHER = 4;
const OWN = 1;
const TIMES = 4;
/** UTF-16 length of a text that says enough. */
const LEAST = 80;
/** Shares of a heading's words found in its own text and in the other's, each and together. */
const OWN_MOST = 0.4;
const OWN_LEAST = 0.2;
const CROSS = 0.35;
const GAIN = 0.1;
const GAINS = 0.55;

interface Section {
  heading: BlockContext;
  words: string;
  blocks: BlockContext[];
  length: number;
}

function check({ blocks }: ReportContext): Finding[] {
  return groups(blocks).flatMap((group) => (group.length > 1 ? judged(group) : []));
}

/** Second-level headings under each of the first, with the blocks under each. */
function groups(blocks: readonly BlockContext[]): Section[][] {
  const all: Section[][] = [];
  let group: Section[] | null = null;
  for (const context of blocks) {
    const { level, head, folded } = context;
    if (level === 1) all.push((group = []));
    else if (level === 2) group?.push({ heading: context, words: folded.slice(0, head), blocks: [context], length: 0 });
    else group?.at(-1)?.blocks.push(context);
    const section = group?.at(-1);
    if (section && level !== 1) section.length += level === 2 ? folded.length - head : folded.length;
  }
  return all;
}

const known = new WeakMap<BlockContext, { blocks: BlockContext[]; found: Finding[] }>();

/** What was found in a group, kept until one of its blocks changes. */
function judged(group: readonly Section[]): Finding[] {
  const all = group.flatMap(({ blocks }) => blocks);
  const before = known.get(all[0]!);
  if (before && before.blocks.length === all.length && before.blocks.every((one, i) => one === all[i]))
    return before.found;
  const found = [...ofTopics(group), ...exchanged(group)].filter(
    ({ block }, i, both) => both.findIndex((other) => other.block === block) === i,
  );
  known.set(all[0]!, { blocks: all, found });
  return found;
}

/** Each word of a topic with the topic's number and the word's. */
const WORDS = TOPICS.flatMap(([, words], topic) => words.map((word, i) => ({ word, topic, bit: 1 << i })));
const scan = scanForWords(WORDS.map(({ word }) => [word]));

/** Whether a section holds more than `most` words of a topic: nearly all hold some of their own. */
function holdsMore(blocks: readonly BlockContext[], topic: number, most: number): boolean {
  let count = 0;
  for (const word of TOPICS[topic]![1]) {
    if (!blocks.some((block) => holds(block, word))) continue;
    count += 1;
    if (count > most) return true;
  }
  return false;
}

/** How many different words of each topic a block holds, a bit for each. */
const topicWords = keptReading((context): number[] => {
  const bits = TOPICS.map(() => 0);
  for (const i of scan.candidates(context.level === 2 ? context.folded.slice(context.head) : context.folded)) {
    const { topic, bit } = WORDS[i]!;
    bits[topic]! |= bit;
  }
  return bits;
});

function ofTopics(group: readonly Section[]): Finding[] {
  const topics = group.map(({ words }) => TOPICS.findIndex(([heading]) => heading.test(words)));
  return group.flatMap(({ heading, blocks, length }, i) => {
    const topic = topics[i]!;
    if (topic < 0 || length < LEAST || holdsMore(blocks, topic, OWN)) return [];
    const counts = TOPICS.map((_, at) => bitsOf(blocks.reduce((bits, block) => bits | topicWords(block)[at]!, 0)));
    const best = counts.reduce(
      (top, count, at) => (at !== topic && count > counts[top]! ? at : top),
      topic === 0 ? 1 : 0,
    );
    const own = counts[topic]!;
    const other = topics.indexOf(best);
    if (counts[best]! < Math.max(OTHER, own * TIMES) || other < 0 || other === i) return [];
    return [tell(heading, group[other]!.words)];
  });
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Two headings each of which fits the other's text much better than its own. */
function exchanged(group: readonly Section[]): Finding[] {
  if (group.length > 12) return [];
  const pairs = group.map(({ words }) => pairsIn(words));
  // Most headings have their words in their own text: those need not be looked for in the others.
  const odd = group.flatMap((section, i) => (section.length >= LEAST && isOdd(section, pairs[i]!) ? [i] : []));
  if (odd.length < 2) return [];
  const shares = new Map(odd.map((i) => [i, sharesIn(pairs[i]!, group)]));
  const findings: Finding[] = [];
  for (const i of odd) {
    for (const j of odd) {
      if (j <= i) continue;
      const [one, other] = [shares.get(i)!, shares.get(j)!];
      const [a, b, c, d] = [one[i]!, other[j]!, one[j]!, other[i]!];
      if (Math.min(a, b) > OWN_LEAST || Math.max(a, b) > OWN_MOST || Math.min(c, d) < CROSS) continue;
      if (c - a < GAIN || d - b < GAIN || c + d - a - b < GAINS) continue;
      findings.push(tell(group[i]!.heading, group[j]!.words), tell(group[j]!.heading, group[i]!.words));
    }
  }
  return findings;
}

/** Whether a good part of a heading's words is not in its own text. */
function isOdd(section: Section, pairs: readonly string[]): boolean {
  let missing = 0;
  for (const pair of pairs) if (!holdsWord(section, pair)) missing += 1;
  return missing * 4 >= pairs.length;
}

function holdsWord({ blocks }: Section, pair: string): boolean {
  for (const one of blocks) if (holds(one, pair)) return true;
  return false;
}

function pairsIn(words: string): string[] {
  const found = new Set<string>();
  for (let i = 0; i + 1 < words.length; i += 1) {
    if (isHan(words.charCodeAt(i)) && isHan(words.charCodeAt(i + 1))) found.add(words.slice(i, i + 2));
  }
  return [...found];
}

/** Whether a word of two characters or more stands in a block, the words of a heading left out. */
function holds({ level, folded, head, held }: BlockContext, word: string): boolean {
  return mayHoldWord(folded, held, word) && (level !== 2 || folded.includes(word, head));
}

/** The share of a heading's words that stand in each text, those counting most that few texts hold. */
function sharesIn(own: readonly string[], group: readonly Section[]): number[] {
  const sums = group.map(() => 0);
  let all = 0;
  for (const pair of own) {
    const where = group.map((section) => holdsWord(section, pair));
    const texts = where.filter(Boolean).length;
    if (texts === 0) continue;
    const weight = Math.log((group.length + 1) / texts);
    all += weight;
    where.forEach((there, i) => {
      if (there) sums[i]! += weight;
    });
  }
  return sums.map((sum) => (all === 0 ? 1 : sum / all));
}

function tell(heading: BlockContext, other: string): Finding {
  return findingAt(heading, 0, heading.head, {
    rule: headingMatter,
    severity: 'warning',
    message: `标题与下面的内容不符，内容像是“${other.replace(/[。，].*$/u, '')}”的，请核对`,
    basis: '公文校核通例',
  });
}
