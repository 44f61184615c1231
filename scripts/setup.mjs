// What every entry script needs first. Nothing but Node is assumed to be there.
import { spawn } from 'node:child_process';
import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs what the lockfile pins, unless it is there already. */
export async function ensureDependencies() {
  const [installed, locked] = await Promise.all(
    ['node_modules/.package-lock.json', 'package-lock.json'].map((file) => modified(path.join(root, file))),
  );
  if (installed !== undefined && locked !== undefined && installed >= locked) return;
  // npm ci empties the folder that a link leads to, and that is another checkout's.
  if (installed !== undefined && (await isLink(path.join(root, 'node_modules')))) return;
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error('npm ci failed: see its message above.');
}

/**
 * Runs a command in the project's folder with our own terminal.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env] @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Path of an installed command. @param {string} name @returns {string} */
export const bin = (name) => path.join(root, 'node_modules', '.bin', name);

/** @param {string} file @returns {Promise<number | undefined>} */
async function modified(file) {
  return (await stat(file).catch(() => undefined))?.mtimeMs;
}

/** @param {string} file @returns {Promise<boolean>} */
async function isLink(file) {
  return (await lstat(file).catch(() => undefined))?.isSymbolicLink() ?? false;
}
