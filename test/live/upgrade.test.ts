import { afterAll, expect, it } from 'vitest';
import { operateModules } from '../../src/odoo/modules.ts';
import type { OdooClient } from '../../src/odoo/types.ts';
import { liveSuite } from '../support/live.ts';
import { clientOf, publish, RUN, scaffolded, verify } from '../verify/support.ts';

// Migration scripts run on an upgrade from an older version, and the uninstall hook when the module goes.
const NAME = `upgrade_${RUN}`;

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'upgrade', (odoo) => {
    const cleaning: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const clean of cleaning) await clean();
    });

    it('runs the scripts of each version, and the hooks', { timeout: 240_000 }, async () => {
      const server = odoo();
      const { dir, clean } = await scaffolded('operations', server.series, NAME);
      cleaning.push(clean, await publish(server, dir));
      const client = clientOf(server);
      expect((await verify(dir, { client })).ok).toBe(true);
      expect(await started(client)).toBe('yes');
      const module = await moduleRow(client);
      await client.call('operations.task', 'create', { args: [{ name: 'Old thing' }] });
      // As if 1.0.0 was installed: a running server of 16.0 and later never reads a manifest twice.
      await client.call('ir.module.module', 'write', {
        args: [[module], { latest_version: `${server.series}.1.0.0` }],
      });
      await operateModules(client, 'button_immediate_upgrade', [module], {});
      expect(await names(client, 'operations.task')).toContain('thing');
      expect(await names(client, 'operations.log')).toEqual([`Upgraded from ${server.series}.1.0.0`]);

      await operateModules(client, 'button_immediate_uninstall', [module], {});
      expect(await started(client)).toBe(false);
      await client.close();
    });
  });
}

async function moduleRow(client: OdooClient): Promise<number> {
  const args = [[['name', '=', NAME]]];
  const [id] = await client.call<number[]>('ir.module.module', 'search', { args });
  if (id === undefined) throw new Error(`The module ${NAME} is not there.`);
  return id;
}

async function names(client: OdooClient, model: string): Promise<unknown[]> {
  const args = [[], ['name']];
  const rows = await client.call<{ name: unknown }[]>(model, 'search_read', { args });
  return rows.map(({ name }) => name);
}

async function started(client: OdooClient): Promise<unknown> {
  return client.call('ir.config_parameter', 'get_param', { args: ['operations.started'] });
}
