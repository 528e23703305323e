import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading, readAll } from '../../text/kept-reading';

/** One body under two names: 局 here and 委员会 there, 区市场监管局 and 区市场监督管理局, or a short name of its own making. */
export const bodyKinds: ReportRule = { id: 'body-kind', category: 'consistency', check };

/** What a body is for, with its short forms: of one rank there is one body for each. */
const FIELDS: readonly (readonly string[])[] = [
  ['住房和城乡建设', '住房城乡建设', '住建', '住房和建设'],
  ['交通运输', '交通'],
  ['卫生健康', '卫健', '卫生和健康', '卫计'],
  ['农业农村', '农'],
  ['应急管理', '应急'],
  ['教育', '教', '教育体育', '教体'],
  ['政务服务数据管理', '政务服务和数据管理', '数据'],
  ['园林绿化', '园林', '绿化市容'],
  ['城市管理', '城管', '城市管理和综合执法', '城市管理综合执法'],
  ['发展和改革', '发展改革', '发改'],
  ['市场监督管理', '市场监管', '市场监督', '市场', '市监'],
  ['行政审批', '审批', '行政审批服务'],
  ['政务服务管理', '政务服务'],
  ['生态环境', '环保'],
  ['文化和旅游', '文化旅游', '文旅', '文化广电和旅游', '文化广电旅游', '文广旅', '文体旅游'],
  ['人力资源和社会保障', '人力资源社会保障', '人社'],
  ['规划和自然资源', '自然资源', '规划资源'],
  ['水务', '水利'],
  ['商务'],
  ['工业和信息化', '工信', '经信', '经济和信息化'],
  ['国有资产监督管理', '国资'],
  ['退役军人事务', '退役军人'],
  ['医疗保障', '医保'],
  ['司法', '民政', '财政', '审计', '统计', '信访'],
];
/** Short names that nobody gave. */
const INFORMAL = new Set(['市场', '市监', '审批', '交通', '环保', '卫计']);
const FIELD_OF = new Map(FIELDS.flatMap((names, i) => names.map((name) => [name, i] as const)));
/** Names in full: beside them a short form is a matter of style. */
const FULL = new Set(FIELDS.map(([name]) => name!));
const NAMES = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const BODY = new RegExp(`([区县市旗])(${NAMES})(局|(?<!应急)委员会|(?<!应急)委)(?!员)`, 'gu');

/** Bodies whose names vary in other ways: each with what tells it from the others. */
const VARIED: readonly (readonly [string, RegExp])[] = [
  ['公安', /([区县])公安(?:分局|局)/gu],
  ['政务', /([区县])政务(?:服务)?(?:管理)?(?:局|办)(?!公|理)/gu],
];
/** The office of the commission for the rule of law has many names; in one report it has one. */
const OFFICE =
  /([区县市])委?(?:全面)?(?:依法治[区县市](?:委员会办公室|领导小组办公室|办公室|办)|(?:法治|依治)办(?!公|学|案|理|事|法)|法治建设办公室)/gu;

interface Body {
  context: BlockContext;
  /** With its kind, in one form. */
  name: string;
  kind: string;
  full: boolean;
  informal: boolean;
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
  return [...bodies.values()].flatMap(varying);
}

/** Those under a name told less often than another, or all where nobody can say which is right. */
function varying(ones: readonly Body[]): Finding[] {
  const [first] = ones;
  if (first === undefined || ones.every(({ name }) => name === first.name)) return [];
  const timesOf = ({ name, informal }: Body) => (informal ? 0 : ones.filter((one) => one.name === name).length);
  const most = Math.max(...ones.map(timesOf));
  const usual = ones.filter((one) => timesOf(one) === most);
  const agreed = usual.every(({ name }) => name === usual[0]!.name);
  return ones.flatMap((one) => {
    const other = usual.find(({ name }) => name !== one.name);
    return other === undefined || (agreed && one.name === usual[0]!.name) ? [] : [tell(one, other)];
  });
}

function tell({ context, whole, at, kind, full, informal }: Body, other: Body): Finding {
  const style = kind === other.kind && full !== other.full && !informal;
  return findingAt(context, at, at + whole.length, {
    rule: bodyKinds,
    severity: style ? 'hint' : 'warning',
    message: `同一机关别处写作“${other.whole}”，全文应统一，请核对`,
    basis: '《党政机关公文处理工作条例》第十九条（名称准确）',
  });
}

/** Keyed by rank and field; 司法局 and 民政局 are fields of their own. */
const bodiesIn = keptReading((context) =>
  context.block.type !== 'paragraph' && context.block.type !== 'heading'
    ? []
    : [
        ...matchesIn(context, BODY).flatMap((match): { body: string; found: Body }[] => {
          const [whole, rank, name, kind] = match as unknown as [string, string, string, string];
          const { folded } = context;
          // A paper has the full name in its title, and the short one is given behind it.
          const inTitle = folded.lastIndexOf('《', match.index) > folded.lastIndexOf('》', match.index);
          if (inTitle || /^（[^（）]{0,4}简称/u.test(folded.slice(match.index + whole.length))) return [];
          const field = FIELD_OF.get(name)!;
          const body = `${rank}${field === FIELDS.length - 1 ? name : field}`;
          const one = kind === '局' ? '局' : '委';
          const how = { kind: one, full: FULL.has(name), informal: INFORMAL.has(name) };
          return [{ body, found: { context, name: name + one, ...how, whole, at: match.index } }];
        }),
        ...offices(context),
      ],
);

function offices(context: BlockContext): { body: string; found: Body }[] {
  return [['办', OFFICE] as const, ...VARIED].flatMap(([kind, form]) =>
    matchesIn(context, form).map(({ 0: whole, 1: rank, index }) => ({
      body: `${rank!}${kind}#`,
      found: {
        context,
        name: whole,
        kind,
        full: whole.endsWith('委员会办公室'),
        informal: false,
        whole,
        at: index,
      },
    })),
  );
}
