import type { Finding } from '../../finding';
import type { Congress } from '../../lexicon';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/**
 * The Party's congresses and plenary sessions against the report's year: none that was still to come, the latest where
 * what is studied is listed, and a session under its own congress.
 */
export const plenaryYear: BlockRule = { id: 'plenary-year', category: 'wording', check };

const SESSIONS = /(十[八九]|二十)届([一二三四五六七]中(?:[、和]?[一二三四五六七]中)*)全会/gu;
const MIXED =
  /党的(?:第)?(十八|十九|二十)大(?:精神)?(?:[和及、与]|以及)(?:党的)?(十八|十九|二十)届(?=(?:[一二三四五六七]中|历次|历届|中央))/gu;
const AWAITED = /(?:喜迎|迎接)(?:党的)?(十九|二十)大(?=的?(?:胜利)?召开|[，。；])/gu;
/** Reports of a year are written in the first months of the next. */
const WRITTEN_UNTIL = '03';

function check(context: BlockContext): Finding[] {
  const { congresses } = context.lexicon.source;
  return [
    ...findMatches(context, MIXED, (match) =>
      match[1] === match[2] ? null : verdict('warning', `党的${match[1]}大与${match[2]}届全会不相接，请核对`),
    ),
    ...findMatches(context, AWAITED, (match) => {
      const congress = congresses.find(({ name }) => name === match[1]);
      return congress && congress.plenums[0]! <= `${context.year - 1}-12`
        ? verdict('warning', `党的${match[1]}大已于${congress.plenums[0]!.slice(0, 4)}年召开，请核对是否照抄往年`)
        : null;
    }),
    ...findMatches(context, SESSIONS, (match) => judge(match, context, congresses)),
  ];
}

function judge(match: RegExpExecArray, { folded, year }: BlockContext, congresses: readonly Congress[]) {
  const congress = congresses.find(({ name }) => name === match[1]);
  if (!congress) return null;
  const named = Math.max(...[...match[2]!].map((one) => '一二三四五六七'.indexOf(one) + 1));
  const { plenums } = congress;
  const day = plenums[named - 1];
  if (day === undefined ? year <= Number(plenums.at(-1)!.slice(0, 4)) : day > `${year + 1}-${WRITTEN_UNTIL}`)
    return verdict('error', `${year}年度报告起草时尚无这次全会${day ? `（${day.replace('-', '年')}月）` : ''}，请核对`);
  // What has been held is not to be met with good results any more.
  if (
    day !== undefined &&
    day <= `${year}-12` &&
    /(?:喜迎|迎接)(?:党的)?$/u.test(folded.slice(Math.max(0, match.index - 6), match.index))
  )
    return verdict(
      'warning',
      `${congress.name}届${'一二三四五六七'[named - 1]!}中全会已于${day.replace('-', '年')}月召开，请核对是否照抄往年`,
    );
  const held = plenums.findLastIndex((month) => month <= `${year}-12`) + 1;
  const next = congresses[congresses.indexOf(congress) + 1];
  // An older congress stands in what looks back.
  if (next && next.plenums[0]! <= `${year}-12`) return null;
  if (named >= held || !isStudied(folded, match)) return null;
  return verdict(
    'warning',
    `${year}年度应写到${congress.name}届${'一二三四五六七'[held - 1]!}中全会，请核对是否照抄往年`,
  );
}

/** Listed for its spirit, and no later session follows in the sentence. */
function isStudied(folded: string, { index, 0: found }: RegExpExecArray): boolean {
  const rest = folded.slice(index + found.length, index + found.length + 60).split(/[。；]/u)[0]!;
  const listed = /[、和]/u.test(found) && !/^(?:以来|后|闭幕|召开)/u.test(rest);
  return (listed || /^(?:的)?(?:会议)?精神/u.test(rest)) && !/[一二三四五六七]中(?:全会|、)|历次全会/u.test(rest);
}

function verdict(severity: 'error' | 'warning', message: string) {
  return { rule: plenaryYear, severity, message, basis: '全会召开时间' };
}
