import { remembered } from '../../util/remember.ts';
import type { ClassFacts, FieldFacts, MethodFacts, ModuleFacts, ViewPlace, XmlidFacts } from './facts.ts';

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
  /** All its members are known: what is not found is not there. */
  readonly complete: boolean;
  readonly classes: readonly ModelPart[];
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
  xmlid(id: string, from: string): XmlidState;
  view(xmlid: string): (ViewPlace & { readonly module: string }) | undefined;
  /** Views that inherit this one, of all modules, in the order in which Odoo applies them inside one module. */
  extensions(xmlid: string): readonly (ViewPlace & { readonly module: string })[];
}

/** Fields of every model. `__last_update` went with 17.0, where nobody misses it. */
const MAGIC: Readonly<Record<string, FieldFacts>> = {
  id: { type: 'Id', stored: true },
  display_name: { type: 'Char', stored: false, compute: '_compute_display_name' },
  create_uid: { type: 'Many2one', comodel: 'res.users', stored: true },
  create_date: { type: 'Datetime', stored: true },
  write_uid: { type: 'Many2one', comodel: 'res.users', stored: true },
  write_date: { type: 'Datetime', stored: true },
  __last_update: { type: 'Datetime', stored: false },
};

/**
 * Joins what is known of single modules. `own` wins over `base` where both have a module: what lies in the addons path
 * is newer than the symbol database.
 */
export function createProject(
  own: readonly ModuleFacts[],
  base: readonly ModuleFacts[] = [],
  series?: string,
): Project {
  const modules = new Map<string, ModuleFacts>();
  for (const facts of [...base, ...own]) modules.set(facts.name, facts);
  const parts = new Map<string, ModelPart[]>();
  for (const facts of modules.values()) {
    for (const fact of facts.classes) {
      const found = parts.get(fact.model);
      const part = Object.assign(Object.create(fact) as ModelPart, { module: facts.name });
      if (found) found.push(part);
      else parts.set(fact.model, [part]);
    }
  }
  const views = new Map<string, ViewPlace & { module: string }>();
  const extensions = new Map<string, (ViewPlace & { module: string })[]>();
  for (const facts of modules.values()) {
    for (const view of facts.views) {
      const placed = { ...view, module: facts.name };
      views.set(view.xmlid, placed);
      if (view.inherits === undefined) continue;
      const known = extensions.get(view.inherits);
      if (known) known.push(placed);
      else extensions.set(view.inherits, [placed]);
    }
  }
  const xmlids = new Map<string, XmlidOwner[]>();
  for (const facts of modules.values()) {
    for (const [id, fact] of Object.entries(facts.xmlids)) {
      const known = xmlids.get(id);
      if (known) known.push({ module: facts.name, fact });
      else xmlids.set(id, [{ module: facts.name, fact }]);
    }
  }
  const tables = new Set([...parts.keys()].map((name) => name.replaceAll('.', '_')));
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
    xmlid: (id, from) => xmlidState(id, from, { modules, xmlids, tables }, closure(from)),
    view: (xmlid) => views.get(xmlid),
    extensions: (xmlid) => (extensions.get(xmlid) ?? []).toSorted((a, b) => a.priority - b.priority),
  };
}

function closureOf(name: string, modules: ReadonlyMap<string, ModuleFacts>): Closure {
  const found = new Set<string>();
  let complete = true;
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

function modelOf(
  name: string,
  { modules: within, complete: known }: Closure,
  parts: ReadonlyMap<string, readonly ModelPart[]>,
  modules: ReadonlyMap<string, ModuleFacts>,
): ProjectModel {
  const lineage: ModelPart[] = [];
  let complete = known;
  const seen = new Set<string>();
  const add = (model: string) => {
    if (seen.has(model)) return;
    seen.add(model);
    const own = (parts.get(model) ?? []).filter(({ module }) => within.has(module));
    if (!own.some(({ creates }) => creates)) complete = false;
    lineage.push(...own);
    for (const part of own) {
      if (part.otherBases) complete = false;
      for (const parent of part.inherit) add(parent);
      for (const parent of Object.values(part.inherits)) add(parent);
      for (const field of Object.values(part.fields)) if (field.delegate && field.comodel) add(field.comodel);
    }
  };
  add(name);
  for (const module of within) if (modules.get(module)?.computedNames) complete = false;
  // `base` is inherited by every model, and adds methods.
  if (name !== 'base')
    for (const part of parts.get('base') ?? []) if (within.has(part.module)) lineage.push(part);
  const own = lineage.filter(({ model }) => model === name);
  const maker = own.find(({ creates }) => creates);
  return {
    name,
    exists: maker !== undefined,
    kind: maker?.kind,
    complete,
    classes: own,
    field: (field) => fieldOf(lineage, field) ?? (Object.hasOwn(MAGIC, field) ? MAGIC[field] : undefined),
    method: (method) => lineage.find(({ methods }) => Object.hasOwn(methods, method))?.methods[method],
    *fieldNames() {
      const names = new Set(lineage.flatMap(({ fields }) => Object.keys(fields)));
      yield* names;
    },
  };
}

/** A later class may say `fields.Char(required=True)` alone: what tells most of a relational field wins. */
function fieldOf(lineage: readonly ModelPart[], name: string): FieldFacts | undefined {
  const all = lineage.filter(({ fields }) => Object.hasOwn(fields, name)).map(({ fields }) => fields[name]);
  return all.find((field) => field?.comodel !== undefined) ?? all[0];
}

/** xmlids that Odoo makes for what Python declares. Source: base/models/ir_model.py, `_reflect_*`. */
const MINTED = /^(model|field|selection|constraint)_/;

interface XmlidOwner {
  readonly module: string;
  readonly fact: XmlidFacts;
}

interface Known {
  readonly modules: ReadonlyMap<string, ModuleFacts>;
  /** Who declares an xmlid: more than one module may. */
  readonly xmlids: ReadonlyMap<string, readonly XmlidOwner[]>;
  /** Names of all models, with `_` for the dots. */
  readonly tables: ReadonlySet<string>;
}

function xmlidState(id: string, from: string, known: Known, closure: Closure): XmlidState {
  const dot = id.indexOf('.');
  const module = dot === -1 ? from : id.slice(0, dot);
  const name = dot === -1 ? id : id.slice(dot + 1);
  const owners = known.xmlids.get(`${module}.${name}`) ?? [];
  const owner = owners.find((each) => closure.modules.has(each.module));
  if (owner) return { is: 'found', ...owner };
  const facts = known.modules.get(module);
  if (!facts) return { is: 'unknown' };
  if (module === 'base' && /^module_(?!category_)/.test(name)) {
    const wanted = name.slice('module_'.length);
    return known.modules.has(wanted) ? { is: 'found', module: 'base', fact: undefined } : { is: 'unknown' };
  }
  if (MINTED.test(name) || (module === 'base' && name.startsWith('module_category_'))) {
    return mintedState(name, facts, known, closure);
  }
  const [outside] = owners;
  if (outside) return closure.complete ? { is: 'outside', module: outside.module } : { is: 'unknown' };
  // Records made by Python (hooks, `_load_records`) have no place in a file.
  return { is: 'absent', module };
}

function mintedState(name: string, facts: ModuleFacts, { tables }: Known, closure: Closure): XmlidState {
  if (!name.startsWith('model_') || facts.computedNames) return { is: 'unknown' };
  const table = name.slice('model_'.length);
  const made = facts.classes.some(({ model }) => model.replaceAll('.', '_') === table);
  if (made) {
    const is = closure.modules.has(facts.name) ? 'found' : 'outside';
    return is === 'found' ? { is, module: facts.name, fact: undefined } : { is, module: facts.name };
  }
  // An abstract parent's class makes the row too, in the module of the child.
  return tables.has(table) ? { is: 'unknown' } : { is: 'absent', module: facts.name };
}

export type { FieldFacts, MethodFacts, ModuleFacts };
