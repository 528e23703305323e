import type { Part } from '../../../report/part';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** A section that only vows: “始终高度重视，狠抓落实，工作水平持续提升。” under a heading, and no word of what was done. */
export const hollowSection: ReportRule = { id: 'hollow-section', category: 'structure', check };

const PARTS: readonly (Part | null)[] = ['measures', 'duties', 'plans'];
/** UTF-16 length of a text that may say nothing; longer ones say something somewhere. */
const SHORTEST = 12;
const LONGEST = 180;
/** Fewer clauses of plans only say that work goes on. */
const FEWEST_CLAUSES = 3;
/** Figures, names and titles are facts. */
const FACT = /[\d“”《》〈〉%％（）]|[一二两三四五六七八九十百]+[次件场项个名期部家份]/u;
/** What may be said of any work. */
const OF_ANY_WORK =
  /(?:党政)?主要(?:负责人|负责同志|领导)|领导班子|班子成员|领导干部|履行推进法治建设|第一责任人|法治政府建设|法治政府|法治建设|依法行政|全面依法治[国区县市省]|政府工作|(?:我|全|本)[区县市镇乡街局]|我们|各级|各部门|各单位|部门|单位|今后|下一?步|下一?年度?|来年|明年|新的?一年|全年|一年来|始终|坚持|坚决|切实|不断|持续|进一步|全面|深入|深化|扎实|稳步|有力|有序|有效|积极|主动|自觉|认真|严格|大力|着力|高度|高位|更加|更高|更严|更实|更大|继续|努力|奋力|充分|牢固|紧紧|层层|真正|狠|带头|以上率下|率先垂范|以身作则|站位|政治|思想|认识|意识|观念|责任心|责任感|紧迫感|使命感|责任|担当|使命|职责|组织|领导|工作|各项|各方面|任务|目标|要求|标准|决策|措施|举措|落地|落实|落细|见效|部署|谋划|统筹|协调|推进|推动|加强|加大|强化|提高|提升|增强|凝聚|共识|合力|形成|力度|成效|成果|成绩|进展|效果|效能|实效|水平|能力|质量|质效|台阶|局面|格局|压实|压紧|压力|传导|传递|精心|周密|科学|抓好|抓实|抓细|抓紧|抓牢|抓落实|确保|保障|取得|得到|达到|实现|良好|显著|明显|积极|较好|突出|阶段性|迈上|再上|迈出|开创|开拓|创新|进取|攻坚克难|锐意|齐抓共管|上下联动|久久为功|真抓实干|驰而不息|善作善成|踔厉奋发|勇毅前行|笃行不怠|砥砺前行|再接再厉|钉钉子|精神|位置|重要|首位|议事日程|一盘棋|重视|关心|支持|摆在|放在|摆上|手上|肩上|心上|扛在|抓在|尊崇|敬畏|法律|引向|履行|高质量|法治|事业|发展|建设|方法|方式|思路|机制|统一|明确|完善|做好|开展|服务|群众|满意|基础|坚实|强大|浓厚|氛围|步伐|动力|活力|信心|决心|[的了着过和与及或等在中里上下内为以把将对从要使让更新大好实高多深细全再又也并都均已我是有抓促用到去之其、，。；：！\s]/gu;

function check({ blocks }: ReportContext): Finding[] {
  const findings = withoutFigure(blocks);
  for (let i = 0; i < blocks.length; i += 1) {
    const heading = blocks[i]!;
    if (heading.level === null || heading.level > 2 || !PARTS.includes(heading.part)) continue;
    let end = i + 1;
    while (blocks[end]?.level === null && blocks[end]!.part === heading.part && isBody(blocks[end]!)) end += 1;
    const below = blocks[end]?.level;
    // What stands over lower headings leads over to them.
    if (below !== null && below !== undefined && below > heading.level) continue;
    const finding = judge(blocks.slice(i, end));
    if (finding) findings.push(finding);
  }
  return findings;
}

/** UTF-16 length from which measures tell a figure somewhere. */
const MEASURES = 800;
/** Years, numbers in titles and names, and hotline numbers are no figures of what was done. */
const NO_FIGURE = /20\d\d年?|《[^》]*》|“[^”]*”|12\d{3}|[（(]\d{1,2}[）)]|^\s*\d{1,2}[.．、]/gu;

/** A long account of what was done that counts nothing. */
function withoutFigure(blocks: readonly BlockContext[]): Finding[] {
  const measures = blocks.filter(({ part }) => part === 'measures');
  const heading = measures.find(({ level }) => level === 1);
  let length = 0;
  for (const { level, folded, head } of measures) {
    if (level === 1) continue;
    length += folded.length - head;
    if (/\d/u.test(folded.replace(NO_FIGURE, ''))) return [];
  }
  if (!heading || length < MEASURES) return [];
  return [
    findingAt(heading, 0, heading.head, {
      rule: hollowSection,
      severity: 'warning',
      message: '举措和成效没有一个数字，请写出件数、次数、比率等成效数据',
      basis: '《法治政府建设与责任落实督察工作规定》（举措和成效）',
    }),
  ];
}

function isBody({ block, folded }: BlockContext): boolean {
  return block.type === 'paragraph' && !/^\s*特此/u.test(folded);
}

function judge(section: readonly BlockContext[]): Finding | null {
  let length = 0;
  for (const { folded, head } of section) length += folded.length - head;
  if (length < SHORTEST || length > LONGEST) return null;
  const says = section.map(({ folded, head }) => folded.slice(head).replace(/20\d\d年度?/gu, ''));
  if (says.every((text) => text.trim() === '')) return null;
  const clauses = says.reduce((count, text) => count + (text.match(/[，、；。]/gu)?.length ?? 0), 0);
  if (section[0]!.part === 'plans' && clauses < FEWEST_CLAUSES) return null;
  if (says.some((text) => FACT.test(text) || text.replace(OF_ANY_WORK, '') !== '')) return null;
  const first = section.find(({ folded, head }) => folded.slice(head).trim() !== '')!;
  return findingAt(first, first.head, first.text.length, {
    rule: hollowSection,
    severity: 'warning',
    message: '这一节只有表态，没有写具体的举措、数据和成效（安排要写措施、责任单位和时限）',
    basis: '《中国共产党重大事项请示报告条例》第二十四条（力戒空洞）',
  });
}
