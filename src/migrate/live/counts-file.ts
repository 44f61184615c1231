import { readFile } from 'node:fs/promises';
import { replaceFile } from '../../scaffold/write/files.ts';
import { MigrationError } from '../errors.ts';
import type { DataCounts } from './counts.ts';

const KIND = 'odoo-claude data counts';

/** Writes them for a later run to compare with; no values are in them. */
export async function writeCounts(file: string, counts: readonly DataCounts[]): Promise<void> {
  try {
    await replaceFile(file, `${JSON.stringify({ kind: KIND, modules: counts }, null, 2)}\n`);
  } catch {
    throw new MigrationError(
      `The counts cannot be written to ${file}: its folder must be there and writable.`,
    );
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
