import { spawnSync } from 'node:child_process';
import type { Pair } from './run.ts';

/** `[MIG] sale_extra: Migration to 17.0`, as OCA's procedure asks for. */
const SUBJECT = /^\[MIG\]\s*([a-z]\w+)\s*:?\s*(?:Migrat\w+ to|to)\s*(?:version\s*)?v?(\d\d\.0)\b/i;

/**
 * The migrations of one repository that are one commit of a branch: what its parent holds is the module of the old
 * series, what it holds itself is what a human made of it and others accepted. Each module and hop once, the last one.
 */
export function pairsIn(dir: string, repo: string): Pair[] {
  const found = new Map<string, Pair>();
  const log = git(
    dir,
    'log',
    '--branches',
    '--no-merges',
    '-E',
    '--grep=^\\[MIG\\]',
    '--format=%H%x00%P%x00%s',
  );
  for (const line of (log ?? '').split('\n')) {
    const [commit = '', parent = '', subject = ''] = line.split('\0');
    const [, module, dst] = SUBJECT.exec(subject) ?? [];
    if (module === undefined || dst === undefined || !/^[\da-f]{40}$/.test(parent)) continue;
    const src = seriesOf(dir, parent, module);
    if (src === undefined || seriesOf(dir, commit, module) !== dst || !(src < dst)) continue;
    const key = `${module} ${src} ${dst}`;
    if (!found.has(key)) found.set(key, { repo, module, src, dst, commit, parent });
  }
  return [...found.values()];
}

/** The series that the manifest names. */
function seriesOf(dir: string, commit: string, module: string): string | undefined {
  const manifest = git(dir, 'show', `${commit}:${module}/__manifest__.py`);
  return /["']version["']\s*:\s*["'](\d\d\.0)\.\d/.exec(manifest ?? '')?.[1];
}

function git(dir: string, ...args: string[]): string | undefined {
  const done = spawnSync('git', [`--git-dir=${dir}`, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return done.status === 0 ? done.stdout : undefined;
}
