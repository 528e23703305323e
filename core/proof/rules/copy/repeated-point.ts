import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockRule } from '../../rule';

/** Two points of one list with the same heading: 一是加强监督。……二是加强监督。 */
export const repeatedPoint: BlockRule = { id: 'repeated-point', category: 'copy', check };

const POINT = /(?<=^|[，。；：\n])([一二三四五六七八九十])是([^，。；：\n]{4,30})(?=[，。；：])/gu;

function check(context: Parameters<BlockRule['check']>[0]): Finding[] {
  if (!context.folded.includes('二是')) return [];
  const seen = new Set<string>();
  return allMatches(context.folded, POINT).flatMap(({ 0: point, 1: ordinal, 2: heading, index }) => {
    if (ordinal === '一') seen.clear();
    const twice = seen.has(heading!);
    seen.add(heading!);
    if (!twice) return [];
    return [
      findingAt(context, index, index + point.length, {
        rule: repeatedPoint,
        severity: 'warning',
        message: `“${heading!}”前面已经列过一条，请核对`,
        basis: '编辑通例',
      }),
    ];
  });
}
