import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { rolldown } from 'rolldown';
import { afterAll } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

export type Env = Record<string, string>;
/** What the human answers; `none` is a client that can't ask one. */
export type Human = 'accept' | 'decline' | 'cancel' | 'none';

export interface McpClient {
  readonly client: Client;
  /** What the human was asked, in order. */
  readonly questions: string[];
  /** What the server wrote to standard error. */
  stderr(): string;
  call(tool: string, args?: Record<string, unknown>): Promise<{ text: string; isError: boolean }>;
  close(): Promise<void>;
}

let building: Promise<string> | undefined;
let folder: string | undefined;

/** Folder with server.mjs and cli.mjs of today's sources, inside the project as an install has them. */
export function bundle(): Promise<string> {
  building ??= build();
  return building;
}

async function build(): Promise<string> {
  const built = await rolldown({
    cwd: ROOT,
    input: { server: 'src/main.ts', cli: 'src/cli.ts' },
    platform: 'node',
    logLevel: 'silent',
  });
  const cache = path.join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(path.join(cache, 'odoo-claude-test-'));
  folder = dir;
  await built.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name].mjs',
  });
  await built.close();
  for (const wasm of ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm']) {
    await cp(path.join(ROOT, 'node_modules', wasm), path.join(dir, path.basename(wasm)));
  }
  return dir;
}

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true });
  folder = undefined;
  building = undefined;
});

/** Keeps a test's server from the profiles and the audit log of whoever runs the tests. */
async function homeless(): Promise<Env> {
  const dir = await bundle();
  return { XDG_CONFIG_HOME: path.join(dir, 'config'), XDG_STATE_HOME: path.join(dir, 'state') };
}

/**
 * A client that speaks to a server process of its own, with nothing but `env` configured. `meanwhile` happens
 * while the human thinks.
 */
export async function connect(
  env: Env,
  human: Human = 'none',
  meanwhile: () => Promise<void> = async () => {},
): Promise<McpClient> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [path.join(await bundle(), 'server.mjs')],
    env: { PATH: process.env.PATH ?? '', ...(await homeless()), ...env },
    stderr: 'pipe',
  });
  let stderr = '';
  transport.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities: human === 'none' ? {} : { elicitation: { form: {} } } },
  );
  const questions: string[] = [];
  if (human !== 'none') {
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
      questions.push(params.message);
      await meanwhile();
      return human === 'accept' ? { action: 'accept', content: {} } : { action: human };
    });
  }
  await client.connect(transport);
  return {
    client,
    questions,
    stderr: () => stderr,
    async call(tool, args = {}) {
      const result = CallToolResultSchema.parse(await client.callTool({ name: tool, arguments: args }));
      const [first] = result.content;
      return { text: first?.type === 'text' ? first.text : '', isError: result.isError === true };
    },
    close: () => client.close(),
  };
}

/** Runs the command line to its end. */
export async function cli(
  args: readonly string[],
  env: Env,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const entry = path.join(await bundle(), 'cli.mjs');
  const home = await homeless();
  return new Promise((done) => {
    const child = spawn(process.execPath, [entry, ...args], {
      env: { PATH: process.env.PATH ?? '', ...home, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    child.on('close', (code) => done({ code: code ?? 1, stdout, stderr }));
  });
}
