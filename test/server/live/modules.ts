import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { World } from './world.ts';

/** Scaffold and verify. */
export function modules(world: World): void {
  const { odoo, ok, count, login } = world;

  describe('scaffold and verify', () => {
    const name = `mcp_garage_${login}`;
    const spec = (series: string) => ({
      module: { name, title: 'Garage', series, author: 'Example Garage' },
      models: {
        [`${name}.car`]: { title: 'Car', fields: { name: 'char!' }, access: { 'base.group_user': 'rwcd' } },
      },
    });
    let folder = '';
    afterAll(async () => {
      if (folder) await rm(path.join(folder, name), { recursive: true, force: true });
    });

    it('make a module, and prove it once the human agrees', async ({ skip }) => {
      const { addonsPath, series } = odoo();
      if (!addonsPath) return skip('the folder that this server reads modules from is not at hand');
      folder = addonsPath;
      const module = path.join(folder, name);
      const planned = await ok(world.safe, 'scaffold', { spec: spec(series), path: folder });
      expect(planned).toMatch(/^Dry run of /);
      expect(existsSync(module)).toBe(false);
      expect(await ok(world.safe, 'scaffold', { spec: spec(series), path: folder, write: true })).toMatch(
        /^Wrote /,
      );

      const looked = await ok(world.read, 'verify', { path: module });
      expect(
        await count('ir.module.module', [
          ['name', '=', name],
          ['state', '=', 'installed'],
        ]),
      ).toBe(0);
      expect(looked).toContain('Not run');

      world.safe.questions.length = 0;
      const report = await ok(world.safe, 'verify', { path: module });
      expect(report).not.toContain('Failed');
      expect(world.safe.questions.length).toBe(1);
      expect(world.safe.questions[0]).toContain(name);
      expect(world.safe.questions[0]).toContain(odoo().db);
      expect(
        await count('ir.module.module', [
          ['name', '=', name],
          ['state', '=', 'installed'],
        ]),
      ).toBe(1);
      expect(await ok(world.read, 'search', { model: `${name}.car` })).toMatch(/^0 mcp_garage/);
    }, 240_000);
  });
}
