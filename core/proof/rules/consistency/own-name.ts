import type { Finding } from '../../finding';
import { matchesInAll } from '../../match';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/**
 * A report that calls itself what it is not: “我县” in a district's report, or the “我局” of a department's material in
 * that of a whole area. A district may speak of its city and province, so only ranks of its own kind and lower tell.
 */
export const ownName: ReportRule = { id: 'own-name', category: 'copy', check };

const SELF =
  /(?<![\p{Script=Han}]自|[“‘])我(区|县|旗|镇|乡|街道|局|院|校|公司|司|所|厅|委|大队|支队|中队|站|处|署|馆)(?![人们国党方])/gu;
const AREA = '区县旗';

function check({ report, blocks }: ReportContext): Finding[] {
  const kind = kindOf(report.template, report.unit);
  if (kind === null) return [];
  return matchesInAll(blocks, SELF)
    .filter(({ match }) => !fits(match[1]!, kind))
    .map(({ context, match }) =>
      findingAt(context, match.index, match.index + match[0].length, {
        rule: ownName,
        severity: 'warning',
        message: `“${match[0]}”与报告单位“${report.unit}”不符，疑为其他材料的残留`,
        basis: '公文校核通例',
      }),
    );
}

/** What the unit is, by its template and its name; null where that does not tell. */
function kindOf(template: string, unit: string): string | null {
  const name = unit.replace(/人民政府$|管理?委员?会$|办事处$/u, '');
  if (template === 'department' || /[局委厅院所]$/u.test(name)) return null;
  if (template === 'zone' || /开发区|高新区|保税区|园区|新区/u.test(name)) return '区';
  if (template === 'street') return /[镇乡]$/u.test(name) ? name.at(-1)! : '街道';
  return AREA.includes(name.at(-1) ?? ' ') ? name.at(-1)! : null;
}

function fits(word: string, kind: string): boolean {
  if (word === kind || (word === '委' && kind === '区')) return true;
  // A street or town speaks of its district or county as “我区”, “我县”.
  return !AREA.includes(kind) && AREA.includes(word);
}
