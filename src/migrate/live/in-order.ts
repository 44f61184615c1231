import { manifestPaths } from '../../source/manifest.ts';
import type { Migration } from '../engine/engine.ts';
import { indexOfTexts } from './index-of-texts.ts';

/** Modules after those that they depend on. */
export async function inOrder(migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const depends = new Map<string, readonly string[]>();
  for (const each of migrations) {
    const { manifest } = (await indexOfTexts(each, each.after)).module;
    depends.set(
      each.module,
      manifestPaths(manifest, 'depends').map(({ path }) => path),
    );
  }
  const found = new Set<Migration>();
  const visit = (migration: Migration, path: readonly string[]) => {
    if (found.has(migration) || path.includes(migration.module)) return;
    for (const name of depends.get(migration.module) ?? []) {
      const needed = migrations.find(({ module }) => module === name);
      if (needed) visit(needed, [...path, migration.module]);
    }
    found.add(migration);
  };
  for (const each of migrations) visit(each, []);
  return [...found];
}
