import type { Line } from './line';
import { lineChrome } from './page-chrome';

/** Lines `start` to `end` (inclusive) that make one title. */
export interface TitleSpan {
  start: number;
  end: number;
  text: string;
}

const END = /(?:报告|汇报|总结|年报)$/u;
const WEAK_END = /(?:情况|综述|工作)$/u;
/** What these reports are about; a title names it. */
export const TOPIC = /法治|依法行政|法制|述法/u;
const TRAILING_NOTE = /[（(【[][^）)】\]]{0,20}[）)】\]]$/u;
const YEAR_NOTE = /^[（(]\s*20\d\d\s*年度?\s*[）)]$/u;
const LONGEST = 80;
const MOST_LINES = 4;
/** A body that can head a title or sign a report. */
export const ORGAN =
  /(?:政府|委员会|管委会|区委|县委|市委|镇委|乡委|党委|党组|党工委|工委|局|办事处|办公室|街道|中心|处|厅|院|支队|大队|总队|委|办|镇|乡|公司|集团|高新区|开发区|园区|保税区|功能区|生态城)$/u;

/** All titles among the lines, in order; a title may run over several lines. */
export function findTitles(lines: readonly Line[], end: number): TitleSpan[] {
  const titles = scan(lines, end, (text) => isTitle(text));
  return titles.length > 0
    ? titles
    : scan(lines, end, (text) => WEAK_END.test(text) && /20\d\d年/u.test(text) && TOPIC.test(text)).slice(0, 1);
}

function isTitle(text: string): boolean {
  return TOPIC.test(text) && END.test(text);
}

function scan(lines: readonly Line[], end: number, accepts: (text: string) => boolean): TitleSpan[] {
  const titles: TitleSpan[] = [];
  let from = 0;
  for (let last = 0; last < end; last += 1) {
    const start = shortest(lines, from, last, accepts);
    if (start === null) continue;
    let first = start;
    while (
      first > from &&
      last - first + 1 < MOST_LINES &&
      leadsOn(lines[first - 1]!, lines[first]!, joined(lines, first, last))
    )
      first -= 1;
    // “（2023年度）” in a line of its own belongs to the title above.
    if (last + 1 < end && YEAR_NOTE.test(lines[last + 1]!.text)) last += 1;
    titles.push({ start: first, end: last, text: joined(lines, first, last) });
    from = last + 1;
  }
  return titles;
}

/** The latest line from which the lines up to `last` read as a title. */
function shortest(
  lines: readonly Line[],
  from: number,
  last: number,
  accepts: (text: string) => boolean,
): number | null {
  for (let start = last; start >= from && last - start < MOST_LINES && fits(lines[start]!); start -= 1) {
    const text = joined(lines, start, last).replace(TRAILING_NOTE, '').trim();
    if (text.length <= LONGEST && accepts(text)) return start;
  }
  return null;
}

function fits(line: Line): boolean {
  return (
    line.table === undefined &&
    line.number === null &&
    line.text.length <= LONGEST &&
    !/[。；！？_|>＞]|[：:]$|^[“"《]/u.test(line.text) &&
    !/关于印发.*通知$/u.test(line.text) &&
    lineChrome(line) === null
  );
}

/** Whether a line is the beginning of the title that goes on in the next: “关于和平区2023年度”, “和平区人民政府”. */
function leadsOn(line: Line, next: Line, rest: string): boolean {
  if (!fits(line) || line.text.length > 40 || /(?:报告|文件|通知)$/u.test(line.text)) return false;
  if (/^关于|(?:关于|年度?|的|、|和|及|推进|加强)$/u.test(line.text)) return true;
  return ORGAN.test(line.text) && (ORGAN.test(next.text) || /^(?:关于|20\d\d|法治|推进|年度)/u.test(rest));
}

/** Two bodies that head a title together stay apart; other line breaks were layout. */
function joined(lines: readonly Line[], start: number, end: number): string {
  let text = '';
  for (let i = start; i <= end; i += 1) text += lines[i]!.text + titleGap(lines, i, end);
  return text;
}

/** What goes between line `index` of a title and the next. */
export function titleGap(lines: readonly Line[], index: number, end: number): string {
  return index < end && ORGAN.test(lines[index]!.text) && ORGAN.test(lines[index + 1]!.text) ? ' ' : '';
}

/** Whether a blank between these words of a title parts two bodies: “中共甲区委 甲区人民政府关于……”. */
export function partsBodies(before: string, after: string): boolean {
  const body = /^(.+?)(?=关于|的|20\d\d|\s|$)/u.exec(after)?.[1] ?? '';
  return ORGAN.test(before) && ORGAN.test(body);
}

/** Whether two titles say the same: equal, or one within the other, but for small words and punctuation. */
export function sameTitle(a: string, b: string): boolean {
  const [one, two] = [essence(a), essence(b)];
  return one.includes(two) || two.includes(one);
}

function essence(title: string): string {
  return title.replace(/[\s的\p{P}]|关于|年度报告|度/gu, '');
}
