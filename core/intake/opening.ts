import { chromeWording, isBareLabel, lineChrome } from './page-chrome';
import type { Line } from './line';
import { namesPart } from './part-wording';
import type { Role } from './role';
import { findTitles, sameTitle, TOPIC, type TitleSpan } from './title-rule';

export interface Opening {
  /** Roles of the lines before the body, by index. */
  roles: Map<number, Role>;
  /** Index of the first line of the body. */
  end: number;
  title: TitleSpan | null;
}

/** What stands before the body: page chrome, the title (once), whom it is addressed to. */
export function readOpening(lines: readonly Line[]): Opening {
  const end = bodyStart(lines);
  const roles = new Map<number, Role>();
  const titles = findTitles(lines, end);
  const title = bestTitle(titles);
  for (const other of titles) {
    if (other === title) mark(roles, other, 'title');
    else if (title && sameTitle(title.text, other.text)) mark(roles, other, 'doubled-title');
  }
  if (title) markPageTitles(lines, roles, end, title);
  markChrome(lines, roles, end, titles.at(-1)?.start ?? end);
  markAddressee(lines, roles, title ? title.end + 1 : 0, end);
  return { roles, end, title };
}

/** The first stands; a later one only where it says more, such as the unit's name. */
function bestTitle(titles: readonly TitleSpan[]): TitleSpan | null {
  let best = titles[0] ?? null;
  for (const title of titles.slice(1)) {
    if (best && sameTitle(best.text, title.text) && title.text.length > best.text.length + 2) best = title;
  }
  return best;
}

/** A numbered or plainly named heading, or a sentence, begins the body; chrome and titles do not. */
function bodyStart(lines: readonly Line[]): number {
  let first = true;
  const found = lines.findIndex((line) => {
    if (line.table || lineChrome(line) !== null) return false;
    const wasFirst = first;
    first = false;
    if (line.number) return true;
    // The very first line may be a title that ends in 情况.
    if (namesPart(line.text)) return !wasFirst || !TOPIC.test(line.text);
    if (/报告$/u.test(line.text) && !/[，。；]/u.test(line.text)) return false;
    return (
      line.text.length >= 60 || (line.text.length >= 15 && /[。；，：:]$/u.test(line.text) && !isAddressee(line.text))
    );
  });
  return found === -1 ? lines.length : found;
}

function mark(roles: Map<number, Role>, span: TitleSpan, role: Role): void {
  for (let i = span.start; i <= span.end; i += 1) roles.set(i, role);
}

/** “……情况报告_政务公开_云溪区”: the title as the browser's tab has it. */
function markPageTitles(lines: readonly Line[], roles: Map<number, Role>, end: number, title: TitleSpan): void {
  for (let i = 0; i < end; i += 1) {
    const { text, block } = lines[i]!;
    const first = text.split(/\s*(?:[_|｜—–]|-{1,2})\s*/u)[0]!;
    const tab = !roles.has(i) && block === undefined && first.length < text.length && first.length > 8;
    if (tab && sameTitle(first, title.text)) roles.set(i, 'doubled-title');
  }
}

function markChrome(lines: readonly Line[], roles: Map<number, Role>, end: number, titleStart: number): void {
  const wording = lines.slice(0, end).map((line) => (line.table ? tableWording(line) : lineChrome(line)));
  const anySure = wording.some((chrome) => chrome?.sure);
  for (let i = 0; i < end; i += 1) {
    if (roles.has(i)) continue;
    const chrome = wording[i];
    if (chrome && (chrome.sure || anySure)) roles.set(i, chrome.reason);
    else if (i < titleStart && titleStart < end && anySure && isPageHead(lines[i]!)) roles.set(i, 'page-chrome');
    else if (i > 0 && i < titleStart && isValue(lines, roles, i)) roles.set(i, 'page-chrome');
  }
}

/** On a web page, short words above the title are the page's: its column, today's date. A document number is not. */
function isPageHead({ text, table, block, number }: Line): boolean {
  return (
    !table &&
    block === undefined &&
    !number &&
    text.length <= 60 &&
    !/[。；]|[：:]$|[〔\[（(]20\d\d[〕\]）)]\s*\d+\s*号|^(?:签发人|内部|机密|秘密|特急|急件|加急)/u.test(text)
  );
}

/** The value of a label that stands alone in the line above. */
function isValue(lines: readonly Line[], roles: ReadonlyMap<number, Role>, i: number): boolean {
  const { text, table } = lines[i]!;
  return (
    roles.get(i - 1) === 'page-chrome' &&
    !table &&
    isBareLabel(lines[i - 1]!.text) &&
    text.length <= 40 &&
    !/[。：:]$/u.test(text)
  );
}

/** The table of facts government pages put above a document: 索引号, 发文机关, 成文日期. */
function tableWording(line: Line): ReturnType<typeof chromeWording> {
  const cells = line.table!.rows.flatMap((row) =>
    row.cells.map((cell) => cell.spans.map((span) => span.text).join('')),
  );
  const labels = cells.filter((cell) => chromeWording(`${cell.replace(/[:：]\s*$/u, '')}:`)?.sure);
  return labels.length >= 2 ? { sure: true, reason: 'page-chrome' } : null;
}

function markAddressee(lines: readonly Line[], roles: Map<number, Role>, start: number, end: number): void {
  for (let i = start; i < end; i += 1) {
    if (roles.has(i)) continue;
    if (isAddressee(lines[i]!.text)) {
      roles.set(i, 'addressee');
      return;
    }
  }
}

/** 市委、市政府： 区人大常委会： */
function isAddressee(text: string): boolean {
  const names = /^(.{2,60})[：:]$/u.exec(text)?.[1];
  if (names === undefined || /[。；]|如下|以下|下列|表现|方面|工作$|包括|主要/u.test(names)) return false;
  return /(?:委|府|局|办|会|厅|院|组|中心|街道|街|镇|乡|部|门|处|位|领导|同志|政协|单位|主任|书记|代表|委员)(?:[）)])?$/u.test(
    names.trim(),
  );
}
