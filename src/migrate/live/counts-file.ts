import { readFile, stat } from 'node:fs/promises';
import { folderThere, isWritableFolder, replaceFile } from '../../util/files.ts';
import { MigrationError } from '../errors.ts';
import type { DataCounts } from './counts.ts';

const KIND = 'odoo-claude data counts';

/** Throws MigrationError where `writeCounts` could not write, or would replace what is none of ours. */
export async function checkCounts(file: string): Promise<void> {
  if (await stat(file).catch(() => undefined)) {
    await readCounts(file).catch(() => {
      throw new MigrationError(
        `${file} is there and holds no counts, so it is not replaced: name a new file for them.`,
      );
    });
  }
  if (!(await isWritableFolder(await folderThere(file)))) throw notWritable(file);
}

function notWritable(file: string): MigrationError {
  return new MigrationError(`The counts cannot be written to ${file}: its folder must be writable.`);
}

/** Writes them for a later run to compare with; no values are in them. */
export async function writeCounts(file: string, counts: readonly DataCounts[]): Promise<void> {
  try {
    await replaceFile(file, `${JSON.stringify({ kind: KIND, modules: counts }, null, 2)}\n`);
  } catch {
    throw notWritable(file);
  }
}

/** Throws MigrationError for a file that is none of ours. */
export async function readCounts(file: string): Promise<readonly DataCounts[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new MigrationError(`${file} cannot be read: give the file that an earlier run recorded.`);
  }
  try {
    const read: unknown = JSON.parse(text);
    if (
      typeof read === 'object' &&
      read !== null &&
      'kind' in read &&
      read.kind === KIND &&
      'modules' in read
    )
      return read.modules as readonly DataCounts[];
  } catch {
    // Told below.
  }
  throw new MigrationError(`${file} holds no counts: give the file that an earlier run recorded.`);
}
