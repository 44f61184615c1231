// Programs from npm that only tests need: pinned, and kept outside the repository, the same for every checkout.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheDir, messageOf, run } from './odoo/common.mjs';
import { withLock } from './odoo/state.mjs';

/**
 * @typedef {object} NpmTool
 * @property {string} package name on npm
 * @property {string} version exact
 * @property {string} size what has to come over the wire, for a person: `175 MB`
 * @property {(folder: string) => Promise<string | undefined>} find the program in an installation, if it is there
 * @property {(program: string) => Promise<void>} [prove] throws NoToolError when it does not run here
 */

const INSTALL_TIMEOUT_MS = 10 * 60_000;

/** The tool is not there and cannot be had. The message is one sentence for a person. */
export class NoToolError extends Error {
  /** @param {string} message @param {{cause?: unknown}} [options] */
  constructor(message, options) {
    super(message, options);
    this.name = 'NoToolError';
  }
}

/** @param {string} file inside the package @returns {(name: string) => NpmTool['find']} */
export const fileOf = (file) => (name) => async (folder) => {
  const program = path.join(folder, 'node_modules', name, file);
  return existsSync(program) ? program : undefined;
};

/**
 * Installs a pinned tool at the first call; later calls only look.
 * @param {NpmTool} tool
 * @param {{onProgress?: (line: string) => void}} [options]
 * @returns {Promise<string>} path of its program
 * @throws {NoToolError} when npm cannot fetch it, or what it fetched does not run here
 */
export async function ensureTool(tool, options = {}) {
  const progress = options.onProgress ?? (() => {});
  const name = `${path.basename(tool.package)}-${tool.version}`;
  const folder = path.join(cacheDir(), name);
  const present = await tool.find(folder);
  if (present) return present;
  const onWait = () => progress(`Waiting for another process that installs ${tool.package}`);
  return withLock(name, onWait, async () => (await tool.find(folder)) ?? install(tool, folder, progress));
}

/** @param {NpmTool} tool @param {string} folder @param {(line: string) => void} progress @returns {Promise<string>} */
async function install(tool, folder, progress) {
  progress(`Installing ${tool.package} ${tool.version} from npm (${tool.size}, once)`);
  await mkdir(path.dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    const args = ['install', '--prefix', draft, '--ignore-scripts', '--no-audit', '--no-fund'];
    args.push('--fetch-retries=1', '--fetch-retry-mintimeout=1000', `${tool.package}@${tool.version}`);
    const npm = await run('npm', args, { cwd: draft, timeout: INSTALL_TIMEOUT_MS });
    if (npm.code !== 0) throw new NoToolError(`npm cannot install ${tool.package}: ${reasonOf(npm.stderr)}`);
    const program = await tool.find(draft);
    if (!program) {
      throw new NoToolError(`${tool.package} has no program for ${process.platform} ${process.arch}.`);
    }
    await tool.prove?.(program);
    // Renamed into place: nobody ever sees half an installation.
    await rename(draft, folder);
    return path.join(folder, path.relative(draft, program));
  } catch (error) {
    if (error instanceof NoToolError) throw error;
    throw new NoToolError(`${tool.package} cannot be installed: ${messageOf(error)}`, { cause: error });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** @param {string} stderr of npm, or of the tool @returns {string} what it says that helps */
export function reasonOf(stderr) {
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/i, '').trim());
  const telling = lines.filter(
    (line) => line && !/^(npm warn|code |errno |syscall |A complete log)/i.test(line),
  );
  return telling[0] ?? 'it said nothing';
}
