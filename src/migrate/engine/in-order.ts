import { manifestPaths, readManifest } from '../../source/manifest.ts';
import { sourceFile } from '../../source/source-file.ts';
import { MANIFEST } from '../python/manifest-edits.ts';
import { afterNeeds } from './after-needs.ts';
import type { Migration } from './migration.ts';

interface Ordered {
  readonly migration: Migration;
  /** Names of all those among them that it depends on, directly or not. */
  readonly needs: ReadonlySet<string>;
}

/** Modules after those that they depend on. */
export async function inOrder(migrations: readonly Migration[]): Promise<readonly Ordered[]> {
  const named = new Map(migrations.map((each) => [each.module, each]));
  const depends = new Map<Migration, readonly string[]>();
  for (const each of migrations) {
    const text = each.after.get(MANIFEST);
    if (text === undefined) continue;
    const manifest = await readManifest(sourceFile(MANIFEST, text));
    const names = manifestPaths(manifest, 'depends').map(({ path }) => path);
    depends.set(
      each,
      names.filter((name) => named.has(name)),
    );
  }
  const dependsOf = (migration: Migration) => depends.get(migration) ?? [];
  const found = new Map<Migration, ReadonlySet<string>>();
  return afterNeeds(migrations, ({ module }) => module, dependsOf).map((migration) => {
    const needs = new Set<string>();
    for (const name of dependsOf(migration)) {
      const needed = named.get(name);
      for (const each of [name, ...((needed && found.get(needed)) ?? [])]) needs.add(each);
    }
    found.set(migration, needs);
    return { migration, needs };
  });
}
