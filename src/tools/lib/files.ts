import { randomUUID } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { copyFile, link, mkdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OdooError } from '../../odoo/errors.ts';
import { checkFilesAllowed } from './files-allowed.ts';

/** The one folder whose files tools read and write: a client that runs us in its own names the project's. */
export function sessionFolder(): string {
  checkFilesAllowed();
  return path.resolve(process.env.CLAUDE_PROJECT_DIR || process.cwd());
}

/** An existing file inside the session folder, links followed; `size` in bytes. */
export async function existingFile(given: string): Promise<{ path: string; name: string; size: number }> {
  const folder = await realpath(sessionFolder());
  const file = await realpath(path.resolve(folder, given)).catch(() => undefined);
  if (file === undefined)
    throw new OdooError('not_found', `There is no file ${quoted(given)}.`, { hint: WHERE });
  if (!isInside(folder, file)) throw outside(given);
  const found = await stat(file);
  if (!found.isFile()) throw new OdooError('bad_request', `${quoted(given)} is no file.`);
  return { path: file, name: path.basename(given), size: found.size };
}

export interface NewFile {
  /** As the user will find it, below the session folder. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes a file that is not there yet, inside the session folder. It appears whole or not at all, and
 * takes nothing's place, not even of a file that came up meanwhile.
 */
export async function saveNew(
  given: string,
  content: Uint8Array | AsyncIterable<string | Uint8Array>,
): Promise<NewFile> {
  const target = await newPath(given);
  const temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 80)}.${randomUUID()}`);
  try {
    const source = content instanceof Uint8Array ? [content] : content;
    await pipeline(Readable.from(source), createWriteStream(temporary, { flags: 'wx' }));
    // A rename would replace; a second name for the same file does not.
    await link(temporary, target).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      // Some file systems know no second name: there the copy is not at once, and replaces nothing either.
      await copyFile(temporary, target, constants.COPYFILE_EXCL);
    });
    const { size } = await stat(target);
    return { path: path.relative(await realpath(sessionFolder()), target), bytes: size };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw taken(given);
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Where a new file may go; its folder is made. Refused before anything is asked of Odoo. */
export async function newPath(given: string): Promise<string> {
  const folder = await realpath(sessionFolder());
  const target = path.resolve(folder, given);
  if (target === folder || !isInside(folder, target)) throw outside(given);
  // The nearest folder that is there must not lead out, and is looked at before any is made.
  let parent = path.dirname(target);
  while (!(await stat(parent).catch(() => undefined))) parent = path.dirname(parent);
  if (!isInside(folder, await realpath(parent))) throw outside(given);
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory()) throw new OdooError('bad_request', `${quoted(given)} is a folder: name a file.`);
  if (there) throw taken(given);
  await mkdir(path.dirname(target), { recursive: true });
  return path.join(await realpath(path.dirname(target)), path.basename(target));
}

const WHERE = 'Paths are relative to the project folder of this session, and stay inside it.';

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function outside(given: string): OdooError {
  return new OdooError('access', `${quoted(given)} is outside the folder of this session.`, { hint: WHERE });
}

function taken(given: string): OdooError {
  return new OdooError('bad_request', `${quoted(given)} is there already, and is not overwritten.`, {
    hint: 'Choose another path.',
  });
}

function quoted(given: string): string {
  return JSON.stringify(given.length > 120 ? `${given.slice(0, 120)}...` : given);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
