import { anchoredComments } from '../../core/review/anchored-comments';
import { loadReport } from '../desk/load-report';
import { readArguments } from './arguments';
import type { CommandContext } from './context';

/** shufa comments <file> [--json]: every thread with its words and replies. */
export function runComments(args: string[], context: CommandContext): number {
  const given = readArguments(args, ['<文件>'], { json: { type: 'boolean' } }, context);
  const { report } = loadReport(given.paths[0]!, {}, new Date(context.now()).getFullYear());
  const comments = anchoredComments(report);
  if (given.flag('json')) {
    context.out(JSON.stringify(comments, null, 2));
    return 0;
  }
  for (const { quote, author, at, text, resolved, replies } of comments) {
    context.out(`${author} ${at} ${resolved ? '（已解决）' : ''}\n  “${quote}”\n  ${text}`);
    for (const reply of replies) context.out(`  ↳ ${reply.author}：${reply.text}`);
  }
  context.out(`共 ${comments.length} 条批注`);
  return 0;
}
