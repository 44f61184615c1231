import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runSql } from '../../scripts/odoo/index.mjs';
import { operateModules } from '../../src/odoo/modules.ts';
import { liveSuite } from '../support/live.ts';
import { clientOf } from '../verify/support.ts';

/** As a scheduled action does that takes a while. */
const HELD = 'BEGIN; SELECT 1 FROM ir_cron FOR UPDATE; SELECT pg_sleep(6); COMMIT';

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'module operation on a busy database', (odoo) => {
    it('is asked for again until it can begin', { timeout: 120_000 }, async (context) => {
      const server = odoo();
      if (!server.can.copyDatabase) return context.skip('no SQL reaches the database of this Odoo');
      const client = clientOf(server);
      const ids = await client.call<number[]>('ir.module.module', 'search', {
        args: [[['name', '=', 'base_import']]],
      });
      const held = runSql(server, [HELD]);
      await sleep(1_500);
      await expect(
        client.call('ir.module.module', 'button_immediate_upgrade', { ids }, { effect: 'write' }),
      ).rejects.toThrow();
      await operateModules(client, 'button_immediate_upgrade', ids, {});
      await held;
      await client.close();
    });
  });
}
