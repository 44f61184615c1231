import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { authenticate, jsonRpc } from '../../scripts/odoo/rpc.mjs';
import { liveSuite } from '../support/live.ts';
import { clientSuite } from './client.ts';

const PLUGIN = 'odoo@odoo-tools';
const TOOL = 'mcp__plugin_odoo_odoo__';
// A server keeps the Python of a module for as long as it runs, so each run brings a module of its own.
const MODULE = `client_library_${randomBytes(3).toString('hex')}`;

const SPEC = {
  odoo: 1,
  module: { name: MODULE, title: 'Client library', series: '19.0', author: 'Example Publisher' },
  groups: { user: { title: 'User', implies: 'base.group_user', users: 'base.user_admin' } },
  models: {
    'client.library.book': {
      title: 'Book',
      fields: {
        name: 'char!',
        pages: 'int',
        state: 'sel(draft=Draft,lent=Lent) =draft',
      },
      constraints: [
        {
          name: 'pages_positive',
          sql: 'CHECK(pages >= 0)',
          message: 'Pages cannot be negative.',
          refuse: { pages: -1 },
        },
      ],
      buttons: { lend: { from: ['draft'], set: { state: 'lent' } } },
      access: { user: 'rwcd' },
    },
  },
};

liveSuite('19', 'claude code', (odoo) => {
  const fromShell = (mode: string) => ({
    ODOO_URL: odoo().url,
    ODOO_DB: odoo().db,
    ODOO_USERNAME: odoo().login,
    ODOO_PASSWORD: odoo().password,
    ODOO_YOLO_MODE: mode,
  });

  clientSuite('with the plugin and the shell’s ODOO_* variables', (client) => {
    beforeAll(async () => {
      await client().must(['plugin', 'marketplace', 'add', client().plugin]);
      await client().must(['plugin', 'install', PLUGIN]);
    });

    describe('/odoo', () => {
      afterAll(async () => {
        const { addonsPath } = odoo();
        if (addonsPath) await rm(path.join(addonsPath, MODULE), { recursive: true, force: true });
      });

      it('makes a module and proves it on the real Odoo', { timeout: 300_000 }, async ({ skip }) => {
        const { addonsPath } = odoo();
        if (addonsPath === null) return skip('ODOO_TEST_ADDONS_19 is not set.');
        const folder = path.join(addonsPath, MODULE);
        const { denied, result, requests } = await client().turn('/odoo a library', {
          env: fromShell('true'),
          replies: [
            { call: `${TOOL}status`, input: {} },
            { call: `${TOOL}scaffold`, input: {} },
            { call: `${TOOL}scaffold`, input: { spec: SPEC, path: addonsPath } },
            { call: `${TOOL}scaffold`, input: { spec: SPEC, path: addonsPath, write: true } },
            { call: `${TOOL}verify`, input: { path: folder } },
            { text: 'The library works.' },
          ],
        });
        expect(denied).toEqual([]);
        expect(result).toBe('The library works.');
        const results = requests.slice(1).flatMap((request) => request.results);
        expect(results.filter((each) => each.isError)).toEqual([]);
        const [status = '', contract = '', plan = '', written = '', verified = ''] = results.map(
          (each) => each.text,
        );
        expect(status).toContain(odoo().db);
        expect(contract).toContain('JSON Schema of the core:');
        expect(plan).toContain('__manifest__.py');
        expect(written).toContain(MODULE);
        expect(verified).toMatch(/\b0 fail/);
        expect(verified).toContain('state "installed"');
        expect(verified).toContain('probe-access');
        expect(existsSync(path.join(folder, '__manifest__.py'))).toBe(true);
        const state = await ask(odoo(), 'ir.module.module', 'search_count', [
          ['name', '=', MODULE],
          ['state', '=', 'installed'],
        ]);
        expect(state).toBe(1);
      });
    });

    describe('a write', () => {
      const create = (name: string) => ({
        call: `${TOOL}create`,
        input: { model: 'res.partner', values: { name } },
      });
      const made = (name: string) => ask(odoo(), 'res.partner', 'search_count', [['name', '=', name]]);

      it('that the user allowed is done in YOLO mode', async () => {
        const turn = await client().turn('Add a partner', {
          env: fromShell('true'),
          allowedTools: [`${TOOL}create`],
          replies: [create('Client Allowed')],
        });
        expect(turn.denied).toEqual([]);
        expect(turn.requests[1]?.results).toMatchObject([{ isError: false }]);
        expect(await made('Client Allowed')).toBe(1);
      });

      it('that nobody allowed is denied by the client', async () => {
        const turn = await client().turn('Add a partner', {
          env: fromShell('true'),
          replies: [create('Client Denied')],
        });
        expect(turn.denied).toEqual([`${TOOL}create`]);
        expect(await made('Client Denied')).toBe(0);
      });

      it('that nobody can confirm is refused by the server in safe mode', async () => {
        const turn = await client().turn('Add a partner', {
          env: fromShell('false'),
          allowedTools: [`${TOOL}create`],
          replies: [create('Client Unconfirmed')],
        });
        expect(turn.denied).toEqual([]);
        expect(turn.requests[1]?.results).toMatchObject([
          { isError: true, text: expect.stringMatching(/^access: /) },
        ]);
        expect(await made('Client Unconfirmed')).toBe(0);
      });

      it('does not exist in read mode, and the command cannot bring it back', async () => {
        const turn = await client().turn('/odoo a library', {
          env: fromShell('read'),
          allowedTools: [`${TOOL}create`],
          replies: [create('Client Read')],
        });
        expect(turn.requests[1]?.results).toMatchObject([{ isError: true }]);
        expect(await made('Client Read')).toBe(0);
      });
    });

    it('reaches Odoo also where the client keeps the rest of the shell from servers', async () => {
      const turn = await client().turn('Which Odoo is this?', {
        env: { ...fromShell('read'), CLAUDE_CODE_MCP_ALLOWLIST_ENV: '1' },
        allowedTools: [`${TOOL}status`],
        replies: [{ call: `${TOOL}status`, input: {} }],
      });
      expect(turn.requests[1]?.results).toMatchObject([
        { isError: false, text: expect.stringContaining(odoo().db) },
      ]);
    });
  });

  clientSuite('with the plugin’s own options', (client) => {
    it('reaches the Odoo they name, and keeps the key to itself', async () => {
      const { url, db, login, apiKey, password } = odoo();
      const secret = apiKey ?? password;
      await client().must(['plugin', 'marketplace', 'add', client().plugin]);
      const config = Object.entries({ url, db, username: login, api_key: secret, mode: 'read' });
      const options = config.flatMap(([name, value]) => ['--config', `${name}=${value}`]);
      await client().must(['plugin', 'install', PLUGIN, ...options]);
      const turn = await client().turn('Which Odoo is this?', {
        allowedTools: [`${TOOL}status`],
        replies: [{ call: `${TOOL}status`, input: {} }],
      });
      expect(turn.requests[1]?.results).toMatchObject([
        { isError: false, text: expect.stringContaining(db) },
      ]);
      // Compared apart from `expect`, which would print the secret and the whole conversation.
      const seen = JSON.stringify(turn.requests);
      expect(seen.includes(secret)).toBe(false);
    });
  });
});

/** Asks Odoo itself, past everything that is under test. */
async function ask(odoo: Instance, model: string, method: string, domain: unknown[]): Promise<unknown> {
  const uid = await authenticate(odoo.url, odoo.db, odoo.login, odoo.password);
  const call = [odoo.db, uid, odoo.password, model, method, [domain]];
  return jsonRpc(odoo.url, 'object', 'execute_kw', call);
}
