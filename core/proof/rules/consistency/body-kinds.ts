import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading, readAll } from '../../text/kept-reading';

/** One body as 局 here and as 委员会 there (区卫生健康委员会, 区卫生健康局), or by a short name of its own making. */
export const bodyKinds: ReportRule = { id: 'body-kind', category: 'consistency', check };

/** What a body is for, with its short forms: of one rank there is one body for each. */
const FIELDS: readonly (readonly string[])[] = [
  ['住房和城乡建设', '住房城乡建设', '住建'],
  ['交通运输', '交通'],
  ['卫生健康', '卫健', '卫生和健康'],
  ['农业农村'],
  ['城市管理', '城管', '城市管理和综合执法', '城市管理综合执法'],
  ['发展和改革', '发展改革', '发改'],
  ['市场监督管理', '市场监管', '市场'],
  ['行政审批', '审批', '行政审批服务'],
  ['政务服务管理', '政务服务'],
  ['生态环境', '环保'],
  ['文化和旅游', '文化旅游', '文旅'],
  ['人力资源和社会保障', '人力资源社会保障', '人社'],
  ['规划和自然资源', '自然资源', '规划资源'],
  ['水务', '水利'],
  ['商务'],
  ['工业和信息化', '工信', '经信', '经济和信息化'],
  ['国有资产监督管理', '国资'],
  ['退役军人事务', '退役军人'],
  ['医疗保障', '医保'],
  ['司法', '民政', '财政', '教育', '审计', '统计'],
];
/** Short names that nobody gave. */
const INFORMAL = new Set(['市场', '审批', '交通', '环保']);
const FIELD_OF = new Map(FIELDS.flatMap((names, i) => names.map((name) => [name, i] as const)));
const NAMES = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const BODY = new RegExp(`([区县市旗])(${NAMES})(局|委员会|委)(?!员)`, 'gu');

interface Body {
  context: BlockContext;
  kind: string;
  name: string;
  whole: string;
  at: number;
}

function check({ blocks }: ReportContext): Finding[] {
  const bodies = new Map<string, Body[]>();
  for (const { body, found } of readAll(blocks, bodiesIn)) {
    const known = bodies.get(body);
    if (known) known.push(found);
    else bodies.set(body, [found]);
  }
  return [...bodies.values()].flatMap((ones) => {
    const first = ones.find(({ name }) => !INFORMAL.has(name)) ?? ones[0]!;
    return ones
      .filter(({ kind, name }) => kind !== first.kind || (INFORMAL.has(name) && !INFORMAL.has(first.name)))
      .map(({ context, whole, at }) =>
        findingAt(context, at, at + whole.length, {
          rule: bodyKinds,
          severity: 'warning',
          message: `同一机关别处写作“${first.whole}”，请核对`,
          basis: '《党政机关公文处理工作条例》第十九条（名称准确）',
        }),
      );
  });
}

/** Keyed by rank and field; 司法局 and 民政局 are fields of their own. */
const bodiesIn = keptReading((context) =>
  matchesIn(context, BODY).map((match): { body: string; found: Body } => {
    const [whole, rank, name, kind] = match as unknown as [string, string, string, string];
    const field = FIELD_OF.get(name)!;
    return {
      body: `${rank}${field === FIELDS.length - 1 ? name : field}`,
      found: { context, kind: kind === '局' ? '局' : '委', name, whole, at: match.index },
    };
  }),
);
