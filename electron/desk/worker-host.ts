import { Worker, type ResourceLimits } from 'node:worker_threads';
import { AppError } from '../../core/errors';
import type { TaskOrder, TaskReply } from './worker-loop';
import { tasks, type TaskName, type Tasks } from './worker-tasks';

/** In MB: a file made to take all memory ends the thread, not the program. */
const ROOMY: ResourceLimits = { maxOldGenerationSizeMb: 2048 };

/** Long work, done one piece after the other. */
export interface LongWork {
  run<K extends TaskName>(name: K, ...args: Parameters<Tasks[K]>): Promise<Awaited<ReturnType<Tasks[K]>>>;
  /** Stops what is under way or waits under these names; whoever waits for it hears `cancelled`. */
  cancel(names: readonly TaskName[]): void;
  stop(): void;
}

interface Job extends TaskOrder {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** On the thread of whoever asks: for tests and where no thread can be had. */
export function workHere(): LongWork {
  return {
    async run(name, ...args) {
      const task = tasks[name] as (...args: unknown[]) => unknown;
      return (await task(...args)) as never;
    },
    cancel: () => undefined,
    stop: () => undefined,
  };
}

/**
 * On a thread of its own, made of the script at `path` when it is first needed. Where that cannot be started at all, the
 * work is done here: slower to answer, but done.
 */
export function workBeside(path: string, log: (problem: string) => void, resourceLimits = ROOMY): LongWork {
  const here = workHere();
  let jobs: Job[] = [];
  let worker: Worker | null = null;
  let canStart = true;
  let stopped = false;
  let seq = 0;

  /** A thread that waits keeps no program alive; one that works does. */
  const rest = (): void => void (jobs.length === 0 && worker?.unref());

  const settle = (reply: TaskReply): void => {
    const job = jobs.find((one) => one.seq === reply.seq);
    jobs = jobs.filter((one) => one !== job);
    rest();
    if (!job) return;
    if (reply.ok) job.resolve(reply.value);
    else if ('code' in reply) job.reject(new AppError(reply.code, reply.details));
    else job.reject(Object.assign(new Error('long work failed'), { stack: reply.stack }));
  };
  const doHere = (): void => {
    const waiting = jobs;
    jobs = [];
    for (const { name, args, resolve, reject } of waiting) {
      here.run(name, ...(args as Parameters<Tasks[typeof name]>)).then(resolve, reject);
    }
  };
  const start = (): Worker => {
    const made = new Worker(path, { resourceLimits });
    let isReady = false;
    made.on('message', (message: 'ready' | TaskReply) => {
      if (message === 'ready') isReady = true;
      else settle(message);
    });
    made.on('error', (error) => log(`worker: ${error.stack ?? error.message}`));
    made.on('exit', () => {
      if (worker !== made) return;
      worker = null;
      if (!isReady) {
        canStart = false;
        return doHere();
      }
      // It broke at the first of them; the others go on with a new thread.
      const [broken] = jobs;
      jobs = jobs.filter((job) => job !== broken);
      broken?.reject(new AppError('work-stopped'));
      again();
    });
    return made;
  };
  const again = (): void => {
    if (jobs.length === 0) return;
    worker ??= start();
    for (const { seq: one, name, args } of jobs) worker.postMessage({ seq: one, name, args } satisfies TaskOrder);
  };

  return {
    run(name, ...args) {
      // A program that ends begins nothing more, not even here.
      if (stopped) return Promise.reject(new AppError('cancelled'));
      if (!canStart) return here.run(name, ...args);
      return new Promise((resolve, reject) => {
        seq += 1;
        const order: TaskOrder = { seq, name, args };
        jobs.push({ ...order, resolve: resolve as (value: unknown) => void, reject });
        worker ??= start();
        worker.ref();
        worker.postMessage(order);
      });
    },
    cancel(names) {
      const isUnderWay = jobs[0] !== undefined && names.includes(jobs[0].name);
      const cancelled = jobs.filter(({ name }) => names.includes(name));
      jobs = jobs.filter((job) => !cancelled.includes(job));
      for (const { reject } of cancelled) reject(new AppError('cancelled'));
      if (!isUnderWay) return rest();
      const old = worker;
      worker = null;
      void old?.terminate();
      again();
    },
    stop() {
      const old = worker;
      worker = null;
      stopped = true;
      void old?.terminate();
      for (const { reject } of jobs) reject(new AppError('cancelled'));
      jobs = [];
    },
  };
}
