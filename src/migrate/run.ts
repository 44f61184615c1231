import type { MigrationReport } from './format/report.ts';
import { type MigrationRequest, planMigrations } from './index.ts';
import { writeMigrations } from './write.ts';

export interface RunRequest extends Omit<MigrationRequest, 'leftOut'> {
  readonly write: boolean;
}

/** Plans the migration of modules, writes it where that is asked for, and gives all that there is to tell of it. */
export async function runMigration({ write, ...request }: RunRequest): Promise<MigrationReport> {
  const leftOut: string[] = [];
  const migrations = await planMigrations({ ...request, leftOut: (sentence) => leftOut.push(sentence) });
  if (write) await writeMigrations(migrations);
  return { migrations, leftOut };
}
