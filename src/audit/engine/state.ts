import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../source/module.ts';
import { readBytes } from '../../source/read-source.ts';
import { isTranslation } from '../read-extras.ts';

/** What a module's files are at this moment. */
export interface ModuleState {
  readonly dir: string;
  readonly name: string;
  /** Of the names of all files, and of what is in those that are read. */
  readonly hash: string;
  /** Numbers that git would give the files that are read and hold text, in hexadecimal. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly pythonBytes: number;
  /** Of these, those that no earlier run has seen. */
  readonly newPythonBytes: number;
  /** Of all that is kept when a module is. */
  readonly sourceBytes: number;
  readonly translationBytes: number;
}

/** The hash of a file's content, and what the file looked like then: what looks the same need not be read again. */
export interface KnownFile {
  readonly size: number;
  readonly mtimeMs: number;
  readonly hash: string;
}
export type KnownFiles = Map<string, KnownFile>;

const READ = /\.(py|xml|csv|js)$/;
/** The clock of a file system may be so coarse that a second write leaves no trace. */
const RACY_MS = 2_000;

/** Looks at every file of a module without parsing any. */
export function moduleState(dir: string, known: KnownFiles): ModuleState {
  const hash = createHash('sha1');
  const blobs = new Map<string, string>();
  let [pythonBytes, newPythonBytes, sourceBytes, translationBytes] = [0, 0, 0, 0];
  for (const file of listFiles(dir).sort()) {
    const full = path.join(dir, file);
    const before = known.get(full);
    const state = fileState(full, file, known);
    hash.update(`${file}\n${state?.hash ?? ''}\n`);
    if (/\.(py|xml|csv)$/.test(file)) {
      sourceBytes += state?.size ?? 0;
      if (state) blobs.set(file, state.hash);
    }
    if (file.endsWith('.py')) {
      pythonBytes += state?.size ?? 0;
      if (state !== before) newPythonBytes += state?.size ?? 0;
    } else if (isTranslation(file)) translationBytes += state?.size ?? 0;
  }
  return {
    dir,
    name: path.basename(dir),
    hash: hash.digest('hex'),
    blobs,
    pythonBytes,
    newPythonBytes,
    sourceBytes,
    translationBytes,
  };
}

function fileState(full: string, file: string, known: KnownFiles): KnownFile | undefined {
  const wanted = READ.test(file);
  const translation = isTranslation(file);
  if (!wanted && !translation) return undefined;
  try {
    const info = statSync(full, { throwIfNoEntry: false });
    if (!info) return undefined;
    const { size, mtimeMs } = info;
    // Translations are most of a tree's bytes: what they look like from outside tells enough.
    if (translation) return { size, mtimeMs, hash: `${size} ${mtimeMs}` };
    const before = known.get(full);
    if (before && before.size === size && before.mtimeMs === mtimeMs) return before;
    const bytes = readBytes(full);
    if (!bytes) return undefined;
    const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    const state = { size, mtimeMs, hash };
    if (Date.now() - mtimeMs > RACY_MS) known.set(full, state);
    return state;
  } catch {
    // Gone meanwhile, or without the right to read it: the module's reader says so.
    return undefined;
  }
}
