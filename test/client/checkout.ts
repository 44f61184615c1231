import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const exec = promisify(execFile);

/**
 * Copies what a clone of this working tree would hold: no node_modules, nothing that git ignores. What
 * the plugin's users get is what is tested, and the working tree's uncommitted changes are in it.
 */
export async function checkOut(target: string): Promise<void> {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await exec('git', args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
  for (const file of files) await cp(path.join(ROOT, file), path.join(target, file));
}

/** Makes `folder` the only commit of a new bare repository. */
export async function commitAs(folder: string, repository: string): Promise<void> {
  const git = (...args: string[]) => exec('git', args, { cwd: folder });
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  await git('init', '--quiet', '--initial-branch=main');
  // The developer's own git settings, such as signing, must not reach in.
  await git(...author, 'add', '--all', '--force');
  await git(...author, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '--no-verify', '--message=Plugin');
  await git('clone', '--quiet', '--bare', folder, repository);
}
