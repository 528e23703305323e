import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Identity and mobile telephone numbers, which a published report must not hold. */
export const personalData: BlockRule = { id: 'personal-data', category: 'process', check };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const IDENTITY = /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/gu;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/gu;

/** How many identity and mobile telephone numbers stand in a text. */
export function countPersonalNumbers(text: string): number {
  const identities = [...text.matchAll(IDENTITY)].filter(([number]) => isIdentity(number)).length;
  return identities + [...text.matchAll(MOBILE)].length;
}

function check(context: BlockContext): Finding[] {
  const rule = personalData;
  const basis = '《中华人民共和国个人信息保护法》';
  return [
    ...findMatches(context, IDENTITY, (match) =>
      isIdentity(match[0]) ? { rule, severity: 'warning', message: '疑为身份证号码，公开前请删去', basis } : null,
    ),
    ...findMatches(context, MOBILE, () => ({
      rule,
      severity: 'warning',
      message: '疑为手机号码，公开前请删去',
      basis,
    })),
  ];
}

/** Check digit of GB 11643, and a plausible birthday. */
function isIdentity(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  const birthday = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(number.slice(6, 14));
  return birthday && '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}
