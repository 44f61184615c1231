import type { Series } from '../../series/profile.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject, type Project, withModules } from '../../source/project/project.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import { remembered } from '../../util/remember.ts';
import type { Migration } from '../engine/migration.ts';
import { moduleReader, type Reader } from '../engine/reader.ts';
import { modulesBeside } from './beside.ts';
import type { LeftOut } from './names-left-out.ts';

type Texts = ReadonlyMap<string, string>;

/** As the modules were in the series that they come from, as they are planned in the other one, and as they are by now. */
type Side = 'before' | 'planned' | 'now';

/** What is around the modules of a run, read for those that something is left out of. */
export interface Surroundings {
  project(migration: Migration, side: Side): Promise<Project>;
  reader(migration: Migration): Reader;
  /** What an earlier run left out of modules beside it that it depends on, by module. */
  leftBeside(migration: Migration): Promise<ReadonlyMap<string, LeftOut>>;
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
  const beside = modulesBeside(addonsPaths);
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
      const other = own || known.has(name) ? undefined : await beside(name);
      const read = own ? await factsOf(own, side) : side === 'now' ? other?.facts : other?.whole;
      if (!read) continue;
      found.set(name, read);
      queue.push(...read.depends);
    }
    return found;
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
    async leftBeside(migration) {
      const found = new Map<string, LeftOut>();
      for (const name of (await around(migration, 'planned', await loadSymbols(migration.to))).keys()) {
        const { left } = (planned.has(name) ? undefined : await beside(name)) ?? {};
        if (left && left.fields.size > 0) found.set(name, left);
      }
      return found;
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
