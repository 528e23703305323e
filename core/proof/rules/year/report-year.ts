import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';
import { isProtected, protectedRanges } from '../../text/protected';

/**
 * Years that do not fit the report: last year's left-overs in what was done, next year's in what was done, a year
 * out of reach. Comparisons, periods, names and “since” are left alone.
 */
export const reportYear: BlockRule = { id: 'report-year', category: 'year', check };

const COMPARED =
  /(?:较|比|与|同|相比|对比|超过|高于|低于|自|从|始于|截至|截止|自从|到|至|—|[-~～]|于|在|的|对|和|、|获|评为|完成)$/u;
const SINCE = /^(?:以来|起|至|—|[-~～到]|同期|度?的|开始|后|前|末|底|度?（|版|、|和)/u;
/** Years that plans aim at. */
const MILESTONES = new Set([2025, 2027, 2030, 2035, 2049, 2050]);

function check(context: BlockContext): Finding[] {
  const { block, folded } = context;
  if (block.type === 'title' || block.type === 'date') return [];
  const ranges = protectedRanges(folded);
  return [...inAccount(context), ...inNames(context), ...inText(context, ranges)];
}

/** “现将2023年……情况报告如下”. */
const ACCOUNT =
  /(?:19|20)\d{2}年(?<=现将\p{Script=Han}{0,12}\d{4}年)(?=[^。；]{2,40}(?:报告|汇报|公布|公告)如下)|(?<=^\p{Script=Han}{0,10})(?:19|20)\d{2}年(?=度?法治政府建设(?:工作)?情况(?:报告|汇报)?如下)/gu;

function inAccount(context: BlockContext): Finding[] {
  return findMatches(context, ACCOUNT, ([found]) =>
    parseInt(found, 10) === context.year
      ? null
      : verdict('error', `报告的是${context.year}年的情况，这里写成了${found}`),
  );
}

/** What was made in a year bears its number, or the next one's: “印发《2023年法治政府建设工作要点》”. */
const MADE =
  /20\d{2}年(?<=(?:印发|制定|出台|公布|公开|制发|下发)(?:了|、公开|并公布|实施|并实施|并组织实施)?《[^》\d]{0,24}20\d{2}年)(?=[^》—]{0,24}(?:要点|计划|目录|方案|清单|安排)》)/gu;

/** The same without the marks of a title: “制定2022年度行政执法检查计划”. */
const MADE_PLAINLY =
  /20\d{2}年(?<=(?:制定|编制|公布|公开|出台|印发|发布|完成)(?:了|并公布)?\d{4}年)(?=度?[^，。；《》\d年]{2,16}(?:目录|计划|清单|要点|方案))/gu;

function inNames(context: BlockContext): Finding[] {
  if (context.part !== 'measures' && context.part !== 'duties') return [];
  return [MADE, MADE_PLAINLY].flatMap((form) =>
    findMatches(context, form, ([found]) => {
      const value = parseInt(found, 10);
      if (value === context.year || value === context.year + 1) return null;
      return verdict('warning', `文件名称里是${value}年，报告年度是${context.year}年，请核对`);
    }),
  );
}

function inText(context: BlockContext, ranges: readonly [number, number][]): Finding[] {
  const { part, year, folded } = context;
  return findMatches(context, /(?<![\d—\-~～.])((?:19|2[0-9])\d{2})年(?![—\-~～])/gu, (match) => {
    const value = Number(match[1]);
    if (value === year || isProtected(ranges, match.index)) return null;
    const before = folded.slice(Math.max(0, match.index - 3), match.index);
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const opens =
      before === '' || /[。；：！？]\s?$/u.test(before) || /^(?:（[^）]*）|[一二三四五六七八九十]是)$/u.test(before);
    // What is counted up to a day that has not come.
    if (value > year + 1 && /截[至止](?:到)?$/u.test(before))
      return verdict('error', `统计截止到${value}年，报告年度是${year}年`);
    if (
      value > year + 1 &&
      !/[到至于在的]$/u.test(before) &&
      !MILESTONES.has(value) &&
      value > year + (year % 5 === 0 ? 5 : 3)
    ) {
      return verdict('error', `${value}年与报告年度（${year}年）相差过大，请核对`);
    }
    if (part === 'plans') return null;
    if (value > year && part !== null && !/[到至在—自从]$/u.test(before) && DONE.test(after))
      return verdict(
        value > year + 1 || after.startsWith('以来') ? 'error' : 'warning',
        `${value}年的事还没有发生，报告年度是${year}年`,
      );
    if (value === year + 1) {
      if (
        /起|将|计划|拟|底前|前|预计|力争|目标|开始|施行|实施/u.test(after.slice(0, 25)) ||
        /到|至|自|从$/u.test(before)
      )
        return null;
      if (part !== null && /(?:共|开展了|完成|组织|办理|印发|召开|坚持|全[区市县街镇乡])/u.test(after)) {
        return verdict(opens ? 'warning' : 'hint', `这里写的是下一年度，报告年度是${year}年`);
      }
      return null;
    }
    if (value >= year || value < year - 8) return null;
    if (part !== null && /^1月[至到—-]12月/u.test(after) && !/同期|[较比与]$/u.test(before))
      return verdict('warning', `统计期在${value}年，报告年度是${year}年，是否为往年稿遗留`);
    if ((opens || before.endsWith('，')) && value === year - 1 && after.startsWith('以来')) {
      const whole = /^以来，(?:我|全|本)[区市县旗局镇乡街]/u.test(after);
      const counts = part === 'measures' && !/^以来，[^。；]*累计/u.test(after);
      return verdict(whole || counts ? 'warning' : 'hint', `这里写的是${value}年以来，请确认统计期`);
    }
    if (value >= year - 3 && part === 'measures' && /截[至止]$/u.test(before) && /^(?:年?底|年?末|12月)/u.test(after)) {
      const told = folded.slice(match.index).split('。')[0]!;
      // Where nothing is compared, what is counted up to then is the count of another report.
      const alone = !/[较比]|增|上年|同期|规划|试点/u.test(told);
      const other = told.includes(`${year}年`);
      return verdict(
        alone && !other ? 'warning' : 'hint',
        `截止日期在${value}年，报告年度是${year}年，是否为往年稿遗留`,
      );
    }
    if (COMPARED.test(before) || SINCE.test(after)) return null;
    const strong =
      opens &&
      value >= year - 2 &&
      /^(?:度|全年|上半年|下半年)?(?:，|我|全|本|共|[\p{Script=Han}]{2,6}(?:区|县|市|街道|镇|乡|局)?(?:共|坚持|认真|深入|全面|严格|累计))/u.test(
        after,
      );
    if (strong && !/同比|相比|较上|以来|首批|第[一二三]批|荣获|获评|启动|成立|就|曾/u.test(after)) {
      return verdict('warning', `这里写的是${value}年，报告年度是${year}年，是否为往年稿遗留`);
    }
    // A clause that begins with last year and tells a result of it, and neither an event of a month nor an honour.
    const from = Math.max(folded.lastIndexOf('。', match.index), folded.lastIndexOf('；', match.index)) + 1;
    const sentence = folded.slice(from).split(/[。；]/u)[0]!;
    const tells =
      part !== null &&
      (opens || /[，、]$/u.test(before)) &&
      !/同比|相比|增长|下降|上升/u.test(sentence) &&
      !sentence.includes(`${year}年`) &&
      value >= year - 2 &&
      /^(?:度|全年)?(?:，|[\p{Script=Han}]{0,12}?(?:共|累计|先后|开展|组织|完成|公布|检查|审核|办理|受理|举办|培训|归集|制定|取得))/u.test(
        after,
      ) &&
      !/同比|相比|较上|以来|首批|第[一二三]批|荣获|获评|启动|成立|曾|上年/u.test(after.slice(0, 20));
    return verdict(
      tells ? 'warning' : 'hint',
      `这里写的是${value}年，${tells ? `报告年度是${year}年，是否为往年稿遗留` : '请确认不是往年稿遗留'}`,
    );
  });
}

/** What is told of as done. */
const DONE =
  /^(?:度|全年)?(?:以来(?!，(?:将|拟|计划))|(?:，?[\p{Script=Han}]{0,4}?)?(?:共|累计|先后)(?:开展|完成|办理|审核|审查|印发|召开|组织|受理|举办|公布|制定|培训|化解|调解|检查|收到)|(?:公布|印发|召开|审结|办结|荣获|获评)(?!.{0,12}(?:前|底)))(?![^。；]{0,20}(?:将|拟|计划|力争|目标|不少于))/u;

function verdict(severity: 'error' | 'warning' | 'hint', message: string) {
  return { rule: reportYear, severity, message, basis: '《法治政府建设与责任落实督察工作规定》（报告上一年度情况）' };
}
