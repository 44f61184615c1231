import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withLineBreak } from '../../source/edit/edit.ts';

const TEMPORARY = /^\..+\.[\da-f]{8}-[\da-f-]{27}$/;

/**
 * Writes beside the file and renames, so that a reader sees the old or the new content and nothing else. The
 * mode of a file stays, and a symbolic link goes on pointing to it.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const target = await realpath(file).catch(() => file);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  try {
    await writeFile(temporary, content);
    const mode = (await stat(target).catch(() => undefined))?.mode;
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes what an interrupted run left beside the files that it was about to replace. */
export async function removeTemporary(root: string, files: readonly string[]): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(path.join(root, file))));
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) if (TEMPORARY.test(name)) await rm(path.join(folder, name), { force: true });
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

export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** With the line breaks that generated files have; git may have changed those on disk. */
export function unixText(content: Uint8Array): string {
  return withLineBreak(Buffer.from(content).toString('utf8'), '\n');
}
