import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OdooError } from '../odoo/errors.ts';

/** Refuses what `writeOutput` could not write, before anything is done that it is to tell of. */
export async function checkOutput(file: string): Promise<void> {
  const target = path.resolve(file);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory())
    throw new OdooError('bad_request', `The report cannot be written to ${file}: it is a folder.`);
  const folder = path.dirname(target);
  const usable = await access(folder, constants.W_OK).then(
    async () => (await stat(folder)).isDirectory(),
    () => false,
  );
  if (!usable) throw notWritable(file);
}

/** Writes what `--output` names, whole or not at all; an older file is replaced. */
export async function writeOutput(file: string, text: string): Promise<void> {
  const target = path.resolve(file);
  const temporary = `${target}.${randomUUID()}`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } catch {
    throw notWritable(file);
  } finally {
    await rm(temporary, { force: true });
  }
}

function notWritable(file: string): OdooError {
  return new OdooError(
    'bad_request',
    `The report cannot be written to ${file}: its folder must be there and writable.`,
  );
}
