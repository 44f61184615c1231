import { remembered } from '../../util/remember.ts';
import type { ClassFacts, FieldFacts, MethodFacts, ModuleFacts, ViewPlace, XmlidFacts } from './facts.ts';
import { indexOf, type Lookups, type PlacedView, replacing } from './lookups.ts';
import { forgetParts, modelOf } from './models.ts';
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
  /** Text of a module's file, where it is not the one that lies on disk. */
  text(module: string, file: string): string | undefined;
}

export type TextOf = Project['text'];

/**
 * Joins what is known of single modules. `own` wins over `base` where both have a module: what lies in the addons path
 * is newer than the symbol database.
 */
export function createProject(
  own: readonly ModuleFacts[],
  base: readonly ModuleFacts[] = [],
  series?: string,
  text: TextOf = () => undefined,
): Project {
  return projectOf(indexOf(own, base), series, text);
}

/**
 * The same project with some modules as they are by now, or with more: in a hundredth of the time that a new one takes.
 * What they declare stands after what all others declare.
 */
export function withModules(project: Project, changed: readonly ModuleFacts[]): Project {
  const index = indexes.get(project);
  if (!index) throw new Error('A project is made by createProject.');
  return projectOf(replacing(index, changed), project.series, project.text);
}

const indexes = new WeakMap<Project, Lookups>();

/** Models as so many modules see them are kept: of hundreds it would be most of a run's memory. */
const MAX_VIEWPOINTS = 64;

function projectOf(index: Lookups, series: string | undefined, text: TextOf): Project {
  const { modules, parts, views, extensions, foreign } = index;
  const closures = new Map<string, Closure>();
  const models = new Map<string, Map<string, ProjectModel>>();
  const known = {
    modules,
    foreign,
    loose: { has: (id: string) => index.loose.get(id) !== undefined },
    tables: { has: (table: string) => index.tables.get(table) !== undefined },
  };
  const closure = (name: string) => remembered(closures, name, () => closureOf(name, modules));
  const seenFrom = (from: string) => {
    const seen = models.get(from);
    if (seen) return seen;
    const [oldest] = models.size < MAX_VIEWPOINTS ? [] : models.keys();
    if (oldest !== undefined) {
      models.delete(oldest);
      forgetParts(closure(oldest));
    }
    return remembered(models, from, () => new Map<string, ProjectModel>());
  };
  const model = (name: string, from: string): ProjectModel =>
    remembered(seenFrom(from), name, () =>
      modelOf(name, closure(from), parts, modules, (other) => model(other, from)),
    );
  const project: Project = {
    series,
    modules,
    closure,
    model,
    makers: (name) => (parts.get(name) ?? []).filter(({ creates }) => creates).map(({ module }) => module),
    declares: (of, field) => (parts.get(of) ?? []).find(({ fields }) => Object.hasOwn(fields, field))?.module,
    xmlid: (id, from) => xmlidState(id, from, known, closure(from)),
    view: (xmlid) => declaredView(views.get(xmlid) ?? []),
    isRedeclared: (xmlid) => (views.get(xmlid)?.length ?? 0) > 1,
    extensions: (xmlid) => (extensions.get(xmlid) ?? []).toSorted((a, b) => a.priority - b.priority),
    text,
  };
  indexes.set(project, index);
  return project;
}

/** The module in whose name it is has the say; another changes it. */
function declaredView(all: readonly PlacedView[]): PlacedView | undefined {
  return all.findLast(({ xmlid, module }) => xmlid.startsWith(`${module}.`)) ?? all[0];
}

/** What a module can rely on, as far as its manifest and those of the others say. */
export function closureOf(
  name: string,
  modules: ReadonlyMap<string, Pick<ModuleFacts, 'depends' | 'installable'>>,
): Closure {
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
