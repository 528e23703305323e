import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs a program to its end; rejects with what it said when it failed. Resolves with the most memory it held, in MB, where the system tells. */
export function runProcess(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
    let said = '';
    let peak = 0;
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const timer = setInterval(() => (peak = Math.max(peak, peakMemory(child.pid!))), 50);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve(peak);
      else reject(new Error(`${command} ${args.join(' ')}: ${code}\n${said}`));
    });
  });
}

/** Whether a program answers at all. */
export function answers(command: string, args: readonly string[]): Promise<boolean> {
  return runProcess(command, args).then(
    () => true,
    () => false,
  );
}

function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
