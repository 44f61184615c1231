import { comodelOf, type ModelClass, type ModelFacts } from '../source/model-index.ts';
import type { ModuleIndex } from '../source/module-index.ts';
import { isNoupdate } from '../source/project/extract.ts';
import type { FieldFact, Valued } from '../source/types.ts';
import { attributeValue, elementsOf } from '../source/xml/query.ts';
import type { XmlElement } from '../source/xml/tree.ts';
import { tableOf } from './names.ts';

/** What a version of a module keeps in a database: plain data, without a place in its files. */
export interface Schema {
  readonly module: string;
  readonly version: string | undefined;
  /** By name; abstract ones have no table, and their fields are those of the models that inherit them. */
  readonly models: ReadonlyMap<string, SchemaModel>;
  /** Of data files, without demo data, by complete xmlid. */
  readonly records: ReadonlyMap<string, SchemaRecord>;
  /** Some model, field or record has a name that only running the code would tell: what is not found may be there. */
  readonly partial: boolean;
}

export interface SchemaModel {
  readonly name: string;
  /** Made here, as opposed to extended. */
  readonly own: boolean;
  readonly kind: 'model' | 'transient' | 'abstract' | undefined;
  readonly table: string;
  readonly fields: ReadonlyMap<string, SchemaField>;
  /** SQL constraints by their name without the table's. */
  readonly constraints: ReadonlyMap<string, string>;
}

export interface SchemaField {
  readonly name: string;
  /** Class in `odoo.fields`. */
  readonly type: string;
  /** As it is given; undefined where it comes from the name. */
  readonly label: string | undefined;
  readonly comodel: string | undefined;
  readonly stored: boolean;
  readonly compute: boolean;
  readonly related: readonly string[] | undefined;
  /** Nobody writes it: what it holds can be computed again. */
  readonly derived: boolean;
  readonly required: boolean;
  readonly hasDefault: boolean;
  readonly translate: boolean;
  readonly companyDependent: boolean;
  /** Of a binary: it is a file of the database, and no column. */
  readonly attachment: boolean;
  /** Of a float: it says how many digits it keeps. */
  readonly digits: boolean;
  /** Keys of a literal selection, also of `selection_add`. */
  readonly keys: readonly string[] | undefined;
  /** Of a many2many that names its table and columns. */
  readonly relation: { readonly table: string; readonly columns: readonly [string, string] } | undefined;
}

export interface SchemaRecord {
  readonly xmlid: string;
  readonly model: string;
  readonly noupdate: boolean;
  /** Everything in the element but its id, blanks folded; undefined for a line of a CSV file. */
  readonly content: string | undefined;
  /** What it gives each field, blanks folded. */
  readonly values: ReadonlyMap<string, string>;
  /** The element as it stands. */
  readonly source: string | undefined;
}

export function schemaOf(index: ModuleIndex): Schema {
  const models = new Map<string, SchemaModel>();
  for (const facts of index.models.values()) models.set(facts.model, modelOf(facts, index.models));
  const computed = index.module.python.some(({ classes }) =>
    classes.some(({ attributes }) => ['_name', '_inherit'].some((name) => isComputed(attributes.get(name)))),
  );
  return {
    module: index.module.name,
    version: versionOf(index),
    models,
    records: recordsOf(index),
    partial: computed || index.module.unreadable.length > 0,
  };
}

function versionOf({ module }: ModuleIndex): string | undefined {
  const version = module.manifest.entries.get('version')?.value;
  return typeof version === 'string' ? version : undefined;
}

function isComputed(value: Valued | undefined): boolean {
  return value !== undefined && value.value === undefined;
}

function modelOf(facts: ModelFacts, all: ReadonlyMap<string, ModelFacts>): SchemaModel {
  const fields = new Map<string, SchemaField>();
  const constraints = new Map<string, string>();
  for (const { fact } of lineage(facts, all)) {
    for (const field of fact.fields) fields.set(field.name, fieldOf(field, fields.get(field.name)));
    for (const { name, kind, definition } of fact.tableObjects)
      if (kind === 'Constraint' && definition !== undefined) constraints.set(name, definition);
  }
  // Its table is a view that the module's own code makes.
  const isView = facts.classes.some(({ fact }) => fact.attributes.get('_auto')?.value === false);
  const table = facts.classes.map(({ fact }) => fact.attributes.get('_table')?.value).find(isText);
  return {
    name: facts.model,
    own: facts.own,
    kind: isView ? 'abstract' : facts.kind,
    table: table ?? tableOf(facts.model),
    fields,
    constraints,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Classes of all that the model inherits in this module, the farthest first, then its own. */
function lineage(facts: ModelFacts, all: ReadonlyMap<string, ModelFacts>): readonly ModelClass[] {
  const found: ModelClass[] = [];
  const seen = new Set<string>();
  const visit = (model: ModelFacts) => {
    seen.add(model.model);
    for (const parent of model.classes.flatMap(({ fact }) => fact.inherit)) {
      const other = all.get(parent);
      if (other && !seen.has(parent)) visit(other);
    }
    found.push(...model.classes);
  };
  visit(facts);
  return found;
}

/** A later class says only what it changes. */
function fieldOf(field: FieldFact, before: SchemaField | undefined): SchemaField {
  const { kwargs } = field;
  const literal = (name: string) => kwargs.get(name)?.value;
  const text = (name: string) => {
    const value = literal(name);
    return typeof value === 'string' ? value : undefined;
  };
  const compute = kwargs.has('compute') || (before?.compute ?? false);
  const related = text('related')?.split('.') ?? before?.related;
  const store = literal('store');
  const computed = compute || related !== undefined || kwargs.has('related');
  const keys = keysOf(field);
  return {
    name: field.name,
    type: field.type,
    label: labelOf(field) ?? before?.label,
    comodel: comodelOf(field) ?? before?.comodel,
    stored:
      store !== undefined
        ? store !== false
        : before && !kwargs.has('compute') && !kwargs.has('related')
          ? before.stored
          : !computed,
    compute,
    related,
    derived:
      computed && !kwargs.has('inverse') && literal('readonly') !== false && !(before && !before.derived),
    attachment: literal('attachment') !== false && (before?.attachment ?? true),
    required: kwargs.has('required') ? literal('required') === true : (before?.required ?? false),
    hasDefault: kwargs.has('default') || (before?.hasDefault ?? false),
    translate: kwargs.has('translate') ? literal('translate') !== false : (before?.translate ?? false),
    companyDependent: literal('company_dependent') === true || (before?.companyDependent ?? false),
    digits:
      kwargs.has('digits') || (field.type === 'Float' && field.args.length > 1) || (before?.digits ?? false),
    keys:
      keys && before?.keys && kwargs.has('selection_add')
        ? [...before.keys, ...keys]
        : (keys ?? before?.keys),
    relation: relationOf(field) ?? before?.relation,
  };
}

/** The first argument is the label, but of those that begin with a comodel or keys. */
function labelOf({ type, args, kwargs }: FieldFact): string | undefined {
  const first = /^(Many2one|One2many|Many2many|Selection|Reference)$/.test(type) ? undefined : args[0];
  const value = (kwargs.get('string') ?? first)?.value;
  return typeof value === 'string' ? value : undefined;
}

function keysOf(field: FieldFact): readonly string[] | undefined {
  if (field.type !== 'Selection') return undefined;
  const list = (field.kwargs.get('selection') ?? field.kwargs.get('selection_add') ?? field.args[0])?.value;
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === 'string' ? [pair[0]] : []));
}

function relationOf(field: FieldFact): SchemaField['relation'] {
  if (field.type !== 'Many2many') return undefined;
  const part = (name: string, at: number) => (field.kwargs.get(name) ?? field.args[at])?.value;
  const [table, first, second] = [part('relation', 1), part('column1', 2), part('column2', 3)];
  if (!isText(table) || !isText(first) || !isText(second)) return undefined;
  return { table, columns: [first, second] };
}

function recordsOf({ records }: ModuleIndex): ReadonlyMap<string, SchemaRecord> {
  const found = new Map<string, SchemaRecord>();
  for (const { fact, demo, source } of records) {
    if (fact.xmlid === undefined || demo || found.has(fact.xmlid)) continue;
    const { element } = fact;
    found.set(fact.xmlid, {
      xmlid: fact.xmlid,
      model: fact.model,
      noupdate: element !== undefined && isNoupdate(element),
      content: element && contentOf(element, source.text),
      values: element ? valuesOf(element, source.text) : new Map(),
      source: element && source.text.slice(element.start, element.end),
    });
  }
  return found;
}

function valuesOf(element: XmlElement, text: string): ReadonlyMap<string, string> {
  const fields = elementsOf(element).filter(({ name }) => name === 'field');
  return new Map(
    fields.map((field) => [attributeValue(field, 'name') ?? '', folded(text.slice(field.start, field.end))]),
  );
}

function contentOf(element: XmlElement, text: string): string {
  return folded(text.slice(element.start, element.end).replace(/\sid\s*=\s*("[^"]*"|'[^']*')/, ''));
}

function folded(source: string): string {
  return source
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(\/?>|<) ?/g, '$1')
    .trim();
}
