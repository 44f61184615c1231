import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { liveSuite } from '../support/live.ts';
import { connect } from '../support/mcp.ts';
import { run } from './run.ts';

let home = '';
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'odoo-claude-limited-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

for (const series of ['14', '19'] as const) {
  liveSuite(series, 'limited user', (odoo) => {
    const admin = () => {
      const { url, db, login, password } = odoo();
      return { HOME: home, ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_PASSWORD: password };
    };
    const GROUPS = ['--groups', 'sales_team.group_sale_salesman,base.group_partner_manager'];

    it('may do what its groups allow, with its key, and nothing else', async () => {
      const made = await run(
        ['limited-user', 'mcp@example.com', ...GROUPS, '--name', 'Assistant', '--yes'],
        admin(),
      );
      expect({ code: made.code, stderr: made.code === 0 ? '' : made.stderr }).toEqual({
        code: 0,
        stderr: '',
      });
      const key = made.stdout.trim();
      expect(key).toMatch(/^[0-9a-f]{40}$/);
      expect(made.stderr).not.toContain(key);
      const { url, db } = odoo();
      const env = {
        HOME: home,
        ODOO_URL: url,
        ODOO_DB: db,
        ODOO_USERNAME: 'mcp@example.com',
        ODOO_API_KEY: key,
        ODOO_YOLO_MODE: 'true',
      };
      const client = await connect(env);
      try {
        const orders = await client.call('search', { model: 'sale.order', fields: ['name'], limit: 1 });
        expect(orders).toMatchObject({ isError: false });
        expect(
          (await client.call('create', { model: 'res.partner', values: { name: 'By the limited one' } }))
            .isError,
        ).toBe(false);
        const refused: [string, Record<string, unknown>][] = [
          ['search', { model: 'ir.config_parameter', fields: ['key'] }],
          ['create', { model: 'res.users', values: { name: 'x', login: 'x' } }],
          ['create', { model: 'account.journal', values: { name: 'x', code: 'x', type: 'general' } }],
        ];
        for (const [tool, args] of refused) expect((await client.call(tool, args)).text).toMatch(/^access: /);
      } finally {
        await client.close();
      }
      const doctor = await run(['doctor'], { ...env, ODOO_YOLO_MODE: 'false' });
      expect(doctor.stdout).toContain('ok   rights: those of a user');
      // The key is written down nowhere, and the audit log tells of the user.
      const log = await readFile(path.join(home, '.local/state/odoo-claude/audit.jsonl'), 'utf8');
      expect(log).toContain('"tool":"limited-user"');
      expect(log).not.toContain(key);
    });

    it('is not made without a yes, twice, or with power', async () => {
      const wrong: [string[], RegExp][] = [
        [['other@example.com', ...GROUPS], /needs a yes/],
        [['other@example.com', '--groups', 'base.group_system', '--yes'], /is not limited/],
        [
          ['other@example.com', '--groups', 'sale.no_such_group', '--yes'],
          /There is no group "sale\.no_such_group"/,
        ],
        [['mcp@example.com', ...GROUPS, '--yes'], /There is a user with the login/],
        [['other@example.com', '--yes'], /--groups needs external ids/],
      ];
      for (const [args, expected] of wrong) {
        const { code, stdout, stderr } = await run(['limited-user', ...args], admin());
        expect(stderr).toMatch(expected);
        expect({ failed: code !== 0, stdout }).toEqual({ failed: true, stdout: '' });
      }
      const read = await run(['limited-user', 'other@example.com', ...GROUPS, '--yes'], {
        ...admin(),
        ODOO_YOLO_MODE: 'read',
      });
      expect(read.stderr).toMatch(/^access: /);
    });

    it('can be kept as a profile', async () => {
      const file = path.join(home, `${series}.yaml`);
      const env = { ...admin(), ODOO_CONFIG_FILE: file };
      const made = await run(
        ['limited-user', 'kept@example.com', ...GROUPS, '--profile', 'erp', '--yes'],
        env,
      );
      expect({ code: made.code, stderr: made.code === 0 ? '' : made.stderr }).toEqual({
        code: 0,
        stderr: '',
      });
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const key = parse(await readFile(file, 'utf8')).profiles.erp.api_key;
      expect(made.stdout + made.stderr).not.toContain(key);
      const status = await run(['status'], { HOME: home, ODOO_CONFIG_FILE: file });
      expect(status.stdout).toContain('user: kept@example.com');
    });
  });
}
