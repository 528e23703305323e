import { LEVEL_NAMES } from './level-names';
import type { Suggestion } from '../../core/suggest/list-suggestions';

/** What a suggestion does, in one word: 插入, 删除, 替换, 移动, 格式. */
export function kindOf({ move, inserted, deleted, formats }: Suggestion): string {
  if (move) return '移动';
  if (inserted !== '' && deleted !== '') return '替换';
  if (inserted !== '') return inserted.trim() === '' && inserted.includes('\n') ? '分段' : '插入';
  if (deleted !== '') return deleted.trim() === '' && deleted.includes('\n') ? '并段' : '删除';
  return formats.length > 0 ? '格式' : '修订';
}

/** “二级标题 → 三级标题”. */
export function formatWords({ formats }: Suggestion): string {
  const words = formats.map(({ was, is }) => `${nameOf(was)} → ${nameOf(is)}`);
  const [first] = words;
  if (first === undefined) return '';
  return words.length === 1
    ? first
    : `${first}${words.every((one) => one === first) ? '' : ' 等'}，共 ${words.length} 段`;
}

function nameOf({ type, level, runIn }: Suggestion['formats'][number]['was']): string {
  if (type !== 'heading') return LEVEL_NAMES[type];
  return `${'一二三四'[(level ?? 1) - 1]}级标题${runIn ? '（接排）' : ''}`;
}
