import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import * as z from 'zod';
import { ensureClaude, NoClaudeError } from '../../scripts/claude-code.mjs';
import {
  type MessagesApi,
  type ModelRequest,
  type Reply,
  startMessagesApi,
} from '../support/messages-api.ts';
import { checkOut } from './checkout.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `claude -p` printed, and what the model was asked meanwhile. */
export interface Turn {
  readonly result: string;
  /** Names of the tools that were called and not permitted. */
  readonly denied: readonly string[];
  readonly requests: readonly ModelRequest[];
}

/** The real Claude Code in a home of its own, whose model is a script. */
export interface Client {
  /** Everything below is deleted at the end. */
  readonly scratch: string;
  readonly home: string;
  /** The working directory of each run. */
  readonly work: string;
  /** A clean checkout of this plugin, which is a marketplace too. */
  readonly plugin: string;
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Run>;
  /** Like `run`; a failure throws with what the client said. */
  must(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Run>;
  /** One `claude -p` in which the model gives these replies. */
  turn(words: string, options?: TurnOptions): Promise<Turn>;
}

export interface TurnOptions {
  readonly replies?: readonly Reply[];
  readonly allowedTools?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const RESULT = z.looseObject({
  result: z.string(),
  permission_denials: z.array(z.looseObject({ tool_name: z.string() })),
});
const RUN_TIMEOUT_MS = 150_000;

const found = await ensureClaude({ onProgress: (line) => console.error(line) }).catch((error: unknown) => {
  if (!(error instanceof NoClaudeError) || process.env.REQUIRE_LIVE === '1') throw error;
  return error;
});

/**
 * A suite in the real client. Where the client cannot be had the whole suite is reported as skipped, with
 * the reason in its title.
 */
export function clientSuite(name: string, body: (client: () => Client) => void): void {
  if (typeof found !== 'string') {
    describe.skip(`${name} (skipped: ${found.message})`, () => body(() => never()));
    return;
  }
  const program = found;
  describe(name, () => {
    let client: Client | undefined;
    let api: MessagesApi | undefined;
    let scratch: string | undefined;
    beforeAll(async () => {
      scratch = await mkdtemp(path.join(tmpdir(), 'odoo-claude-client-'));
      api = await startMessagesApi();
      client = await makeClient(program, scratch, api);
    });
    afterAll(async () => {
      await api?.close();
      // The client may still be writing its session when it has already ended its output.
      if (scratch) await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    });
    body(() => client ?? never());
  });
}

async function makeClient(program: string, scratch: string, api: MessagesApi): Promise<Client> {
  const folder = async (name: string) => {
    await mkdir(path.join(scratch, name));
    return path.join(scratch, name);
  };
  const [home, work, plugin] = [await folder('home'), await folder('work'), await folder('plugin')];
  await checkOut(plugin);
  const base = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    NO_COLOR: '1',
    // Without it even `claude plugin` calls out, and waits 18 s where there is no network.
    ANTHROPIC_BASE_URL: api.url,
    ANTHROPIC_API_KEY: 'sk-ant-test',
    DISABLE_AUTOUPDATER: '1',
    DISABLE_TELEMETRY: '1',
    DISABLE_ERROR_REPORTING: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    // By default `claude -p` gives a server about a second, which a busy machine may not keep.
    MCP_CONNECTION_NONBLOCKING: '0',
    MCP_CONNECT_TIMEOUT_MS: '20000',
  };
  const run: Client['run'] = (args, env = {}) => runProgram(program, args, { ...base, ...env }, work);
  const must: Client['must'] = async (args, env) => {
    const ran = await run(args, env);
    if (ran.code === 0) return ran;
    throw new Error(`claude ${args.join(' ')} ended with ${ran.code}: ${ran.stderr}${ran.stdout}`);
  };
  const turn: Client['turn'] = async (words, { replies = [], allowedTools = [], env } = {}) => {
    api.script(...replies);
    const allowed = allowedTools.length > 0 ? ['--allowedTools', allowedTools.join(',')] : [];
    const ran = await must(['-p', words, '--output-format', 'json', ...allowed], env);
    const { result, permission_denials } = RESULT.parse(JSON.parse(ran.stdout));
    return { result, denied: permission_denials.map((denial) => denial.tool_name), requests: api.requests };
  };
  return { scratch, home, work, plugin, run, must, turn };
}

function runProgram(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: RUN_TIMEOUT_MS,
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

function never(): never {
  throw new Error('The client of a suite is only there while its tests run.');
}
