import { chmod, open, rename, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeFolder } from '../util/files.ts';
import { OdooError, type OdooErrorKind } from './errors.ts';
import { setting } from './setting.ts';

export type Outcome = 'ok' | OdooErrorKind | 'refused' | 'declined';

export interface AuditEntry {
  readonly time: string;
  readonly instance: string;
  readonly db: string | undefined;
  readonly user: string | undefined;
  readonly tool: string;
  readonly model?: string | undefined;
  readonly method?: string | undefined;
  readonly operation?: string | undefined;
  /** At most 50, of `count`. */
  readonly ids?: readonly number[];
  readonly count?: number;
  readonly fields?: readonly string[];
  /** Only where the policy asks for it. */
  readonly values?: unknown;
  readonly outcome: Outcome;
  readonly durationMs: number;
}

export interface AuditLog {
  /** Takes a line; it is written within a second, or at the next `flush`. */
  record(entry: AuditEntry): void;
  /** Before a write. Throws `access` when the log cannot be written: nothing is changed unrecorded. */
  ready(): Promise<void>;
  /** Writes what was taken. Does not throw: `problem` says when it failed. */
  flush(): Promise<void>;
  /** One sentence, while the log cannot be written. */
  readonly problem: string | undefined;
  /** Errors that a line tells of already. */
  readonly told: WeakSet<OdooError>;
}

type Env = Readonly<Record<string, string | undefined>>;

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_FILES = 5;
const DELAY_MS = 1_000;
/** Lines that wait while nothing can be written. */
const MAX_WAITING = 5_000;

/** Where the log goes; undefined where the user said `off`. */
export function auditFile(env: Env): string | undefined {
  const given = setting(env.ODOO_AUDIT_LOG);
  if (given?.toLowerCase() === 'off') return undefined;
  if (given !== undefined) return path.resolve(given.replace(/^~(?=\/|$)/, env.HOME ?? homedir()));
  const data = setting(env.ODOO_MCP_DATA) ?? setting(env.CLAUDE_PLUGIN_DATA);
  if (data !== undefined) return path.resolve(data, 'audit.jsonl');
  const state = setting(env.XDG_STATE_HOME) ?? path.join(env.HOME ?? homedir(), '.local/state');
  return path.join(state, 'odoo-claude', 'audit.jsonl');
}

/** A log in JSON lines, readable by its owner alone. Several processes may append to one file. */
export function openAuditLog(
  file: string | undefined,
  limits = { bytes: MAX_BYTES, files: MAX_FILES },
): AuditLog {
  const told = new WeakSet<OdooError>();
  if (file === undefined) {
    return { record() {}, ready: async () => {}, flush: async () => {}, problem: undefined, told };
  }
  let waiting: string[] = [];
  let problem: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const lines = waiting;
    waiting = [];
    try {
      await append(file ?? '', lines.join(''), limits);
      problem = undefined;
    } catch (error) {
      waiting = [...lines, ...waiting].slice(-MAX_WAITING);
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      problem = `The audit log cannot be written${code}: set ODOO_AUDIT_LOG to a file that can, or to off.`;
    }
  }

  const log: AuditLog = {
    told,
    get problem() {
      return problem;
    },
    record(entry) {
      waiting.push(`${JSON.stringify(entry)}\n`);
      if (timer !== undefined) return;
      timer = setTimeout(() => void log.flush(), DELAY_MS);
      timer.unref();
    },
    flush() {
      // One after the other, so that lines keep their order and a file is rotated once.
      writing = writing.then(write);
      return writing;
    },
    async ready() {
      await log.flush();
      if (problem === undefined) return;
      throw new OdooError('access', 'Nothing was changed, since it could not be recorded in the audit log.', {
        hint: problem,
      });
    },
  };
  return log;
}

async function append(file: string, text: string, limits: { bytes: number; files: number }): Promise<void> {
  await makeFolder(path.dirname(file), 0o700);
  const info = await stat(file).catch(() => undefined);
  if (info && info.size + text.length > limits.bytes && info.size > 0) await rotate(file, limits.files);
  else if (info && info.mode & 0o077 && process.platform !== 'win32') await chmod(file, 0o600);
  const handle = await open(file, 'a', 0o600);
  try {
    if (text !== '') await handle.appendFile(text);
  } finally {
    await handle.close();
  }
}

/** `audit.jsonl` becomes `audit.jsonl.1` and so on; the oldest of `files` goes. */
async function rotate(file: string, files: number): Promise<void> {
  for (let n = files - 1; n >= 1; n -= 1) {
    const from = n === 1 ? file : `${file}.${n - 1}`;
    await rename(from, `${file}.${n}`).catch((error: unknown) => {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!missing) throw error;
    });
  }
}
