import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Git directories are `MIRROR/OWNER+NAME/repo`. */
export function gitDir(mirror: string, repo: string): string | undefined {
  const dir = path.join(mirror, repo.replace('/', '+'), 'repo');
  return existsSync(dir) ? dir : undefined;
}

/** Text files of a folder of a commit or branch, by their path in it; empty where there is no such folder. */
export function treeOf(dir: string, commit: string, folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  const listed = spawnSync(
    'git',
    [`--git-dir=${dir}`, 'ls-tree', '-r', '--name-only', '-z', `${commit}:${folder}`],
    {
      maxBuffer: 1 << 28,
    },
  );
  if (listed.status !== 0) return texts;
  const names = listed.stdout.toString('utf8').split('\0').filter(Boolean);
  const wanted = names.filter((name) => /\.(py|xml|csv|js|scss|css)$/.test(name) && !/\/lib\//.test(name));
  if (wanted.length === 0) return texts;
  const out = execFileSync('git', [`--git-dir=${dir}`, 'cat-file', '--batch'], {
    input: wanted.map((name) => `${commit}:${folder}/${name}`).join('\n'),
    maxBuffer: 1 << 28,
  });
  let at = 0;
  for (const name of wanted) {
    const end = out.indexOf(10, at);
    const size = Number(out.subarray(at, end).toString('utf8').split(' ')[2]);
    texts.set(name, out.subarray(end + 1, end + 1 + size).toString('utf8'));
    at = end + 1 + size + 1;
  }
  return texts;
}
