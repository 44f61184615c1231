import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cli } from '../../scripts/odoo/index.mjs';
import { changedFiles, type Migration, planMigrations, writeMigration } from '../../src/migrate/index.ts';
import { liveSuite } from '../support/live.ts';
import { renameModule } from '../verify/module-copy.ts';
import { RUN } from '../verify/support.ts';

// Stylesheets of 14.0, with Bootstrap 4 and variables that are gone, in the web client of 19.0.
const NAME = 'old_paint';
const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/migrate-styles', NAME);
const AFTER = path.join(FIXTURE, 'after', NAME);

async function plan(dir: string): Promise<Migration> {
  const [migration] = await planMigrations({
    ...{ paths: [dir], addonsPaths: [], to: '19.0', from: '14.0', version: 'prefix' },
  });
  if (!migration) throw new Error('Nothing was planned.');
  return migration;
}

it('takes stylesheets of 14.0 to 19.0 as expected, leaves nothing to do, and does it once', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'migrate-'));
  try {
    const dir = path.join(folder, NAME);
    await cp(path.join(FIXTURE, 'before', NAME), dir, { recursive: true });
    const migration = await plan(dir);
    expect(migration.refused).toEqual([]);
    expect(migration.todos).toEqual([]);
    for (const [file, text] of migration.after)
      await expect(text).toMatchFileSnapshot(path.join(AFTER, file));
    const after = await readdir(AFTER, { recursive: true, withFileTypes: true });
    expect(after.filter((entry) => entry.isFile()).length).toBe(migration.after.size);
    expect((await writeMigration(migration)).length).toBe(changedFiles(migration).size);
    const again = await plan(dir);
    expect([...changedFiles(again).keys()]).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

liveSuite('19', 'migrated stylesheets', (odoo) => {
  const cleaning: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const clean of cleaning) await clean();
  });

  it('are built into the bundle of the web client, which the old ones break', {
    timeout: 400_000,
  }, async () => {
    const server = odoo();
    if (server.addonsPath === null) throw new Error('This Odoo takes no modules from here.');
    const folder = await mkdtemp(path.join(tmpdir(), 'styles-'));
    cleaning.push(() => rm(folder, { recursive: true, force: true }));
    const copy = path.join(folder, NAME);
    await cp(AFTER, copy, { recursive: true });
    const module = `${NAME}_${RUN}`;
    const place = path.join(server.addonsPath, module);
    await cp(await renameModule(copy, NAME, module), place, { recursive: true });
    cleaning.push(() => rm(place, { recursive: true, force: true }));
    const common = ['-d', server.db, '--no-http', '--max-cron-threads=0'];
    const { code, stderr } = await cli(server, [...common, '-i', module, '--stop-after-init']);
    expect(code, stderr.slice(-2000)).toBe(0);
    const built = await bundle(server, common);
    expect(built.errors).toEqual([]);
    const css = built.css.replaceAll(/\s+/g, ' ').replaceAll(/ ?([{}:;,]) ?/g, '$1');
    const rule = (selector: string) => {
      const at = css.indexOf(`${selector}{`);
      return at === -1 ? `no ${selector}` : css.slice(at, css.indexOf('}', at));
    };
    // The name of the module is part of its classes.
    const own = `.o_${module}`;
    expect(rule(own)).toMatch(/color:#[\da-f]{6};background-color:rgba\([\d,.]+\);border:1px solid #/);
    expect(rule(`${own} ${own}_link:hover,${own} ${own}_link:focus`)).toMatch(/color:#/);
    expect(rule(`${own} ${own}_side`)).toMatch(/float:right.*width:36px.*opacity:0?\.6/);
    expect(css).toContain(`@media (max-width:767.98px){${own}{display:none`);
    expect(css).toContain(`@media (min-width:768px) and (max-width:1199.98px){${own}{display:block`);
    const old = path.join(FIXTURE, 'before', NAME, 'static/src/scss/paint.scss');
    await cp(old, path.join(place, 'static/src/scss/paint.scss'));
    expect((await bundle(server, common)).errors.join('\n')).toMatch(/mixin|variable/);
  });
});

/** The stylesheets of the web client as the server builds them now, and what it could not build. */
async function bundle(server: Parameters<typeof cli>[0], common: readonly string[]) {
  const input = `
import json
assets = env["ir.qweb"]._get_asset_bundle("web.assets_backend", js=False)
css = assets.preprocess_css()
print("RESULT=" + json.dumps({"errors": assets.css_errors, "css": css or ""}))
`;
  const { stdout, stderr } = await cli(server, ['shell', ...common, '--log-level=warn'], {
    input,
    timeout: 240_000,
  });
  const found = /^RESULT=(.*)$/m.exec(stdout)?.[1];
  if (found === undefined) throw new Error(`The shell gave nothing: ${(stderr + stdout).slice(-3000)}`);
  return JSON.parse(found) as { readonly errors: readonly string[]; readonly css: string };
}
