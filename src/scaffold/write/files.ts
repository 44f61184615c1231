import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { withLineBreak } from '../../source/edit/edit.ts';

const TEMPORARY = /^\..+\.[\da-f]{8}-[\da-f-]{27}$/;

/** Removes what an interrupted run left beside the files that it was about to replace. */
export async function removeTemporary(root: string, files: readonly string[]): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(path.join(root, file))));
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) if (TEMPORARY.test(name)) await rm(path.join(folder, name), { force: true });
  }
}

export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** With the line breaks that generated files have; git may have changed those on disk. */
export function unixText(content: Uint8Array): string {
  return withLineBreak(Buffer.from(content).toString('utf8'), '\n');
}
