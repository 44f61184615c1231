import { spawn } from 'node:child_process';
import path from 'node:path';
import { bundle, type Env } from '../support/mcp.ts';

/** Runs the command line to its end with something on standard input. */
export async function run(
  args: readonly string[],
  env: Env,
  input = '',
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [path.join(await bundle(), 'cli.mjs'), ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
