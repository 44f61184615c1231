import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Enough for a large module on a slow machine; a test that waits for ever ends here. */
const LIMIT_MS = 15 * 60_000;
/** Of the log, at its end: there stands what failed. */
const MAX_LOG = 16 * 1024 * 1024;

export type Ended =
  | { readonly kind: 'ended'; readonly code: number; readonly log: string }
  | { readonly kind: 'timeout'; readonly log: string }
  | { readonly kind: 'not started'; readonly why: string };

/** Words of a command line, with quotes as a shell has them; nothing else of a shell is understood. */
export function splitCommand(text: string): string[] {
  return [...text.matchAll(/(?:"([^"]*)"|'([^']*)'|[^\s"'])+/g)].map(([word]) =>
    word.replaceAll(
      /"([^"]*)"|'([^']*)'/g,
      (_all, double?: string, single?: string) => double ?? single ?? '',
    ),
  );
}

/** Runs a program without a shell, and all that it starts with it in one group, so that all of it ends. */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  signal: AbortSignal,
  limitMs = LIMIT_MS,
): Promise<Ended> {
  const isWindows = process.platform === 'win32';
  const child = spawn(program, args, { detached: !isWindows, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  let length = 0;
  const keep = (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    while (length > MAX_LOG && chunks.length > 1) length -= chunks.shift()?.length ?? 0;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let late = false;
  const kill = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  };
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, limitMs);
  signal.addEventListener('abort', kill, { once: true });
  try {
    const code = await exitCode(child);
    const log = Buffer.concat(chunks).toString('utf8');
    return late ? { kind: 'timeout', log } : { kind: 'ended', code, log };
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return { kind: 'not started', why };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', kill);
  }
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // Not `exit`: what it wrote may still be on its way.
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Tests of controllers and tours want an HTTP server, and that of the running Odoo has its port. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
