import { remembered } from '../../util/remember.ts';
import { CORE_MODULE, type FieldFacts, type ModuleFacts } from './facts.ts';
import type { Closure, ModelPart, ProjectModel } from './project.ts';

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

/** A model as the classes of one closure make it. */
export function modelOf(
  name: string,
  { modules: within, complete: known }: Closure,
  parts: Pick<ReadonlyMap<string, readonly ModelPart[]>, 'get'>,
  modules: ReadonlyMap<string, ModuleFacts>,
  /** Another model as the same closure makes it. */
  other: (model: string) => ProjectModel,
): ProjectModel {
  const lineage: ModelPart[] = [];
  const delegated: ModelPart[] = [];
  let fieldsKnown = known;
  const seen = new Set<string>();
  const targets: string[] = [];
  const visible = visibleParts(within, parts);
  const add = (model: string, into: ModelPart[]) => {
    if (seen.has(model)) return;
    seen.add(model);
    const own = visible(model);
    if (!own.some(({ creates }) => creates)) fieldsKnown = false;
    into.push(...own);
    for (const part of own) {
      if (part.otherBases || modules.get(part.module)?.partial) fieldsKnown = false;
      for (const parent of part.inherit) add(parent, into);
      targets.push(...delegatesOf(part));
    }
  };
  add(name, lineage);
  // Delegation brings the fields of the other model, not its methods.
  for (const target of targets) add(target, delegated);
  if (fieldsKnown && hasComputedNames(within, modules)) fieldsKnown = false;
  // `base` is inherited by every model, and adds methods.
  if (name !== 'base') lineage.push(...visible('base'));
  const all = [...lineage, ...delegated];
  const fields = new Map<string, FieldFacts | undefined>();
  const own = lineage.filter(({ model }) => model === name);
  const maker = own.find(({ creates }) => creates);
  return {
    name,
    exists: maker !== undefined,
    kind: maker?.kind,
    complete: fieldsKnown,
    methodsKnown: fieldsKnown && modules.has(CORE_MODULE),
    classes: own,
    lineage,
    delegated,
    field(field) {
      if (!fields.has(field)) {
        const given = fieldOf(all, field) ?? (Object.hasOwn(MAGIC, field) ? MAGIC[field] : undefined);
        // First as it is: fields that are related to each other lead to no model.
        fields.set(field, given);
        if (given && isBare(given))
          fields.set(field, { ...given, comodel: targetOf(given, other(name), other) });
      }
      return fields.get(field);
    },
    method: (method) => lineage.find(({ methods }) => Object.hasOwn(methods, method))?.methods[method],
    *fieldNames() {
      const names = new Set(all.flatMap(({ fields }) => Object.keys(fields)));
      yield* names;
    },
  };
}

/** Frees what is kept of a closure that is not asked from any more. */
export function forgetParts({ modules }: Closure): void {
  seenParts.delete(modules);
}

const seenParts = new WeakMap<Closure['modules'], Map<string, readonly ModelPart[]>>();

/** Parts of a model that a closure sees: mixins are asked for by every model that has them. */
function visibleParts(
  within: Closure['modules'],
  parts: Pick<ReadonlyMap<string, readonly ModelPart[]>, 'get'>,
): (model: string) => readonly ModelPart[] {
  const known = remembered(seenParts, within, () => new Map());
  return (model) =>
    remembered(known, model, () =>
      (parts.get(model) ?? []).filter(({ module }) => within.has(module) || module === CORE_MODULE),
    );
}

const delegates = new WeakMap<ModelPart, readonly string[]>();

/** Models that a class delegates to. Each closure asks again, of classes with hundreds of fields. */
function delegatesOf(part: ModelPart): readonly string[] {
  const known = delegates.get(part);
  if (known) return known;
  const targets = Object.values(part.inherits);
  for (const field of Object.values(part.fields))
    if (field.delegate && field.comodel) targets.push(field.comodel);
  delegates.set(part, targets);
  return targets;
}

const computed = new WeakMap<Closure['modules'], boolean>();

function hasComputedNames(within: Closure['modules'], modules: ReadonlyMap<string, ModuleFacts>): boolean {
  let known = computed.get(within);
  if (known === undefined) {
    known = [...within].some((module) => modules.get(module)?.computedNames);
    computed.set(within, known);
  }
  return known;
}

/** A later class may say `fields.Char(required=True)` alone: what tells most of a relational field wins. */
function fieldOf(lineage: readonly ModelPart[], name: string): FieldFacts | undefined {
  const all = lineage.filter(({ fields }) => Object.hasOwn(fields, name)).map(({ fields }) => fields[name]);
  return all.find((field) => field?.comodel !== undefined) ?? all[0];
}

/** It leads to records, and what it is related to says of which model. */
function isBare({ type, comodel, related }: FieldFacts): boolean {
  return comodel === undefined && related !== undefined && /^(Many2one|One2many|Many2many)$/.test(type);
}

/** The model that a related field leads to; undefined where the way there is not known. */
function targetOf(
  { related = '' }: FieldFacts,
  from: ProjectModel,
  other: (model: string) => ProjectModel,
): string | undefined {
  let at: ProjectModel | undefined = from;
  let comodel: string | undefined;
  for (const step of related.split('.')) {
    comodel = at?.field(step)?.comodel;
    at = comodel === undefined ? undefined : other(comodel);
  }
  return comodel;
}
