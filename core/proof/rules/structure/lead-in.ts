import { chineseValue, numberIn } from '../../../report/numbering';
import type { Finding, Severity } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/**
 * What ends a paragraph against what comes behind it: “存在以下问题。” before its list, “：” or “；” before the next heading,
 * “以下四个方面：” before five.
 */
export const leadIn: ReportRule = { id: 'lead-in', category: 'punctuation', check };

const LEADS = /(?:如下|(?:以下|下列|如下)[\p{Script=Han}]{0,8}(?:问题|不足|工作|方面|措施|几点|短板|困难))。$/u;
/** A sentence, and no entry of a list. */
const SENTENCE = 25;
/** Words behind which a list may follow. */
const ANNOUNCES =
  /(?:[如以]下|下列|包括|表现|体现|分别|[即为是有在]|指出|强调|要求|例如|原因|问题|措施|方面|内容|安排|做法|任务|工作)\p{Script=Han}?：$/u;
const COUNTED =
  /(?<![第\d一二三四五六七八九十])([两二三四五六七八九]|十[一二三四五六七八九]?|\d{1,2})(?:个方面|方面|[项点条个类])(?:的)?[\p{Script=Han}]{0,10}[：。]$/u;
const ITEM =
  /^(?:([一二三四五六七八九十]{1,2})[是要、]|[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[）)]|(\d{1,2})[.．、]|第([一二三四五六七八九十]{1,2})[，,])/u;

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  let level = 0;
  const body = blocks.filter(({ text }) => text.trim() !== '');
  body.forEach((context, i) => {
    if (context.level !== null) level = context.level;
    const { block, folded, head } = context;
    const runIn = block.type === 'heading' && block.runIn === true;
    if (block.type !== 'paragraph' && !runIn) return;
    const text = folded.trimEnd();
    const end = text.length;
    if (end - (runIn ? head : 0) < 4) return;
    const next = body[i + 1];
    const goesDown = next !== undefined && next.level !== null && next.level > level;
    const listed = next !== undefined && next.level === null && ITEM.test(next.folded);
    const tell = (from: number, message: string, suggestion?: string, severity: Severity = 'warning') =>
      findings.push(
        findingAt(context, from, end, {
          rule: leadIn,
          severity,
          message,
          suggestion,
          basis: 'GB/T 15834—2011',
        }),
      );
    if ((goesDown || listed) && LEADS.test(text)) {
      // Many offices close “报告如下” with a stop.
      tell(end - 1, '引出下文的话后面用冒号', '：', /如下。|工作。/u.test(text.slice(-3)) ? 'hint' : 'warning');
    }
    // A member of a list that ends as if something were to follow, and the next member follows.
    if (listed && text.endsWith('：') && ITEM.test(folded) && !/^(?:一是|一要|（一）|1[.．、]|第一)/u.test(next.folded))
      tell(end - 1, '段末用了冒号，后面没有引出的内容', '。');
    if (next === undefined || (next.level !== null && next.level <= level)) {
      if (text.endsWith('：') && !ANNOUNCES.test(text)) tell(end - 1, '段末用了冒号，后面没有引出的内容', '。');
      if (text.endsWith('；') && end - text.lastIndexOf('。') > SENTENCE && !isMember(body, i))
        tell(end - 1, '段末用了分号，后面没有下一项', '。');
    }
    const counted = COUNTED.exec(text);
    // “三个方面9项工作” counts two things.
    if (!counted || /[两二三四五六七八九十\d](?:个|方面|项|条|点)[^，。；]{0,6}$/u.test(text.slice(0, counted.index)))
      return;
    const told = numberIn(counted[1]!);
    const follow = goesDown ? headingsUnder(body, i + 1) : listed ? itemsFrom(body, i + 1) : 0;
    if (follow >= 2 && follow !== told) tell(end - counted[0].length, `这里说是${counted[1]}项，后面列了${follow}项`);
  });
  return findings;
}

/** One of several paragraphs or run-in headings that end with “；”: the last of them may be last of its list. */
function isMember(body: readonly BlockContext[], at: number): boolean {
  const type = body[at]!.block.type;
  return [at - 1, at + 1].some((i) => body[i]?.block.type === type && body[i]!.folded.trimEnd().endsWith('；'));
}

/** How many headings of one level stand there before one of a higher level. */
function headingsUnder(body: readonly BlockContext[], from: number): number {
  const level = body[from]!.level!;
  let count = 0;
  for (let i = from; i < body.length; i += 1) {
    const other = body[i]!.level;
    if (other === level) count += 1;
    else if (other !== null && other < level) break;
  }
  return count;
}

/** How many paragraphs in a row bear the numbers 1, 2, 3; 0 where they are not in order. */
function itemsFrom(body: readonly BlockContext[], from: number): number {
  let count = 0;
  for (let i = from; i < body.length && body[i]!.level === null; i += 1) {
    const match = ITEM.exec(body[i]!.folded);
    const numeral = match?.slice(1).find((group) => group !== undefined);
    if (numeral === undefined) continue;
    const value = /\d/u.test(numeral) ? Number(numeral) : chineseValue(numeral);
    if (value !== count + 1 || /[。；][二三四五六七八九]是/u.test(body[i]!.folded)) return 0;
    count = value;
  }
  return count;
}
