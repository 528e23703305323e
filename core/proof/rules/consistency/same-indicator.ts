import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { figuresOf, type Figure } from '../../text/figures';
import { keptJudgement, keptReading } from '../../text/kept-reading';
import { bareCount, oneCount } from '../../text/one-count';
import { opensPlans } from '../../text/plan-lines';
import { twoCamps } from '../../text/two-camps';

/** The same thing counted twice with different figures, and counts in the duties that differ from those in the measures. */
export const sameIndicator: ReportRule = { id: 'same-indicator', category: 'consistency', check };

/** What ends alike may be one thing. */
const END = 2;
const UNITS: readonly (readonly string[])[] = [
  ['名', '人', '位', '人次'],
  ['件', '起', '宗'],
  ['场', '场次', '次', '期', '轮'],
];
interface Told {
  context: BlockContext;
  figure: Figure;
  /** What figures of one thing have in common. */
  end: string;
  /** Without who did it and how. */
  bare: string;
}

const toldIn = keptReading((context) =>
  context.block.type === 'table' || context.part === 'plans'
    ? []
    : figuresOf(context).map((figure): Told => {
        const kind = UNITS.findIndex((units) => units.includes(figure.unit));
        const end = `${figure.key.slice(-END)}|${kind === -1 ? figure.unit : kind}`;
        return { context, figure, end, bare: bareCount(figure.key) };
      }),
);

function check({ blocks }: ReportContext): Finding[] {
  const counts = new Map<string, Told[]>();
  let ahead = false;
  for (const context of blocks) {
    ahead = (ahead && context.level !== 1) || opensPlans(context);
    if (ahead) continue;
    for (const told of toldIn(context)) {
      const alike = counts.get(told.end);
      if (alike) alike.push(told);
      else counts.set(told.end, [told]);
    }
  }
  return [...counts.values()].flatMap((alike) => (alike.length > 1 ? judge(alike) : []));
}

/** Counts that end alike, those of one thing held against one another. */
const judge = keptJudgement((alike: readonly Told[]) => {
  const things: Told[][] = [];
  for (const told of alike) {
    const known = things.find((ones) => ones.some((one) => isOne(one, told)));
    if (known) known.push(told);
    else things.push([told]);
  }
  return things.flatMap(differing);
});

function isOne(one: Told, other: Told): boolean {
  if (one.figure.key === other.figure.key) return one.figure.unit === other.figure.unit || one.figure.key.length > 5;
  const duties = (one.context.part === 'duties') !== (other.context.part === 'duties');
  return oneCount(one.bare, other.bare, duties);
}

function differing(ones: readonly Told[]): Finding[] {
  return twoCamps(ones, differ).map(({ one: { context, figure }, other }) =>
    findingAt(context, figure.start, figure.end, {
      rule: sameIndicator,
      severity: 'warning',
      message: `同一指标“${figure.key}”别处写的是${other.context.text.slice(other.figure.start, other.figure.end)}，这里不一致`,
      basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
    }),
  );
}

function differ({ figure: one }: Told, { figure: other }: Told): boolean {
  return Math.abs(one.value - other.value) > one.slack + other.slack;
}
