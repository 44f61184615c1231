import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addToModule, readBack } from '../../src/scaffold/index.ts';
import { isSeries, seriesProfile } from '../../src/series/profile.ts';
import { readModule } from '../../src/source/module.ts';
import { indexModule } from '../../src/source/module-index.ts';
import { staticGate } from '../../src/verify/steps/s0-static/index.ts';

// Modules that others wrote, as they are published: fetched when the test runs, never kept. ODOO_OCA_MIRROR names
// a folder with git directories `OCA+<repository>/repo` for a machine that does not reach GitHub.
const MODULES = [
  ['partner-contact', '14.0', 'base_location'],
  ['sale-workflow', '15.0', 'sale_order_type'],
  ['server-auth', '16.0', 'vault'],
  ['partner-contact', '17.0', 'partner_multi_relation'],
  ['server-auth', '18.0', 'auth_api_key'],
] as const;

/** What may grow: lists, and the class and views file of the model that is extended. */
const AGGREGATORS =
  /^__manifest__\.py$|(^|\/)__init__\.py$|^security\/ir\.model\.access\.csv$|menu|res_partner(_views?)?\.(py|xml)$/;

const exec = promisify(execFile);
const git = (args: readonly string[], timeout = 120_000) =>
  exec('git', args, {
    timeout,
    maxBuffer: 1 << 28,
    encoding: 'buffer',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
const mirror = process.env.ODOO_OCA_MIRROR;
const urlOf = (repository: string) => `https://github.com/OCA/${repository}.git`;

/** Why the modules cannot be had; undefined when they can. */
async function obstacle(): Promise<string | undefined> {
  if (mirror !== undefined) {
    const missing = MODULES.find(([repository]) => !existsSync(gitDir(mirror, repository)));
    return missing && `ODOO_OCA_MIRROR holds no ${missing[0]}`;
  }
  return git(['ls-remote', '--heads', urlOf('partner-contact'), '14.0'], 10_000).then(
    () => undefined,
    () => 'GitHub is not reached from here; ODOO_OCA_MIRROR may name a folder with copies',
  );
}

function gitDir(folder: string, repository: string): string {
  return path.join(folder, `OCA+${repository}`, 'repo');
}

async function fetchModule(repository: string, series: string, module: string, into: string): Promise<void> {
  if (mirror !== undefined) {
    const { stdout } = await git([`--git-dir=${gitDir(mirror, repository)}`, 'archive', series, module]);
    const archive = path.join(into, `${module}.tar`);
    await writeFile(archive, stdout);
    await exec('tar', ['-xf', archive, '-C', into]);
    return rm(archive);
  }
  const clone = await mkdtemp(path.join(tmpdir(), 'oca-clone-'));
  try {
    const how = ['--depth', '1', '--filter=blob:none', '--sparse', '--branch', series];
    await git(['clone', '--quiet', ...how, urlOf(repository), clone]);
    await git(['-C', clone, 'sparse-checkout', 'set', module]);
    await cp(path.join(clone, module), path.join(into, module), { recursive: true });
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
}

async function tree(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.sort().map(async (file) => [path.relative(root, file), await readFile(file, 'latin1')]);
  return Object.fromEntries(await Promise.all(texts));
}

async function findings(root: string, series: string): Promise<string[]> {
  const profile = isSeries(series) ? seriesProfile(series) : undefined;
  return staticGate(indexModule(await readModule(root)), profile)
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
    .map(({ id, path: file, message }) => `${id} ${file}: ${message}`);
}

const reason = await obstacle();

describe.skipIf(reason !== undefined)(`published modules${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'scaffold-oca-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it.each(MODULES)('%s %s %s', { timeout: 180_000 }, async (repository, series, module) => {
    const into = path.join(dir, series);
    await mkdir(into);
    await fetchModule(repository, series, module, into);
    const root = path.join(into, module);
    const [before, foundBefore] = [await tree(root), await findings(root, series)];
    const partial = {
      groups: { clerk: { implies: 'base.group_user' } },
      models: {
        'added.thing': {
          title: 'Added Thing',
          mixins: ['thread'],
          fields: { name: 'char!', partner_id: 'm2o(res.partner)' },
          access: { clerk: 'rwcd' },
          demo: 1,
        },
      },
      extend: {
        'res.partner': {
          fields: { added_note: 'char' },
          views: { 'base.view_partner_form': [{ at: '//notebook', do: 'before', fields: ['added_note'] }] },
        },
      },
    };
    const report = await addToModule(root, partial, { dryRun: false });
    expect(report).toMatchObject({ written: true, series, generated: false });
    const after = await tree(root);

    const touched = Object.keys(before).filter((file) => before[file] !== after[file]);
    for (const file of touched) {
      expect(file).toMatch(AGGREGATORS);
      const lines = after[file]?.split('\n') ?? [];
      // A list or import on one line is the one thing that cannot grow by lines alone.
      const lost = before[file]?.split('\n').filter((line) => !lines.includes(line)) ?? [];
      for (const line of lost) expect(`${file}: ${line}`).toMatch(/\[.*\],?$|import .*,|["']\)?$/);
    }
    expect(touched).toContain('__manifest__.py');
    expect(report.files.filter(({ status }) => status === 'updated').map((file) => file.path)).toEqual(
      touched,
    );

    expect((await findings(root, series)).filter((finding) => !foundBefore.includes(finding))).toEqual([]);
    expect(await addToModule(root, partial, { dryRun: false })).toMatchObject({ written: false });
    expect(await tree(root)).toEqual(after);

    const { text } = await readBack(root);
    expect(text).toContain('  added.thing:\n    title: Added Thing\n    mixins: [thread]\n');
    expect(text).toContain('      added_note: char\n');
  });
});
