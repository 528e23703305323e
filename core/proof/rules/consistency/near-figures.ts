import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { figuresOf, type Figure } from '../../text/figures';
import { keptReading, readAll } from '../../text/kept-reading';
import { haveSameCharacters } from '../../text/same-characters';

/** 执法人员934名 and later 持证执法人员943人: two figures of one thing that differ by a slip of the hand. */
export const nearFigures: ReportRule = { id: 'near-figures', category: 'consistency', check };

/** Shorter numbers come close to one another by chance. */
const LEAST = 100;
/** How many characters before the figure say what is counted. */
const THING = 4;
/** Of people there is one number; of cases several are alike by chance. */
const HEADS = '名人位';
const UNITS: readonly string[] = ['名人位', '件起宗'];

interface Told {
  context: BlockContext;
  figure: Figure;
  thing: string;
}

function check({ blocks }: ReportContext): Finding[] {
  const before = new Map<string, Told[]>();
  const findings: Finding[] = [];
  for (const told of readAll(blocks, toldIn)) {
    const { context, figure, thing } = told;
    const known = before.get(thing);
    if (!known) {
      before.set(thing, [told]);
      continue;
    }
    // Exactly the same words are the matter of same-indicator.
    const near = known.find(
      (one) => one.figure.key !== figure.key && isSwap(one.figure.value, figure.value, HEADS.includes(figure.unit)),
    );
    const close = near ?? known.find((one) => one.figure.key !== figure.key && isNext(one.figure.value, figure.value));
    if (close) findings.push(tell(context, figure, close, near !== undefined));
    known.push(told);
  }
  return findings;
}

const toldIn = keptReading((context) =>
  context.block.type === 'table' || context.part === 'plans'
    ? []
    : figuresOf(context).flatMap((figure): Told[] => {
        if (figure.value < LEAST || !Number.isInteger(figure.value)) return [];
        const unit = UNITS.find((units) => units.includes(figure.unit)) ?? figure.unit;
        return [{ context, figure, thing: `${figure.key.slice(-THING)}|${unit}` }];
      }),
);

function tell(context: BlockContext, figure: Figure, near: Told, turned: boolean): Finding {
  const other = near.context.text.slice(near.figure.start, near.figure.end);
  return findingAt(context, figure.start, figure.end, {
    rule: nearFigures,
    severity: turned ? 'warning' : 'hint',
    message: `前面“${near.figure.key}”写的是${other}，${turned ? '只错了一位或次序' : '只差一点'}，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}

/** So close that they are hardly two counts. */
function isNext(first: number, second: number): boolean {
  return first !== second && Math.abs(first - second) <= 2;
}

/** The same digits in another order, or one of them another. */
function isSwap(first: number, second: number, heads: boolean): boolean {
  const [a, b] = [String(first), String(second)];
  if (a.length !== b.length || a === b) return false;
  const others = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const round = first % 50 === 0 || second % 50 === 0;
  if (heads && others.length === 1 && !round) return true;
  const [from, to] = others;
  return haveSameCharacters(a, b) && (heads || (others.length === 2 && to! - from! === 1));
}
