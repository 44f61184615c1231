import path from 'node:path';
import { expect, it } from 'vitest';
import { liveSuite } from '../support/live.ts';
import { clientOf } from '../verify/support.ts';
import { checked, step } from './proof-support.ts';

const LIBRARY = path.resolve(import.meta.dirname, '../fixtures/migrate/old_library/before/old_library');

liveSuite('19', 'proof of a migration', (odoo) => {
  it('holds a module against the database, and changes nothing there', { timeout: 180_000 }, async () => {
    const asked: string[] = [];
    const client = clientOf(odoo());
    const { call } = client;
    const watched: typeof client = {
      ...client,
      call(model, method, args, options) {
        asked.push(options?.effect ?? 'write');
        return call(model, method, args, options);
      },
    };
    const migration = await checked(LIBRARY, { target: { client: watched } });
    for (const id of ['modules', 'metadata', 'names', 'anchors'])
      expect(step(migration, id)).toMatchObject({ status: 'passed' });
    expect(step(migration, 'anchors')?.detail).toMatch(
      /^\d+ places in the views of the database .* [1-9]\d* found/,
    );
    expect(new Set(asked)).toEqual(new Set(['read']));
  });
});
