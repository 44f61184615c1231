import type { Flavour } from '../versions/section.ts';
import type { Migration } from './engine/migration.ts';
import { toldOnce } from './engine/told-once.ts';
import { checkStopped } from './errors.ts';
import type { MigrationReport } from './format/report.ts';
import type { ProofRequest } from './live/index.ts';
import { type MigrationRequest, planMigrations } from './plan.ts';
import type { ScriptRequest } from './scripts/add.ts';
import { writeMigrations } from './write.ts';

export interface RunRequest extends Omit<MigrationRequest, 'leftOut' | 'signal'> {
  readonly write: boolean;
  /** Scripts that take the rows of a database along; none without it. */
  readonly scripts?: { readonly flavour: Flavour; readonly renamed: readonly string[] } | undefined;
  /** What to prove it on; nothing is proved without it. */
  readonly proof?: ProofRequest | undefined;
  /** Put what would keep a module from loading into comments, and leave it to decide; true without it. */
  readonly park?: boolean | undefined;
}

/** Plans the migration of modules, writes it where that is asked for, and gives all that there is to tell of it. */
export async function runMigration(wanted: RunRequest): Promise<MigrationReport> {
  const { write, proof, scripts, park = true, ...request } = wanted;
  const leftOut: string[] = [];
  let stuck = 0;
  const ported = await planMigrations({
    ...request,
    signal: proof?.signal,
    // A module that was taken there before is proved as it is.
    arrived: (proof?.target ?? proof?.compareWith) !== undefined,
    leftOut: (sentence, why) => {
      leftOut.push(sentence);
      if (why === 'stuck') stuck += 1;
    },
  });
  const planned = scripts ? await scripted(ported, { ...request, proof }, scripts) : ported;
  const live = proof && (await import('./live/index.ts'));
  const settle = async (all: readonly Migration[]) =>
    (park ? await parked(all, request.addonsPaths, proof?.signal) : all).map((each) => ({
      ...each,
      todos: toldOnce(each.todos),
    }));
  const migrations = live
    ? await live.checkMigrations(planned, proof, settle)
    : await settle(await known(planned));
  if (write) {
    await checkStopped(proof?.signal);
    await writeMigrations(migrations);
  }
  const proved = live ? await live.proveMigrations(migrations, proof, write) : migrations;
  return { migrations: proved, leftOut, stuck };
}

async function known(migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const { moveKnownAnchors } = await import('./live/known-anchors.ts');
  return moveKnownAnchors(migrations);
}

async function parked(
  migrations: readonly Migration[],
  addonsPaths: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Migration[]> {
  const { parkModules } = await import('./park/park.ts');
  return parkModules(migrations, addonsPaths, signal);
}

/** Scripts between two folders with two versions of a module, and nothing else; see `scriptsBetween`. */
export async function scriptsOfVersions(
  old: string,
  now: string,
  {
    scripts,
    ...request
  }: Pick<RunRequest, 'addonsPaths' | 'proof'> & {
    readonly scripts: NonNullable<RunRequest['scripts']>;
  },
): Promise<Migration> {
  const { scriptsBetween } = await import('./scripts/between.ts');
  return scriptsBetween(old, now, await scriptRequest(request, scripts));
}

async function scripted(
  migrations: readonly Migration[],
  request: Pick<RunRequest, 'addonsPaths' | 'proof'>,
  wanted: NonNullable<RunRequest['scripts']>,
): Promise<readonly Migration[]> {
  const { withScripts } = await import('./scripts/add.ts');
  return withScripts(migrations, await scriptRequest(request, wanted));
}

/** With the source database, where there is one, to count the rows. */
async function scriptRequest(
  { addonsPaths, proof }: Pick<RunRequest, 'addonsPaths' | 'proof'>,
  wanted: NonNullable<RunRequest['scripts']>,
): Promise<ScriptRequest> {
  const { countRows } = await import('./live/row-counts.ts');
  const client = proof?.source && 'client' in proof.source ? proof.source.client : undefined;
  return {
    ...{ ...wanted, addonsPaths },
    ...(client && { count: (queries) => countRows(client, queries, proof?.signal) }),
  };
}
