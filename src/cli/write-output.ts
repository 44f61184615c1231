import { stat } from 'node:fs/promises';
import path from 'node:path';
import { OdooError } from '../odoo/errors.ts';
import { isWritable, isWritableFolder, replaceFile } from '../util/files.ts';

/** Refuses what `writeOutput` could not write, before anything is done that it is to tell of. */
export async function checkOutput(file: string): Promise<void> {
  const target = path.resolve(file);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory())
    throw new OdooError('bad_request', `The report cannot be written to ${file}: it is a folder.`);
  // A device or a pipe is written to; a file is replaced in its folder.
  const isUsable =
    found === undefined || found.isFile() ? isWritableFolder(path.dirname(target)) : isWritable(target);
  if (!(await isUsable)) throw notWritable(file);
}

/** Writes what `--output` names, whole or not at all; an older file is replaced. Call `checkOutput` before. */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await replaceFile(path.resolve(file), text);
  } catch {
    throw notWritable(file);
  }
}

function notWritable(file: string): OdooError {
  return new OdooError(
    'bad_request',
    `The report cannot be written to ${file}: its folder must be there and writable.`,
  );
}
