/**
 * How a number before a heading is written. `part` 第一部分 · `han` 一、 · `han-paren` （一） · `decimal` 1. · `multi` 1.1 ·
 * `half-paren` 1） · `paren` （1） · `circle` ① · `ordinal` 第一、 · `roman` Ⅰ、
 */
export type NumberKind =
  'part' | 'han' | 'roman' | 'han-paren' | 'decimal' | 'multi' | 'half-paren' | 'paren' | 'ordinal' | 'circle';

export interface NumberToken {
  kind: NumberKind;
  value: number;
  /** UTF-16 units it takes at the start of the text, blanks after it included. */
  length: number;
}

const HAN = '[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}';
const OPEN = '[（(〔【\\[［]';
const CLOSE = '[）)〕】\\]］]';
/** What may follow a bare number: 一、 一. 一． 一, 一： */
const STOP = '[、.．,，:：﹑､]';

const FORMS: readonly { kind: NumberKind; form: RegExp }[] = [
  { kind: 'part', form: new RegExp(`^第\\s*(${HAN}|\\d{1,2})\\s*(?:部分|章|篇)\\s*${STOP}?`, 'u') },
  { kind: 'ordinal', form: new RegExp(`^第(${HAN})、`, 'u') },
  { kind: 'han', form: new RegExp(`^(${HAN})\\s*${STOP}`, 'u') },
  // “一　主要举措”: the comma was forgotten; only in a line short enough for a heading.
  { kind: 'han', form: new RegExp(`^(${HAN})\\s(?=[^。；，]{3,40}$)`, 'u') },
  { kind: 'roman', form: new RegExp(`^([Ⅰ-Ⅻ])\\s*${STOP}`, 'u') },
  { kind: 'han-paren', form: new RegExp(`^(?:${OPEN}\\s*)?(${HAN})\\s*${CLOSE}\\s*[、.．]?`, 'u') },
  { kind: 'han-paren', form: /^([㈠-㈩㊀-㊉])[、.．]?/u },
  { kind: 'multi', form: /^(?:\d{1,2}[.．]){2,3}(\d{1,2})(?![\d.．])[、.．]?/u },
  { kind: 'multi', form: /^\d{1,2}[.．](\d{1,2})(?=[\s、])[、]?/u },
  { kind: 'decimal', form: /^([\d０-９]{1,2})\s*[、.．，﹑､](?!\s*[\d０-９])/u },
  // 1.2023年…: four digits or more after the dot are a year or a phone line, never a decimal fraction.
  { kind: 'decimal', form: /^([\d０-９]{1,2})[、.．](?=\s*\d{4,}(?![\d万亿%％]))/u },
  // 1、5个…: a full stop may be a decimal point, the enumeration comma never is.
  { kind: 'decimal', form: /^([\d０-９]{1,2})、/u },
  { kind: 'decimal', form: /^([⒈-⒛])/u },
  { kind: 'paren', form: new RegExp(`^${OPEN}\\s*([\\d０-９]{1,2})\\s*${CLOSE}\\s*[、.．]?`, 'u') },
  { kind: 'paren', form: /^([⑴-⒇])[、.．]?/u },
  { kind: 'half-paren', form: /^([\d０-９]{1,2})\s*[）)][、.．]?/u },
  { kind: 'circle', form: /^([①-⑳❶-❿])[、.．]?/u },
];

/** 一、二级医院, 三、四季度, 一、二、三产业: two numbers side by side count things, they number nothing. */
const COUNTING = new RegExp(`^${HAN}[、，,]${HAN}(?:、|级|类|批|季度|线|期|层|楼|产业|号|等|次|个|月|年|轮|是)`, 'u');

/** The number a line begins with, or null. “一是” is prose, “3.5万件” and “2023年” are figures. */
export function numberToken(text: string): NumberToken | null {
  if (COUNTING.test(text)) return null;
  for (const { kind, form } of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const value = numberValue(match[1]!);
    if (value < 1) continue;
    const blanks = /^\s*/u.exec(text.slice(match[0].length))![0].length;
    return { kind, value, length: match[0].length + blanks };
  }
  return null;
}

/** Whether what Word puts before a paragraph is a mark of a list, not a number. */
export function isBullet(autoNumber: string): boolean {
  return !/[\p{L}\p{N}]/u.test(autoNumber);
}

const HAN_DIGITS = new Map([...'一二三四五六七八九壹贰叁肆伍陆柒捌玖'].map((digit, i) => [digit, (i % 9) + 1]));
const ROWS = ['㈠', '㊀', '⒈', '⑴', '①', 'Ⅰ', '❶'].map((first) => first.codePointAt(0)!);

function numberValue(digits: string): number {
  const ascii = digits.replace(/[０-９]/gu, (digit) => String(digit.codePointAt(0)! - 0xff10));
  if (/^\d+$/u.test(ascii)) return Number(ascii);
  const code = digits.codePointAt(0)!;
  const row = ROWS.find((first) => code >= first && code < first + 20);
  if (row !== undefined && !HAN_DIGITS.has(digits[0]!)) return code - row + 1;
  return hanValue(digits);
}

/** 十二 → 12. 0 when the characters make no number from 1 to 99. */
function hanValue(digits: string): number {
  const [tens, ones, more] = digits.replaceAll('拾', '十').split('十');
  if (more !== undefined) return 0;
  if (ones === undefined) return digits.length === 1 ? (HAN_DIGITS.get(digits) ?? 0) : 0;
  const ten = tens === '' ? 1 : (HAN_DIGITS.get(tens!) ?? 0);
  const one = ones === '' ? 0 : (HAN_DIGITS.get(ones) ?? -100);
  return ten === 0 || one < 0 ? 0 : ten * 10 + one;
}
