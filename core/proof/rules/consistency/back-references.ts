import { numberIn } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { alike, figuredSentences, type Quantity } from '../../text/quantities';

/** “发现问题47个，对上述43个问题逐一整改”: what is taken up again is as many as there were. */
export const backReferences: BlockRule = { id: 'back-reference', category: 'consistency', check };

/** All of what was counted before: “上述43个”, “这12个”, “823起纠纷均”, “168件案件中”. */
const ALL_OF = /(?:对)?(?:上述|以上|前述|这|该|全体|所有)$/u;
const AS_ALL =
  /^[\p{Script=Han}]{0,6}?(?:(?:已|已经|现已|目前)?(?:全部|均|悉数|逐一)|(?:案件|问题|任务|事项|纠纷|隐患|工单|意见|建议)中)/u;
const NOT_ALL = /其中|首批|新增|另|余下|剩余|其余|第$|每|平均|重点|较|比|等$/u;
/** How many figures before it may be the one meant, and how far off a slip is. */
const BACK = 3;

/** “九项惠企举措，10项举措均已落地”. */
const NUMBER = '[两二三四五六七八九十]|\\d{1,2}';
const NAMED_AGAIN = new RegExp(
  `(?<![\\d一二三四五六七八九十第])(${NUMBER})([项个条类])[\\p{Script=Han}]{0,8}?([\\p{Script=Han}]{2})，(?:这|上述|以上)?(${NUMBER})\\2\\3(?:均|已|全部|都)`,
  'gu',
);

function check(context: BlockContext): Finding[] {
  return [...takenUp(context), ...namedAgain(context)];
}

function namedAgain(context: BlockContext): Finding[] {
  if (!/[项个条类]/u.test(context.folded)) return [];
  return findMatches(context, NAMED_AGAIN, (match) =>
    numberIn(match[1]!) === numberIn(match[4]!)
      ? null
      : {
          rule: backReferences,
          severity: 'warning',
          message: `前面写的是${match[1]!}${match[2]!}，这里说的应是同一批，却是${match[4]!}${match[2]!}，请核对`,
          basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
        },
  );
}

function takenUp(context: BlockContext): Finding[] {
  if (!/上述|以上|前述|这|该|全|所有|均|悉数|逐一|中/u.test(context.folded)) return [];
  const sentences = figuredSentences(context);
  const all = sentences.flatMap(({ quantities }) => quantities);
  return all.flatMap((one, i) => {
    if (!isPlain(one)) return [];
    const pointed = ALL_OF.test(one.label);
    const opens =
      context.folded[one.start - 1] === '。' && /^\p{Script=Han}{2,6}全年/u.test(context.folded.slice(one.end));
    if (!pointed && !opens && !(one.label.length < 4 && AS_ALL.test(context.folded.slice(one.end, one.end + 16))))
      return [];
    if (NOT_ALL.test(one.label)) return [];
    const before = all.slice(Math.max(0, i - BACK), i).filter((other) => isPlain(other) && alike(other.unit, one.unit));
    const [meant] = before;
    const sums = before.map((_, from) => before.slice(from).reduce((sum, { value }) => sum + value, 0));
    if (meant === undefined || [...before.map(({ value }) => value), ...sums].includes(one.value)) return [];
    const other = before.findLast((each) => isSame(context.folded, each, one, pointed));
    return other ? [tell(context, one, other)] : [];
  });
}

function isPlain({ unit, slack }: Quantity): boolean {
  return slack === 0 && unit !== '' && !/[%年月日天时]|百分点/u.test(unit);
}

/** The word behind the figure stands before or behind the other, and the two are nearly as many. */
function isSame(folded: string, other: Quantity, one: Quantity, pointed: boolean): boolean {
  const noun = /^[\p{Script=Han}]{2}/u.exec(folded.slice(one.end))?.[0];
  const said = `${other.label}${other.tail}`;
  const last = /^\p{Script=Han}{2,4}(?=中|均|已|全部|逐一|目前|现)/u.exec(folded.slice(one.end))?.[0].slice(-2);
  // “调度会26次，28次会议均形成纪要”: by the last character too, where it is told in the next clause.
  const next = /^[^，。；]{0,6}，[^，。；]{0,4}$/u.test(folded.slice(other.end, one.start));
  const named =
    [noun, last].some((word) => word !== undefined && said.includes(word)) ||
    (next && last !== undefined && /[会案卷件人员点站题]$/u.test(other.label) && last.includes(other.label.at(-1)!));
  if (!named && !pointed) return false;
  const [few, many] = one.value < other.value ? [one.value, other.value] : [other.value, one.value];
  return pointed && named ? true : many - few <= Math.max(2, many * (next ? 0.3 : 0.2));
}

function tell(context: BlockContext, one: Quantity, other: Quantity): Finding {
  const words = (quantity: Quantity) => context.text.slice(quantity.start, quantity.end);
  return findingAt(context, one.start, one.end, {
    rule: backReferences,
    severity: 'warning',
    message: `前面写的是${words(other)}，这里说的应是同一批，却是${words(one)}，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}
