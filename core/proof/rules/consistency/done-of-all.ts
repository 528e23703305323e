import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { alike, reckoningsOf, type Quantity } from '../../text/quantities';

/** “提出意见48条，采纳41条，全部采纳”, “应审132份，已审120份，实现应审尽审”: fewer were dealt with than all. */
export const doneOfAll: BlockRule = {
  id: 'done-of-all',
  category: 'consistency',
  check: (context) => (/全部|悉数|尽|100%|全覆盖|无一|均已|完成/u.test(context.folded) ? checkBlock(context) : []),
};

const FULL =
  /^[^，；（）]{0,6}[，、（](?:实现|做到|达到|已)?(?:(?:全部|悉数|均已|均)(?:依法|得到|完成)*([\p{Script=Han}]{2})|应([\p{Script=Han}])尽\2|[^，。；\d]{0,6}?([\p{Script=Han}]{2})率(?:均)?(?:达到?|为|保持)?(?:了)?100%)/u;
/** “44个社区中40个建成，实现全覆盖”, “计划培训31期，已培训26期，完成全年计划”. */
const AMONG = /^[^，。；]{0,8}中，?(?:已?有|已)?$/u;
const COVERED = /^[^，。；]{2,12}，(?:已|基本)?(?:实现|做到|达到)(?:了)?[^，。；]{0,6}全覆盖/u;
const PLANNED = /(?:计划|目标|任务)[^，。；]{0,6}$/u;
const ALL_PLANNED =
  /^[^，。；]{0,6}，(?:圆满|全面|如期|顺利|已)*完成(?:了)?(?:全年|年度|既定|年初)*(?:计划|任务|目标)/u;

/** “发现60个，已全部整改，整改到位58个”: the word for all before the figure. */
const FULL_BEFORE =
  /^[^，。；（]{0,8}，(?:已|现已|目前已|均已)?(?:全部|悉数|均)(?:依法|得到|完成)*(\p{Script=Han}{2})[^，。；\d]{0,6}，[^，。；\d]{0,8}$/u;

function checkBlock(context: BlockContext): Finding[] {
  return reckoningsOf(context).flatMap(({ quantities, text, start }) =>
    quantities.flatMap((done, i) => {
      const all = quantities[i - 1];
      if (!all || !alike(all.unit, done.unit) || all.unit === '%' || done.value >= all.value) return [];
      const between = text.slice(all.end - start, done.start - start);
      const rest = text.slice(done.end - start);
      const short = AMONG.test(between) ? COVERED.exec(rest) : PLANNED.test(all.label) ? ALL_PLANNED.exec(rest) : null;
      if (short && all.slack + done.slack === 0) return [tell(context, all, done, done.end + short[0].length)];
      if (all.slack + done.slack > 0 || !/^[，（]$/u.test(done.mark)) return [];
      const before = /尚|余|未|正在|仍/u.test(done.label + done.tail) ? null : FULL_BEFORE.exec(between);
      if (!before && !/^[^，。；（]{0,10}[，（][^，。；]{0,10}$/u.test(between)) return [];
      const behind = before ? null : FULL.exec(rest);
      const word = before?.[1] ?? behind?.[1] ?? behind?.[2] ?? behind?.[3];
      const told = `${done.label}${done.tail}`.replace('登记', '备案').replace('回复', '反馈回复答复');
      if (!word || ![...word].some((char) => told.includes(char))) return [];
      // Of those of one kind, or those that had come due.
      if (/其中|到期|涉|首批|新增|另/u.test(done.label) || /按[期时]|及时|准时|期限内/u.test((before ?? behind)![0]))
        return [];
      return [tell(context, all, done, done.end + (behind?.[0].length ?? 0))];
    }),
  );
}

function tell(context: BlockContext, all: Quantity, done: Quantity, to: number): Finding {
  const words = ({ start, end }: Quantity) => context.folded.slice(start, end);
  return findingAt(context, all.start, to, {
    rule: doneOfAll,
    severity: 'warning',
    message: `${words(all)}中只有${words(done)}，后面却说全部，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}
