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

export const CASES: readonly Case[] = [
  {
    name: 'at the start of an empty paragraph',
    at: [at('empty', 0)],
    stages: ['q', 'qu', 'quan'],
    words: '全区',
    after: { empty: '全区' },
    caret: at('empty', 2),
  },
  {
    name: 'in the middle of text',
    at: [at('plain', 5)],
    stages: ['g', 'gui', 'guifan'],
    words: '规范',
    after: { plain: '依法行政，规范执法为民。' },
    caret: at('plain', 7),
  },
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
  {
    name: 'in front of commented words',
    at: [at('noted', 4)],
    stages: ['q', 'quan', 'quannian'],
    words: '全年',
    after: { noted: '行政复议全年收案一百件，全部按期办结。' },
    caret: at('noted', 6),
  },
  {
    name: 'behind commented words',
    at: [at('noted', 9)],
    stages: ['s', 'shi', 'shijian'],
    words: '实件',
    after: { noted: '行政复议收案一百件实件，全部按期办结。' },
    caret: at('noted', 11),
  },
  {
    name: 'in a heading',
    at: [at('part', 2)],
    stages: ['g', 'gong', 'gongzuo'],
    words: '工作',
    after: { part: '主要工作举措和成效' },
    caret: at('part', 4),
  },
  {
    name: 'in the head of a run-in heading',
    at: [at('run-in', 2)],
    stages: ['q', 'quan', 'quanmian'],
    words: '全面',
    after: { 'run-in': '依法全面履行职能。全年办理事项三百件。' },
    caret: at('run-in', 4),
  },
  {
    name: 'at the start of a run-in heading',
    at: [at('run-in', 0)],
    stages: ['j', 'ji', 'jixu'],
    words: '继续',
    after: { 'run-in': '继续依法履行职能。全年办理事项三百件。' },
    caret: at('run-in', 2),
  },
  {
    name: 'in the title, whose lines turn by words',
    at: [at('title', 8)],
    stages: ['b', 'ban', 'bangong'],
    words: '办公室',
    after: { title: '某区人民政府关于办公室2025年度法治政府建设情况的报告' },
    caret: at('title', 11),
  },
  {
    name: 'on a page that turns in the middle of the paragraph',
    at: [at('long', 300)],
    stages: ['y', 'yi', 'yifa'],
    words: '依法依规依程序',
    after: { long: `${long.slice(0, 300)}依法依规依程序${long.slice(300)}` },
    caret: at('long', 307),
  },
  {
    name: 'with the candidate replaced several times and letters taken back',
    at: [at('last', 2)],
    stages: ['z', 'zh', 'zhi', 'zhix', 'zhi', 'zh', 'zhunbei', '准备', '准备', '准备好'],
    words: '准备',
    after: { last: '工作准备到位。' },
    caret: at('last', 4),
  },
  {
    name: 'in front of words an item points at',
    at: [at('pinned', 2)],
    stages: ['g', 'gong', 'gongji'],
    words: '共计',
    after: { pinned: '全年共计召开会议四次，部署工作。' },
    caret: at('pinned', 4),
  },
  {
    name: 'behind words an item points at',
    at: [at('pinned', 8)],
    stages: ['z', 'zhuan', 'zhuanti'],
    words: '专题',
    after: { pinned: '全年召开会议四次专题，部署工作。' },
    caret: at('pinned', 10),
  },
  {
    name: 'in front of words that are not to be published',
    at: [at('internal', 2)],
    stages: ['q', 'qi', 'qita'],
    words: '其他',
    after: { internal: '另有其他内部事项两件' },
    caret: at('internal', 4),
  },
  {
    name: 'at the end of a paragraph behind words that are not to be published',
    at: [at('internal', 8)],
    stages: ['b', 'ban', 'banjie'],
    words: '办结',
    after: { internal: '另有内部事项两件办结' },
    caret: at('internal', 10),
  },
];
