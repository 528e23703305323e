import { keptReading } from './kept-reading';

const AHEAD =
  /(?:下一步|下一阶段|下阶段|今后|今年|明年|来年|新的一年|未来五年|\d{4}年)的?[^，。]{0,8}(?:工作|任务|目标|打算|安排|总体要求|思路|重点)(?!.*(?:情况|举措|成效|回顾|总结|完成))/u;
const LONGEST_LINE = 40;

/** Whether a line opens what is yet to be done, where no part says so: “二、2024年重点工作”. */
export const opensPlans = keptReading(
  ({ block, folded }) => block.type !== 'title' && folded.length < LONGEST_LINE && AHEAD.test(folded),
);
