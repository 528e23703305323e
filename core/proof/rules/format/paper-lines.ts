import { unitOfTitle } from '../../../intake/infer-unit';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** Title, addressee and signature as a paper has them: its kind, its year, bodies only, and one body that speaks. */
export const paperLines: ReportRule = { id: 'paper-line', category: 'format', check };

const RULES = '《党政机关公文处理工作条例》第九条';
/** What names a kind of body or of place, and tells none apart from another. */
const GENERIC =
  /人民政府|管理?委员?会|委员会|办事处|办公室|党工委|街道|中共|中国共产党|关于|开发区|[省市区县旗镇乡街局委]/gu;
const OFFICE = /(?:局|科|股|处|室|中心|大队|站|所|公司)$/u;
/** A title that is no title of a report of this kind. */
const OTHER_KIND = /(?:(?:请示|调研|总结|述职|评估|整改|审计|督察|督查|考察|检查|分析)报告|报告[^（]*报告|(?<!报告))$/u;
/** “办事处”, “区政府”, “我局”: which one does not show. */
const NO_NAME =
  /^(?:[本我全]?(?:[区县市旗镇乡]|街道)政府|[本我全]?(?:办事处|管理?委员?会?|街道|[区县市镇乡局])|.+管委)$/u;

function check({ report, blocks }: ReportContext): Finding[] {
  const of = (type: string) => blocks.filter(({ block, text }) => block.type === type && text.trim() !== '');
  const [titles, addressees, signatures] = [of('title'), of('addressee'), of('signature')];
  const title = titles.map(({ text }) => text.replace(/\s/gu, '')).join('');
  return [
    ...titles.slice(-1).flatMap((context) => ofTitle(context, title)),
    ...addressees.flatMap((context) => ofAddressee(context, unitOfTitle(title) || report.unit)),
    ...ofSignature(
      signatures.length > 0 ? signatures : lineBeforeDate(blocks),
      unitOfTitle(title) || report.unit,
      titles,
      blocks.filter(({ block }) => block.type === 'paragraph'),
    ),
  ];
}

function ofTitle(context: BlockContext, title: string): Finding[] {
  const words = title.replace(/（[^（）]{1,12}）$/u, '');
  const gap = /\d\s+年|年\s+度|年度?\s+法治/u.exec(context.text);
  if (gap && titleIsOneLine(context, title)) return [tell(context, '标题里年度前后不留空格', 'warning')];
  if (/^《.*》$/u.test(words)) return [tell(context, '标题不加书名号', 'warning')];
  if (OTHER_KIND.test(words)) return [tell(context, '文种是“报告”，标题以“报告”结尾', 'warning')];
  if (/报告$/u.test(words) && !/(?:20|２０|二[〇○零])[\d０-９〇○零一二三四五六七八九]{2}/u.test(title))
    return [tell(context, '标题没有年度，如“××区2023年度法治政府建设情况报告”', 'warning')];
  if (/20\d\d(?![\d年]|\s*(?:年|[—～至-]))/u.test(title)) return [tell(context, '标题的年度写作“2023年”', 'warning')];
  if (!/法治(?:政府建设|政府工作|建设(?!政府)|工作|[省市区县旗州镇乡])/u.test(words))
    return [tell(context, '标题的事由写“法治政府建设”', 'warning')];
  // Pages of a body's own site leave its name out.
  return /^(?:关于)?20\d\d年/u.test(words) && unitOfTitle(title) === ''
    ? [tell(context, '标题写上发文机关的名称', 'hint')]
    : [];
}

/** A title over several lines may be parted anywhere. */
function titleIsOneLine({ text }: BlockContext, title: string): boolean {
  return text.replace(/\s/gu, '') === title;
}

function ofAddressee(context: BlockContext, unit: string): Finding[] {
  const { folded } = context;
  if (isSelf(folded.trim().replace(/[：:，。；、]$/u, ''), unit))
    return [tell(context, '主送机关不能是发文机关自己', 'warning')];
  if (/法院|检察院|群众|媒体|企业|社会各界/u.test(folded))
    return [tell(context, '报告主送上级机关和人大常委会，请核对主送机关', 'warning')];
  if (
    /^\s*(?:致|尊敬|敬爱)|领导(?:同志)?(?:们)?[：:]?\s*$|各位|同志[：:]?\s*$|(?:书记|[省区县市镇乡]长|主任|局长)(?:[：:]?\s*$|[、和及并])/u.test(
      folded,
    )
  )
    return [tell(context, '主送机关写机关名称，不写给个人', 'warning')];
  if (/^\s*[^，、\s]{1,12}(?:委|政府)(?:，|\s+)[^，、\s]{2,12}[：:]?\s*$/u.test(folded))
    return [tell(context, '同级主送机关之间用顿号', 'warning')];
  return [];
}

/** The whole name or the place alone: 静海区人民政府, 静海区政府. */
function isSelf(name: string, unit: string): boolean {
  const bare = (words: string) => words.replace(/人民政府$|政府$|办事处$|管理?委员?会$/u, '');
  return unit.length >= 3 && name.length >= 3 && !/[、和]/u.test(name) && bare(name) === bare(unit);
}

/** A line where the signature stands that does not look like one. */
function lineBeforeDate(blocks: readonly BlockContext[]): BlockContext[] {
  const at = blocks.findIndex(({ block }) => block.type === 'date');
  const line = blocks[at - 1];
  return line && line.block.type === 'paragraph' && /^[^，。；！？]{2,24}$/u.test(line.text.trim()) ? [line] : [];
}

/** Of bodies that sign together, one is the body of the title. */
function ofSignature(
  signatures: readonly BlockContext[],
  unit: string,
  titles: readonly BlockContext[],
  body: readonly BlockContext[],
): Finding[] {
  const own = unit.replace(GENERIC, '');
  if (own.length < 2 || signatures.length === 0) return [];
  const told = signatures.map(({ text }) => text.replace(/\s/gu, '').replace(/（[^（）]*）$/u, ''));
  if (told.length === 1 && NO_NAME.test(told[0]!))
    return [tell(signatures[0]!, '署名写发文机关的全称或者规范简称', 'warning')];
  if (told.some((name) => isBodyOf(name, unit, own))) return [];
  if (titleIsWrong(titles.at(-1), told[0]!, own, body))
    return [tell(titles.at(-1)!, `标题的发文机关与署名（${told[0]}）不符，正文里也没有写到，请核对`, 'warning')];
  return [tell(signatures[0]!, `署名与标题的发文机关（${unit}）不符，请核对`, 'warning')];
}

/** The text speaks of the body that signs, and never of the title's. */
function titleIsWrong(
  title: BlockContext | undefined,
  name: string,
  own: string,
  body: readonly BlockContext[],
): boolean {
  const bare = name.replace(GENERIC, '');
  if (!title || bare.length < 2 || isOfOtherRank(name, own)) return false;
  const speaksOf = (words: string) => body.some(({ text }) => text.length > 24 && text.includes(words));
  return speaksOf(bare) && !speaksOf(own);
}

function isBodyOf(name: string, unit: string, own: string): boolean {
  if (isOfOtherRank(name, unit)) return false;
  // The offices that write the report for the whole area may sign it.
  if (name.includes('依法治') || /^[区县市]?司法局$/u.test(name)) return true;
  if (OFFICE.test(name) && !OFFICE.test(unit) && !/办事处$/u.test(name)) return false;
  const bare = name.replace(GENERIC, '');
  if (bare === '') return true;
  for (let i = 0; i + 2 <= own.length; i += 1) if (bare.includes(own.slice(i, i + 2))) return true;
  return own.includes(bare);
}

/** “静海县人民政府”, “静海人民政府” under the report of 静海区. */
function isOfOtherRank(name: string, unit: string): boolean {
  const [, place, rank] = /(\p{Script=Han}{2,3})([市区县旗镇乡])(?:人民)?(?:政府)?$/u.exec(unit) ?? [];
  const at = place === undefined ? -1 : name.indexOf(place);
  return (
    at >= 0 && /^(?:[市区县旗镇乡]|人民)/u.test(name.slice(at + place!.length)) && name[at + place!.length] !== rank
  );
}

function tell(context: BlockContext, message: string, severity: 'warning' | 'hint'): Finding {
  const words = context.text.trim();
  const start = context.text.indexOf(words);
  return findingAt(context, start, start + words.length, { rule: paperLines, severity, message, basis: RULES });
}
