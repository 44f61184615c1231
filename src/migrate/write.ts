import { rm } from 'node:fs/promises';
import path from 'node:path';
import { folderThere, isWritable, replaceFile } from '../util/files.ts';
import { changedFiles, type Migration } from './engine/migration.ts';
import { readText } from './engine/read-texts.ts';
import { MigrationError } from './errors.ts';
import { MANIFEST } from './python/manifest-edits.ts';

interface Change {
  readonly migration: Migration;
  readonly file: string;
  /** Undefined for a file that goes. */
  readonly text: string | undefined;
}

/**
 * Writes migrations over their modules: each file by a rename, so that nobody sees half of one. Throws MigrationError,
 * with nothing written, when a file on disk is no longer the one that was read, or cannot be written; when the disk
 * fails half-way, what was written is put back.
 */
export async function writeMigrations(migrations: readonly Migration[]): Promise<void> {
  // The version last: a module that was left half-way by a crash is still one to take there, and the next run does.
  const changes = migrations.flatMap((migration) =>
    [...changedFiles(migration)]
      .map(([file, text]) => ({ migration, file, text }))
      .toSorted((a, b) => Number(a.file === MANIFEST) - Number(b.file === MANIFEST)),
  );
  for (const change of changes) await checkWritable(change);
  const done: Change[] = [];
  for (const change of changes) {
    try {
      await put(change, change.text);
      done.push(change);
    } catch (error) {
      const left = await putBack(done);
      const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
      throw new MigrationError(
        `${named(change)} cannot be written${reason}: ${
          left.length === 0 ? 'nothing was changed.' : `${left.join(', ')} could not be put back either.`
        }`,
      );
    }
  }
}

/** Writes one; the files that it changed. */
export async function writeMigration(migration: Migration): Promise<readonly string[]> {
  await writeMigrations([migration]);
  return [...changedFiles(migration).keys()];
}

async function checkWritable(change: Change): Promise<void> {
  const { migration, file } = change;
  const before = migration.before.get(file);
  const now = await readText(migration.dir, file).catch(() => undefined);
  if (now !== before) {
    throw new MigrationError(
      `${named(change)} has changed since it was read: nothing was written. Run it again.`,
    );
  }
  const full = path.join(migration.dir, file);
  if (before !== undefined && !(await isWritable(full)))
    throw new MigrationError(`${named(change)} is read-only: nothing was written.`);
  if (!(await isWritable(await folderThere(full))))
    throw new MigrationError(`${named(change)} is in a folder that is read-only: nothing was written.`);
}

async function put({ migration, file }: Change, text: string | undefined): Promise<void> {
  const target = path.join(migration.dir, file);
  if (text === undefined) await rm(target, { force: true });
  else await replaceFile(target, text);
}

/** Those that could not be put back. */
async function putBack(done: readonly Change[]): Promise<string[]> {
  const left: string[] = [];
  for (const change of done.toReversed()) {
    await put(change, change.migration.before.get(change.file)).catch(() => left.push(named(change)));
  }
  return left;
}

function named({ migration, file }: Change): string {
  return `${migration.module}/${file}`;
}
