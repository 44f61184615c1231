import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OdooError } from '../odoo/errors.ts';

/** Writes what `--output` names, whole or not at all; an older file is replaced. */
export async function writeOutput(file: string, text: string): Promise<void> {
  const target = path.resolve(file);
  const temporary = `${target}.${randomUUID()}`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } catch {
    throw new OdooError(
      'bad_request',
      `The report cannot be written to ${file}: its folder must be there and writable.`,
    );
  } finally {
    await rm(temporary, { force: true });
  }
}
