import { changedFiles, type Migration } from '../engine/migration.ts';
import { patchOf } from './patch.ts';
import { type MigrationReport, partsLeftOut } from './report.ts';

/** The whole report as data; files by their new texts are left out, the patch has them. */
export function jsonReport({ migrations, leftOut }: MigrationReport): string {
  const plain = migrations.map((migration) => {
    const { module, from, to, versions, edits, todos, refused, notes = [], unread = [] } = migration;
    const { scripts, proof } = migration;
    return {
      ...{ module, from, to, files: filesOf(migration), edits, todos, refused, notes, unread },
      ...(versions && { versions }),
      parked: partsLeftOut(migration),
      ...(scripts && { scripts: { ...scripts, files: [...scripts.files.keys()].sort() } }),
      ...(proof && { proof }),
      patch: patchOf(migration),
    };
  });
  return JSON.stringify({ version: 1, migrations: plain, leftOut }, null, 2);
}

function filesOf(migration: Migration): object[] {
  return [...changedFiles(migration)].map(([path, text]) => ({
    path,
    change: text === undefined ? 'removed' : migration.before.has(path) ? 'changed' : 'added',
  }));
}
