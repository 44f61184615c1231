import type { MigrationReport } from './format/report.ts';
import { type MigrationRequest, planMigrations } from './index.ts';
import type { ProofRequest } from './live/index.ts';
import { writeMigrations } from './write.ts';

export interface RunRequest extends Omit<MigrationRequest, 'leftOut'> {
  readonly write: boolean;
  /** What to prove it on; nothing is proved without it. */
  readonly proof?: ProofRequest | undefined;
}

/** Plans the migration of modules, writes it where that is asked for, and gives all that there is to tell of it. */
export async function runMigration({ write, proof, ...request }: RunRequest): Promise<MigrationReport> {
  const leftOut: string[] = [];
  const planned = await planMigrations({ ...request, leftOut: (sentence) => leftOut.push(sentence) });
  const live = proof && (await import('./live/index.ts'));
  const migrations = live ? await live.checkMigrations(planned, proof) : planned;
  if (write) await writeMigrations(migrations);
  return { migrations: live ? await live.proveMigrations(migrations, proof, write) : migrations, leftOut };
}
