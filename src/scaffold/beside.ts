import { lstat, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ModulePlan } from './plan.ts';

/** Paths relative to the folder that holds the module. */
export interface BesideReport {
  readonly created: readonly string[];
  /** They were there, and are as they were. */
  readonly kept: readonly string[];
}

/** Writes what belongs beside the module into `dir`. Nothing that is there is touched, whatever it says. */
export async function writeBeside(
  plan: ModulePlan,
  dir: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<BesideReport> {
  const there = await Promise.all(plan.beside.map((file) => exists(path.join(dir, file.path))));
  const missing = plan.beside.filter((_, i) => !there[i]);
  if (!dryRun) {
    for (const file of missing) {
      const target = path.join(dir, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      if ('link' in file) await symlink(file.link, target);
      // `wx`: should somebody write it in the meantime, theirs stays.
      else await writeFile(target, file.content, { flag: 'wx' });
    }
  }
  return {
    created: missing.map((file) => file.path),
    kept: plan.beside.filter((_, i) => there[i]).map((file) => file.path),
  };
}

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
