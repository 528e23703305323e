import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { isFailure } from '../../core/batch/batch';
import { batchThreads } from '../desk/batch/batch-threads';
import { runBatch } from '../desk/batch/run-batch';
import { programVersion } from '../shell/version';
import { readArguments, usage } from './arguments';
import type { CommandContext } from './context';

const OPTIONS = { out: { type: 'string' }, variant: { type: 'string' }, json: { type: 'boolean' } } as const;

/** shufa batch <folder> --out <folder> [--variant …] [--json]: checks and exports every report, and compares them. */
export async function runBatchCommand(args: string[], context: CommandContext): Promise<number> {
  const given = readArguments(args, ['<文件夹>'], OPTIONS, context);
  const asked = given.text('out');
  if (asked === undefined) throw usage('缺少 --out <输出文件夹>');
  const out = readArguments([asked], ['<输出文件夹>'], {}, context).paths[0]!;
  const { worker, err } = context;
  const script = worker !== undefined && existsSync(worker) ? worker : undefined;
  // A report that breaks a thread is told as a row; how it did, whoever looks for a fault asks.
  const log = (problem: string) => void (process.env['SHUFA_DEBUG'] && err(problem));
  const threads = batchThreads(script, availableParallelism(), log);
  let stopped = false;
  const stop = () => {
    stopped = true;
    for (const thread of threads) thread.stop();
  };
  process.once('SIGINT', stop);
  try {
    const { entries, resumed, files } = await runBatch(
      { folder: given.paths[0]!, out, variant: given.text('variant') ?? 'clean' },
      {
        threads,
        templatesDir: context.templatesDir,
        version: programVersion(dirname(context.templatesDir)),
        now: context.now,
        onProgress: ({ done, total, source, failed }) =>
          context.err(`${done}/${total} ${source}${failed ? '（未能读取）' : ''}`),
        isCancelled: () => stopped,
        log,
      },
    );
    const failures = entries.filter(isFailure);
    if (given.flag('json')) context.out(JSON.stringify({ entries, resumed, files }, null, 2));
    for (const { source, error } of failures) context.err(`${source}：${error}`);
    context.err(
      `已处理 ${entries.length - failures.length} 份${resumed > 0 ? `（其中 ${resumed} 份上次已完成）` : ''}${failures.length > 0 ? `，未能读取 ${failures.length} 份` : ''}；对比表在 ${out}`,
    );
    return failures.length > 0 ? 3 : 0;
  } finally {
    process.off('SIGINT', stop);
    for (const thread of threads) thread.stop();
  }
}
