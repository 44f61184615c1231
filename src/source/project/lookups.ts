import { remembered } from '../../util/remember.ts';
import type { ClassFacts, ModuleFacts, ViewPlace } from './facts.ts';
import type { ModelPart } from './project.ts';

export type PlacedView = ViewPlace & { readonly module: string };

/** Undefined where there is none: no list is empty. */
export interface Lists<Item> {
  get(key: string): readonly Item[] | undefined;
}

/** What all modules declare, by name. */
export interface Lookups {
  readonly modules: ReadonlyMap<string, ModuleFacts>;
  readonly parts: Lists<ModelPart>;
  /** Every record that says what a view is. */
  readonly views: Lists<PlacedView>;
  readonly extensions: Lists<PlacedView>;
  /** xmlids in the namespace of another module: who declares them. */
  readonly foreign: Lists<string>;
  /** Who has them in files that no manifest lists. */
  readonly loose: Lists<string>;
  /** Names of all models, with `_` for the dots: who has a part of them. */
  readonly tables: Lists<string>;
}

type Index = {
  readonly modules: Map<string, ModuleFacts>;
} & {
  readonly [Key in Exclude<keyof Lookups, 'modules'>]: Map<
    string,
    readonly (Lookups[Key] extends Lists<infer Item> ? Item : never)[]
  >;
};

/** What a symbol database declares is indexed once: many small modules are held against it. */
const bases = new WeakMap<readonly ModuleFacts[], Index>();

export function indexOf(own: readonly ModuleFacts[], base: readonly ModuleFacts[]): Lookups {
  const names = new Set(own.map(({ name }) => name));
  if (base.some(({ name }) => names.has(name))) {
    const rest = base.filter(({ name }) => !names.has(name));
    return extended(emptyIndex(), [...rest, ...own]);
  }
  const known = bases.get(base) ?? extended(emptyIndex(), base);
  bases.set(base, known);
  return extended(
    {
      modules: new Map(known.modules),
      parts: new Map(known.parts),
      views: new Map(known.views),
      extensions: new Map(known.extensions),
      foreign: new Map(known.foreign),
      loose: new Map(known.loose),
      tables: new Map(known.tables),
    },
    own,
  );
}

/** What single modules declare: each is asked about in both series of a hop, and in the next one again. */
const singles = new WeakMap<ModuleFacts, Index>();

function joined(all: readonly ModuleFacts[]): Index {
  const [first, ...more] = all;
  if (!first || more.length > 0) return extended(emptyIndex(), all);
  return remembered(singles, first, () => extended(emptyIndex(), all));
}

/** The same with some modules as they are by now, without a copy of all the rest. */
export function replacing(index: Lookups, changed: readonly ModuleFacts[]): Lookups {
  const names = new Set(changed.map(({ name }) => name));
  const before = changed.flatMap(({ name }) => index.modules.get(name) ?? []);
  const [old, now] = [joined(before), joined(changed)];
  const isOwn = ({ module }: { readonly module: string }) => names.has(module);
  const isName = (module: string) => names.has(module);
  const modules = new Map(index.modules);
  for (const facts of changed) modules.set(facts.name, facts);
  return {
    modules,
    parts: layered(index.parts, old.parts, now.parts, isOwn),
    views: layered(index.views, old.views, now.views, isOwn),
    extensions: layered(index.extensions, old.extensions, now.extensions, isOwn),
    foreign: layered(index.foreign, old.foreign, now.foreign, isName),
    loose: layered(index.loose, old.loose, now.loose, isName),
    tables: layered(index.tables, old.tables, now.tables, isName),
  };
}

/** `old` and `now` are what the replaced modules had and have. */
function layered<Item>(
  below: Lists<Item>,
  old: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, readonly Item[]>,
  isReplaced: (item: Item) => boolean,
): Lists<Item> {
  const known = new Map<string, readonly Item[] | undefined>();
  return {
    get(key) {
      const added = now.get(key);
      if (!added && !old.has(key)) return below.get(key);
      if (known.has(key)) return known.get(key);
      const rest = (below.get(key) ?? []).filter((item) => !isReplaced(item));
      const all = added ? [...rest, ...added] : rest;
      const found = all.length > 0 ? all : undefined;
      known.set(key, found);
      return found;
    },
  };
}

function emptyIndex(): Index {
  return {
    modules: new Map(),
    parts: new Map(),
    views: new Map(),
    extensions: new Map(),
    foreign: new Map(),
    loose: new Map(),
    tables: new Map(),
  };
}

/**
 * The facts of a class with the module that it stands in. All have one shape: objects that have the facts as their
 * prototype would have one each, and every question to them would be slow. Members are asked for when they are wanted,
 * since those of a symbol database are text until then.
 */
class Part implements ModelPart {
  readonly module: string;
  readonly model: string;
  readonly name: string;
  readonly creates: boolean;
  readonly kind: ClassFacts['kind'];
  readonly inherit: readonly string[];
  readonly inherits: ClassFacts['inherits'];
  readonly otherBases: boolean;
  readonly path: string;
  readonly start: number;
  readonly #fact: ClassFacts;
  constructor(fact: ClassFacts, module: string) {
    this.module = module;
    this.model = fact.model;
    this.name = fact.name;
    this.creates = fact.creates;
    this.kind = fact.kind;
    this.inherit = fact.inherit;
    this.inherits = fact.inherits;
    this.otherBases = fact.otherBases;
    this.path = fact.path;
    this.start = fact.start;
    this.#fact = fact;
  }
  get fields(): ClassFacts['fields'] {
    return this.#fact.fields;
  }
  get methods(): ClassFacts['methods'] {
    return this.#fact.methods;
  }
}

/** Adds modules to an index; lists that are there already are not changed but replaced. */
function extended(index: Index, added: readonly ModuleFacts[]): Index {
  const fresh = new Set<readonly unknown[]>();
  const add = <T>(map: Map<string, readonly T[]>, key: string, item: T) => {
    const known = map.get(key);
    if (known && fresh.has(known)) (known as T[]).push(item);
    else {
      const list = known ? [...known, item] : [item];
      fresh.add(list);
      map.set(key, list);
    }
  };
  for (const facts of added) {
    index.modules.set(facts.name, facts);
    for (const fact of facts.classes) {
      add(index.parts, fact.model, new Part(fact, facts.name));
      add(index.tables, fact.model.replaceAll('.', '_'), facts.name);
    }
    for (const view of facts.views) {
      const placed = { ...view, module: facts.name };
      add(index.views, view.xmlid, placed);
      if (view.inherits !== undefined) add(index.extensions, view.inherits, placed);
    }
    for (const id of facts.foreign) add(index.foreign, id, facts.name);
    for (const id of facts.loose) add(index.loose, id, facts.name);
  }
  return index;
}
