import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { alike, reckoningsOf } from '../../text/quantities';

/** “今年培训860名，累计培训120名”: what was added in a year against all there is. */
export const cumulative: BlockRule = {
  id: 'cumulative',
  category: 'consistency',
  check: (context) => (/累计|总数|总量|共有|现有|历年|成立以来/u.test(context.folded) ? checkBlock(context) : []),
};

const ADDED = /(?:今年|本年度?|新增|新聘|新建|新设|新收|新认定|新培育|新建成|当年|全年)([^，。；]*)$/u;
const ALL =
  /^(?:[^，。；]{0,10}以来)?(?:全[区市县镇街]|我[区市县])?(?:历年)?(?:总数|总量|总计|累计|共有|现有|目前共有)(?:已|共)*(?:达到?|为|有)?(.*)$/u;

function checkBlock(context: BlockContext): Finding[] {
  return reckoningsOf(context).flatMap(({ quantities, text, start }) =>
    quantities.flatMap((all, i) => {
      const added = quantities[i - 1];
      if (!added || !alike(added.unit, all.unit) || all.unit === '%' || added.slack + all.slack > 0) return [];
      const words = ALL.exec(all.label);
      const clause = text
        .slice(0, added.start - start)
        .split(/[，；]/u)
        .at(-1)!;
      const fresh = ADDED.exec(clause);
      if (
        !words ||
        !fresh ||
        !/^[^，]{0,12}，$/u.test(text.slice(added.end - start, all.start - start - all.label.length))
      )
        return [];
      const named = words[1]!.replace(/^(?:达到?|为|至|到)/u, '').slice(0, 2);
      if (named !== '' && !`${fresh[1]!}${added.tail}`.includes(named)) return [];
      if (added.value <= all.value) return [];
      return [
        findingAt(context, added.start, all.end, {
          rule: cumulative,
          severity: 'warning',
          message: `${text.slice(added.start - start, added.end - start)}是一年的数，多于后面的总数，请核对`,
          basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
        }),
      ];
    }),
  );
}
