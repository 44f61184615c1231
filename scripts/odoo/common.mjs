// What every part shares: where state lives, which series exist, how a program is run.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * @typedef {(line: string) => void} Progress one short human line, without a time stamp
 *
 * @typedef {object} Instance
 * @property {string} series `19.0`
 * @property {number} major `19`
 * @property {string} url without a trailing slash
 * @property {string} db
 * @property {string} login
 * @property {string} password
 * @property {string | null} apiKey
 * @property {'url' | 'docker' | 'debian'} provider
 * @property {string | null} addonsPath folder on THIS host that the server reads modules from
 * @property {string | null} logFile
 * @property {{copyDatabase: boolean, restart: boolean, runTests: boolean}} can
 *
 * @typedef {object} RunResult
 * @property {number} code 0 when the program ended well; 128 + n or 1 when a signal ended it
 * @property {string} stdout
 * @property {string} stderr
 *
 * @typedef {object} RunOptions
 * @property {string} [input] written to the program's standard input
 * @property {NodeJS.ProcessEnv} [env] replaces the environment
 * @property {string} [cwd]
 * @property {number} [logFd] both outputs go there instead of into the result
 * @property {number} [timeout] milliseconds
 */

/** Nothing can give us that Odoo. The message is one sentence for a person. */
export class NoOdooError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'NoOdooError';
  }
}

/** The caller asked for something that does not exist. The message is one sentence. */
export class UsageError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'UsageError';
  }
}

export const TEMPLATE = 'template_odoo';
export const DEFAULT_DB = 'demo';
export const SERIES = [14, 15, 16, 17, 18, 19, 20];
export const TEMPLATE_MODULES =
  'base,web,mail,contacts,sale_management,crm,stock,account,base_import_module,project';

/**
 * Accepts `19`, `19.0` and 19.
 * @param {string | number} value
 * @returns {number}
 */
export function majorOf(value) {
  const match = /^(\d{2})(?:\.0)?$/.exec(String(value));
  const major = match ? Number(match[1]) : NaN;
  if (!SERIES.includes(major)) {
    throw new UsageError(`Unknown Odoo series "${value}": say one of ${SERIES.join(', ')}.`);
  }
  return major;
}

/** State stays out of the repository: a root folder is two gigabytes and is owned by root. */
export function cacheDir() {
  const own = process.env.ODOO_CLAUDE_CACHE;
  if (own) return resolve(own);
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'odoo-claude');
}

/** @param {string[]} parts a folder below the cache, made when missing */
export function cacheFolder(...parts) {
  const folder = join(cacheDir(), ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @param {number} ms @returns {Promise<void>} */
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** @param {unknown} error */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Runs a program to its end and never throws because of its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const out = options.logFd ?? 'pipe';
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      timeout: options.timeout,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', out, out],
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
    // A program that ends before it has read its input must not end us with EPIPE.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input);
    child.on('error', (error) => done({ code: 127, stdout, stderr: stderr + error.message }));
    child.on('close', (code) => done({ code: code ?? 1, stdout, stderr }));
  });
}

/**
 * Like `run`, but a failure throws with the last lines the program said.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions & {what?: string, logFile?: string}} [options]
 * @returns {Promise<string>} standard output
 */
export async function must(command, args, options = {}) {
  const result = await run(command, args, options);
  if (result.code === 0) return result.stdout;
  const logged = options.logFile ? readFileSync(options.logFile, 'utf8') : '';
  const tail = (result.stderr || result.stdout || logged).trim().split('\n').slice(-6).join('\n');
  const where = options.logFile ? ` (see ${options.logFile})` : '';
  throw new Error(`${options.what ?? command} failed with exit code ${result.code}${where}: ${tail}`);
}

/** A TCP port of the loopback interface that is free now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number} port @returns {Promise<boolean>} */
export function portIsFree(port) {
  return new Promise((done) => {
    const server = createServer();
    server.on('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}
