import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { envOf, make, ok, refused } from '../support/tools.ts';

liveSuite('19', 'confirmation by token', (odoo) => suite(odoo));
liveSuite('14', 'confirmation by token', (odoo) => suite(odoo));

function suite(odoo: () => Instance): void {
  let folder = '';
  let mute: McpClient;
  let asked: McpClient;
  let yolo: McpClient;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'odoo-claude-confirm-'));
    const log = (name: string) => ({ ODOO_AUDIT_LOG: path.join(folder, name) });
    mute = await connect(envOf(odoo(), log('mute')), 'none');
    asked = await connect(envOf(odoo(), log('asked')), 'decline');
    yolo = await connect(envOf(odoo(), { ...log('yolo'), ODOO_YOLO_MODE: 'true' }));
  });
  afterAll(async () => {
    await Promise.all([mute?.close(), asked?.close(), yolo?.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  const entries = async (name: string): Promise<Record<string, unknown>[]> =>
    (await readFile(path.join(folder, name), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  async function count(name: string): Promise<number> {
    const domain = [['name', '=', name]];
    return Number.parseInt(await ok(yolo, 'search', { model: 'res.partner', domain, limit: 0 }), 10);
  }
  function tokenOf(preview: string): string {
    const token = /"confirm": "([^"]+)"/.exec(preview)?.[1];
    if (!token) throw new Error(`No token in: ${preview}`);
    return token;
  }

  describe('a client that cannot ask', () => {
    it('gets a preview first, and the write with its token, once', async () => {
      const args = { model: 'res.partner', values: { name: 'Token Ltd', city: 'Ghent' } };
      const preview = await ok(mute, 'create', args);
      expect(preview).toMatch(
        /^Nothing is changed yet: this needs a yes from the human\.\nCreate 1 res\.partner record\?\n/,
      );
      expect(preview).toContain('name = "Token Ltd"; city = "Ghent"');
      expect(preview).toContain(`database ${odoo().db}`);
      expect(preview).toContain('within 120 seconds');
      expect(await count('Token Ltd')).toBe(0);

      const confirm = tokenOf(preview);
      expect(await ok(mute, 'create', { ...args, confirm })).toMatch(/^Created 1 res\.partner record:/);
      expect(await count('Token Ltd')).toBe(1);
      expect(await refused(mute, 'create', { ...args, confirm })).toMatch(
        /^access: This confirmation was used already: .*Nothing was changed\.\nNext: Call again without confirm/,
      );
      expect(await count('Token Ltd')).toBe(1);
    });

    it('gets nothing for the token of another call', async () => {
      const id = await make(yolo, 'res.partner', { name: 'Kept As It Is', city: 'Ghent' });
      const args = { model: 'res.partner', ids: id, values: { city: 'Bruges' } };
      const confirm = tokenOf(await ok(mute, 'update', args));
      const other = { ...args, values: { city: 'Antwerp' } };
      for (const [tool, given] of [
        ['update', { ...other, confirm }],
        ['update', { ...args, confirm: 'made up' }],
        ['execute', { model: 'res.partner', method: 'action_archive', ids: id, confirm }],
      ] as const) {
        expect(await refused(mute, tool, given)).toMatch(/^access: This confirmation is not for this call/);
      }
      expect(await ok(mute, 'read', { model: 'res.partner', ids: id, fields: ['city'] })).toContain(
        'city: Ghent',
      );
      expect(await ok(mute, 'update', { ...args, confirm })).toContain('city: Ghent -> Bruges');
    });

    it('keeps its token when the call fails before the question', async () => {
      const args = { model: 'res.partner', values: { name: 'Late Token' } };
      const confirm = tokenOf(await ok(mute, 'create', args));
      await refused(mute, 'create', { model: 'res.partner', values: { nmae: 'x' }, confirm });
      await ok(mute, 'create', { ...args, confirm });
      expect(await count('Late Token')).toBe(1);
    });

    it('sees the argument in the schemas of tools that ask, and reads without one', async () => {
      const { tools } = await mute.client.listTools();
      const having = tools.filter((tool) => 'confirm' in (tool.inputSchema.properties ?? {}));
      expect(having.map((tool) => tool.name)).toEqual(
        expect.arrayContaining(['create', 'update', 'execute', 'verify']),
      );
      expect(having.map((tool) => tool.name)).not.toContain('search');
      expect(await refused(mute, 'search', { model: 'res.partner', confirm: 'x' })).toMatch(
        /^bad_request: search has no argument "confirm"/,
      );
    });
  });

  describe('a client that can ask', () => {
    it('never gets a token, and a no stays a no', async () => {
      const args = { model: 'res.partner', values: { name: 'Declined Ltd' } };
      const no = await refused(asked, 'create', args);
      expect(no).toMatch(/^access: The human did not agree/);
      expect(no).not.toContain('confirm');
      expect(asked.questions.length).toBe(1);
      const confirm = tokenOf(await ok(mute, 'create', args));
      expect(await refused(asked, 'create', { ...args, confirm })).toMatch(
        /^bad_request: create has no argument "confirm"/,
      );
      expect(await count('Declined Ltd')).toBe(0);
      const { tools } = await asked.client.listTools();
      expect(JSON.stringify(tools)).not.toContain('"confirm":');
    });
  });

  describe('the audit log', () => {
    it('has one line an access, with the outcome', async () => {
      await asked.close();
      const declined = (await entries('asked')).filter((entry) => entry.outcome === 'declined');
      expect(declined).toMatchObject([{ tool: 'create', model: 'res.partner', instance: 'default' }]);
      const written = (await entries('mute')).filter(
        (entry) => entry.outcome === 'ok' && entry.operation !== 'read',
      );
      expect(written).toEqual([
        expect.objectContaining({
          tool: 'create',
          method: 'create',
          user: 'admin',
          db: odoo().db,
          fields: ['name', 'city'],
          count: 1,
        }),
        expect.objectContaining({ tool: 'update', operation: 'write', fields: ['city'], count: 1 }),
        expect.objectContaining({ tool: 'create', fields: ['name'] }),
      ]);
      const all = JSON.stringify([...(await entries('mute')), ...declined]);
      for (const value of ['Token Ltd', 'Ghent', 'Bruges', odoo().apiKey ?? odoo().password]) {
        if (value !== 'admin') expect(all).not.toContain(value);
      }
      expect((await entries('mute')).filter((entry) => entry.outcome === 'refused').length).toBe(4);
    });

    it('is needed to write, not to read', async () => {
      const nowhere = await connect(
        envOf(odoo(), { ODOO_YOLO_MODE: 'true', ODOO_AUDIT_LOG: path.join(folder, 'mute', 'no', 'folder') }),
      );
      try {
        await ok(nowhere, 'search', { model: 'res.partner', limit: 1 });
        expect(
          await refused(nowhere, 'create', { model: 'res.partner', values: { name: 'Unrecorded' } }),
        ).toMatch(
          /^access: Nothing was changed, since it could not be recorded in the audit log\.\nNext: The audit log cannot be written/,
        );
        expect(await count('Unrecorded')).toBe(0);
        const status = await ok(nowhere, 'status', {});
        expect(status).toMatch(/\nnote: The audit log cannot be written \(\w+\)/);
        expect(status).not.toContain(folder);
      } finally {
        await nowhere.close();
      }
    });
  });
}
