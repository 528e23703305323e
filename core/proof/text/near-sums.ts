import type { BlockContext } from '../rule';
import { alike, figuredSentences, reckoningsOf, type Quantity, type Reckoning } from './quantities';
import { haveSameCharacters } from './same-characters';

/** Figures of one unit told in a row, one of which is nearly what the others make. */
export interface NearSum {
  total: Quantity;
  parts: readonly Quantity[];
}

/** Words that tell the parts of one whole apart: two of one line in a row are its parts. */
const PARTED: readonly RegExp[] = [
  /上半年|下半年/u,
  /20\d\d年/u,
  /[一二三四]季度/u,
  /\d+[—至-]\d+月|12月/u,
  /线上|线下|网上|网络|现场|当面|信函|邮寄|窗口|电话/u,
  /机关|镇街|街镇|街道|乡镇|(?<!内设)部门|区级|镇级|市级|县级|村级|省级|基层|派驻|村（?居|社区/u,
  /民事|刑事|行政(?!执法)/u,
  /一审|二审|再审/u,
  /国内|涉外|涉港澳台/u,
  /简易程序|普通程序|一般程序|快速办理|听证程序/u,
  /^(?:已|未|正在|正|剩余|其余|尚未|尚有|在办|还有|余下|待)/u,
  /支出|结余|结转|剩余|到位|使用/u,
  /胜诉|败诉|维持|撤销|驳回|终止|调解|和解|确认违法|变更|责令履行|撤回|不予受理/u,
  /新收|新受理|结转|旧存|本年|上年|当年|存量/u,
  /男|女/u,
  /专职|兼职/u,
  /本科|大专|研究生|专科|硕士|博士/u,
  /处级|科级|股级|局级|执法骨干|村干部/u,
  /取消|保留|新增|下放|调整|承接|合并|告知承诺|审批改为备案|优化|修改|修订|废止|继续有效|失效|增加|删除/u,
  /优秀|良好|(?<!不)合格|不合格/u,
  /(?<!不)满意|不满意/u,
  /罚款|没收|责令|吊销|拘留|警告/u,
  /婚姻|邻里|劳动|物业|土地|损害赔偿|医疗|交通事故|家庭/u,
  /(?:部分|不予|予以|无法)(?:公开|提供|处理)/u,
  /(?:人民|行政|司法|诉前)调解/u,
  /进(?:机关|校园|学校|企业|社区|乡村|农村|单位|家庭|军营|网络|景区|工地|市场)/u,
  /行政(?:处罚|许可|强制|检查|确认|裁决|给付)/u,
  /城管|城市管理|市场监管|应急|交通|文旅|文化旅游|卫生|农业|生态环境|公安|自然资源|住建/u,
  /涉企|涉民|涉农/u,
];
const SAID_BEFORE = /其中|包括|包含|分别|分为|含|：|（|中，|中有/u;
const SURE_BEFORE = /其中|分别|包括|中，|[按从依][^，。；]{1,8}(?:分|划分|统计|看|分类)[，：]/u;
const SAID_BEHIND = /共|合计|总计|总数|累计|全年|总量|全部|[两三四]年/u;
const SURE_BEHIND = /合计|总计|总共|共计|总数/u;
/** Words of a figure that is no part: of another time, of each, of a share. */
const OTHER = /同比|环比|[较比](?:上|去)|平均|每|人均|增长|下降|超过|不少于|以上$|提高|第$/u;
const NO_COUNT = /%|百分点|倍|年|月|天|日|时/u;
const LEAST = 10;
/** How far from the total, as a share of it, the parts may be: where words say so, less, and where only the figures do. */
const NEAR_SAID = 0.3;
const NEAR = 0.08;
const NEAREST = 0.04;
const LONGEST_LABEL = 8;
const MOST_PARTS = 6;

/** Totals that miss what is told before or behind them by a little. */
export function nearSumsOf(context: BlockContext): NearSum[] {
  return [...reckoningsOf(context), ...acrossStops(context)]
    .flatMap((reckoning) => [
      ...rowsOf(reckoning.quantities).flatMap((row) => inRow(reckoning, row)),
      ...apartFromOthers(reckoning),
    ])
    .concat(throughSemicolons(context));
}

/** “清理132件：保留的15件；修改的11件；废止的46件。”: a part to each clause up to the full stop. */
function throughSemicolons(context: BlockContext): NearSum[] {
  const { folded } = context;
  if (!folded.includes('：') || !folded.includes('；')) return [];
  const sentences = figuredSentences(context);
  return sentences.flatMap(({ text, start, quantities: [total, first, ...more] }, i) => {
    if (!total || !first || more.length > 0 || !/^[^，、]{0,6}：/u.test(text.slice(total.end - start))) return [];
    const parts = [first];
    let end = start + text.length;
    for (const next of sentences.slice(i + 1)) {
      if (folded[end] !== '；' || next.start !== end + 1 || next.quantities.length !== 1) break;
      parts.push(next.quantities[0]!);
      end = next.start + next.text.length;
    }
    const same = parts.every((part) => alike(part.unit, total.unit) && isCount(part) && part.slack === 0);
    const isWhole = folded[end] === '。' && parts.length > 1 && same && total.slack === 0;
    return isWhole && isNearly(total.value, valueOf(parts), NEAR_SAID) ? [{ total, parts }] : [];
  });
}

/** Apart, but by little or by digits in another order. */
function isNearly(total: number, sum: number, most: number): boolean {
  if (sum === total) return false;
  return Math.abs(sum - total) / total <= most || haveSameCharacters(String(sum), String(total));
}

/** “共办理142件。其中：……”, “……办理a件、b件。以上c件……”: what goes on behind the full stop. */
function acrossStops(context: BlockContext): Reckoning[] {
  const sentences = figuredSentences(context);
  return sentences.flatMap((next, i) => {
    const last = sentences[i - 1];
    if (!last || next.start !== last.start + last.text.length + 1) return [];
    const text = `${last.text}。${next.text}`;
    if (
      /^(?:其中|分别|包括|具体|[按从依][^，。；\d]{1,8}(?:分|划分|统计|看|分类)[，：])/u.test(next.text) ||
      (last.quantities.length === 1 && isParted(next.quantities))
    )
      return [{ text, start: last.start, quantities: [last.quantities.at(-1)!, ...next.quantities] }];
    return /^(?:以上|上述)[^，]{0,6}$/u.test(next.quantities[0]!.label)
      ? [
          {
            text,
            start: last.start,
            quantities: [...last.quantities, { ...next.quantities[0]!, label: '共', slack: 0 }],
          },
        ]
      : [];
  });
}

function inRow(reckoning: Reckoning, row: readonly Quantity[]): NearSum[] {
  const sum =
    asTotal(reckoning, row[0]!, row.slice(1), false) ?? asTotal(reckoning, row.at(-1)!, row.slice(0, -1), true);
  return sum ? [sum] : [];
}

/** Runs of three figures or more, of one unit, with no other figure between. */
function rowsOf(quantities: readonly Quantity[]): Quantity[][] {
  const rows: Quantity[][] = [];
  for (const one of quantities) {
    const row = rows.at(-1);
    if (row && alike(row.at(-1)!.unit, one.unit)) row.push(one);
    else rows.push([one]);
  }
  return rows.filter((row) => row.length >= 3 && row.every(isCount));
}

function isCount({ unit, label }: Quantity): boolean {
  return unit !== '' && !NO_COUNT.test(unit) && !OTHER.test(label);
}

/** “5次、50人参加，46次、160人参加，合计51次、210人”: of two units by turns. */
function apartFromOthers({ quantities }: Reckoning): NearSum[] {
  const from = quantities.findIndex(({ label }) => /^(?:合计|总计|共计|总共)/u.test(label));
  if (from < 4) return [];
  return quantities.slice(from, from + 2).flatMap((total) => {
    const parts = quantities.slice(0, from).filter((one) => one.unit === total.unit);
    if (parts.length < 2 || parts.length === from || !parts.every(isCount)) return [];
    const sum = valueOf(parts);
    const near = sum !== total.value && Math.abs(sum - total.value) / total.value <= NEAR_SAID;
    return near && parts.every(({ value }) => value !== total.value) ? [{ total, parts }] : [];
  });
}

function asTotal(
  { text, start }: Reckoning,
  total: Quantity,
  parts: readonly Quantity[],
  behind: boolean,
): NearSum | null {
  if (total.value < LEAST || parts.some(({ value }) => value >= total.value)) return null;
  const sums = parts.map((_, i) => valueOf(behind ? parts.slice(i) : parts.slice(0, i + 1)));
  const slack = parts.reduce((all, one) => all + one.slack, total.slack);
  if (sums.some((sum) => Math.abs(sum - total.value) <= slack)) return null;
  const between = behind ? total.label : text.slice(total.end - start, parts[0]!.start - start);
  const sum = valueOf(parts);
  const apart = Math.abs(sum - total.value) / total.value;
  const sure = (behind ? SURE_BEHIND : SURE_BEFORE).test(between);
  const said = (behind ? SAID_BEHIND : SAID_BEFORE).test(between);
  if (isNearly(total.value, sum, NEAR_SAID) && (sure || (isParted(parts) && (said || !behind))))
    return { total, parts };
  if (!arePlain(parts, behind)) return null;
  return apart <= (said ? NEAR : behind ? 0 : NEAREST) ? { total, parts } : null;
}

function arePlain(parts: readonly Quantity[], behind: boolean): boolean {
  return (
    parts.length <= MOST_PARTS &&
    // The first of parts told before their total brings the verb with it.
    parts.every((one, i) => nameOf(one).length <= (behind && i === 0 ? 2 : 1) * LONGEST_LABEL)
  );
}

function isParted(parts: readonly Quantity[]): boolean {
  // “59名科级干部和14名执法骨干”: the words between two figures may be those of the first.
  const names = parts.map((one, i) => (i > 0 && parts[i - 1]!.tail === one.label ? one.tail : nameOf(one)));
  return (
    parts.length > 1 &&
    PARTED.some((line) => new Set(names.flatMap((name) => line.exec(name)?.[0] ?? [])).size === names.length)
  );
}

function nameOf({ label, tail }: Quantity): string {
  const words = label.replace(/^(?:以及|和|及|与|其中)/u, '');
  return words === '' ? tail : words;
}

export function valueOf(parts: readonly Quantity[]): number {
  return parts.reduce((all, { value }) => all + value, 0);
}
