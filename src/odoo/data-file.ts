import { readFile, stat } from 'node:fs/promises';

export type DataFile =
  | { readonly data: Readonly<Record<string, unknown>> }
  /** What is wrong, as the rest of a sentence that begins with the file's name. */
  | { readonly problem: string; readonly missing?: boolean };

const MAX_BYTES = 1024 * 1024;

/**
 * Reads a mapping from a YAML or JSON file. One reader for both: that of JSON takes a key that stands
 * twice without a word, and the second one could widen what the first one forbids.
 * `secret` refuses a file that others on this machine may read or that belongs to somebody else.
 */
export async function readDataFile(file: string, options: { secret?: boolean } = {}): Promise<DataFile> {
  let text: string;
  try {
    const info = await stat(file);
    if (!info.isFile()) return { problem: 'is not a file' };
    if (info.size > MAX_BYTES) return { problem: 'is larger than 1 MiB' };
    const unsafe = options.secret ? exposed(info) : undefined;
    if (unsafe) return { problem: unsafe };
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { problem: 'is not there', missing: true }
      : { problem: 'cannot be read' };
  }
  return parseData(text);
}

export async function parseData(text: string): Promise<DataFile> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first] = document.errors;
  if (first) {
    const { line, col } = lines.linePos(first.pos[0]);
    // The parser's own words may quote the text, and the text may be a password.
    return { problem: `is malformed at line ${line}, column ${col}` };
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    return isMapping(data) ? { data } : { problem: 'is empty or holds no mapping of keys to values' };
  } catch {
    return { problem: 'uses an alias, which is not taken here' };
  }
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Windows has neither modes nor owners of this kind. */
function exposed(info: { readonly mode: number; readonly uid: number }): string | undefined {
  if (process.platform === 'win32' || !process.getuid) return undefined;
  if (info.uid !== process.getuid()) return 'belongs to another user, and credentials must be yours';
  if (info.mode & 0o077) return 'can be read by other users: make it yours alone with chmod 600';
  return undefined;
}
