import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Series } from '../series/profile.ts';
import type { ModuleFacts } from '../source/project/facts.ts';
import { closureOf } from '../source/project/project.ts';
import { loadSymbols } from '../source/project/symbols.ts';
import { preloadPython } from '../source/python/parser.ts';
import { findModules } from './discover.ts';
import { type KnownModule, sha1 } from './engine/facts.ts';
import { openPool } from './engine/pool.ts';
import { type ModuleState, moduleState } from './engine/state.ts';
import { memoryStore, type Store } from './engine/store.ts';
import { type PackedModule, packModule, unpackModule } from './engine/wire.ts';
import { type Bench, type Ground, type Job, openBench } from './engine/workbench.ts';
import type { Finding, RawFinding } from './finding.ts';
import type { EarlierVersions } from './git/earlier.ts';
import { type AuditRule, type RuleSettings, SEVERITIES, type Severity } from './rule.ts';
import { commonSeries, seriesOfSource, seriesOfVersion } from './series-of.ts';

export { holdsIn } from './series-of.ts';

export interface AuditOptions {
  /** Modules, or folders that hold modules. */
  readonly paths: readonly string[];
  /** Folders of modules that those audited may depend on. */
  readonly addonsPaths: readonly string[];
  /** Default: what each manifest says, else what most of them say. */
  readonly series?: Series | undefined;
  readonly rules: readonly AuditRule[];
  readonly settings: RuleSettings;
  /** What modules are compared with, see `earlierVersions`; nothing without it. */
  readonly base?: string | undefined;
  /** Modules below `paths` that are not looked at. */
  readonly leftOut?: ((dir: string) => boolean) | undefined;
  /** Severity by rule, where it is to be another one than the rule's. */
  readonly severities?: ReadonlyMap<string, Severity> | undefined;
  /** What is known from earlier runs, of these same rules. */
  readonly store?: Store | undefined;
  /** More threads than this one; only where the rules are those of the program. */
  readonly threads?: boolean | undefined;
  readonly progress?: ((done: number, total: number, message: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface AuditResult {
  /** Worst first, then by place. */
  readonly findings: readonly Finding[];
  /** Those that a comment in the source excuses. */
  readonly suppressed: readonly Finding[];
  readonly modules: readonly AuditedModule[];
  /** What was not looked at, and why, one sentence each. */
  readonly notes: readonly string[];
  /** What is known of all modules, those around included. */
  readonly facts: readonly ModuleFacts[];
  /** Of the modules around. */
  readonly series: Series | undefined;
}

export interface AuditedModule {
  readonly name: string;
  readonly dir: string;
  readonly series: Series | undefined;
}

/** Below this a second thread costs more than it gives. */
const THREADS_FROM_BYTES = 20_000_000;
const MAX_THREADS = 2;
/** Translations are read up to here: all of Odoo's are fifteen times its Python. */
const MAX_TRANSLATION_BYTES = 100_000_000;

/** Looks at every module in the paths. Nothing is written but the store. */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  try {
    return await auditOnce(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    // A module that is too large for the share of one thread: slower, with all the memory there is.
    return auditOnce({ ...options, threads: false });
  }
}

async function auditOnce(options: AuditOptions): Promise<AuditResult> {
  const { store = memoryStore(), rules, settings, signal } = options;
  const notes: string[] = [];
  const ownDirs = (await findModules(options.paths, { notes })).filter((dir) => !options.leftOut?.(dir));
  const known = new Set(ownDirs);
  const aroundDirs = (await findModules(options.addonsPaths, { anywhere: true })).filter(
    (dir) => !known.has(dir),
  );
  const all: ModuleState[] = [];
  const benches = new Benches(options);
  let earlier: EarlierVersions | undefined;
  try {
    let bytes = 0;
    for (const dir of [...aroundDirs, ...ownDirs]) {
      const state = moduleState(dir, store.files);
      all.push(state);
      bytes += state.newPythonBytes;
      benches.expect(bytes);
      signal?.throwIfAborted();
      await nextTurn();
    }
    const indexed = await indexAll(all, store, benches, notes, options);
    const own = all.slice(aroundDirs.length).filter(({ dir }) => indexed.has(dir));
    const versions = own.map(({ dir }) => seriesOfVersion(indexed.get(dir)?.facts.version));
    const series = options.series ?? commonSeries(versions) ?? (await seriesOfSource(options.paths));
    const modules = own.map(({ name, dir }, i) => ({
      name,
      dir,
      series: options.series ?? versions[i] ?? series,
    }));
    const translations =
      own.reduce((sum, { translationBytes }) => sum + translationBytes, 0) <= MAX_TRANSLATION_BYTES;
    if (!translations && rules.some(({ po }) => po))
      notes.push(
        'There are more than 100 MB of translations: they were not looked at. Audit fewer modules at once for that.',
      );
    const facts = [...indexed.values()].map((each) => each.facts);
    earlier = await earlierOf(own, modules, indexed, options, store);
    notes.push(...(earlier?.notes ?? []));
    const keys = findingKeys({ indexed, series, rules, settings, translations });
    const found = new Map<string, readonly RawFinding[]>();
    const missing: { job: Job; key: string; size: number }[] = [];
    const looked = await mapBatched(own, async (state, i) => {
      const key = sha1(keys(state, modules[i]?.series), earlier?.key(state.dir) ?? '');
      return { key, before: await store.get<RawFinding[]>('findings', key) };
    });
    for (const [i, module] of modules.entries()) {
      const [state, answer] = [own[i], looked[i]];
      if (!state || !answer) continue;
      const { key, before } = answer;
      if (before) found.set(module.dir, before);
      else
        missing.push({
          job: { dir: module.dir, series: module.series, translations },
          key,
          size: state.pythonBytes,
        });
    }
    if (missing.length > 0) {
      await benches.prepare({ facts, series, settings });
      let done = 0;
      await benches.each(missing, async ({ job, key }, bench) => {
        signal?.throwIfAborted();
        const raw = await bench.judge({ ...job, earlier: (await earlier?.read(job.dir)) ?? [] });
        found.set(job.dir, raw);
        store.set('findings', key, raw);
        done += 1;
        options.progress?.(done, missing.length, `${path.basename(job.dir)} looked at`);
      });
    }
    const complete = modules.flatMap(({ name, dir }) =>
      (found.get(dir) ?? []).map((raw) => completed(raw, name, dir, options.severities)),
    );
    complete.sort(byWeight);
    return {
      findings: complete.filter(({ suppressed }) => !suppressed),
      suppressed: complete.filter(({ suppressed }) => suppressed),
      modules,
      notes,
      facts,
      series,
    };
  } finally {
    earlier?.close();
    await Promise.all([store.flush(), benches.close()]);
  }
}

/** What git knows of the modules that are looked at; undefined where no rule asks. */
async function earlierOf(
  own: readonly ModuleState[],
  modules: readonly AuditedModule[],
  indexed: ReadonlyMap<string, KnownModule>,
  { base, rules }: AuditOptions,
  store: Store,
): Promise<EarlierVersions | undefined> {
  if (base === undefined || base === 'none' || !rules.some((rule) => rule.earlier)) return undefined;
  const { earlierVersions } = await import('./git/earlier.ts');
  const wanted = own.map((state, i) => ({
    ...{ state, version: indexed.get(state.dir)?.facts.version, series: modules[i]?.series },
  }));
  return earlierVersions(wanted, base, { store });
}

/** What is known of every module, by folder; those that cannot be read become notes. */
async function indexAll(
  states: readonly ModuleState[],
  store: Store,
  benches: Benches,
  notes: string[],
  options: AuditOptions,
): Promise<ReadonlyMap<string, KnownModule>> {
  const { signal, progress } = options;
  const found = new Map<string, KnownModule>();
  const missing: { dir: string; key: string; size: number }[] = [];
  let python = 0;
  const before = await mapBatched(states, async ({ dir, hash }) => {
    const packed = await store.get<PackedModule>('facts', sha1(dir, hash));
    return packed && unpackModule(packed);
  });
  for (const [i, { dir, hash, pythonBytes, sourceBytes }] of states.entries()) {
    const known = before[i];
    if (known) found.set(dir, known);
    else {
      missing.push({ dir, key: sha1(dir, hash), size: sourceBytes });
      python += pythonBytes;
    }
  }
  benches.open(python);
  // What the work waits for, while the first files are read.
  const likely = options.series ?? commonSeries([...found.values()].map(versionOf));
  if (missing.length > 0 && benches.alone) {
    preloadPython();
    if (likely) loadSymbols(likely).catch(() => {});
  }
  let done = 0;
  await benches.each(missing, async ({ dir, key, size }, bench) => {
    signal?.throwIfAborted();
    const { known, note } = await bench.index({ dir, size });
    if (note !== undefined) notes.push(note);
    if (known) {
      found.set(dir, known);
      store.set('facts', key, packModule(known));
    }
    benches.holders.set(dir, bench);
    done += 1;
    progress?.(done, missing.length, `${path.basename(dir)} read`);
  });
  // In the order of the folders, whoever was ready first: what wins of two modules of one name is always the same.
  return new Map(states.flatMap(({ dir }) => (found.has(dir) ? [[dir, found.get(dir) as KnownModule]] : [])));
}

function versionOf({ facts }: KnownModule): Series | undefined {
  return seriesOfVersion(facts.version);
}

/** The threads of a run: this one alone, unless there is a lot to read. */
class Benches {
  /** Which bench has the trees of a module. */
  readonly holders = new Map<string, Bench>();
  readonly #options: AuditOptions;
  #benches: readonly Bench[] = [];

  constructor(options: AuditOptions) {
    this.#options = options;
  }

  /** So much Python will have to be read, or more: threads that this is enough for start while files are still looked for. */
  expect(bytes: number): void {
    if (this.#benches.length > 0 || bytes < THREADS_FROM_BYTES) return;
    const { threads, rules } = this.#options;
    const count = Math.min(MAX_THREADS, availableParallelism());
    if (threads && count > 1) this.#benches = openPool(rules, count) ?? [];
  }

  open(bytes: number): void {
    this.expect(bytes);
    if (this.#benches.length === 0) this.#benches = [openBench(this.#options.rules)];
  }

  /** All work is done in this thread. */
  get alone(): boolean {
    return this.#benches.length === 1;
  }

  async prepare(ground: Ground): Promise<void> {
    await Promise.all(this.#benches.map((bench) => bench.prepare(ground)));
  }

  /** The largest first, and each by the bench that has read it, so that none waits for the last one long. */
  async each<Item extends { size: number; dir?: string; job?: Job }>(
    items: readonly Item[],
    work: (item: Item, bench: Bench) => Promise<void>,
  ): Promise<void> {
    const rest = items.toSorted((a, b) => b.size - a.size);
    await Promise.all(
      this.#benches.map(async (bench) => {
        for (;;) {
          const holder = (item: Item) => this.holders.get(item.dir ?? item.job?.dir ?? '');
          const mine = rest.findIndex((item) => holder(item) === bench);
          const free = mine === -1 ? rest.findIndex((item) => holder(item) === undefined) : mine;
          const [item] = rest.splice(free, 1);
          if (!item) return;
          await work(item, bench);
          // All of it may have been done at once: whoever wants to stop the run must get a word in.
          await nextTurn();
        }
      }),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#benches.map((bench) => bench.close()));
  }
}

/** A name for the findings of a module that changes with everything they depend on. */
function findingKeys(given: {
  readonly indexed: ReadonlyMap<string, KnownModule>;
  readonly series: Series | undefined;
  readonly rules: readonly AuditRule[];
  readonly settings: RuleSettings;
  readonly translations: boolean;
}): (state: ModuleState, series: Series | undefined) => string {
  const { indexed, settings, rules, translations } = given;
  const byName = new Map([...indexed.values()].map((each) => [each.facts.name, each]));
  const modules = new Map([...byName].map(([name, { facts }]) => [name, facts]));
  const shared = sha1(
    JSON.stringify(settings),
    ...rules.map(({ id }) => id),
    String(given.series),
    String(translations),
    ...[...indexed.values()].map(({ surface }) => surface),
  );
  return ({ name, dir, hash }, series) => {
    const around = [...closureOf(name, modules).modules].sort().flatMap((each) => {
      const known = byName.get(each);
      return each === name || !known ? [each] : [each, known.shape, known.data];
    });
    return sha1(shared, dir, hash, String(series), ...around);
  };
}

async function mapBatched<In, Out>(
  items: readonly In[],
  work: (item: In, i: number) => Promise<Out>,
): Promise<Out[]> {
  const out: Out[] = [];
  for (let at = 0; at < items.length; at += 16)
    out.push(...(await Promise.all(items.slice(at, at + 16).map((item, i) => work(item, at + i)))));
  return out;
}

function completed(
  { start: _start, end: _end, about: _about, fix, ...raw }: RawFinding,
  module: string,
  dir: string,
  severities: ReadonlyMap<string, Severity> | undefined,
): Finding {
  const key = [raw.rule, module, raw.path, raw.symbol, raw.snippet].join('\n');
  const file = (relative: string) => path.join(dir, relative);
  return {
    ...raw,
    severity: severities?.get(raw.rule) ?? raw.severity,
    module,
    path: file(raw.path),
    fingerprint: createHash('sha256').update(key).digest('hex').slice(0, 16),
    ...(fix && {
      fix: {
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map(({ file: other, start, end, text }) => ({
          path: file(other ?? raw.path),
          start,
          end,
          text,
        })),
      },
    }),
  };
}

export function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
