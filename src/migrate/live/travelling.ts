import { manifestPaths } from '../../source/manifest.ts';
import { remembered } from '../../util/remember.ts';
import type { Migration } from '../engine/migration.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { menusIn } from './menus.ts';
import { viewsIn } from './own-views.ts';
import type { SourceModule, SourceModules } from './source-archs.ts';

/** Modules that are migrated together: each extends the views of the others as they were, and as they are now. */
export interface Travelling {
  readonly before: (others: SourceModules) => SourceModules;
  readonly after: (others: SourceModules) => SourceModules;
  /** Once its own extensions are where they go. */
  arrived(migration: Migration): void;
}

export function travelling(migrations: readonly Migration[]): Travelling {
  const now = new Map(migrations.map((each) => [each.module, each]));
  const known = {
    before: new Map<string, Promise<SourceModule>>(),
    after: new Map<string, Promise<SourceModule>>(),
  };
  const side = (which: 'before' | 'after') => (others: SourceModules) => (name: string) => {
    const migration = now.get(name);
    return migration ? remembered(known[which], name, () => moduleOf(migration, which)) : others(name);
  };
  return {
    before: side('before'),
    after: side('after'),
    arrived(migration) {
      now.set(migration.module, migration);
      known.after.delete(migration.module);
    },
  };
}

async function moduleOf(migration: Migration, which: 'before' | 'after'): Promise<SourceModule> {
  const { loaded, module } = await indexOfTexts(migration, migration[which]);
  const files = loaded.flatMap(({ file, demo }) => ('isData' in file && !demo ? [file] : []));
  return {
    ...{ installable: true, packages: false },
    depends: manifestPaths(module.manifest, 'depends').map(({ path }) => path),
    views: files.flatMap((file) => viewsIn(file, module.name)),
    menus: new Map(files.flatMap((file) => menusIn(file, module.name))),
  };
}
