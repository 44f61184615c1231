import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/**
 * Runs a program to its end, whatever that is but a crash, and looks at its memory meanwhile.
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ seconds: number, bytes: number, code: number }>}
 */
export function measuredRun(command, args, env) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, { env, stdio: 'ignore' });
    let bytes = 0;
    const timer = setInterval(async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      // The most that it ever had; where there is no /proc the figure stays away.
      bytes = Math.max(bytes, 1024 * Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0));
    }, 200);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== null && code < 3) resolve({ seconds: (performance.now() - begin) / 1000, bytes, code });
      else reject(new Error(`${command} ${args[0] ?? ''} ended with exit code ${code}`));
    });
  });
}
