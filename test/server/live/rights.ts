import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Human, type McpClient } from '../../support/mcp.ts';
import { namesIn } from '../../support/offered.ts';
import { envOf, type World } from './world.ts';

/** Who may do what: the human, the mode, the user. */
export function rights(world: World): void {
  const { odoo, ok, refused, count, make, login } = world;

  describe('the human', () => {
    let client: McpClient | undefined;
    afterEach(async () => {
      await client?.close();
      client = undefined;
    });

    const NO: [Human, asked: number, answer: RegExp][] = [
      ['decline', 1, /^access: The human did not agree, so nothing was changed\.\nNext: Ask what they want/],
      ['cancel', 1, /^access: The human did not agree/],
    ];
    it.each(NO)('that says "%s" changes nothing', async (human, asked, answer) => {
      client = await connect(envOf(odoo(), login), human);
      const id = await make({ name: 'Untouched', city: 'Kyiv' });
      const writes: [string, Record<string, unknown>][] = [
        ['create', { model: 'res.partner', values: { name: 'Unwanted' } }],
        ['update', { model: 'res.partner', ids: id, values: { city: 'X' } }],
        ['execute', { model: 'res.partner', method: 'action_archive', ids: id }],
      ];
      for (const [tool, args] of writes) expect(await refused(client, tool, args)).toMatch(answer);
      expect(client.questions.length).toBe(asked * writes.length);
      expect(await count('res.partner', [['name', '=', 'Unwanted']])).toBe(0);
      expect(
        await count('res.partner', [
          ['id', '=', id],
          ['city', '=', 'Kyiv'],
        ]),
      ).toBe(1);
    });

    it('is not needed to read', async () => {
      client = await connect(envOf(odoo(), login), 'none');
      await ok(client, 'search', { model: 'res.partner', limit: 1 });
      await ok(client, 'execute', { model: 'res.partner', method: 'search_count', args: [[]] });
    });
  });

  describe('read mode', () => {
    it('offers no tool that writes, and does nothing when one is called', async () => {
      const names = (await world.read.client.listTools()).tools.map((tool) => tool.name);
      expect(names).toEqual(namesIn('read'));
      const before = await count('res.partner');
      for (const tool of ['create', 'update', 'delete', 'execute']) {
        const args = { model: 'res.partner', values: { name: 'x' } };
        expect(await refused(world.read, tool, args)).toMatch(/^access: \w+ is not offered in read mode/);
      }
      expect(await count('res.partner')).toBe(before);
    });
  });

  describe('a user without rights', () => {
    let limited: McpClient;
    beforeAll(async () => {
      const values = { name: 'Limited', login: 'limited', password: 'limited-word-1' };
      await make(values, 'res.users');
      const { url, db } = odoo();
      const env = { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: 'limited', ODOO_PASSWORD: 'limited-word-1' };
      limited = await connect(env, 'accept');
    });
    afterAll(() => limited?.close());

    it('is told what is not allowed in the words of Odoo, and is shown no records in its place', async () => {
      for (const [tool, args] of [
        ['search', { model: 'ir.rule' }],
        ['read', { model: 'ir.rule', ids: 1 }],
        ['create', { model: 'res.country', values: { name: 'Atlantis', code: 'XX' } }],
      ] as const) {
        expect(await refused(limited, tool, args)).toMatch(/^access: [\s\S]*\nNext: /);
      }
    });

    it('still finds models, reads by external id, and gets a status', async () => {
      expect(await ok(limited, 'schema', { query: 'partner' })).toMatch(/\nres\.partner\t/);
      expect(await ok(limited, 'read', { model: 'res.company', ids: 'base.main_company' })).toContain(
        'res.company 1\n',
      );
      expect(await ok(limited, 'status', {})).toMatch(/user: limited .*\n.*\(1, current\)/);
    });
  });
}
