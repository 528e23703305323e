import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading, readAll } from '../../text/kept-reading';

/** A platform, brand or drive in quotes whose name changes: “法润万家”普法品牌 and “法润千家”普法品牌. */
export const quotedNames: ReportRule = { id: 'quoted-name', category: 'consistency', check };

const NAMED =
  /“(\p{Script=Han}{2,10})”(\p{Script=Han}{0,6}?(?:品牌|平台|模式|机制|工作法|行动|系统|中心|工程|调解室|工作室|项目|小程序|体系|专栏|热线))/gu;
/** Names this short must agree in more of the words behind them. */
const SHORT = 2;
const LEAST_NOUN = 4;

const NUMERAL = /[一二三四五六七八九十百千万亿两]/u;

interface Named {
  context: BlockContext;
  name: string;
  noun: string;
  at: number;
}

function check({ blocks }: ReportContext): Finding[] {
  const told = readAll(blocks, namesIn);
  return told.flatMap((one, i) => {
    const other = told.slice(0, i).find((earlier) => isSlip(earlier, one));
    // Both told again and again are two.
    const often = (name: string) => told.filter((each) => each.name === name).length > 1;
    if (!other || (often(one.name) && often(other.name))) return [];
    return [
      findingAt(one.context, one.at, one.at + one.name.length + 2, {
        rule: quotedNames,
        severity: 'warning',
        message: `前面写作“${other.name}”，这里不一致，请核对`,
        basis: '公文用语通例',
      }),
    ];
  });
}

const namesIn = keptReading((context) =>
  matchesIn(context, NAMED).map(({ 1: name, 2: noun, index }): Named => ({
    context,
    name: name!,
    noun: noun!,
    at: index,
  })),
);

/** One character another, or two of one name, and the same words behind. */
function isSlip(one: Named, other: Named): boolean {
  if (one.name === other.name || one.name.length !== other.name.length || one.noun !== other.noun) return false;
  const others = [...one.name].flatMap((char, i) => (char === other.name[i] ? [] : [i]));
  const [at] = others;
  if (others.length !== 1 || at === undefined) return false;
  // “三个一万亿” and “三个一千亿” are two sums; first and second terms are two.
  if (
    NUMERAL.test(one.name[at]!) &&
    (at === 0 || /[第百千\d]/u.test(one.name[at - 1]!) || NUMERAL.test(one.name[at - 1]!))
  )
    return false;
  return one.name.length > SHORT || one.noun.length >= LEAST_NOUN;
}
