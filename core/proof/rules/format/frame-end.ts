import type { BlockContext } from '../../rule';

/** A line and what is amiss with it. */
export interface LineTold {
  context: BlockContext;
  message: string;
}

/** No line of the frame is longer. */
const LONGEST = 40;
const DAY = /^20\d\d年\d{1,2}月\d{1,2}日$/u;
/** “2024年”, “2月20日”, “20240220”, “2024年2月20日印发”: meant for a date. */
const MEANT_FOR_DAY =
  /^(?:(?:日期|时间|成文日期)：)?(?:公元|二[〇○零]|20)?[\d〇○零一二三四五六七八九]{1,8}[年月.](?=[^，。；：]{0,16}$)[^，。；：]*$|^20\d{6}$/u;
const ENDED = /[。！；，、：]$/u;
const BODY =
  /(?:政府|委员会|管委会|区委|县委|市委|镇委|乡委|党委|党组|工委|局|办事处|办公室|街道|中心|处|厅|院|支队|大队|总队|委|办|公司|集团|高新区|开发区|园区|保税区|功能区|生态城)$/u;
/** What may stand above a date besides a signature. */
const NO_SIGNATURE = /^(?:附件|附：|抄送|联系|特此|[（(])|（(?:代章|代|盖章|印章|公章|章)）$/u;
const CLOSED = /^特此报告[。，！；：]?$/u;
/** What may stand below the closing words besides a signature. */
const BELOW_CLOSING = /附件|附表|联系|电话|传真|抄送|此件|报告人|撰稿|审核/u;
const FILE = /\.(?:docx?|pdf|wps|xlsx?|ofd|zip|rar)\s*$/iu;

/** The last lines of a paper, below its text (`hasDate`: there is a line for the date, be it empty): signature, date, attachment note and the note in brackets. */
export function endOfPaper(lines: readonly BlockContext[], unit: string, hasDate: boolean): LineTold[] {
  const words = lines.map(({ folded }) => folded.trim());
  const isSigned = lines.map(({ block }, i) => block.type === 'signature' || (isPlain(block) && isBody(words[i]!)));
  const isDay = lines.map(({ block }, i) => block.type === 'date' || (isPlain(block) && DAY.test(words[i]!)));
  const day = isDay.lastIndexOf(true);
  const from = lines.findLastIndex(({ block, text }) => block.type === 'heading' || text.length > LONGEST) + 1;
  const findings: LineTold[] = [];
  const tell = (i: number, message: string) => findings.push({ context: lines[i]!, message });
  for (let i = Math.max(1, from); i < lines.length; i += 1) {
    const [line, above] = [words[i]!, words[i - 1]!];
    if (line === above && (isSigned[i] || isDay[i])) tell(i, isDay[i] ? '成文日期写了两遍' : '署名写了两遍');
    if (!isPlain(lines[i]!.block)) {
      if (i > day && day >= 0 && isSigned[day - 1] && isNote(lines[i]!, line))
        tell(i, '附件说明写在正文之后、署名之前');
      continue;
    }
    if (i === day - 1 && oddSignature(line, unit)) tell(i, '署名写发文机关的全称或者规范简称，不带别的字和标点');
    else if (day < 0 && isSigned[i - 1] && MEANT_FOR_DAY.test(line))
      tell(i, '成文日期写全年、月、日，单独一行，如“2026年2月10日”');
    else if (day >= 0 && i > day && /^此件[\p{Script=Han}]{2,10}[。]?$|^（此件[^（）]*）。$/u.test(line))
      tell(i, '附注写作“（此件公开发布）”：加圆括号，后面不加标点');
    else if (day >= 0 && i > day && isSigned[day - 1] && isNote(lines[i]!, line))
      tell(i, '附件说明写在正文之后、署名之前');
  }
  const last = lines.length - 1;
  if (day < 0 && !hasDate && lines[last]?.block.type === 'signature') tell(last, '署名下面没有成文日期');
  return [...findings, ...belowClosing(lines, words, day)];
}

function isPlain(block: BlockContext['block']): boolean {
  return block.type === 'paragraph';
}

function isBody(line: string): boolean {
  return line.length >= 3 && line.length <= LONGEST && !/\p{P}/u.test(line) && BODY.test(line);
}

/** A download's name is a link of the page. */
function isNote({ text }: BlockContext, line: string): boolean {
  return /^附件\s?\d{0,2}：\S/u.test(line) && !FILE.test(text);
}

/** “静海区政府人民”, “落款：静海区人民政府”: of this unit, and no name of a body. */
function oddSignature(line: string, unit: string): boolean {
  if (line.length > 24 || ENDED.test(line) || NO_SIGNATURE.test(line) || DAY.test(line) || isBody(line)) return false;
  return unit.length >= 3 && line.includes(unit.slice(0, 2));
}

/** Text goes on below “特此报告。”. */
function belowClosing(lines: readonly BlockContext[], words: readonly string[], day: number): LineTold[] {
  const closed = words.findIndex((line) => CLOSED.test(line));
  if (closed < 0 || day <= closed) return [];
  return lines
    .slice(closed + 1, day)
    .filter(
      ({ block }, i) => isPlain(block) && /[。；]$/u.test(words[closed + 1 + i]!) && isText(words[closed + 1 + i]!),
    )
    .map((context) => ({ context, message: '结束语“特此报告。”后面不再写正文' }));
}

function isText(line: string): boolean {
  return line.length > 12 && !BELOW_CLOSING.test(line);
}
