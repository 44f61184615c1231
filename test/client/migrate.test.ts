import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { liveSuite } from '../support/live.ts';
import { renameModule } from '../verify/module-copy.ts';
import { RUN } from '../verify/support.ts';
import { clientSuite } from './client.ts';

const PLUGIN = 'odoo@odoo-tools';
const TOOL = 'mcp__plugin_odoo_odoo__';
/** A module of 14.0 with something of nearly everything, which leaves nothing to decide. */
const NAME = 'old_library';
const BEFORE = path.resolve(import.meta.dirname, '../fixtures/migrate', NAME, 'before', NAME);

clientSuite('/odoo-migrate', (client) => {
  const manifest = () => readFile(path.join(client().work, NAME, '__manifest__.py'), 'utf8');
  beforeAll(async () => {
    await client().must(['plugin', 'marketplace', 'add', client().plugin]);
    await client().must(['plugin', 'install', PLUGIN]);
    await cp(BEFORE, path.join(client().work, NAME), { recursive: true });
  });

  it('is known by its bare name, with the text of its file', async () => {
    const { requests } = await client().turn(`/odoo-migrate ./${NAME} 19.0`);
    const sent = JSON.stringify(requests[0]);
    expect(sent).toContain('<command-name>/odoo:odoo-migrate</command-name>');
    expect(sent).toContain(`./${NAME} 19.0`);
    expect(sent).toContain('Port the Odoo modules of this request');
    expect(sent).not.toContain('$ARGUMENTS');
  });

  it('plans, and writes what it planned, without asking anybody and without an Odoo', {
    timeout: 120_000,
  }, async () => {
    const old = await manifest();
    const args = { paths: [`./${NAME}`], to: '19.0' };
    const plan = await client().turn(`/odoo-migrate ./${NAME} 19.0`, {
      replies: [{ call: `${TOOL}migrate`, input: args }, { text: 'This is the plan.' }],
    });
    expect(plan.denied).toEqual([]);
    expect(plan.requests[1]?.results).toMatchObject([
      { isError: false, text: expect.stringContaining(`${NAME}: 14.0 to 19.0, `) },
    ]);
    expect(await manifest()).toBe(old);
    const { denied, requests } = await client().turn(`/odoo-migrate ./${NAME} 19.0`, {
      replies: [
        { call: `${TOOL}migrate`, input: { ...args, write: true, report: 'migrated.html' } },
        { call: `${TOOL}audit`, input: { paths: [`./${NAME}`], series: '19.0' } },
        { text: 'Done.' },
      ],
      env: { XDG_CACHE_HOME: client().scratch },
    });
    expect(denied).toEqual([]);
    const results = requests.slice(1).flatMap((request) => request.results);
    expect(results.map(({ isError }) => isError)).toEqual([false, false]);
    expect(results[0]?.text).toContain(`files of ${NAME}.`);
    expect(await manifest()).toContain('19.0.');
    expect(existsSync(path.join(client().work, 'migrated.html'))).toBe(true);
  });
});

liveSuite('19', '/odoo-migrate', (odoo) => {
  clientSuite('with an Odoo of the new series', (client) => {
    const module = `${NAME}_${RUN}`;
    afterAll(async () => {
      const { addonsPath } = odoo();
      if (addonsPath) await rm(path.join(addonsPath, module), { recursive: true, force: true });
    });

    it('holds the module against it, installs it there and climbs the ladder', {
      timeout: 400_000,
    }, async ({ skip }) => {
      const { addonsPath, url, db, login, password } = odoo();
      if (addonsPath === null) return skip('this Odoo takes no modules from here');
      await client().must(['plugin', 'marketplace', 'add', client().plugin]);
      await client().must(['plugin', 'install', PLUGIN]);
      const copy = path.join(client().work, NAME);
      await cp(BEFORE, copy, { recursive: true });
      // Other tests may have this server look at its folders before the migration, and it reads a manifest once: with a
      // series in its version it would take the module for not installable from then on.
      const manifest = path.join(copy, '__manifest__.py');
      await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('14.0.', ''));
      const folder = path.join(addonsPath, module);
      await cp(await renameModule(copy, NAME, module), folder, { recursive: true });
      const args = { paths: [folder], from: '14.0', to: '19.0', target: 'default', diff: false };
      const { denied, result, requests } = await client().turn(`/odoo-migrate ${folder} 19.0`, {
        env: {
          ...{ ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_PASSWORD: password },
          ...{ ODOO_YOLO_MODE: 'true', XDG_CACHE_HOME: client().scratch },
        },
        replies: [
          { call: `${TOOL}status`, input: {} },
          { call: `${TOOL}migrate`, input: args },
          { call: `${TOOL}migrate`, input: { ...args, write: true } },
          { call: `${TOOL}verify`, input: { path: folder } },
          { text: 'The module works on 19.0.' },
        ],
      });
      expect(denied).toEqual([]);
      expect(result).toBe('The module works on 19.0.');
      const results = requests.slice(1).flatMap((request) => request.results);
      expect(results.filter((each) => each.isError)).toEqual([]);
      const [, plan = '', written = '', verified = ''] = results.map(({ text }) => text);
      expect(plan).toContain('- passed: What it names is there.');
      expect(plan).toContain('- not run: It installs and works in the new series.');
      expect(written).not.toContain('FAILED');
      expect(written).toMatch(/^- passed: .*install/im);
      expect(verified).toMatch(/\b0 fail/);
      expect(verified).toContain('state "installed"');
    });
  });
});
