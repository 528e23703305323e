import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { figuresOf, type Figure } from '../../text/figures';
import { keptReading, readAll } from '../../text/kept-reading';
import { haveSameCharacters } from '../../text/same-characters';

/** One thing counted under two wordings: 培训执法人员2300人次 and 执法人员培训2030人次. */
export const sameThing: ReportRule = { id: 'same-thing', category: 'consistency', check };

/** Words that say how or by whom it was done, not what. */
const GENERIC =
  /人民调解组织|全[区市县年]|我[区市县]|累计|共计|组织|开展|举办|召开|举行|进行|完成|办理|聘请|聘任|选聘|配备|现有|拥有|(?<!公)共有?|各类|各种|各级|专题|活动|工作|行政(?=执法|机关)|法制(?=审核)|(?:行政)?机关负责人(?=出庭)|负责人(?=出庭)/gu;
/** Shorter names say too little. */
const LEAST_NAME = 4;
/** Of these there are so many, however it is put: 公职律师29名 and 公职律师达到31名. */
const STOCK = new RegExp(
  `^(?:${['公职律师', '法律顾问', '人民调解员', '执法人员', '执法主体', '法律明白人', '持证执法人员']
    .map((word) => [...new Set(word)].sort().join(''))
    .join('|')})$`,
  'u',
);
/** Smaller counts are alike by chance. */
const LEAST = 10;
const UNITS: readonly (readonly string[])[] = [
  ['名', '人', '位'],
  ['件', '起', '宗'],
  ['场', '场次', '次', '期'],
];

interface Told {
  context: BlockContext;
  figure: Figure;
  name: string;
  /** The name with its unit, or what stands for units like it. */
  thing: string;
}

function check({ blocks }: ReportContext): Finding[] {
  const first = new Map<string, Told>();
  const findings: Finding[] = [];
  for (const told of readAll(blocks, toldIn)) {
    const { context, figure, name, thing } = told;
    const known = first.get(thing);
    if (!known) first.set(thing, told);
    // Exactly the same words are the matter of same-indicator.
    else if (known.figure.key !== figure.key && (isSlip(known.figure, figure) || STOCK.test(name)))
      findings.push(tell(context, figure, known));
  }
  return findings;
}

const toldIn = keptReading((context) =>
  context.block.type === 'table' || context.part === 'plans'
    ? []
    : figuresOf(context).flatMap((figure): Told[] => {
        const name = bareName(figure);
        if (name.length < LEAST_NAME || figure.value < LEAST) return [];
        const unit = UNITS.findIndex((units) => units.includes(figure.unit));
        return [{ context, figure, name, thing: `${name}|${unit === -1 ? figure.unit : unit}` }];
      }),
);

/** The characters of what is counted, in an order that does not depend on the wording. */
function bareName(figure: Figure): string {
  const bare = figure.key
    .replace(/报备|报送备案/gu, '备案')
    .replace(/矛盾纠纷/gu, '纠纷')
    .replace(GENERIC, '');
  return [...new Set(bare)].sort().join('');
}

/** A share has one value; counts are one count when the digits are turned or one of them is another. */
function isSlip(first: Figure, second: Figure): boolean {
  if (first.value === second.value) return false;
  if (second.unit === '%') return true;
  const [a, b] = [String(first.value), String(second.value)];
  if (a.length !== b.length) return false;
  const other = [...a].filter((digit, i) => digit !== b[i]).length;
  return other === 1 ? a.length >= 3 : other === 2 && haveSameCharacters(a, b);
}

function tell(context: BlockContext, figure: Figure, known: Told): Finding {
  const other = known.context.text.slice(known.figure.start, known.figure.end);
  return findingAt(context, figure.start, figure.end, {
    rule: sameThing,
    severity: 'warning',
    message: `前面“${known.figure.key}”写的是${other}，疑为同一指标，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}
