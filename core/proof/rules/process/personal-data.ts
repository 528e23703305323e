import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';
import { personalDetails } from './personal-details';

/** Identity, telephone and bank card numbers and mail addresses, which a published report must not hold. */
export const personalData: BlockRule = { id: 'personal-data', category: 'process', check };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const IDENTITY = /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/gu;
/** After the word for it or for a person, a number counts even when its check digit is wrong, as in a made-up or mistyped one. */
const NAMED_IDENTITY =
  /(?<=(?:身份证|证件|社会?保障?号?|当事人|人员|居民|村民|公民|同志|先生|女士)[^，。；]{0,12}|\p{Script=Han}（)(?<![\dA-Za-z])[1-9]\d{14}(?:\d{2}[\dXx])?(?![\dA-Za-z])/gu;
const MOBILE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?!\d)/gu;
const LANDLINE =
  /(?<!\d)(?:0\d{2,3}[-—－ ]|（0\d{2,3}）[- ]?|(?<=(?:电话|传真|座机)(?:号码)?[为是：:]?\s?))\d{3,4}[ -]?\d{4}(?!\d)|(?<!\d)400-\d{3}-?\d{4}(?!\d)/gu;
const BANK_CARD = /(?<![\dA-Za-z])62\d{14,17}(?!\d)/gu;
/** What each of these numbers and addresses holds, and hardly any text does. */
const ANY = /\d{7}|\d{3} \d{4}|400-|\d[- ]\d{4}[- ]\d|@/u;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** How many identity and mobile telephone numbers stand in a text. */
export function countPersonalNumbers(text: string): number {
  const identities = [...text.matchAll(IDENTITY)].filter(([number]) => isIdentity(number)).length;
  return identities + [...text.matchAll(MOBILE)].length;
}

function check(context: BlockContext): Finding[] {
  return [...numbers(context), ...personalDetails(context)];
}

function numbers(context: BlockContext): Finding[] {
  if (!ANY.test(context.folded)) return [];
  const rule = personalData;
  const basis = '《中华人民共和国个人信息保护法》';
  // Who may be asked stands below the text (附注); within it nobody's number belongs.
  const inText = context.part && context.block.type === 'paragraph' && !/^（?联系[人电方]/u.test(context.folded);
  const severity = inText ? 'warning' : 'hint';
  return [
    ...findMatches(context, IDENTITY, (match) =>
      isIdentity(match[0]) ? { rule, severity: 'warning', message: '疑为身份证号码，公开前请删去', basis } : null,
    ),
    ...findMatches(context, NAMED_IDENTITY, (match) =>
      isIdentity(match[0]) ? null : { rule, severity: 'warning', message: '疑为身份证号码，公开前请删去', basis },
    ),
    ...findMatches(context, MOBILE, () => ({
      rule,
      severity: 'warning',
      message: '疑为手机号码，公开前请删去',
      basis,
    })),
    ...findMatches(context, BANK_CARD, (match) =>
      isIdentity(match[0]) ? null : { rule, severity: 'warning', message: '疑为银行卡号，公开前请删去', basis },
    ),
    ...findMatches(context, LANDLINE, () => ({ rule, severity, message: '正文中有电话号码，请核对', basis })),
    ...findMatches(context, MAIL, () => ({ rule, severity, message: '正文中有电子邮箱，请核对', basis })),
  ];
}

/** Check digit of GB 11643, and a plausible birthday. */
function isIdentity(number: string): boolean {
  if (number.length !== 18) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  const birthday = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(number.slice(6, 14));
  return birthday && '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}
