import { blockText, type Block } from '../../../core/report/block';
import { commentMark } from '../../../core/report/comment';
import { pinMark } from '../../../core/report/pins';
import { INTERNAL } from '../../../core/variant/internal';
import type { Caret } from './composing-page';

export const MARK = commentMark('c1');
export const PIN = pinMark('S1-G3');
export const BLOCKS: Block[] = [
  { id: 'title', type: 'title', children: [{ text: '某区人民政府关于2025年度法治政府建设情况的报告' }] },
  { id: 'empty', type: 'paragraph', children: [{ text: '' }] },
  { id: 'part', type: 'heading', level: 1, part: 'measures', children: [{ text: '主要举措和成效' }] },
  {
    id: 'run-in',
    type: 'heading',
    level: 2,
    runIn: true,
    children: [{ text: '依法履行职能。', head: true }, { text: '全年办理事项三百件。' }],
  },
  {
    id: 'noted',
    type: 'paragraph',
    children: [{ text: '行政复议' }, { text: '收案一百件', [MARK]: true }, { text: '，全部按期办结。' }],
  },
  { id: 'plain', type: 'paragraph', children: [{ text: '依法行政，执法为民。' }] },
  // Long enough to turn lines, with a mark in the margin, and to run over the end of the page.
  { id: 'long', type: 'paragraph', children: [{ text: '坚持依法行政，推进政务公开，规范执法行为。'.repeat(30) }] },
  { id: 'last', type: 'paragraph', children: [{ text: '工作到位。' }] },
  {
    id: 'pinned',
    type: 'paragraph',
    children: [{ text: '全年' }, { text: '召开会议四次', [PIN]: true }, { text: '，部署工作。' }],
  },
  {
    id: 'internal',
    type: 'paragraph',
    children: [{ text: '另有' }, { text: '内部事项两件', [INTERNAL]: true }],
  },
];

/** Where an input method writes what, and how the text reads then. */
interface Case {
  name: string;
  at: [Caret, Caret?];
  stages: readonly string[];
  words: string;
  /** Blocks that read otherwise afterwards; null for one that is gone. */
  after: Record<string, string | null>;
  caret: Caret;
}

const long = blockText(BLOCKS[6]!);
export const at = (block: string, offset: number): Caret => ({ block, offset });

/** Name; block; what is typed; what it becomes; how the block reads then, with the caret where it stands then. */
type Put = readonly [name: string, block: string, typed: string, words: string, reads: string];

const PUT: readonly Put[] = [
  ['at the start of an empty paragraph', 'empty', 'q qu quan', '全区', '全区|'],
  ['in the middle of text', 'plain', 'g gui guifan', '规范', '依法行政，规范|执法为民。'],
  ['in front of commented words', 'noted', 'q quan quannian', '全年', '行政复议全年|收案一百件，全部按期办结。'],
  ['behind commented words', 'noted', 's shi shijian', '实件', '行政复议收案一百件实件|，全部按期办结。'],
  ['in a heading', 'part', 'g gong gongzuo', '工作', '主要工作|举措和成效'],
  ['in the head of a run-in heading', 'run-in', 'q quan quanmian', '全面', '依法全面|履行职能。全年办理事项三百件。'],
  ['at the start of a run-in heading', 'run-in', 'j ji jixu', '继续', '继续|依法履行职能。全年办理事项三百件。'],
  [
    'in the title, whose lines turn by words',
    'title',
    'b ban bangong',
    '办公室',
    '某区人民政府关于办公室|2025年度法治政府建设情况的报告',
  ],
  [
    'on a page that turns in the middle of the paragraph',
    'long',
    'y yi yifa',
    '依法依规依程序',
    `${long.slice(0, 300)}依法依规依程序|${long.slice(300)}`,
  ],
  [
    'with the candidate replaced several times and letters taken back',
    'last',
    'z zh zhi zhix zhi zh zhunbei 准备 准备 准备好',
    '准备',
    '工作准备|到位。',
  ],
  ['in front of words an item points at', 'pinned', 'g gong gongji', '共计', '全年共计|召开会议四次，部署工作。'],
  ['behind words an item points at', 'pinned', 'z zhuan zhuanti', '专题', '全年召开会议四次专题|，部署工作。'],
  ['in front of words that are not to be published', 'internal', 'q qi qita', '其他', '另有其他|内部事项两件'],
  [
    'at the end of a paragraph behind words that are not to be published',
    'internal',
    'b ban banjie',
    '办结',
    '另有内部事项两件办结|',
  ],
];

export const CASES: readonly Case[] = [
  ...PUT.map(put),
  {
    name: 'over a selection',
    at: [at('plain', 5), at('plain', 7)],
    stages: ['f', 'fu', 'fuwu'],
    words: '服务',
    after: { plain: '依法行政，服务为民。' },
    caret: at('plain', 7),
  },
  {
    name: 'over a selection of several blocks',
    at: [at('noted', 4), at('plain', 5)],
    stages: ['y', 'yi', 'yiji'],
    words: '以及',
    after: { noted: '行政复议以及执法为民。', plain: null },
    caret: at('noted', 6),
  },
];

/** Words put in at a caret, which stands behind them then. */
function put([name, block, typed, words, reads]: Put): Case {
  const behind = reads.indexOf('|');
  return {
    name,
    at: [at(block, behind - words.length)],
    stages: typed.split(' '),
    words,
    after: { [block]: reads.replace('|', '') },
    caret: at(block, behind),
  };
}
