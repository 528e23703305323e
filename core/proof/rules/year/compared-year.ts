import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “2023年……，较2023年增长12%”: a year compared with itself or with one to come. */
export const comparedYear: BlockRule = { id: 'compared-year', category: 'year', check };

const COMPARED =
  /(?:较|比|与|同|相较|相比|对比)(20\d\d)年(?:度|全年|同期|的)*(?=[^，。；]{0,10}(?:增|减|升|降|提高|多|少|缩短|翻|扩大|持平|相比|，[^。；]{0,16}(?:增|减|升|降|多|少|提高|下降)))/gu;

function check(context: BlockContext): Finding[] {
  const { folded, part, year } = context;
  return findMatches(context, COMPARED, (match) => {
    const start = Math.max(folded.lastIndexOf('。', match.index), folded.lastIndexOf('；', match.index)) + 1;
    const end = folded.slice(match.index).search(/[。；]|$/u) + match.index;
    const others = [...folded.slice(start, end).matchAll(/(?<![较比与同—至到])(20\d\d)年/gu)]
      .filter((other) => start + other.index !== match.index + match[0].indexOf(match[1]!))
      .map((other) => Number(other[1]));
    // Of which year it tells: the one named in the sentence, else the report's.
    const told = others.length > 0 ? Math.max(...others) : part === 'plans' ? year + 1 : year;
    const base = Number(match[1]);
    if (base < told || base < year) return null;
    return {
      rule: comparedYear,
      severity: 'warning',
      message: base === told ? `${told}年与自己相比，请核对比较的年份` : `与${base}年相比，年份请核对`,
      basis: '统计用语通例',
    };
  });
}
