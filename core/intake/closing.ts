import { isBareLabel, lineChrome, opensLinkList } from './page-chrome';
import type { Line } from './line';
import type { Role } from './role';
import { ORGAN } from './title-rule';

export interface Closing {
  /** Roles of the lines after the body, by index. */
  roles: Map<number, Role>;
  /** Index after the last line of the body. */
  start: number;
  /** Lines that hold signature and date together, with the length of the signature. */
  signedAndDated: Map<number, number>;
}

const DATE =
  /^[（(]?\s*(?:20\d\d|２０[０-９]{2}|二[〇○零Oo０0]二?[〇○零一二三四五六七八九]{1,2})\s*(?:年\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日)?|[-./]\d{1,2}[-./]\d{1,2})\s*[）)]?$/u;
const ATTACHMENT = /^附\s*件?\s*[\d一二三四五六七八九十]*\s*[:：]/u;
const ANNEX = /^附\s*[件表录]\s*[\d一二三四五六七八九十]*$/u;
/** How many short lines of unknown wording may stand between two pieces of chrome. */
const GAP = 6;

/** What stands after the body: annexes, attachment notes, signature and date, page chrome. */
export function readClosing(lines: readonly Line[], from: number): Closing {
  const roles = new Map<number, Role>();
  const signedAndDated = new Map<number, number>();
  const chrome = chromeStart(lines, from);
  markChrome(lines, roles, chrome);
  const annex = annexStart(lines, from, chrome);
  if (annex < chrome) roles.set(annex, 'attachment-note');
  let start = markSignature(lines, roles, signedAndDated, from, annex);
  start = markAttachments(lines, roles, from, start);
  return { roles, start, signedAndDated };
}

function chromeStart(lines: readonly Line[], from: number): number {
  let start = lines.length;
  let numbered = false;
  for (let i = lines.length - 1, unknown = 0; i >= from && unknown <= GAP; i -= 1) {
    const { text, table, number } = lines[i]!;
    const chrome = lineChrome(lines[i]!);
    // “2024-01-20” below a signature dates the report, elsewhere the page.
    if (DATE.test(text) && i > from && isSigner(lines[i - 1]!)) break;
    // Numbered lines are headings, but for links under “相关附件：”.
    if (chrome && numbered && !opensLinkList(text)) break;
    if (chrome?.sure || (chrome && start > i && likelyHere(lines, i))) {
      start = i;
      unknown = 0;
      numbered = false;
    } else if (table || text.length > 40 || /[。；，]$/u.test(text) || DATE.test(text)) break;
    else {
      unknown += 1;
      numbered ||= number !== null;
    }
  }
  return start;
}

/** Likely wording counts beside sure wording only. */
function likelyHere(lines: readonly Line[], i: number): boolean {
  for (let j = i + 1; j < Math.min(lines.length, i + 4); j += 1) if (lineChrome(lines[j]!)?.sure) return true;
  for (let j = i - 1; j >= Math.max(0, i - 3); j -= 1) if (lineChrome(lines[j]!)?.sure) return true;
  return false;
}

function markChrome(lines: readonly Line[], roles: Map<number, Role>, start: number): void {
  let links = false;
  let sure = false;
  for (let i = start; i < lines.length; i += 1) {
    const { text, table, block } = lines[i]!;
    if (table || block !== undefined) continue;
    const chrome = lineChrome(lines[i]!);
    if (chrome) {
      roles.set(i, chrome.reason);
      links = opensLinkList(text);
      sure ||= chrome.sure;
    } else if (text.length <= 60 && !/[。；]/u.test(text) && (sure || links || isBareLabel(lines[i - 1]?.text ?? ''))) {
      // Below the foot of a page there is nothing but more of it.
      roles.set(i, 'page-chrome');
    } else links = false;
  }
}

/** “附件1” alone in a line begins an annex: its numbers are not the report's headings. */
function annexStart(lines: readonly Line[], from: number, end: number): number {
  const found = lines.findIndex((line, i) => i > from && i < end && ANNEX.test(line.text));
  return found === -1 ? end : found;
}

function markSignature(
  lines: readonly Line[],
  roles: Map<number, Role>,
  signedAndDated: Map<number, number>,
  from: number,
  end: number,
): number {
  let i = end - 1;
  // 附注 such as （此件公开发布） and contacts stand below the date.
  while (i > from && end - i <= 4 && !dated(lines[i]!.text) && /^[（(].*[）)]$|^抄\s*送|^联系人/u.test(lines[i]!.text))
    i -= 1;
  const text = lines[i]?.text ?? '';
  if (i <= from || lines[i]!.table) return end;
  if (DATE.test(text)) {
    roles.set(i, 'date');
    return markSigners(lines, roles, from, i);
  }
  const signer = dated(text);
  if (signer !== null && signer > 0) {
    roles.set(i, 'signature');
    signedAndDated.set(i, signer);
    return i;
  }
  return isSigner(lines[i]!) && (lines[i]!.align === 'right' || /(?:政府|局|办事处|管委会|委员会)$/u.test(text))
    ? markSigners(lines, roles, from, i + 1)
    : end;
}

/** Length of the signature in “和平区司法局 2024年1月20日”; 0 for a date alone, null for anything else. */
function dated(text: string): number | null {
  if (text.length > 60 || /[。；，]/u.test(text)) return null;
  if (DATE.test(text)) return 0;
  const at = text.search(/(?:20\d\d|二[〇○零])[^年]{0,3}年[^年]{1,6}日[）)]?$/u);
  return at > 0 && ORGAN.test(text.slice(0, at).trim()) && DATE.test(text.slice(at)) ? at : null;
}

function markSigners(lines: readonly Line[], roles: Map<number, Role>, from: number, before: number): number {
  let i = before;
  while (i - 1 > from && before - i < 3 && isSigner(lines[i - 1]!)) roles.set(--i, 'signature');
  return i;
}

function isSigner(line: Line): boolean {
  const text = line.text.replace(/[（(](?:盖章|印章|公章|章)[）)]$/u, '').replace(/\s+/gu, '');
  return (
    !line.table &&
    !line.number &&
    text.length >= 3 &&
    text.length <= 40 &&
    !/\p{P}|(?:法治|法制|服务型|数字)政府$/u.test(text) &&
    ORGAN.test(text)
  );
}

/** “附件：1.…” and the lines that go on counting, down to signature, date or end. */
function markAttachments(lines: readonly Line[], roles: Map<number, Role>, from: number, end: number): number {
  for (let i = end - 1; i > from && end - i <= 20; i -= 1) {
    const { text, table } = lines[i]!;
    if (table || text.length > 80 || /[。；]$/u.test(text)) return end;
    if (!ATTACHMENT.test(text)) continue;
    for (let j = i; j < end; j += 1) roles.set(j, 'attachment-note');
    return i;
  }
  return end;
}
