import { isAtWork } from '../../core/batch/batch-state';
import { AppError } from '../../core/errors';
import { api } from '../api';
import { runCommand } from '../commands';
import { notify, notifyError } from '../ui/toasts';

/** How often the desk process is asked, in milliseconds: nobody waits for it. */
const EVERY = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells in passing how the batch ended that goes on behind the window, unless somebody looks at it before. */
export function tellWhenDone(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void look().catch(notifyError), EVERY);
}

/** Somebody looks at it. */
export function tellNobody(): void {
  clearTimeout(timer);
}

async function look(): Promise<void> {
  const state = await api.batchState();
  if (!state) return;
  if (isAtWork(state)) return tellWhenDone();
  const show = { name: '看结果', run: () => runCommand('batch') };
  const { problem, total, failed } = state;
  if (problem) return notify(new AppError(problem.code, problem.details).message, 'error', show);
  notify(`批量处理做完了，共 ${total} 份${failed > 0 ? `，${failed} 份未能读取` : ''}。`, 'done', show);
}
