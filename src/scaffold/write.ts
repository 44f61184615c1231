import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readIfThere, replaceFile } from '../util/files.ts';
import { type ModulePlan, planModule } from './plan.ts';
import { compare, type FileChange, type Outcome } from './write/compare.ts';
import { hash } from './write/files.ts';
import { fieldChanges, type Migration } from './write/migration.ts';
import {
  FOLDER,
  readState,
  removeJournal,
  SPEC,
  type State,
  stateFiles,
  writeJournal,
} from './write/state.ts';
import { isChange, manifestVersion, nextVersion } from './write/version.ts';

export type { FileChange } from './write/compare.ts';

export interface WriteReport {
  /** The module's folder. */
  readonly dir: string;
  /** Version that the module has after this. */
  readonly version: string;
  readonly files: readonly FileChange[];
  /** What a human should know of stored data, one sentence each. */
  readonly notes: readonly string[];
  /** False for a dry run, when nothing changes, and when a conflict stopped everything. */
  readonly written: boolean;
}

export interface WriteOptions {
  readonly dryRun: boolean;
  /** `ask`: one conflict, and nothing at all is written. `keep`: the user's side of it stays, all else is written. */
  readonly onConflict?: 'ask' | 'keep';
}

/**
 * Writes the module into `dir`, the folder that holds its folder. What somebody edited since the last time is
 * merged with what is generated now; nothing of it is lost. A module that changes gets a new version.
 */
export async function writePlan(plan: ModulePlan, dir: string, options: WriteOptions): Promise<WriteReport> {
  const root = path.join(dir, plan.module);
  const state = await readState(root);
  const keep = options.onConflict === 'keep';
  let wanted = plan;
  let outcomes = await compare(plan, root, state, keep);
  let moved: Awaited<ReturnType<typeof fieldChanges>> = { migration: undefined, notes: [] };
  if (state) {
    const version = await versionOf(plan, root, state, outcomes);
    wanted = await planAgain(plan, version);
    if (wanted !== plan) outcomes = await compare(wanted, root, state, keep);
    moved = await fieldChanges(state.pristine.get(SPEC), wanted.spec, wanted.version);
    const { migration } = moved;
    if (migration && wanted.files.some((file) => file.path === migration.path))
      moved = {
        migration: undefined,
        notes: [...moved.notes, `${migration.path} is the spec's own: move the columns in it`],
      };
    else if (migration) outcomes = [...outcomes, await migrationOutcome(migration, root)].sort(byPath);
  }
  const files = outcomes.map(({ change }) => change);
  const report = { dir: root, version: wanted.version, files, notes: moved.notes, written: false };
  if (options.dryRun || files.some((change) => change.status === 'conflict')) return report;
  const nothing = !files.some(isChange);
  await apply(wanted, root, nothing ? [] : outcomes, state);
  return { ...report, written: !nothing || !state };
}

/** The version that an interrupted run had chosen for the same spec, else the next one. */
async function versionOf(
  plan: ModulePlan,
  root: string,
  state: State,
  outcomes: readonly Outcome[],
): Promise<string> {
  const same = state.interrupted && state.interrupted.spec === specHash(plan);
  const changes = same ? [] : outcomes.map(({ change }) => change);
  const manifest = await readIfThere(path.join(root, '__manifest__.py'));
  return nextVersion(plan, state, manifest && manifestVersion(manifest.toString('utf8')), changes);
}

function specHash(plan: ModulePlan): string | undefined {
  const spec = plan.files.find((file) => file.path === SPEC);
  return spec && hash(spec.content);
}

/** The same module with the version that its change calls for. */
async function planAgain(plan: ModulePlan, version: string): Promise<ModulePlan> {
  if (plan.version === `${plan.series}.${version}`) return plan;
  const source = plan.files.find((file) => file.path === SPEC)?.content;
  return planModule(plan.spec, { version, ...(typeof source === 'string' ? { source } : {}) });
}

async function migrationOutcome({ path: file, content }: Migration, root: string): Promise<Outcome> {
  const there = await readIfThere(path.join(root, file));
  if (!there) return { change: { path: file, status: 'created' }, content };
  if (there.toString('utf8') === content) return { change: { path: file, status: 'unchanged' } };
  return { change: { path: file, status: 'conflict', reason: 'it was there before' } };
}

async function apply(
  plan: ModulePlan,
  root: string,
  outcomes: readonly Outcome[],
  state: State | undefined,
): Promise<void> {
  const contents = new Map(
    outcomes.flatMap(({ change, content }) =>
      content === undefined ? [] : [[change.path, content] as const],
    ),
  );
  const record = await outdated(root, stateFiles(plan));
  if (contents.size === 0 && record.size === 0 && !state?.interrupted) return;
  await writeJournal(root, plan, contents);
  // The kept spec last: what is lost by a change is told from the old one.
  const ordered = [...contents].sort(
    ([a], [b]) => Number(a.startsWith(FOLDER)) - Number(b.startsWith(FOLDER)),
  );
  for (const [file, content] of ordered) {
    if (content === null) await rm(path.join(root, file), { force: true });
    else await replaceFile(path.join(root, file), content);
  }
  for (const [file, content] of record) await replaceFile(path.join(root, file), content);
  await removeJournal(root);
}

/** Those files of the record that differ from what is on disk. */
async function outdated(root: string, files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [file, content] of files) {
    const there = await readIfThere(path.join(root, file));
    if (there?.toString('utf8') !== content) found.set(file, content);
  }
  return found;
}

function byPath(a: Outcome, b: Outcome): number {
  return a.change.path < b.change.path ? -1 : 1;
}
