import { remembered } from '../../util/remember.ts';
import type { ClassFacts, FieldFacts, MethodFacts, ModuleFacts, ViewPlace, XmlidFacts } from './facts.ts';
import { modelOf } from './models.ts';
import { xmlidState } from './xmlids.ts';

/** Modules that a module can rely on: itself and, at any depth, those it depends on. */
export interface Closure {
  readonly modules: ReadonlySet<string>;
  /** Every one of them is known. Where it is false, what is not found may well be there. */
  readonly complete: boolean;
}

/** A model as the modules of one closure make it. */
export interface ProjectModel {
  readonly name: string;
  /** Some class makes it. */
  readonly exists: boolean;
  readonly kind: ClassFacts['kind'];
  /** All its fields are known: what is not found is not there. */
  readonly complete: boolean;
  /** So are its methods, those of the framework included. */
  readonly methodsKnown: boolean;
  readonly classes: readonly ModelPart[];
  /** Its own classes, then those of all that it inherits. */
  readonly lineage: readonly ModelPart[];
  /** Classes of the models that it delegates to: their fields are its own too, their methods are not. */
  readonly delegated: readonly ModelPart[];
  field(name: string): FieldFacts | undefined;
  method(name: string): MethodFacts | undefined;
  fieldNames(): Iterable<string>;
}

export interface ModelPart extends ClassFacts {
  readonly module: string;
}

/** What an xmlid comes to, seen from a module. */
export type XmlidState =
  | { readonly is: 'found'; readonly module: string; readonly fact: XmlidFacts | undefined }
  /** It exists in a module that this one does not depend on. */
  | { readonly is: 'outside'; readonly module: string }
  /** Its module is fully known and has none of that name. */
  | { readonly is: 'absent'; readonly module: string }
  | { readonly is: 'unknown' };

export interface Project {
  /** Of the modules around, such as `18.0`. */
  readonly series: string | undefined;
  readonly modules: ReadonlyMap<string, ModuleFacts>;
  closure(module: string): Closure;
  model(name: string, from: string): ProjectModel;
  /** Modules of the whole project that make a model of this name. */
  makers(model: string): readonly string[];
  /** The first module of the whole project that adds this field to the model itself. */
  declares(model: string, field: string): string | undefined;
  xmlid(id: string, from: string): XmlidState;
  view(xmlid: string): (ViewPlace & { readonly module: string }) | undefined;
  /** More than one record says what this view is. */
  isRedeclared(xmlid: string): boolean;
  /** Views that inherit this one, of all modules, in the order in which Odoo applies them inside one module. */
  extensions(xmlid: string): readonly (ViewPlace & { readonly module: string })[];
}

/**
 * Joins what is known of single modules. `own` wins over `base` where both have a module: what lies in the addons path
 * is newer than the symbol database.
 */
export function createProject(
  own: readonly ModuleFacts[],
  base: readonly ModuleFacts[] = [],
  series?: string,
): Project {
  const { modules, parts, views, extensions, foreign, loose, tables, redeclared } = indexed(own, base);
  const closures = new Map<string, Closure>();
  const models = new Map<string, ProjectModel>();

  const closure = (name: string) => remembered(closures, name, () => closureOf(name, modules));
  const model = (name: string, from: string) =>
    remembered(models, `${from}\n${name}`, () => modelOf(name, closure(from), parts, modules));
  return {
    series,
    modules,
    closure,
    model,
    makers: (name) => (parts.get(name) ?? []).filter(({ creates }) => creates).map(({ module }) => module),
    declares: (of, field) => (parts.get(of) ?? []).find(({ fields }) => Object.hasOwn(fields, field))?.module,
    xmlid: (id, from) => xmlidState(id, from, { modules, foreign, loose, tables }, closure(from)),
    view: (xmlid) => views.get(xmlid),
    isRedeclared: (xmlid) => redeclared.has(xmlid),
    extensions: (xmlid) => (extensions.get(xmlid) ?? []).toSorted((a, b) => a.priority - b.priority),
  };
}

/** What all modules declare, by name. */
interface Index {
  readonly modules: Map<string, ModuleFacts>;
  readonly parts: Map<string, readonly ModelPart[]>;
  readonly views: Map<string, ViewPlace & { module: string }>;
  readonly extensions: Map<string, readonly (ViewPlace & { module: string })[]>;
  /** xmlids in the namespace of another module: who declares them. */
  readonly foreign: Map<string, readonly string[]>;
  readonly loose: Set<string>;
  /** Names of all models, with `_` for the dots. */
  readonly tables: Set<string>;
  /** Views that more than one record declares. */
  readonly redeclared: Set<string>;
}

/** What a symbol database declares is indexed once: many small modules are held against it. */
const bases = new WeakMap<readonly ModuleFacts[], Index>();

function indexed(own: readonly ModuleFacts[], base: readonly ModuleFacts[]): Index {
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
      loose: new Set(known.loose),
      tables: new Set(known.tables),
      redeclared: new Set(known.redeclared),
    },
    own,
  );
}

function emptyIndex(): Index {
  return {
    modules: new Map(),
    parts: new Map(),
    views: new Map(),
    extensions: new Map(),
    foreign: new Map(),
    loose: new Set(),
    tables: new Set(),
    redeclared: new Set(),
  };
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
      add(index.parts, fact.model, Object.assign(Object.create(fact) as ModelPart, { module: facts.name }));
      index.tables.add(fact.model.replaceAll('.', '_'));
    }
    for (const view of facts.views) {
      const placed = { ...view, module: facts.name };
      const known = index.views.get(view.xmlid);
      if (known) index.redeclared.add(view.xmlid);
      // The module in whose name it is has the say; another changes it.
      if (!known || view.xmlid.startsWith(`${facts.name}.`)) index.views.set(view.xmlid, placed);
      if (view.inherits !== undefined) add(index.extensions, view.inherits, placed);
    }
    for (const id of facts.foreign) add(index.foreign, id, facts.name);
    for (const id of facts.loose) index.loose.add(id);
  }
  return index;
}

function closureOf(name: string, modules: ReadonlyMap<string, ModuleFacts>): Closure {
  const found = new Set<string>();
  // What cannot be installed need not fit what is around it: it waits to be ported.
  let complete = modules.get(name)?.installable !== false;
  // Odoo adds base to every module.
  const queue = [name, 'base'];
  for (const module of queue) {
    if (found.has(module)) continue;
    found.add(module);
    const facts = modules.get(module);
    if (facts) queue.push(...facts.depends);
    else complete = false;
  }
  return { modules: found, complete };
}

export type { FieldFacts, MethodFacts, ModuleFacts };
