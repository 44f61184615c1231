import { SERIES, type Series } from '../../series/profile.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import { remembered } from '../../util/remember.ts';
import { checkStopped } from '../errors.ts';
import { MIGRATIONS } from '../rules/index.ts';
import { afterNeeds } from './after-needs.ts';
import { circleNotes } from './circles.ts';
import { migrationOf } from './engine.ts';
import { hopGround } from './ground.ts';
import { type HopResult, migrateHop } from './hop.ts';
import { type HopRules, hopRules } from './hop-rules.ts';
import { hopsBetween, seriesBefore } from './hops.ts';
import type { Migration, ModuleTexts } from './migration.ts';
import type { Deprecations } from './postponed.ts';
import type { Reader } from './reader.ts';

/** A module on its way. */
export interface Traveller {
  readonly module: ModuleTexts;
  readonly reader: Reader;
  readonly from: Series;
  /** Files that are left as they are because nobody can read them: a sentence for each, by its path. */
  readonly unread: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

interface Way {
  readonly to: Series;
  readonly deprecations: Deprecations;
  /** What is known of modules that stay in the old series. */
  readonly beside: readonly ModuleFacts[];
  /** What is no matter of a rule. */
  finish(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>>;
  progress?(done: number, total: number, message: string): void;
  readonly signal?: AbortSignal | undefined;
}

/** Sources of so much text stay parsed; their trees take about a hundred bytes a character. */
const HELD_CHARACTERS = 4_000_000;

interface State extends Traveller {
  texts: ReadonlyMap<string, string>;
  readonly results: HopResult[];
}

/**
 * Takes modules to a series hop by hop, all of them through one hop before any goes on to the next: each sees the others
 * as they are in the series that the hop comes from, and those that it depends on as the hop has left them.
 */
export async function travel(all: readonly Traveller[], way: Way): Promise<Migration[]> {
  const states: State[] = all.map((each) => ({ ...each, texts: each.module.texts, results: [] }));
  const first = Math.min(...states.map(({ from }) => SERIES.indexOf(from)));
  const hops = hopsBetween(SERIES[first] ?? way.to, way.to);
  const total = states.reduce((sum, { from }) => sum + hopsBetween(from, way.to).length, 0);
  let done = 0;
  const names = new Set([...states.map(({ module }) => module.name), ...way.beside.map(({ name }) => name)]);
  const cores = new Map<Series, Promise<readonly ModuleFacts[]>>();
  // The same list for both hops that ask for a series: it is indexed once.
  const core = (series: Series) =>
    remembered(cores, series, async () => {
      const all = await loadSymbols(series);
      return all.some(({ name }) => names.has(name)) ? all.filter(({ name }) => !names.has(name)) : all;
    });
  const circles = circleNotes(
    states.map(({ module }) => module.name),
    await dependencies(states, way.beside),
  );
  const held = heldStates(states);
  for (const state of states) if (!held.has(state)) state.reader.release();
  for (const hop of hops) {
    const facts = new Map<string, ModuleFacts>();
    for (const { reader, texts, module } of states) facts.set(module.name, await reader.facts(texts));
    const ground = hopGround({
      known: [...way.beside, ...facts.values()],
      texts: new Map(states.map(({ module, texts }) => [module.name, texts])),
      old: { series: seriesBefore(hop), core: await core(seriesBefore(hop)) },
      now: { series: hop, core: await core(hop) },
    });
    const rules = new Map<Series, HopRules>();
    const needsOf = ({ module }: State) => facts.get(module.name)?.depends ?? [];
    for (const state of afterNeeds(states, ({ module }) => module.name, needsOf)) {
      if (SERIES.indexOf(state.from) >= SERIES.indexOf(hop)) continue;
      way.progress?.(done, total, `${state.module.name} to ${hop}`);
      await checkStopped(way.signal);
      done += 1;
      const { texts, reader, from } = state;
      const result = await migrateHop({
        ...{ texts, reader, hop, project: ground.project, target: ground.target() },
        rules: remembered(rules, from, () =>
          hopRules(MIGRATIONS, hop, { from, to: way.to, deprecations: way.deprecations }),
        ),
      });
      state.results.push(result);
      if (result.texts !== texts) {
        state.texts = result.texts;
        ground.replace(await reader.facts(result.texts), result.texts);
      }
      if (!held.has(state)) reader.release();
    }
  }
  const found: Migration[] = [];
  for (const { module, from, texts, results, unread, notes } of states) {
    const after = from === way.to ? texts : await way.finish(texts);
    const told = [...unread.values(), ...notes, ...[circles.get(module.name) ?? []].flat()];
    const migration = migrationOf({ module, from, to: way.to }, after, results, told);
    found.push(unread.size > 0 ? { ...migration, unread: [...unread.keys()] } : migration);
  }
  return found;
}

/** Those that stay parsed between the hops: others are parsed once more in each, so that any number has room. */
function heldStates(states: readonly State[]): ReadonlySet<State> {
  let room = HELD_CHARACTERS;
  return new Set(
    states.filter(({ texts }) => {
      for (const [file, text] of texts) if (/\.(py|xml|js)$/.test(file)) room -= text.length;
      return room > 0;
    }),
  );
}

async function dependencies(
  states: readonly State[],
  beside: readonly ModuleFacts[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map(beside.map(({ name, depends }) => [name, depends]));
  for (const { module, reader, texts } of states) known.set(module.name, (await reader.facts(texts)).depends);
  return known;
}
