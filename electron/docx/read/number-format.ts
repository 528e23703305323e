import { chineseNumber } from '../../../core/report/numbering';

const ZODIAC = '子丑寅卯辰巳午未申酉戌亥';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const DIGITS = '〇一二三四五六七八九';

/** One counter in one of Word's number formats; decimal for the formats Chinese reports never use. */
export function formatCounter(format: string, value: number): string {
  switch (format) {
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return chineseNumber(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return value <= 10 ? chineseNumber(value) : [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return legalNumber(value);
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'ideographZodiac':
      return ZODIAC[value - 1] ?? String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return inRow('①', value, `(${value})`);
    case 'decimalEnclosedParen':
      return inRow('⑴', value, `(${value})`);
    case 'decimalEnclosedFullstop':
      return inRow('⒈', value, `${value}.`);
    case 'ideographEnclosedCircle':
      return value <= 10 ? inRow('㈠', value, '') : `(${chineseNumber(value)})`;
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    default:
      return String(value);
  }
}

function inRow(first: string, value: number, otherwise: string): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(first.codePointAt(0)! + value - 1) : otherwise;
}

function legalNumber(value: number): string {
  return chineseNumber(value).replace(/[一二三四五六七八九十]/gu, (digit) =>
    digit === '十' ? '拾' : LEGAL[DIGITS.indexOf(digit)]!,
  );
}

function letters(value: number): string {
  if (value < 1) return String(value);
  return String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.min(9, Math.floor((value - 1) / 26) + 1));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const steps: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = value;
  let text = '';
  for (const [size, sign] of steps) {
    while (left >= size) {
      text += sign;
      left -= size;
    }
  }
  return text;
}
