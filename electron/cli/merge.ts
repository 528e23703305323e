import type { CommandContext } from './context';

/** shufa merge: not in this version; says so as wrong usage. */
export function runMerge(_args: string[], context: CommandContext): number {
  context.err('这一版还不能合并两份报告（merge），请先人工合并。');
  return 2;
}
