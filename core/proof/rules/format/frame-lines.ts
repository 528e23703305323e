import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { endOfPaper } from './frame-end';

/** The short lines around the text: urgency, number and signer above the title, addressee, closing words, signature and date. */
export const frameLines: ReportRule = { id: 'frame-line', category: 'format', check };

const LAYOUT = 'GB/T 9704—2012';
const LONGEST = 40;
const URGENT = /^(?:紧急|急件|加急件|特急件|火急|十万火急|平急件?|急|(?:特急|加急)[！!。]|紧急程度)/u;
const NUMBER = /^\p{Script=Han}{1,12}?(?:字|第)?[[（(【〔]?20\d\d[\])）】〕]?年?第?\d{1,4}号?(?=\s|$)/u;
const RIGHT_NUMBER = /^\p{Script=Han}{1,12}〔20\d\d〕[1-9]\d*号(?=\s|$)/u;
const SIGNER = /签发/u;
const RIGHT_SIGNER = /签发人：\s?\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})*\s*$/u;
const CLOSING =
  /^(?:(?:特|专|谨|现|兹)此(报告|[\p{Script=Han}]{1,3})|[此专]复|此令|此函|以上(?:即为|就是|为)?(?:[\p{Script=Han}]{0,6})?(?:报告|汇报)|(?:请|望)(?:即)?周知|特此)[，。！；：、]?$/u;
const LOWER =
  /^各(?!位|省|自治区)|^机关各|[、，]各(?:镇|乡|街道|部门|单位|村|社区|科室|股室)|[区县市省]直(?:各)?(?:部门|单位|机关)|^本[区县市镇街局]|^(?:全体|各)(?:干部|职工|科室)/u;
const NAME = /^\p{Script=Han}{2,20}(?:政府|委员会|办事处|局|管委会|办公室|街道|党组|党委|党工委|区委|县委|市委)/u;
/** “特此报告，请审阅。” */
const MORE = /^特此报告[，、。；！][^，。]/u;
/** “特此抱告”, “特次报告。” */
const NEAR_CLOSING = /^(?!特此报告)(?:.此报告|特.报告|特此.告|特此报.?|特此告报|特报告|此报告)[。！]?$/u;
const COPIES = /^抄(?:送|报)\s?[：:]/u;
const DAY = /^20\d\d年\d{1,2}月\d{1,2}日/u;
const MARK = /[。，；：、！]$/u;

/** A title with marks about it is not seen to be one. */
const MARKED_TITLE =
  /^(?:[《“【]\p{Script=Han}[^。；：]{4,50}(?:报告|汇报)[》”】]|\p{Script=Han}[^。；：]{4,50}法治政府建设[^。；：]{0,12}(?:报告|汇报)[。；：，])$/u;
/** Nor is one of another kind of paper. */
const OTHER_TITLE =
  /^[^。，；：]{0,50}20\d\d年[^。，；：]{0,20}法治政府建设[^。，；：]{0,12}(?:请示|通知|通报|意见|函|方案|要点|计划|决定|说明|材料|讲话|公告|纪要|批复)$/u;
const ORGANS =
  /^(?:中共)?\p{Script=Han}{0,12}(?:[省市区县镇乡]委|政府|常委会|常务委员会|委员会|办公室|[厅局])(?:、\p{Script=Han}{0,12}(?:[省市区县镇乡]委|政府|常委会|常务委员会|委员会|办公室|[厅局])){0,3}[；，。、]?$/u;

function check({ blocks, report }: ReportContext): Finding[] {
  const lines = blocks.filter(({ text }) => text.trim() !== '');
  const title = lines.findIndex(({ block }) => block.type === 'title');
  return [
    ...lines.slice(0, Math.max(0, title)).flatMap(aboveTitle),
    ...markedTitle(lines, title),
    ...unmarkedAddressee(lines[title + 1], title, report.unit),
    ...addressees(lines),
    ...closings(lines),
    ...ofEnd(lines, title >= 0),
    ...(title >= 0
      ? endOfPaper(
          lines,
          report.unit,
          blocks.some(({ block }) => block.type === 'date'),
        )
      : []
    ).map(({ context, message }) => tell(context, message)),
    ...lines.slice(lines.findLastIndex(({ block }) => block.type === 'date') + 1).flatMap(copies),
  ];
}

function aboveTitle(context: BlockContext): Finding[] {
  const line = context.folded.trim();
  if (context.block.type !== 'paragraph' || line.length > LONGEST) return [];
  if (URGENT.test(line)) return [tell(context, '紧急程度写“特急”或者“加急”')];
  if (NUMBER.test(line) && !RIGHT_NUMBER.test(line))
    return [tell(context, '发文字号写作“×府〔2024〕5号”：六角括号，不加“第”，不编虚位')];
  if (SIGNER.test(line) && !RIGHT_SIGNER.test(line))
    return [tell(context, '签发人写作“签发人：××”，几个人之间空一字，不用顿号')];
  return [];
}

function markedTitle([first, ...rest]: readonly BlockContext[], title: number): Finding[] {
  const line = first?.folded.trim() ?? '';
  const is = title < 0 && rest.length > 2 && first?.block.type === 'paragraph' && MARKED_TITLE.test(line);
  if (is && /20\d\d年/u.test(line)) return [tell(first, '公文标题前后不加标点')];
  const other = title < 0 && rest.length > 2 && first?.block.type === 'paragraph' && OTHER_TITLE.test(line);
  return other ? [tell(first, '文种是“报告”，标题以“报告”结尾')] : [];
}

/** The line below the title that names those who are reported to, and is not seen to: no colon, or no organ. */
function unmarkedAddressee(line: BlockContext | undefined, title: number, unit: string): Finding[] {
  const words = line?.folded.trim() ?? '';
  if (!line || title < 0 || line.block.type !== 'paragraph' || words.length > LONGEST) return [];
  if (ORGANS.test(words) && words.replace(/[；，。、]$/u, '') !== unit) return [tell(line, '主送机关后面用全角冒号')];
  if (!/^[^，。“《]{2,30}：$/u.test(words) || /如下|以下|情况|工作|[如以]下/u.test(words)) return [];
  if (/；/u.test(words)) return [tell(line, '同级主送机关之间用顿号')];
  if (/(?:书记|长|主任|领导|同志)(?:们|[、和及并]|：$)/u.test(words))
    return [tell(line, '主送机关写机关名称，不写给个人')];
  if (LOWER.test(words)) return [tell(line, '报告主送上级机关，不发给下级')];
  return ORGANS.test(words.slice(0, -1)) ? [] : [tell(line, '主送机关写上级机关、本级党委和人大常委会的名称')];
}

function addressees(lines: readonly BlockContext[]): Finding[] {
  return lines.flatMap((context, i) => {
    if (context.block.type !== 'addressee') return [];
    const again = lines[i + 1];
    const twice = again && again.text.trim() === context.text.trim() ? [tell(again, '主送机关写了两遍')] : [];
    return LOWER.test(context.folded.trim()) ? [...twice, tell(context, '报告主送上级机关，不发给下级')] : twice;
  });
}

function closings(lines: readonly BlockContext[]): Finding[] {
  const told = lines.filter(({ block, folded }) => block.type === 'paragraph' && CLOSING.test(folded.trim()));
  const misspelt = lines.filter(({ block, folded }) => block.type === 'paragraph' && NEAR_CLOSING.test(folded.trim()));
  const more = lines.filter(({ block, folded }) => block.type === 'paragraph' && MORE.test(folded.trim()));
  const wrong = misspelt
    .filter((context) => !told.includes(context))
    .map((context) => tell(context, '结束语写“特此报告。”，请核对'));
  const last = lines[lines.indexOf(told[0]!) - 1];
  const open = last?.block.type === 'paragraph' && /；\s*$/u.test(last.folded) ? [tellEnd(last)] : [];
  const long = more.map((context) => tell(context, '结束语只写“特此报告。”'));
  return [...wrong, ...long, ...open, ...told.flatMap(closing)];
}

function closing(context: BlockContext, i: number): Finding[] {
  if (i > 0) return [tell(context, '结束语写了两遍')];
  if (!/。$/u.test(context.folded.trim())) return [tell(context, '结束语末尾用句号：“特此报告。”')];
  return CLOSING.exec(context.folded.trim())![1] === '报告' ? [] : [tell(context, '报告的结束语写“特此报告。”')];
}

/** The line of those who get a copy, below the date. */
function copies(context: BlockContext): Finding[] {
  const line = context.folded.trim();
  if (context.block.type !== 'paragraph' || line.length > 120 || !COPIES.test(line)) return [];
  if (line.startsWith('抄报')) return [tell(context, '版记里只写“抄送”，不写“抄报”')];
  if (LOWER.test(line.replace(COPIES, '').trim())) return [tell(context, '上行文不抄送下级机关')];
  return line.endsWith('。') ? [] : [tell(context, '抄送机关后面用句号')];
}

/** The last lines: a signature and, below it, a date, both without a mark. */
function ofEnd(lines: readonly BlockContext[], isPaper: boolean): Finding[] {
  const from = lines.findLastIndex(({ block, text }) => block.type === 'heading' || text.length > LONGEST) + 1;
  const end = lines.slice(from);
  const marked = end.filter(({ block, folded }, i) => {
    const line = folded.trim();
    if (block.type !== 'paragraph' || !MARK.test(line)) return false;
    if (DAY.test(line)) return line.length < 13;
    const next = end[i + 1];
    return isName(line) && next !== undefined && (next.block.type === 'date' || DAY.test(next.folded.trim()));
  });
  const findings = marked.map((context) => tell(context, '署名和成文日期后面不加标点'));
  const date = lines.findLastIndex(({ block }) => block.type === 'date');
  const above = lines[date - 1];
  if (
    isPaper &&
    above &&
    above.block.type === 'paragraph' &&
    /[。！]$/u.test(above.folded.trim()) &&
    !marked.includes(above)
  )
    findings.push(tell(lines[date]!, '成文日期上面没有署名'));
  return findings;
}

function isName(line: string): boolean {
  return NAME.exec(line)?.[0].length === line.length - 1 && !/^(?:抄送|主送|报送)/u.test(line);
}

/** The last paragraph ends with a mark that something follows. */
function tellEnd(context: BlockContext): Finding {
  const end = context.text.trimEnd().length;
  const verdict = {
    rule: frameLines,
    severity: 'warning' as const,
    message: '正文最后一段末尾用句号',
    suggestion: '。',
  };
  return findingAt(context, end - 1, end, { ...verdict, basis: 'GB/T 15834—2011' });
}

function tell(context: BlockContext, message: string): Finding {
  const words = context.text.trim();
  const start = context.text.indexOf(words);
  return findingAt(context, start, start + words.length, {
    rule: frameLines,
    severity: 'warning',
    message,
    basis: LAYOUT,
  });
}
