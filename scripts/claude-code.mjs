// The Claude Code client that the plugin is tested in: one pinned version, kept outside the repository,
// since it is 360 MB and the same for every checkout.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir, messageOf, run } from './odoo/common.mjs';
import { withLock } from './odoo/state.mjs';

/** The plugin is promised to work with this one; a newer one is tried by changing this line. */
export const CLAUDE_CODE_VERSION = '2.1.330';

const PACKAGE = '@anthropic-ai/claude-code';
/** 175 MB have to come over the wire. */
const INSTALL_TIMEOUT_MS = 10 * 60_000;

/** There is no client and none can be had. The message is one sentence for a person. */
export class NoClaudeError extends Error {
  /** @param {string} message @param {{cause?: unknown}} [options] */
  constructor(message, options) {
    super(message, options);
    this.name = 'NoClaudeError';
  }
}

/**
 * Installs the pinned client at the first call; later calls only look.
 * @param {{onProgress?: (line: string) => void}} [options]
 * @returns {Promise<string>} path of the client's program, which needs no Node
 * @throws {NoClaudeError} when npm cannot fetch it, or what it fetched does not run here
 */
export async function ensureClaude(options = {}) {
  const progress = options.onProgress ?? (() => {});
  const name = `claude-code-${CLAUDE_CODE_VERSION}`;
  const folder = path.join(cacheDir(), name);
  const present = await programIn(folder);
  if (present) return present;
  const onWait = () => progress(`Waiting for another process that installs Claude Code`);
  return withLock(name, onWait, async () => (await programIn(folder)) ?? install(folder, progress));
}

/** @param {string} folder @param {(line: string) => void} progress @returns {Promise<string>} */
async function install(folder, progress) {
  progress(`Installing Claude Code ${CLAUDE_CODE_VERSION} from npm (175 MB, once)`);
  await mkdir(path.dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    const args = ['install', '--prefix', draft, '--ignore-scripts', '--no-audit', '--no-fund'];
    args.push('--fetch-retries=1', '--fetch-retry-mintimeout=1000', `${PACKAGE}@${CLAUDE_CODE_VERSION}`);
    const npm = await run('npm', args, { cwd: draft, timeout: INSTALL_TIMEOUT_MS });
    if (npm.code !== 0) throw new NoClaudeError(`npm cannot install ${PACKAGE}: ${reasonOf(npm.stderr)}`);
    const program = await programIn(draft);
    if (!program)
      throw new NoClaudeError(`${PACKAGE} has no program for ${process.platform} ${process.arch}.`);
    const version = await run(program, ['--version'], { timeout: 30_000 });
    if (!version.stdout.startsWith(CLAUDE_CODE_VERSION)) {
      throw new NoClaudeError(`Claude Code does not run on this machine: ${reasonOf(version.stderr)}`);
    }
    // Renamed into place: nobody ever sees half an installation.
    await rename(draft, folder);
    return path.join(folder, path.relative(draft, program));
  } catch (error) {
    if (error instanceof NoClaudeError) throw error;
    throw new NoClaudeError(`Claude Code cannot be installed: ${messageOf(error)}`, { cause: error });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
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

/** @param {string} stderr of npm, or of the client @returns {string} what it says that helps */
function reasonOf(stderr) {
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/i, '').trim());
  const telling = lines.filter(
    (line) => line && !/^(npm warn|code |errno |syscall |A complete log)/i.test(line),
  );
  return telling[0] ?? 'it said nothing';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureClaude({ onProgress: (line) => console.error(line) }));
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
