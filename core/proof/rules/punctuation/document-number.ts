import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** The year of a document number stands in 〔〕: 国办发〔2018〕115号. */
export const documentNumber: BlockRule = {
  id: 'document-number',
  category: 'punctuation',
  check: (context) => [
    ...findMatches(
      context,
      /(?<=\p{Script=Han})[[【（［]((?:19|20)\d{2})[\]】）］](?=第?\d{1,4}号)(第)?(0*)/gu,
      (match) => ({
        rule: documentNumber,
        severity: 'error',
        message: '发文字号的年份用六角括号〔〕',
        suggestion: `〔${match[1]}〕`,
        basis: 'GB/T 9704—2012',
        to: match.index + 6,
      }),
    ),
    ...findMatches(context, /〔(\d{4})〕(?=第?\d{1,4}号)/gu, (match) =>
      Number(match[1]) >= 1949 && Number(match[1]) <= context.year + 1
        ? null
        : { rule: documentNumber, severity: 'error', message: '发文字号的年份不对，请核对', basis: 'GB/T 9704—2012' },
    ),
  ],
};
