/** A number in a title or a quoted name counts nothing: “百名法学家百场报告会”, 《……三年行动计划》. */
const UNQUOTED = '(?<![“《][^”》“《]{0,24})';
/** Hotline numbers read like figures and are none. */
const ARABIC = String.raw`(?<![\d.第])(?=\d)${UNQUOTED}(?!12345|12348|12315|12388|12369)\d[\d，]*(?:\.\d+)?(?:余|多)?[万亿千百]?(?:余|多)?`;
const CHINESE = String.raw`(?<![第百千万“‘])(?=[一二两三四五六七八九十百千])${UNQUOTED}[一二两三四五六七八九十百千]+(?:余|多)?万?`;
/** 一件事, 一次性, 三项制度 and 两个维护 are names, not numbers. */
const NO_COUNT = '(?![性办]|事(?!项)|制度|清单|维护|意识|自信|确立|坚持|严禁|不得|[”’])';

/**
 * The words a pattern may hold in braces:
 * - {count:件|份} a number, Arabic or Chinese, with one of these units: “12件”, “3.5万余件”, “两次”
 * - {percent} “95.3%”, “百分之九十”
 * - {figure} any number with a unit, or per cent; years, dates and hotline numbers are none
 * - {year}, {nextYear}, {lastYear} of the report
 */
const WORDS: Readonly<Record<string, (units: string, year: number) => string>> = {
  count: (units) => `(?:${ARABIC}|${CHINESE}) ?个?(?:${units})${NO_COUNT}`,
  percent: () => String.raw`(?:\d(?:\.\d+)?%|百分之[一二三四五六七八九十百])`,
  figure: () =>
    String.raw`(?:\d%|百分之[一二三四五六七八九十百]|${ARABIC} ?(?:个百分点|(?!小时|分钟|以[上下]|[年月日号时届版位])[一-鿿])|${CHINESE}[次场期件份项起宗批]${NO_COUNT})`,
  year: (_, year) => `${year}`,
  nextYear: (_, year) => `${year + 1}`,
  lastYear: (_, year) => `${year - 1}`,
};

const compiled = new Map<number, Map<string, RegExp>>();

/** The pattern as a regular expression for reports of this year, compiled once. Throws SyntaxError for a typo. */
export function compilePattern(pattern: string, year: number): RegExp {
  let ofYear = compiled.get(year);
  if (!ofYear) compiled.set(year, (ofYear = new Map()));
  let regex = ofYear.get(pattern);
  if (!regex) ofYear.set(pattern, (regex = new RegExp(fillWords(pattern, year), 'gu')));
  return regex;
}

function fillWords(pattern: string, year: number): string {
  return pattern.replace(/\{([a-z]+)(?::([^{}]*))?\}/giu, (whole, word: string, units = '') => {
    const fill = WORDS[word];
    if (!fill) throw new SyntaxError(`unknown word ${whole}`);
    return fill(units as string, year);
  });
}

/** Whether any of the text matches. */
export function matches(regex: RegExp, folded: string): boolean {
  regex.lastIndex = 0;
  return regex.test(folded);
}
