import { manifestPaths, readManifest } from '../../source/manifest.ts';
import { sourceFile } from '../../source/source-file.ts';
import { MANIFEST } from '../python/manifest-edits.ts';
import type { Migration } from './engine.ts';

interface Ordered {
  readonly migration: Migration;
  /** Names of all those among them that it depends on, directly or not. */
  readonly needs: ReadonlySet<string>;
}

/** Modules after those that they depend on. */
export async function inOrder(migrations: readonly Migration[]): Promise<readonly Ordered[]> {
  const named = new Map(migrations.map((each) => [each.module, each]));
  const depends = new Map<string, readonly string[]>();
  for (const { module, after } of migrations) {
    const text = after.get(MANIFEST);
    if (text === undefined) continue;
    const manifest = await readManifest(sourceFile(MANIFEST, text));
    const names = manifestPaths(manifest, 'depends').map(({ path }) => path);
    depends.set(
      module,
      names.filter((name) => named.has(name)),
    );
  }
  const found = new Map<string, Ordered>();
  const entered = new Set<string>();
  const visit = (migration: Migration) => {
    const { module } = migration;
    if (entered.has(module)) return;
    entered.add(module);
    const needs = new Set<string>();
    for (const name of depends.get(module) ?? []) {
      const needed = named.get(name);
      if (needed) visit(needed);
      for (const each of [name, ...(found.get(name)?.needs ?? [])]) needs.add(each);
    }
    found.set(module, { migration, needs });
  };
  for (const each of migrations) visit(each);
  return [...found.values()];
}
