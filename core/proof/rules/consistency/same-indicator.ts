import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { figuresOf, type Figure } from '../../text/figures';
import { keptReading } from '../../text/kept-reading';
import { bareCount, oneCount } from '../../text/one-count';

/** The same thing counted twice with different figures, and counts in the duties that differ from those in the measures. */
export const sameIndicator: ReportRule = { id: 'same-indicator', category: 'consistency', check };

/** What ends alike may be one thing. */
const END = 2;
const UNITS: readonly (readonly string[])[] = [
  ['名', '人', '位', '人次'],
  ['件', '起', '宗'],
  ['场', '场次', '次', '期', '轮'],
];
/** More values than these are not told of one thing. */
const MOST_VALUES = 2;

/** A line that opens what is yet to be done, where no part says so: “二、2024年重点工作”. */
const AHEAD =
  /(?:下一步|下一阶段|下阶段|今后|今年|明年|来年|新的一年|未来五年|\d{4}年)的?[^，。]{0,8}(?:工作|任务|目标|打算|安排|总体要求|思路|重点)(?!.*(?:情况|举措|成效|回顾|总结|完成))/u;
const LONGEST_LINE = 40;

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
  const counts = new Map<string, Told[][]>();
  let ahead = false;
  for (const context of blocks) {
    if (context.level === 1) ahead = false;
    ahead ||= opensPlans(context);
    if (ahead) continue;
    for (const told of toldIn(context)) {
      const alike = counts.get(told.end);
      const known = alike?.find((ones) => ones.some((one) => isOne(one, told)));
      if (known) known.push(told);
      else if (alike) alike.push([told]);
      else counts.set(told.end, [[told]]);
    }
  }
  return [...counts.values()].flat().flatMap(differing);
}

function opensPlans({ block, folded }: BlockContext): boolean {
  return block.type !== 'title' && folded.length < LONGEST_LINE && AHEAD.test(folded);
}

function isOne(one: Told, other: Told): boolean {
  if (one.figure.key === other.figure.key) return one.figure.unit === other.figure.unit || one.figure.key.length > 5;
  const duties = (one.context.part === 'duties') !== (other.context.part === 'duties');
  return oneCount(one.bare, other.bare, duties);
}

function differing(ones: readonly Told[]): Finding[] {
  if (ones.length === 1) return [];
  const first = ones[0]!;
  const values = new Set(ones.map(({ figure }) => figure.value));
  if (values.size === 1 || values.size > MOST_VALUES) return [];
  return ones
    .filter(({ figure }) => Math.abs(figure.value - first.figure.value) > figure.slack + first.figure.slack)
    .map(({ context, figure }) =>
      findingAt(context, figure.start, figure.end, {
        rule: sameIndicator,
        severity: 'warning',
        message: `同一指标“${figure.key}”前面写的是${first.context.text.slice(first.figure.start, first.figure.end)}，这里不一致`,
        basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
      }),
    );
}
