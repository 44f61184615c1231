import { randomUUID } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` tries for ever below a file system that
 * refuses a new folder as if the one above were missing, as /proc does.
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<void> {
  const parent = path.dirname(folder);
  if (parent !== folder && !existsSync(parent)) await makeFolder(parent, mode);
  await mkdir(folder, { mode }).catch(async (error: unknown) => {
    const there = await stat(folder).catch(() => undefined);
    if (!there?.isDirectory()) throw error;
  });
}

/**
 * Writes beside the file and renames, so that a reader sees the old or the new content and nothing else. The
 * mode of a file stays, and a symbolic link goes on pointing to it. Folders that are missing are made; a device or a
 * pipe is written to.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(path.dirname(file));
  const target = await realpath(file).catch(() => file);
  const there = await stat(target).catch(() => undefined);
  // What is no file, such as /dev/null or a pipe, takes the text as it is: a rename would put a file in its place.
  if (there && !there.isFile() && !there.isDirectory()) return writeFile(target, content);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  try {
    await writeFile(temporary, content);
    if (there) await chmod(temporary, there.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Undefined when there is no such file. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

export function isWritable(file: string): Promise<boolean> {
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}

export async function isWritableFolder(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() === true && isWritable(folder);
}

/** The folder of the file, or the nearest one above it that is there: where `replaceFile` begins to make folders. */
export async function folderThere(file: string): Promise<string> {
  let folder = path.dirname(path.resolve(file));
  // A drive that is missing has nothing above it.
  while (!(await stat(folder).catch(() => undefined)) && folder !== path.dirname(folder))
    folder = path.dirname(folder);
  return folder;
}
