import { blockText, type Block } from '../../core/report/block';
import type { Report } from '../../core/report/report';
import { pick } from '../bench/proof/random';

/** What a hand types: numbers of lists, marks in either width, figures, headings, words that checks look for. */
const TYPED = [
  ...[
    '一是',
    '二是',
    '三是',
    '（一）',
    '第二，',
    '首先，',
    '1.',
    '。',
    '，',
    ',',
    '；',
    '：',
    '“',
    '”',
    '《',
    '》',
    ' ',
    '\n',
  ],
  ...[
    '案件141件',
    '案件140件',
    '共',
    '2022年',
    '2023年',
    '2024年',
    '95.3%',
    '100人次',
    '全县',
    '全区',
    '区委',
    '附件',
    '如附表',
  ],
  ...[
    '法治',
    '不足',
    '下一步',
    '第一责任人',
    '行政复议',
    '习近平法治思想',
    '以下简称《规定》',
    'k',
    '的',
    '学习',
    '次',
  ],
];

const PARTS = ['measures', 'problems', 'duties', 'plans', null] as const;

/** A report after one more random edit of a few characters, or of whole blocks; only what it touches are new objects. */
export function editedReport(report: Report, step: number, random: () => number): Report {
  const blocks = [...report.blocks];
  const at = Math.floor(random() * blocks.length);
  const block = blocks[at]!;
  const text = blockText(block);
  const cut = Math.floor(random() * (text.length + 1));
  const kind = random();
  if (kind < 0.35) blocks[at] = written(block, text.slice(0, cut) + pick(TYPED, random) + text.slice(cut));
  else if (kind < 0.5) blocks[at] = written(block, text + pick(TYPED, random));
  else if (kind < 0.65)
    blocks[at] = written(block, text.slice(0, cut) + text.slice(cut + 1 + Math.floor(random() * 9)));
  else if (kind < 0.7) blocks[at] = written(block, text.replaceAll('，', ',').replaceAll('。', '.'));
  else if (kind < 0.76)
    blocks.splice(at, 1, written(block, text.slice(0, cut)), { ...written(block, text.slice(cut)), id: `s${step}` });
  else if (kind < 0.82) blocks.splice(Math.floor(random() * blocks.length), 0, ...blocks.splice(at, 1));
  else if (kind < 0.87) blocks.splice(Math.floor(random() * blocks.length), 0, { ...block, id: `c${step}` });
  else if (kind < 0.9 && blocks.length > 9) blocks.splice(at, 1);
  else if (kind < 0.95) blocks[at] = { id: block.id, type: 'paragraph', children: [{ text }] };
  else if (kind < 0.98) blocks[at] = headed(block.id, text.slice(0, 20), random);
  else return { ...report, year: report.year === 2023 ? 2024 : 2023 };
  return { ...report, blocks };
}

function written(block: Block, text: string): Block {
  return block.type === 'table' ? block : { ...block, children: [{ text }] };
}

function headed(id: string, text: string, random: () => number): Block {
  const level = pick([1, 1, 2, 3] as const, random);
  return { id, type: 'heading', level, ...(level === 1 && { part: pick(PARTS, random) }), children: [{ text }] };
}
