import type { ClauseResult } from '../../../core/variant/clause-result';
import { judgeAddressee } from './judges/addressee';
import { judgeAnnexes } from './judges/annexes';
import { judgeAttachmentNote } from './judges/attachment-note';
import { judgeBodyFont } from './judges/body-font';
import { judgeBodyIndent } from './judges/body-indent';
import { judgeCharacters } from './judges/characters';
import { judgeClosing } from './judges/closing';
import { judgeColor } from './judges/color';
import { judgeSecrecy, judgeSerial, judgeUrgency } from './judges/corner';
import { judgeDateForm } from './judges/date-form';
import { judgeDocumentNumber } from './judges/document-number';
import { judgeFirstPage } from './judges/first-page';
import { judgeHeadingFonts } from './judges/heading-fonts';
import { judgeCopyTo, judgeImprintRules, judgePrinted } from './judges/imprint';
import { judgeIssuerMark } from './judges/issuer-mark';
import { judgeLandscape } from './judges/landscape';
import { judgeLines } from './judges/lines';
import { judgeMargins } from './judges/margins';
import { judgeNote } from './judges/note';
import { judgePageNumberFont } from './judges/page-number-font';
import { judgePageNumberForm } from './judges/page-number-form';
import { judgePageNumberPlace } from './judges/page-number-place';
import { judgePaper } from './judges/paper';
import { judgeRedLine } from './judges/red-line';
import { judgeSigners } from './judges/signers';
import { judgeTitle } from './judges/title';
import { judgeTypeArea } from './judges/type-area';
import { lookAtDocument } from './looked-document';
import { NOT_JUDGED } from './not-judged';
import { openParts } from './open-parts';
import type { Judge } from './judge';

const JUDGES: readonly Judge[] = [
  judgePaper,
  judgeMargins,
  judgeTypeArea,
  judgeBodyFont,
  judgeLines,
  judgeCharacters,
  judgeColor,
  judgeSerial,
  judgeSecrecy,
  judgeUrgency,
  judgeIssuerMark,
  judgeDocumentNumber,
  judgeSigners,
  judgeRedLine,
  judgeTitle,
  judgeAddressee,
  judgeFirstPage,
  judgeBodyIndent,
  judgeHeadingFonts,
  judgeAttachmentNote,
  judgeClosing,
  judgeDateForm,
  judgeNote,
  judgeAnnexes,
  judgeImprintRules,
  judgeCopyTo,
  judgePrinted,
  judgePageNumberForm,
  judgePageNumberPlace,
  judgePageNumberFont,
  judgeLandscape,
];

/**
 * Reads any .docx back and judges it by GB/T 9704—2012, in the order of the clauses. `path` names it in errors: AppError
 * as for opening a .docx.
 */
export function verifyDocx(bytes: Uint8Array, path = '.docx'): ClauseResult[] {
  const document = lookAtDocument(openParts(bytes, path));
  const results = [...JUDGES.map((judge) => judge(document)), ...NOT_JUDGED];
  return results.sort((a, b) => compareClauses(a.clause, b.clause));
}

function compareClauses(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
