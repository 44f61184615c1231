import { spawn } from 'node:child_process';
import { GitError, gitEnv, gitProblem, SAFELY } from './run.ts';

export interface GitObject {
  /** Its number, in hexadecimal. */
  readonly id: string;
  readonly type: string;
  readonly content: Buffer;
}

/** The objects of a repository, by one git process for all that is asked. */
export interface Objects {
  /** `HEAD^{commit}`, `<commit>:<path>`, a number; undefined where there is none. Throws GitError. */
  ask(name: string): Promise<GitObject | undefined>;
  close(): void;
}

interface Waiting {
  resolve(object: GitObject | undefined): void;
  reject(error: unknown): void;
}

export function openObjects(root: string): Objects {
  const child = spawn('git', [...SAFELY, '-C', root, 'cat-file', '--batch'], {
    ...{ env: gitEnv(), windowsHide: true, stdio: 'pipe' },
  });
  const waiting: Waiting[] = [];
  let failure: unknown;
  let said = '';
  const fail = (error: unknown) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  const take = reader((object) => waiting.shift()?.resolve(object));
  child.stdout.on('data', take);
  child.stderr.on('data', (bytes) => {
    said = `${said}${bytes}`.slice(0, 10_000);
  });
  child.on('error', (error) => fail(gitProblem(error, '')));
  child.on('close', () => fail(gitProblem(new Error('closed'), said)));
  // Its end is told by `close`.
  child.stdin.on('error', () => {});
  return {
    ask(name) {
      if (failure !== undefined) return Promise.reject(failure);
      // The next line would be a question of its own.
      if (/[\n\r\0]/.test(name))
        return Promise.reject(new GitError('git is asked for a name of several lines'));
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${name}\n`);
      });
    },
    close() {
      child.stdin.end();
      child.kill();
    },
  };
}

/** Cuts what `cat-file --batch` prints into objects: a line that says how long each is, the object, a line break. */
function reader(found: (object: GitObject | undefined) => void): (bytes: Buffer) => void {
  let chunks: Buffer[] = [];
  let length = 0;
  /** Bytes that are needed before anything can be done. */
  let wanted = 1;
  let head: { readonly id: string; readonly type: string; readonly size: number } | undefined;
  return (bytes) => {
    chunks.push(bytes);
    length += bytes.length;
    if (length < wanted) return;
    let rest = Buffer.concat(chunks);
    for (;;) {
      if (head) {
        if (rest.length <= head.size) break;
        const { id, type, size } = head;
        found({ id, type, content: rest.subarray(0, size) });
        rest = rest.subarray(size + 1);
        head = undefined;
      }
      const end = rest.indexOf(10);
      if (end === -1) break;
      const line = rest.subarray(0, end).toString('utf8');
      rest = rest.subarray(end + 1);
      const [, id = '', type = '', size = ''] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
      if (id === '') found(undefined);
      else head = { id, type, size: Number(size) };
    }
    chunks = [rest];
    length = rest.length;
    wanted = head ? head.size + 1 : rest.length + 1;
  };
}

export interface TreeEntry {
  readonly name: string;
  readonly id: string;
  readonly isTree: boolean;
}

/** What a tree object holds: mode, name, a zero, and the number in as many bytes as the repository's hash has. */
export function treeEntries({ id, content }: GitObject): TreeEntry[] {
  const width = id.length / 2;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(32, at);
    const zero = content.indexOf(0, blank);
    if (blank === -1 || zero === -1) break;
    const mode = content.subarray(at, blank).toString('latin1');
    const name = content.subarray(blank + 1, zero).toString('utf8');
    at = zero + 1 + width;
    // Links and other repositories are no files of the module.
    const isTree = mode === '40000';
    if (isTree || mode.startsWith('100'))
      entries.push({ name, id: content.subarray(zero + 1, at).toString('hex'), isTree });
  }
  return entries;
}
