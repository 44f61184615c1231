import { afterAll, beforeAll, describe, inject } from 'vitest';
import { copyDatabase, dropDatabase, type Instance } from '../../scripts/odoo/index.mjs';

/**
 * A suite on a real Odoo, on a database of its own that is copied from the template and dropped at the
 * end. Where there is no Odoo the whole suite is reported as skipped, with the reason in its title.
 */
export function liveSuite(series: '14' | '19', name: string, body: (odoo: () => Instance) => void): void {
  const live = inject('odoo')[series];
  if ('reason' in live) {
    describe.skip(`${name} (skipped: ${live.reason})`, () => body(() => never()));
    return;
  }
  describe(`${name} [Odoo ${live.instance.series}]`, () => {
    let instance: Instance | undefined;
    // Two checkouts that test on one server keep apart by this prefix.
    const prefix = process.env.ODOO_TEST_PREFIX ?? 'test';
    const db = `${prefix}_${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}`.slice(0, 60);
    beforeAll(async () => {
      instance = live.instance.can.copyDatabase ? await copyDatabase(live.instance, db) : live.instance;
    });
    afterAll(async () => {
      if (instance && live.instance.can.copyDatabase) await dropDatabase(live.instance, db);
    });
    body(() => instance ?? never());
  });
}

function never(): never {
  throw new Error('The server of a live suite is only there while its tests run.');
}
