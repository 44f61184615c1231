// The Claude Code client that the plugin is tested in: one pinned version, kept outside the repository,
// since it is 360 MB and the same for every checkout.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTool, NoToolError, reasonOf } from './npm-tool.mjs';
import { messageOf, run } from './odoo/common.mjs';

/** The plugin is promised to work with this one; a newer one is tried by changing this line. */
export const CLAUDE_CODE_VERSION = '2.1.330';

const PACKAGE = '@anthropic-ai/claude-code';

/** There is no client and none can be had. The message is one sentence for a person. */
export { NoToolError as NoClaudeError };

/**
 * Installs the pinned client at the first call; later calls only look.
 * @param {{onProgress?: (line: string) => void}} [options]
 * @returns {Promise<string>} path of the client's program, which needs no Node
 * @throws {NoToolError} when npm cannot fetch it, or what it fetched does not run here
 */
export const ensureClaude = (options) =>
  ensureTool(
    { package: PACKAGE, version: CLAUDE_CODE_VERSION, size: '175 MB', find: programIn, prove },
    options,
  );

/** @param {string} program */
async function prove(program) {
  const version = await run(program, ['--version'], { timeout: 30_000 });
  if (version.stdout.startsWith(CLAUDE_CODE_VERSION)) return;
  throw new NoToolError(`Claude Code does not run on this machine: ${reasonOf(version.stderr)}`);
}

/**
 * npm picks the package of this platform among the optional ones. We run the program in it, because the
 * launcher of the main package is only put in place by an install script.
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
async function programIn(folder) {
  const scope = path.join(folder, 'node_modules', path.dirname(PACKAGE));
  const packages = await readdir(scope).catch(() => []);
  return packages
    .filter((name) => name.startsWith('claude-code-'))
    .flatMap((name) => ['claude', 'claude.exe'].map((file) => path.join(scope, name, file)))
    .find((file) => existsSync(file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureClaude({ onProgress: (line) => console.error(line) }));
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
