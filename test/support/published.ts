import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

// Modules that others wrote, as they are published: fetched when a test runs, never kept. From a folder with copies
// that ODOO_OCA_MIRROR names (git directories `OCA+<repository>/repo`), else from GitHub, else as the package that
// OCA releases of every module.

export interface Published {
  readonly repository: string;
  readonly series: string;
  readonly module: string;
  /** A requirement of pip, pinned: a release never changes. */
  readonly release: string;
}

export type Source = (of: Published, into: string) => Promise<void>;

const exec = promisify(execFile);
const git = (args: readonly string[], timeout = 120_000) =>
  exec('git', args, {
    timeout,
    maxBuffer: 1 << 28,
    encoding: 'buffer',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
const urlOf = (repository: string) => `https://github.com/OCA/${repository}.git`;

/** Where such modules come from on this machine, or why they cannot be had. */
export async function sourceOf(modules: readonly Published[]): Promise<Source | string> {
  const mirror = process.env.ODOO_OCA_MIRROR;
  if (mirror !== undefined) {
    const missing = modules.find(({ repository }) => !existsSync(gitDir(mirror, repository)));
    return missing ? `ODOO_OCA_MIRROR holds no ${missing.repository}` : fromMirror(mirror);
  }
  const [first] = modules;
  if (!first) return 'none is asked for';
  const reached = (asked: Promise<unknown>) =>
    asked.then(
      () => true,
      () => false,
    );
  if (await reached(git(['ls-remote', '--heads', urlOf(first.repository), first.series], 10_000)))
    return fromGitHub;
  const scratch = await mkdtemp(path.join(tmpdir(), 'oca-try-'));
  try {
    if (await reached(download(first, scratch, 30_000))) return fromRelease;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return 'neither GitHub nor the package index is reached from here; ODOO_OCA_MIRROR may name a folder with copies';
}

function gitDir(folder: string, repository: string): string {
  return path.join(folder, `OCA+${repository}`, 'repo');
}

function fromMirror(mirror: string): Source {
  return async ({ repository, series, module }, into) => {
    const { stdout } = await git([`--git-dir=${gitDir(mirror, repository)}`, 'archive', series, module]);
    const archive = path.join(into, `${module}.tar`);
    await writeFile(archive, stdout);
    await exec('tar', ['-xf', archive, '-C', into]);
    await rm(archive);
  };
}

const fromGitHub: Source = async ({ repository, series, module }, into) => {
  const clone = await mkdtemp(path.join(tmpdir(), 'oca-clone-'));
  try {
    const how = ['--depth', '1', '--filter=blob:none', '--sparse', '--branch', series];
    await git(['clone', '--quiet', ...how, urlOf(repository), clone]);
    await git(['-C', clone, 'sparse-checkout', 'set', module]);
    await cp(path.join(clone, module), path.join(into, module), { recursive: true });
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
};

const fromRelease: Source = async (of, into) => {
  const scratch = await mkdtemp(path.join(tmpdir(), 'oca-wheel-'));
  try {
    await download(of, scratch, 120_000);
    const [wheel = ''] = (await readdir(scratch)).filter((name) => name.endsWith('.whl'));
    await exec('python3', ['-m', 'zipfile', '-e', path.join(scratch, wheel), scratch]);
    await cp(path.join(scratch, 'odoo/addons', of.module), path.join(into, of.module), { recursive: true });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

function download({ release }: Published, into: string, timeout: number): Promise<unknown> {
  const options = ['--quiet', '--no-deps', '--pre', '--only-binary', ':all:', '--disable-pip-version-check'];
  return exec('python3', ['-m', 'pip', 'download', ...options, '--dest', into, release], { timeout });
}
