import type { ClassFact, FieldFact, MethodFact, OdooModule, PythonFile, Span, Valued } from './types.ts';

export interface ModelClass {
  readonly file: PythonFile;
  readonly fact: ClassFact;
}

/** All that this module says of one model, over all its classes. */
export interface ModelFacts {
  readonly model: string;
  /** Made here, as opposed to extended. */
  readonly own: boolean;
  readonly kind: ClassFact['kind'];
  readonly classes: readonly ModelClass[];
  /**
   * Every field and method is known: the model is made here, and so is all it inherits, or that is a mixin
   * whose members are known by their names.
   */
  readonly closed: boolean;
  field(name: string): { readonly file: PythonFile; readonly fact: FieldFact } | undefined;
  /** Also true for what every model has, and for what a known mixin brings. */
  hasField(name: string): boolean;
  hasMethod(name: string): boolean;
  /** A mixin brings a member of this name. */
  mixedIn(name: string): boolean;
  method(name: string): { readonly file: PythonFile; readonly fact: MethodFact } | undefined;
}

/** Members that a mixin brings, by their names. Sources: mail, portal and base of 14.0 to 19.0. */
const MIXINS: Readonly<Record<string, RegExp>> = {
  'mail.thread': /^(message_|_message_|website_message_ids$|has_message$|rating_|_track_|_notify_|_mail_)/,
  'mail.thread.cc':
    /^(message_|_message_|website_message_ids$|has_message$|email_cc$|rating_|_track_|_mail_)/,
  'mail.activity.mixin': /^(activity_|my_activity_)/,
  'portal.mixin': /^(access_url|access_token|access_warning|get_portal_url|preview_|_portal_|_get_share_url)/,
  'image.mixin': /^image_\d+$/,
  'utm.mixin': /^(campaign|source|medium)_id$/,
};
/** Fields of every model. */
const MAGIC = new Set([
  'id',
  'display_name',
  'create_uid',
  'create_date',
  'write_uid',
  'write_date',
  '__last_update',
]);
/** Methods of every model that a button or a field may name. */
const COMMON_METHODS = new Set(
  'create write unlink copy read search toggle_active action_archive action_unarchive get_formview_action'.split(
    ' ',
  ),
);

export function indexModels(module: OdooModule): ReadonlyMap<string, ModelFacts> {
  const classes = new Map<string, ModelClass[]>();
  for (const file of module.python) {
    if (file.source.path.startsWith('tests/')) continue;
    for (const fact of file.classes) {
      if (!isModel(fact) || fact.model === undefined) continue;
      const known = classes.get(fact.model) ?? [];
      classes.set(fact.model, [...known, { file, fact }]);
    }
  }
  const models = new Map<string, ModelFacts>();
  const kinds = new Map(module.python.flatMap((file) => file.classes.map((fact) => [fact.name, fact.kind])));
  for (const model of classes.keys()) models.set(model, modelFacts(model, classes, kinds));
  return models;
}

/** A class with another Python class as its base is a model too when it says which. */
function isModel({ kind, attributes }: ClassFact): boolean {
  return kind !== undefined || attributes.has('_name') || attributes.has('_inherit');
}

/** Some model has a name that only running the code would tell: what exists is not fully known. */
export function hasComputedNames(module: OdooModule): boolean {
  const named = (value: Valued | undefined) => value !== undefined && value.value === undefined;
  return module.python.some((file) =>
    file.classes.some(
      ({ attributes }) => named(attributes.get('_name')) || named(attributes.get('_inherit')),
    ),
  );
}

function modelFacts(
  model: string,
  all: ReadonlyMap<string, readonly ModelClass[]>,
  kinds: ReadonlyMap<string, ClassFact['kind']>,
): ModelFacts {
  const classes = all.get(model) ?? [];
  const { lineage, unknown } = ancestry(model, all);
  const patterns = unknown.map((name) => MIXINS[name]);
  const find = <T extends { name: string }>(list: (fact: ClassFact) => readonly T[], name: string) => {
    for (const { file, fact } of lineage) {
      const found = list(fact).findLast((item) => item.name === name);
      if (found) return { file, fact: found };
    }
    return undefined;
  };
  const made = classes.find(({ fact }) => fact.creates);
  const field = (name: string) => find((fact) => fact.fields, name);
  const method = (name: string) => find((fact) => fact.methods, name);
  const mixedIn = (name: string) => patterns.some((pattern) => pattern?.test(name));
  return {
    model,
    own: made !== undefined,
    kind: kindOf((made ?? classes[0])?.fact, kinds),
    classes,
    // An abstract model may rely on what the models that inherit it have.
    closed:
      made !== undefined &&
      made.fact.kind !== 'abstract' &&
      !patterns.includes(undefined) &&
      lineage.every(isPlain),
    mixedIn,
    field,
    method,
    hasField: (name) => MAGIC.has(name) || mixedIn(name) || field(name) !== undefined,
    hasMethod: (name) => COMMON_METHODS.has(name) || mixedIn(name) || method(name) !== undefined,
  };
}

/** Its own, else that of the class of this module that it derives from. */
function kindOf(
  fact: ClassFact | undefined,
  kinds: ReadonlyMap<string, ClassFact['kind']>,
): ClassFact['kind'] {
  return fact?.kind ?? fact?.bases.map((base) => kinds.get(base)).find((kind) => kind !== undefined);
}

/** It has no members but its own and its parents': none by delegation, none of a Python base class. */
function isPlain({ fact }: ModelClass): boolean {
  const delegates = fact.fields.some((field) => field.kwargs.get('delegate')?.value === true);
  return fact.kind !== undefined && fact.inherits.size === 0 && !delegates;
}

/** The model's classes, then those of all it inherits in this module; and the parents that are made elsewhere. */
function ancestry(model: string, all: ReadonlyMap<string, readonly ModelClass[]>) {
  const lineage: ModelClass[] = [];
  const unknown: string[] = [];
  const queue = [model];
  const seen = new Set(queue);
  for (const name of queue) {
    const classes = all.get(name) ?? [];
    lineage.push(...classes.toReversed());
    if (!classes.some(({ fact }) => fact.creates)) unknown.push(name);
    for (const parent of classes.flatMap(({ fact }) => fact.inherit)) {
      if (!seen.has(parent)) queue.push(parent);
      seen.add(parent);
    }
  }
  return { lineage, unknown };
}

/** Comodel of a relational field, as far as it is a literal. */
export function comodelOf(field: FieldFact): string | undefined {
  if (!/^(Many2one|One2many|Many2many)$/.test(field.type)) return undefined;
  return text(field.kwargs.get('comodel_name') ?? field.args[0]);
}

/** Name of the many2one that a one2many is the other side of. */
export function inverseOf(field: FieldFact): string | undefined {
  return field.type === 'One2many' ? text(field.kwargs.get('inverse_name') ?? field.args[1]) : undefined;
}

export function keyword(field: FieldFact, name: string): (Span & { readonly text: string }) | undefined {
  const found = field.kwargs.get(name);
  const value = text(found);
  return found && value !== undefined ? { text: value, start: found.start, end: found.end } : undefined;
}

function text(valued: Valued | undefined): string | undefined {
  return typeof valued?.value === 'string' ? valued.value : undefined;
}
