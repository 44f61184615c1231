// Programs that are measured or needed for measuring.
import { spawn } from 'node:child_process';

/** What a measured program gets of our environment: no `ODOO_*` of the user, no `NODE_OPTIONS`. */
export const plainEnv = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };

/**
 * Runs a program to its end; throws unless it ends well.
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} what it wrote to its output
 */
export function finished(command, args, env = plainEnv) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve(stdout);
      const what = `${command} ${args[0] ?? ''} ended with exit code ${code}`;
      reject(new Error(`${what}: ${complaint(stderr || stdout)}`, { cause: stderr }));
    });
  });
}

/** The one line of a program's last words that says most. @param {string} output */
export function complaint(output) {
  const lines = output.trim().split('\n');
  return lines.findLast((line) => /\w*Error\b|\berror:/i.test(line)) ?? lines.at(-1) ?? '';
}
