import path from 'node:path';
import { findModules } from '../../audit/discover.ts';
import type { Series } from '../../series/profile.ts';
import { readModule } from '../../source/module.ts';
import { indexModule } from '../../source/module-index.ts';
import { moduleFacts } from '../../source/project/extract.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject, type Project, withModules } from '../../source/project/project.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import { remembered } from '../../util/remember.ts';
import type { Migration } from '../engine/migration.ts';
import { moduleReader, type Reader } from '../engine/reader.ts';

type Texts = ReadonlyMap<string, string>;

/** As the modules were in the series that they come from, as they are planned in the other one, and as they are by now. */
type Side = 'before' | 'planned' | 'now';

/** What is around the modules of a run, read for those that something is left out of. */
export interface Surroundings {
  project(migration: Migration, side: Side): Promise<Project>;
  reader(migration: Migration): Reader;
  /** What others see of it from now on. */
  replace(migration: Migration): void;
}

/** Files in which something can be left out. */
const READ = /\.(py|xml|csv)$/;

export function surroundings(all: readonly Migration[], addonsPaths: readonly string[]): Surroundings {
  const planned = new Map(all.map((each) => [each.module, each]));
  const now = new Map(planned);
  const named = (side: Side) => (side === 'now' ? now : planned);
  const textsOf = (migration: Migration, side: Side) => migration[side === 'before' ? 'before' : 'after'];
  const readers = new Map<string, Reader>();
  const facts = new Map<string, Promise<ModuleFacts>>();
  const cores = new Map<string, Promise<Project>>();
  let folders: Promise<ReadonlyMap<string, string>> | undefined;
  const reader = ({ module: name, dir, before, after }: Migration) =>
    remembered(readers, dir, () =>
      moduleReader({ name, dir, texts: before, files: [...new Set([...before.keys(), ...after.keys()])] }),
    );
  const factsOf = (migration: Migration, side: Side) =>
    remembered(facts, `${side} ${migration.dir}`, () =>
      reader(migration).facts(sources(textsOf(migration, side))),
    );
  /** The modules that are migrated or beside, and the core's as the series has it. */
  const around = async (migration: Migration, side: Side, core: readonly ModuleFacts[]) => {
    const known = new Set(core.map(({ name }) => name));
    const found = new Map<string, ModuleFacts>();
    const queue = [migration.module];
    for (const name of queue) {
      if (found.has(name)) continue;
      const own = named(side).get(name);
      const read = own ? await factsOf(own, side) : known.has(name) ? undefined : await beside(name);
      if (!read) continue;
      found.set(name, read);
      queue.push(...read.depends);
    }
    return found;
  };
  const beside = async (name: string) => {
    folders ??= findModules(addonsPaths, { anywhere: true }).then(
      (dirs) => new Map(dirs.map((dir) => [path.basename(dir), dir])),
    );
    const dir = (await folders).get(name);
    if (dir === undefined) return undefined;
    return remembered(facts, name, async () => moduleFacts(indexModule(await readModule(dir))));
  };
  /** Odoo's own modules: they are indexed once, and those around a module put over them. */
  const core = (side: Side, series: Series) =>
    remembered(cores, `${side} ${series}`, async () =>
      createProject([], await loadSymbols(series), series, (module, file) => {
        const own = named(side).get(module);
        return own && textsOf(own, side).get(file);
      }),
    );
  return {
    reader,
    async project(migration, side) {
      const series: Series = side === 'before' ? migration.from : migration.to;
      const own = await around(migration, side, await loadSymbols(series));
      return withModules(await core(side, series), [...own.values()]);
    },
    replace(migration) {
      now.set(migration.module, migration);
      facts.delete(`now ${migration.dir}`);
    },
  };
}

export function sources(texts: Texts): Texts {
  return new Map([...texts].filter(([file]) => READ.test(file)));
}
