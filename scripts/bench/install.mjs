// How long the real Claude Code takes to install the plugin from a git marketplace with no npm registry in reach,
// beside a plugin that is nothing but its manifest. What is installed is the last commit.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureClaude, NoClaudeError } from '../claude-code.mjs';
import { loadTs } from '../load-ts.mjs';
import { root } from '../setup.mjs';
import { sideBySide, timed } from './measure.mjs';
import { finished, plainEnv } from './process.mjs';

/** @typedef {import('./measure.mjs').Result} Result */

const EMPTY = 'nothing';

/** @param {import('./measure.mjs').Setting} setting @returns {Promise<Result[]>} */
export async function measureInstall({ progress }) {
  /** @type {Result} */
  const result = {
    what: 'installing the plugin, no npm registry',
    unit: 's',
    goal: { of: 'ours', is: '<=', limit: 5 },
  };
  const program = await ensureClaude({ onProgress: progress }).catch((/** @type {unknown} */ error) => {
    if (error instanceof NoClaudeError) return error;
    throw error;
  });
  if (typeof program !== 'string') return [{ ...result, skipped: program.message }];
  const scratch = await mkdtemp(path.join(tmpdir(), 'odoo-claude-bench-'));
  const { startGitHttp } = await loadTs('test/support/git-http.ts');
  const repositories = path.join(scratch, 'repositories');
  const git = await startGitHttp(repositories);
  try {
    await finished('git', ['clone', '--quiet', '--bare', root, path.join(repositories, 'odoo.git')]);
    await makeEmpty(scratch, path.join(repositories, `${EMPTY}.git`));
    const claude = await makeClient(program, scratch);
    for (const name of ['odoo', EMPTY]) await claude('marketplace', 'add', `${git.url}/${name}.git`);
    /** @param {string} plugin */
    const install = (plugin) => async () => {
      const ms = await timed(() => claude('install', plugin));
      await claude('uninstall', plugin);
      // What was copied stays, and the next install would find it.
      await rm(path.join(scratch, '.claude', 'plugins', 'cache'), { recursive: true, force: true });
      return ms;
    };
    const { ours, theirs } = await sideBySide(
      { ours: install('odoo@odoo-tools'), theirs: install(`${EMPTY}@${EMPTY}`) },
      { rounds: 3, warmUp: 1 },
    );
    return [{ ...result, ours: ours / 1000, theirs: theirs / 1000, against: 'an empty plugin' }];
  } finally {
    await git.close();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A client with a home of its own, which asks nobody for anything. @param {string} program @param {string} home */
async function makeClient(program, home) {
  const env = {
    ...plainEnv,
    HOME: home,
    // Nobody listens on the discard port. Without the first, even `claude plugin` calls out and waits.
    ANTHROPIC_BASE_URL: 'http://127.0.0.1:9/',
    ANTHROPIC_API_KEY: 'sk-ant-test',
    npm_config_registry: 'http://127.0.0.1:9/',
    DISABLE_AUTOUPDATER: '1',
    DISABLE_TELEMETRY: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  };
  return (/** @type {string[]} */ ...args) => finished(program, ['plugin', ...args], env);
}

/** @param {string} scratch @param {string} repository */
async function makeEmpty(scratch, repository) {
  const folder = path.join(scratch, EMPTY);
  const manifests = path.join(folder, '.claude-plugin');
  await mkdir(manifests, { recursive: true });
  const plugin = { name: EMPTY, version: '1.0.0', description: 'Nothing' };
  const owner = { name: 'Nobody' };
  const plugins = [{ name: EMPTY, source: './', description: 'Nothing' }];
  await writeFile(path.join(manifests, 'plugin.json'), JSON.stringify(plugin));
  await writeFile(path.join(manifests, 'marketplace.json'), JSON.stringify({ name: EMPTY, owner, plugins }));
  const author = [
    '-c',
    'user.name=Bench',
    '-c',
    'user.email=bench@example.com',
    '-c',
    'commit.gpgSign=false',
  ];
  /** @param {string[]} args */
  const git = (...args) => finished('git', ['-C', folder, ...args]);
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git(...author, 'commit', '--quiet', '--no-verify', '--message=Nothing');
  await finished('git', ['clone', '--quiet', '--bare', folder, repository]);
}
