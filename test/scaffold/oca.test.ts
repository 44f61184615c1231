import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addToModule, readBack } from '../../src/scaffold/index.ts';
import { isSeries, seriesProfile } from '../../src/series/profile.ts';
import { readModule } from '../../src/source/module.ts';
import { indexModule } from '../../src/source/module-index.ts';
import { staticGate } from '../../src/verify/steps/s0-static/index.ts';
import { type Published, sourceOf } from '../support/published.ts';

// Modules that others wrote: what is added to them touches only what it must.
const MODULES: readonly Published[] = [
  {
    repository: 'partner-contact',
    series: '14.0',
    module: 'base_location',
    release: 'odoo14-addon-base-location==14.0.1.2.6.dev6',
  },
  {
    repository: 'sale-workflow',
    series: '15.0',
    module: 'sale_order_type',
    release: 'odoo-addon-sale-order-type==15.0.2.1.4.2',
  },
  {
    repository: 'server-auth',
    series: '16.0',
    module: 'vault',
    release: 'odoo-addon-vault==16.0.1.0.3.2',
  },
  {
    repository: 'partner-contact',
    series: '17.0',
    module: 'partner_multi_relation',
    release: 'odoo-addon-partner-multi-relation==17.0.1.0.0.8',
  },
  {
    repository: 'server-auth',
    series: '18.0',
    module: 'auth_api_key',
    release: 'odoo-addon-auth-api-key==18.0.1.0.2.1',
  },
];

/** What may grow: lists, and the class and views file of the model that is extended. */
const AGGREGATORS =
  /^__manifest__\.py$|(^|\/)__init__\.py$|^security\/ir\.model\.access\.csv$|menu|res_partner(_views?)?\.(py|xml)$/;

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

const source = await sourceOf(MODULES);
const skipped = typeof source === 'string' ? ` (skipped: ${source})` : '';

describe.skipIf(typeof source === 'string')(`published modules${skipped}`, () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'scaffold-oca-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const named = MODULES.map((of) => [`${of.repository} ${of.series} ${of.module}`, of] as const);
  it.each(named)('%s', { timeout: 180_000 }, async (_, published) => {
    if (typeof source === 'string') return;
    const { series, module } = published;
    const into = path.join(dir, series);
    await mkdir(into);
    await source(published, into);
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
