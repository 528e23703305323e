import type { Finding } from '../../finding';
import { allMatches, matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { isWithin } from '../../text/same-characters';

/**
 * A short form that its full name does not hold (《……办法》以下简称《规定》), and one that loses or wins its title marks
 * further on (《实施意见》, “对照实施意见”).
 */
export const shortForms: ReportRule = { id: 'abbreviation', category: 'consistency', check };

const OF_PAPER =
  /《([^《》]{4,60})》（(?:[^（）]{2,24}[，、])?(?:以下|下文|下)?简称(?:为)?[：]?[《“]([^《》“”]{2,12})[》”]）/gu;
const OF_BODY = /(\p{Script=Han}{6,40})（(?:以下|下文|下)?简称(?:为)?[：]?“?(\p{Script=Han}{2,8})”?）/gu;
/** Said of several, or by their number. */
const NOT_MADE_OF_IT = /[本该我各其双方一两二三四五六七八九十]|单位|部门|公司|当事人|条例$/u;
const FOLLOWED = ['对照', '按照', '依据', '根据', '落实', '贯彻', '执行', '遵照'];
const BEHIND = /^(?:的)?(?:要求|规定|精神|明确|部署|任务|，|。|；)/u;
/** Shorter words are common ones. */
const LEAST = 3;

interface Short {
  short: string;
  titled: boolean;
  end: number;
  at: number;
}

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  const shorts: Short[] = [];
  blocks.forEach((context, at) => {
    if (!context.folded.includes('简称')) return;
    for (const match of matchesIn(context, OF_PAPER)) {
      const [whole, full, short] = match as unknown as [string, string, string];
      shorts.push({ short, titled: whole.includes(`《${short}》`), at, end: match.index + whole.length });
      if (!isWithin(short, full)) findings.push(unfit(context, match.index + full.length + 2, whole, short));
    }
    for (const match of matchesIn(context, OF_BODY)) {
      const [whole, full, short] = match as unknown as [string, string, string];
      shorts.push({ short, titled: false, at, end: match.index + whole.length });
      if (!NOT_MADE_OF_IT.test(short) && ![...short].every((char) => full.includes(char)))
        findings.push(unfit(context, match.index + full.length, whole, short));
    }
  });
  for (const one of shorts) findings.push(...blocks.flatMap((context, i) => marksLost(context, i, one)));
  return findings;
}

function unfit(context: BlockContext, start: number, whole: string, short: string): Finding {
  const bracket = whole.slice(whole.lastIndexOf('（'));
  return findingAt(context, start, start + bracket.length, {
    rule: shortForms,
    severity: 'warning',
    message: `简称“${short}”与前面的全称对不上，请核对`,
    basis: '公文用语通例',
  });
}

function marksLost(context: BlockContext, i: number, { short, titled, at, end }: Short): Finding[] {
  if (i < at || !context.folded.includes(short)) return [];
  const from = i === at ? end : 0;
  const forms = titled ? FOLLOWED.map((verb) => verb + short) : [`《${short}》`];
  return forms.flatMap((form) =>
    allMatches(context.folded, new RegExp(form, 'gu')).flatMap(({ index }) => {
      const behind = context.folded.slice(index + form.length, index + form.length + 4);
      if (index < from || (titled && (short.length < LEAST || !BEHIND.test(behind)))) return [];
      return [
        findingAt(context, index + form.length - short.length - (titled ? 0 : 2), index + form.length, {
          rule: shortForms,
          severity: 'warning',
          message: titled ? `前面的简称是《${short}》，这里没有书名号` : `前面的简称“${short}”不是文件名，不用书名号`,
          suggestion: titled ? `《${short}》` : short,
          basis: 'GB/T 15834—2011',
        }),
      ];
    }),
  );
}
