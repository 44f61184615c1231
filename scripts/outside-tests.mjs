// Judges that others wrote, pinned: the official conformance suite, the Inspector, and the tool for bundles.
//   node scripts/outside-tests.mjs conformance server --url http://127.0.0.1:8000/mcp --scenario ping
//   node scripts/outside-tests.mjs inspector --cli node dist/server.mjs --method tools/list --strict
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureTool, fileOf } from './npm-tool.mjs';
import { messageOf } from './odoo/common.mjs';

const CONFORMANCE = '@modelcontextprotocol/conformance';
const INSPECTOR = '@modelcontextprotocol/inspector';
const MCPB = '@anthropic-ai/mcpb';
/** @type {Record<string, import('./npm-tool.mjs').NpmTool>} */
const TOOLS = {
  conformance: {
    package: CONFORMANCE,
    version: '0.1.16',
    size: '51 MB',
    find: fileOf('dist/index.js')(CONFORMANCE),
  },
  inspector: {
    package: INSPECTOR,
    version: '2.12.0',
    size: '110 MB',
    find: fileOf('package.json')(INSPECTOR),
  },
  mcpb: { package: MCPB, version: '2.1.2', size: '20 MB', find: fileOf('dist/cli/cli.js')(MCPB) },
};

/**
 * The command that runs one of them, installed when it is not there yet.
 * @param {'conformance' | 'inspector' | 'mcpb'} name
 * @param {{onProgress?: (line: string) => void}} [options]
 * @returns {Promise<{command: string, args: string[], env: Record<string, string>}>}
 * @throws {import('./npm-tool.mjs').NoToolError}
 */
export async function outsideTest(name, options) {
  const tool = TOOLS[name];
  if (!tool) throw new Error(`There is no "${name}": say one of ${Object.keys(TOOLS).join(', ')}.`);
  const program = await ensureTool(tool, options);
  if (name === 'conformance') {
    const shim = fileURLToPath(new URL('conformance/register.mjs', import.meta.url));
    return { command: process.execPath, args: ['--import', pathToFileURL(shim).href, program], env: {} };
  }
  if (name === 'mcpb') return { command: process.execPath, args: [program], env: {} };
  const bin = path.join(path.dirname(program), '../../.bin/mcp-inspector');
  // Its catalogue of servers would be written into the home folder.
  return {
    command: bin,
    args: [],
    env: { MCP_CATALOG_PATH: path.join(tmpdir(), 'odoo-claude-inspector.json') },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name = '', ...rest] = process.argv.slice(2);
  try {
    if (name !== 'conformance' && name !== 'inspector' && name !== 'mcpb') {
      throw new Error(`Say which: ${Object.keys(TOOLS).join(', ')}.`);
    }
    const { command, args, env } = await outsideTest(name, { onProgress: (line) => console.error(line) });
    const child = spawn(command, [...args, ...rest], { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('close', (code) => {
      process.exitCode = code ?? 1;
    });
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
