import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root, say, seconds } from './setup.mjs';
import { toolPath } from './tool-path.mjs';

/** Runs a tool of node_modules under this Node, whose output goes to stderr. Resolves to its exit code. */
export async function runTool(tool, args) {
  return (await run(tool, args, ['ignore', 2, 2])).status;
}

/** Format, types and lint, one after the other; what each says comes when it has ended. Resolves to who failed. */
export async function runChecks({ quick = false } = {}) {
  const kept = (name) => (quick ? ['--cache', '--cache-location', join(root, 'out', name)] : []);
  const checks = [
    ['prettier', '--check', '--log-level', 'warn', ...kept('.prettier-cache'), '.'],
    ['tsc', '-b'],
    ['eslint', '.', '--max-warnings', '0', ...kept('.eslint-cache')],
  ];
  const failed = [];
  for (const [tool, ...args] of checks) {
    const began = Date.now();
    const { status, said } = await run(tool, args, ['ignore', 'pipe', 'pipe']);
    say(`\n— ${tool}：${status === 0 ? '通过' : '没有通过'}（${seconds(began)}）${said && `\n${said}`}`);
    if (status !== 0) failed.push(tool);
  }
  return failed;
}

function run(tool, args, stdio) {
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };
  const script = toolPath(tool, tool === 'tsc' ? 'typescript' : tool);
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env, stdio });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((done) => child.on('close', (status) => done({ status: status ?? 1, said: said.trimEnd() })));
}
