import type { Finding } from '../../finding';
import { matchesInAll } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading } from '../../text/kept-reading';

/**
 * A district's report that speaks of 县委 and 全县, of itself by another rank (静海县), or of a neighbour's papers and
 * deeds as its own: what is left of a text that was copied.
 */
export const ownRank: ReportRule = { id: 'own-rank', category: 'copy', check };

const DISTRICT =
  /(?<![\p{Script=Han}])区(?:委|政府|人大|政协|司法局|法院|检察院)|(?<!安)全区(?!域)|(?<=[、，。；经由向对在将受及和报请为按])区(?:委|政府|人大|政协|司法局|法院|检察院)/gu;
const COUNTY =
  /(?<![\p{Script=Han}])县(?:委|政府|人大|政协|司法局|法院|检察院)|(?<!安)全县(?!域)|(?<=[、，。；经由向对在将受及和入报请为按])县(?:委|政府|人大|政协|司法局|法院|检察院)/gu;
/** Told more often, both ranks are the report's own affair. */
const MOST = 3;
const MANY = 3;
/** A neighbour's name where only one's own belongs: in a paper one made, or at the head of a sentence. */
const MADE =
  /(?:印发|制定|出台|修订|制发|完善|编制|公布|制定实施|修订完善)(?:了)?《?([\p{Script=Han}]{2,4}?(?:区|县|镇|乡|街道))(?=[^，。；》]{4,60}(?:》|目录|清单|制度))/gu;
const LISTED = /》《([\p{Script=Han}]{2,4}?(?:区|县|镇|乡|街道))(?=[^，。；》]{4,60}》)/gu;
const HEAD =
  /(?<=^|[，。；为])(?!为)([\p{Script=Han}]{2,3}?(?:镇|乡|街道))(?=在新时期|持续|始终|坚持|积极|认真|深入|不断|严格|全面|高度|切实|着力|大力|扎实|充分|将|把|以)/gu;
/** The same of a district: two characters that are no kind of area (社区, 开发区). */
const AREA_HEAD =
  /(?<=^|[，。；为])(?!为)(\p{Script=Han}[^社园辖片城校景地市小新街老山库灾牧林矿湾港县特贸能发示试税作济业治政理护假聚各全我本该区范验域型经功](?:区|县))(?=坚持|始终|持续|在新时期|积极|认真|深入|紧紧|牢牢|全面|扎实|不断|高度)/gu;
const NO_NAME = /[全各我本该乡集城市建重小两多]|^(?:所有|部分|有关|相关|试点|其他|涉农|中心|园区|下辖|区级|有的)/u;

function check(context: ReportContext): Finding[] {
  const { report, blocks } = context;
  const text = blocks.filter(({ block }) => block.type === 'paragraph' || block.type === 'heading');
  const name = report.unit.replace(/人民政府$|管理?委员?会$|办事处$/u, '');
  return [...ofRank(text, name), ...ofSelf(text, report.unit), ...ofNeighbours(text, name, blocks)];
}

function ofRank(blocks: readonly BlockContext[], name: string): Finding[] {
  const [district, county] = [matchesInAll(blocks, DISTRICT), matchesInAll(blocks, COUNTY)];
  const few = district.length < county.length ? district : county;
  const many = few === district ? county : district;
  if (few.length === 0 || few.length > MOST || many.length < Math.max(MANY, few.length * 3)) return [];
  // The region above a county is a 区 too.
  if (few === district && blocks.some(({ folded }) => folded.includes('自治区'))) return [];
  if (name.endsWith(few === district ? '区' : '县')) return [];
  return few.map(({ context, match }) =>
    tell(
      context,
      match.index,
      match.index + match[0].length,
      `全文说的是${few === district ? '县' : '区'}，这里疑为其他材料的残留`,
    ),
  );
}

/** By their sources, as what is found is kept by expression. */
const selfForms = new Map<string, RegExp>();

/** 静海县 or 静海市 in the report of 静海区; towns of the same name are left alone. */
function ofSelf(blocks: readonly BlockContext[], unit: string): Finding[] {
  const own = /([\p{Script=Han}]{2,3}?)(区|县|旗|镇|乡|街道)(?!.*[区县旗镇乡])/u.exec(
    unit.replace(/^.*市(?=[\p{Script=Han}]{2})/u, ''),
  );
  if (!own) return [];
  const [, stem, rank] = own as unknown as [string, string, string];
  const others = '区县旗'.includes(rank) ? '区县旗市'.replace(rank, '') : '镇乡县市';
  const form = `${stem}(?:[${others.replace(rank, '')}]${rank === '镇' || rank === '乡' ? '|街道' : ''})(?!场|民|域|分|级|管|直)`;
  const known = selfForms.get(form) ?? new RegExp(form, 'gu');
  selfForms.set(form, known);
  const found = matchesInAll(blocks, known);
  if (found.length === 0 || found.length > MOST) return [];
  return found.map(({ context, match }) =>
    tell(context, match.index, match.index + match[0].length, `报告单位是“${stem}${rank}”，请核对`),
  );
}

function ofNeighbours(blocks: readonly BlockContext[], unit: string, all: readonly BlockContext[]): Finding[] {
  const rank = /(区|县|镇|乡|街道|街)$/u.exec(unit)?.[1]?.replace(/^街$/u, '街道');
  if (rank === undefined) return [];
  const forms = rank === '区' || rank === '县' ? [MADE, LISTED, AREA_HEAD] : [MADE, LISTED, HEAD];
  return forms
    .flatMap((form) => matchesInAll(blocks, form))
    .flatMap(({ context, match }) => {
      const name = match[1]!;
      const stem = name.slice(0, -rank.length);
      if (!name.endsWith(rank) || stem.length < 2 || unit.includes(stem) || NO_NAME.test(stem)) return [];
      if (count(all, name) > MOST - 1) return [];
      const at = match.index + match[0].lastIndexOf(name);
      return [tell(context, at, at + name.length, `“${name}”不是报告单位，疑为其他地方材料的残留`)];
    });
}

/** How often names were found in a block. */
const countsOf = keptReading(() => new Map<string, number>());

function count(blocks: readonly BlockContext[], name: string): number {
  return blocks.reduce((sum, context) => {
    const counts = countsOf(context);
    const known = counts.get(name) ?? context.folded.split(name).length - 1;
    counts.set(name, known);
    return sum + known;
  }, 0);
}

function tell(context: BlockContext, start: number, end: number, message: string): Finding {
  return findingAt(context, start, end, { rule: ownRank, severity: 'warning', message, basis: '公文校核通例' });
}
