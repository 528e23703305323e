import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** A count with no measure word: “办理案件320，”. */
export const missingUnit: BlockRule = {
  id: 'missing-unit',
  category: 'number',
  check: (context) =>
    findMatches(
      context,
      /(?:办理|受理|办结|审核|审查|化解|调解|开展|组织|举办|培训|检查|发放|公开|制定|印发|召开|接到|答复|收到|完成|共|案件|人员|事项|文件|意见|信息|顾问|律师|合同|清单|目录|修改|废止|删除|新增|取消)(?:了|共|各类)?\s?\d{1,3}(?:,\d{3})*\d*(?:\.\d+)?[余多]?(?=[，。；、])/gu,
      (match) => {
        if (/(?<!\d)(?:12345|12348|12315|12388|110|119|721)$/u.test(match[0])) return null;
        return { rule: missingUnit, severity: 'warning', message: '数字后面似缺少量词', basis: 'GB/T 15835—2011' };
      },
    ),
};
