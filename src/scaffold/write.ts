import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { unifiedDiff } from './diff.ts';
import { type ModuleFile, type ModulePlan, planModule } from './plan.ts';

/** What the generator wrote last time, kept inside the module. */
const STATE = '.odoo-scaffold/files.json';
const SPEC = '.odoo-scaffold/spec.yaml';

const stateShape = z.object({ version: z.string(), files: z.record(z.string(), z.string()) });
type State = z.output<typeof stateShape>;

export interface FileChange {
  readonly path: string;
  /**
   * `removed` is a file that the spec no longer gives; `conflict` one that differs from what was
   * generated, or that was there before.
   */
  readonly status: 'created' | 'unchanged' | 'updated' | 'removed' | 'conflict';
  /** Unified diff of an updated text file. */
  readonly diff?: string;
}

export interface WriteReport {
  /** The module's folder. */
  readonly dir: string;
  /** Version that the module has after this. */
  readonly version: string;
  readonly files: readonly FileChange[];
  /** False for a dry run, and when a conflict stopped everything. */
  readonly written: boolean;
}

/**
 * Writes the module into `dir`, the folder that holds its folder. A file is only replaced while it still is
 * what was generated; one conflict, and nothing at all is written. A module that changes gets a new version.
 */
export async function writePlan(
  plan: ModulePlan,
  dir: string,
  options: { dryRun: boolean },
): Promise<WriteReport> {
  const root = path.join(dir, plan.module);
  const state = await readState(root);
  let wanted = plan;
  let changes = await compare(plan, root, state);
  if (state && changes.some((change) => change.status !== 'unchanged')) {
    wanted = await planAgain(plan, state, changes);
    changes = await compare(wanted, root, state);
  }
  const report = { dir: root, version: wanted.version, files: changes, written: false };
  const nothing = changes.every((change) => change.status === 'unchanged');
  if (options.dryRun || changes.some((change) => change.status === 'conflict') || (nothing && state))
    return report;
  await apply(wanted, root, changes);
  return { ...report, written: true };
}

/** The same module with the version that its change calls for. */
async function planAgain(
  plan: ModulePlan,
  state: State,
  changes: readonly FileChange[],
): Promise<ModulePlan> {
  const version = nextVersion(plan, state.version, changes);
  const source = plan.files.find((file) => file.path === SPEC)?.content;
  return planModule(plan.spec, { version, ...(typeof source === 'string' ? { source } : {}) });
}

/**
 * The version of the spec when that is newer than what was generated last; else the last one, with its
 * last number raised when more than the kept spec or the version itself changes.
 */
function nextVersion(plan: ModulePlan, last: string, changes: readonly FileChange[]): string {
  const asked = plan.spec.module.version;
  const prefix = `${plan.series}.`;
  if (!last.startsWith(prefix)) return asked;
  const numbers = last.slice(prefix.length).split('.').map(Number);
  const order = asked
    .split('.')
    .map((part, i) => Number(part) - (numbers[i] ?? 0))
    .find((difference) => difference !== 0);
  if (order !== undefined && order > 0) return asked;
  const changed = changes.some(
    (change) => change.status !== 'unchanged' && change.path !== SPEC && !onlyVersion(change),
  );
  return [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + (changed ? 1 : 0)].join('.');
}

/** A manifest that differs in nothing but the version, which regeneration had raised before. */
function onlyVersion({ path: file, diff = '' }: FileChange): boolean {
  const lines = diff.split('\n').filter((line) => /^[-+](?![-+]{2} )/.test(line));
  return (
    file === '__manifest__.py' && lines.length > 0 && lines.every((line) => /^[-+]\s+"version": /.test(line))
  );
}

async function compare(plan: ModulePlan, root: string, state: State | undefined): Promise<FileChange[]> {
  const changes = await Promise.all(plan.files.map((file) => compareFile(file, root, state)));
  const kept = new Set(plan.files.map((file) => file.path));
  for (const [file, recorded] of Object.entries(state?.files ?? {})) {
    if (kept.has(file)) continue;
    const there = await readIfThere(path.join(root, file));
    if (there) changes.push({ path: file, status: hash(there) === recorded ? 'removed' : 'conflict' });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function compareFile(file: ModuleFile, root: string, state: State | undefined): Promise<FileChange> {
  const there = await readIfThere(path.join(root, file.path));
  if (!there) return { path: file.path, status: 'created' };
  const wanted = Buffer.from(file.content);
  const recorded = state?.files[file.path];
  if (there.equals(wanted))
    return { path: file.path, status: recorded === undefined ? 'conflict' : 'unchanged' };
  if (recorded !== hash(there)) return { path: file.path, status: 'conflict' };
  const diff =
    typeof file.content === 'string'
      ? { diff: unifiedDiff(file.path, there.toString('utf8'), file.content) }
      : {};
  return { path: file.path, status: 'updated', ...diff };
}

async function apply(plan: ModulePlan, root: string, changes: readonly FileChange[]): Promise<void> {
  const byPath = new Map(plan.files.map((file) => [file.path, file.content]));
  for (const { path: file, status } of changes) {
    const content = byPath.get(file);
    if (status === 'removed') await rm(path.join(root, file));
    else if (status !== 'unchanged' && content !== undefined)
      await replaceFile(path.join(root, file), content);
  }
  const files = Object.fromEntries(plan.files.map((file) => [file.path, hash(file.content)]));
  // Last, so that an interrupted run is seen as a conflict and never as done.
  await replaceFile(
    path.join(root, STATE),
    `${JSON.stringify({ version: plan.version, files }, undefined, 2)}\n`,
  );
}

/** Writes beside the file and renames, so that a reader sees the old or the new content and nothing else. */
async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function readState(root: string): Promise<State | undefined> {
  const text = await readIfThere(path.join(root, STATE));
  if (!text) return undefined;
  try {
    return stateShape.parse(JSON.parse(text.toString('utf8')));
  } catch {
    // Without a record every file that is there counts as the user's own.
    return undefined;
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
