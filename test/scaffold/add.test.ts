import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AddOptions,
  type AddReport,
  addToModule,
  parseSpec,
  planModule,
  readSpecText,
  writePlan,
} from '../../src/scaffold/index.ts';
import { isSeries, seriesProfile } from '../../src/series/profile.ts';
import { readModule } from '../../src/source/module.ts';
import { indexModule } from '../../src/source/module-index.ts';
import { staticGate } from '../../src/verify/steps/s0-static/index.ts';

// Each fixture is a module of somebody's own, a spec.yaml of what is added, and report.txt: what becomes of the
// module's own files, and which are new. UPDATE_GOLDENS=1 writes the reports anew.
const FIXTURES = path.join(import.meta.dirname, '../fixtures/add');
const names = (await readdir(FIXTURES)).sort();

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'scaffold-add-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

interface Fixture {
  readonly partial: Record<string, unknown>;
  readonly options: Partial<AddOptions>;
}

async function load(name: string): Promise<Fixture> {
  const text = await readFile(path.join(FIXTURES, name, 'spec.yaml'), 'utf8');
  const { series, bump, add, ...rest } = Object(await readSpecText(text));
  return { partial: add ?? rest, options: { ...(series ? { series } : {}), ...(bump ? { bump } : {}) } };
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

function told({ files, notes, warnings, series, version }: AddReport): string {
  const lines = files.map(
    ({ path: file, status, reason }) => `${status} ${file}${reason ? `: ${reason}` : ''}`,
  );
  const diffs = files.flatMap(({ diff }) => (diff ? [diff] : []));
  return `${[`${series}, version ${version}`, ...lines, ...notes, ...warnings, '', ...diffs].join('\n').trimEnd()}\n`;
}

describe.each(names)('%s', (name) => {
  async function run(options: Partial<AddOptions> = {}): Promise<AddReport> {
    const fixture = await load(name);
    const [module = ''] = await readdir(path.join(FIXTURES, name, 'module'));
    return addToModule(path.join(dir, module), fixture.partial, {
      dryRun: false,
      ...fixture.options,
      ...options,
    });
  }
  beforeEach(() => cp(path.join(FIXTURES, name, 'module'), dir, { recursive: true }));

  it('changes what the report says', async () => {
    const before = await tree(dir);
    const dry = await run({ dryRun: true });
    expect(await tree(dir)).toEqual(before);
    const report = await run();
    expect(report.files).toEqual(dry.files);
    expect(report.written).toBe(true);
    const text = told(report);
    const file = path.join(FIXTURES, name, 'report.txt');
    if (process.env.UPDATE_GOLDENS === '1') await writeFile(file, text);
    expect(text).toBe(await readFile(file, 'utf8'));
  });

  it('adds only, and nothing the second time', async () => {
    const before = await tree(dir);
    const report = await run();
    const after = await tree(dir);
    for (const [file, text] of Object.entries(before)) {
      const lines = after[file]?.split('\n') ?? [];
      for (const line of text.split('\n').filter(Boolean)) {
        // A line that was the last one of a list may have got a comma, and a version another number.
        const kept = lines.some((other) => other === line || other.includes(line.replace(/ {2}#.*$/, '')));
        expect(kept || /version|^\{/.test(line) || line.includes('['), `${file}: ${line}`).toBe(true);
      }
    }
    const again = await run({ bump: false });
    expect(again.files.filter(({ status }) => status !== 'unchanged')).toEqual([]);
    expect(again.written).toBe(false);
    expect(await tree(dir)).toEqual(after);
    expect(report.files.length).toBe(again.files.length);
  });

  it('brings nothing that the static gate finds', async () => {
    const { dir: root, series } = await run({ dryRun: true });
    const before = await findings(root, series);
    await run();
    expect((await findings(root, series)).filter((finding) => !before.includes(finding))).toEqual([]);
  });
});

describe('a module that scaffold made', () => {
  const spec = `# My shop
module: {name: shop, title: Shop, series: "18.0", author: Example}
models:
  shop.item:
    title: Item # one
    fields: {name: char!}
    access: {base.group_user: rwcd}
`;
  const other = { title: 'Other', fields: { name: 'char!' }, access: { 'base.group_user': 'rwcd' } };
  const add = (partial: Record<string, unknown>) =>
    addToModule(path.join(dir, 'shop'), partial, { dryRun: false });
  const read = (file: string) => readFile(path.join(dir, 'shop', file), 'utf8');

  beforeEach(async () => {
    const plan = await planModule(parseSpec(await readSpecText(spec)), { source: spec });
    await writePlan(plan, dir, { dryRun: false });
  });

  it('has its kept spec extended, comments kept, and is generated again', async () => {
    const report = await add({ models: { 'shop.other': other, 'shop.item': { fields: { code: 'char' } } } });
    expect(report).toMatchObject({ written: true, generated: true, version: '18.0.1.0.1' });
    const kept = await read('.odoo-scaffold/spec.yaml');
    expect(kept).toContain('# My shop\n');
    expect(kept).toContain('title: Item # one');
    expect(await read('models/shop_item.py')).toContain('code = fields.Char()');
    expect(await read('models/shop_other.py')).toContain('_name = "shop.other"');
    // What scaffold makes of the kept spec is what is there.
    const plan = await planModule(parseSpec(await readSpecText(kept)), { source: kept });
    expect((await writePlan(plan, dir, { dryRun: false })).written).toBe(false);
    expect((await add({ models: { 'shop.other': other } })).written).toBe(false);
  });

  it('refuses what its spec says otherwise', async () => {
    await expect(add({ models: { 'shop.item': { title: 'Thing' } } })).rejects.toThrow(
      'models.shop.item.title: the spec in .odoo-scaffold/spec.yaml says something else',
    );
  });
});

describe('is refused', () => {
  beforeEach(() => cp(path.join(FIXTURES, 'bare/module'), dir, { recursive: true }));
  const add = (partial: Record<string, unknown>, series?: string) =>
    addToModule(path.join(dir, 'bare_module'), partial, { dryRun: false, series });
  const thing = { title: 'Thing', fields: { name: 'char!' }, access: { 'base.group_user': 'rwcd' } };

  it.each([
    [
      'without a series',
      { models: { 'bare.thing': thing } },
      undefined,
      'series: the version "1.0" of the manifest does not say it',
    ],
    [
      'for another series',
      { models: { 'bare.thing': thing } },
      '13.0',
      'series: 13.0 is not served; give one of 14.0',
    ],
    ['with a module', { module: {} }, '17.0', 'module: leave it out'],
    ['with nothing', {}, '17.0', 'models: a module needs a model'],
    [
      'with a group that nobody has',
      { models: { 'bare.thing': { ...thing, access: { nobody: 'r' } } } },
      '17.0',
      'models.bare.thing.access: there is no group nobody.',
    ],
  ] as const)('%s', async (_, partial, series, message) => {
    await expect(add(partial, series)).rejects.toThrow(message);
  });

  it('by a file that says something else, and then nothing is written', async () => {
    await add({ models: { 'bare.thing': thing } }, '17.0');
    const file = path.join(dir, 'bare_module/models/bare_thing.py');
    await writeFile(file, 'X = 1\n');
    const before = await tree(dir);
    const report = await add({ models: { 'bare.thing': { ...thing, views: false } } }, '17.0');
    expect(report.written).toBe(false);
    expect(report.files.find((change) => change.status === 'conflict')).toMatchObject({
      path: 'models/bare_thing.py',
      reason: 'it was there before and says something else',
    });
    expect(await tree(dir)).toEqual(before);
  });

  it('not by a file that has more than was added', async () => {
    await add({ models: { 'bare.thing': thing } }, '17.0');
    const file = path.join(dir, 'bare_module/models/bare_thing.py');
    await writeFile(file, `${await readFile(file, 'utf8')}    more = fields.Char()\n`);
    const report = await add({ models: { 'bare.thing': thing } }, '17.0');
    expect(report.files.filter((change) => change.status !== 'unchanged')).toEqual([
      { path: 'models/bare_thing.py', status: 'kept' },
    ]);
  });
});

it('names the view that the module has when one is meant that it has not', async () => {
  await cp(path.join(FIXTURES, 'tool_shed/module'), dir, { recursive: true });
  const change = (view: string) => ({
    extend: {
      'shed.tool': {
        fields: { shelf: 'char' },
        views: { [view]: [{ at: 'name', do: 'after', fields: ['shelf'] }] },
      },
    },
  });
  const add = (view: string) =>
    addToModule(path.join(dir, 'tool_shed'), change(view), { dryRun: false, series: '17.0' });
  await expect(add('tool_shed.shed_tool_form')).rejects.toThrow(
    'extend.shed.tool.views: the module has no view tool_shed.shed_tool_form. It has shed_tool_view_form',
  );
  await expect(add('tool_shed.shed_tool_view_from')).rejects.toThrow('Did you mean');
  expect((await add('tool_shed.shed_tool_view_form')).written).toBe(true);
});

it('leaves a manifest that is read as before, but for what was added', async () => {
  await cp(path.join(FIXTURES, 'old_style/module'), dir, { recursive: true });
  const { partial } = await load('old_style');
  await addToModule(path.join(dir, 'fleet_notes'), partial, { dryRun: false });
  const { manifest } = await readModule(path.join(dir, 'fleet_notes'));
  expect(manifest.problems).toEqual([]);
  expect([...manifest.entries].map(([key, { value }]) => [key, value])).toContainEqual([
    'data',
    [
      'security/fleet_security.xml',
      'security/fleet_notes_groups.xml',
      'security/ir.model.access.csv',
      'views/fleet_note_view.xml',
      'views/partner_view.xml',
      'views/fleet_tag_view.xml',
      'views/fleet_visit_view.xml',
      'views/res_partner_view.xml',
      'views/menu.xml',
    ],
  ]);
});
