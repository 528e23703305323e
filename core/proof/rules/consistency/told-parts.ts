import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading, readAll } from '../../text/kept-reading';
import { alike, figuredSentences, reckoningsOf, type Quantity } from '../../text/quantities';
import { sumsOf } from '../../text/sums';

/** “其中区级部门开展70场” in one paragraph and “区级部门开展普法宣传活动80场” in another: a part of a total told again. */
export const toldParts: ReportRule = { id: 'same-indicator', category: 'consistency', check };

/** How much of the words of the total must stand behind the part's, and how much names a part. */
const NOUN = 4;
const LEAST = 2;
const OTHER = /同比|环比|[较比](?:上|去)|季度|半年|每|平均|其中|新增|\d{4}年|\d月/u;

interface Part {
  context: BlockContext;
  name: string;
  noun: string;
  part: Quantity;
}

function check({ blocks }: ReportContext): Finding[] {
  const parts = readAll(blocks, partsIn);
  if (parts.length === 0) return [];
  return blocks.flatMap((context) => {
    if (context.part === 'plans' || context.block.type === 'table') return [];
    const near = parts.filter((one) => one.context !== context && context.folded.includes(one.noun));
    return near.length === 0 ? [] : figuredSentences(context).flatMap((sentence) => among(context, sentence, near));
  });
}

const partsIn = keptReading((context): readonly Part[] =>
  context.part === 'plans' || context.block.type === 'table'
    ? []
    : reckoningsOf(context)
        .filter(
          ({ text }) =>
            /其中|包括|分别|：|（/u.test(text) && !OTHER.test(plain(text.replace('其中', ''), context.year)),
        )
        .flatMap(sumsOf)
        .flatMap(({ total, parts }) => {
          const words = /\p{Script=Han}+$/u.exec(total.label)?.[0] ?? '';
          const noun = words.slice(-NOUN);
          if (noun.length < NOUN) return [];
          return parts.flatMap((part) => {
            const name = part.label.replace(/^(?:其中|和|及|以及)+/u, '');
            return name.length < LEAST || !/^\p{Script=Han}+$/u.test(name) ? [] : [{ context, name, noun, part }];
          });
        }),
);

/** Of the report's own year it is told anyway. */
function plain(text: string, year: number): string {
  return text.replace(`${year}年`, '');
}

function among(
  context: BlockContext,
  { text, quantities }: { text: string; quantities: readonly Quantity[] },
  parts: readonly Part[],
): Finding[] {
  if (OTHER.test(plain(text, context.year))) return [];
  return quantities.flatMap((one) => {
    const told = parts.find(
      ({ name, noun, part }) =>
        alike(part.unit, one.unit) && one.label.endsWith(noun) && one.label.slice(0, -noun.length).startsWith(name),
    );
    if (!told || Math.abs(told.part.value - one.value) <= told.part.slack + one.slack) return [];
    return [
      findingAt(context, one.start, one.end, {
        rule: toldParts,
        severity: 'warning',
        message: `别处写的是“${told.name}${told.context.text.slice(told.part.start, told.part.end)}”，这里不一致，请核对`,
        basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
      }),
    ];
  });
}
