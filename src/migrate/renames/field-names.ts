import type { ModuleContext } from '../../audit/rule.ts';
import type { Project } from '../../source/project/project.ts';
import { remembered } from '../../util/remember.ts';

/** New name by old name, by model. */
export type FieldNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The new name of a field of this model; undefined when it keeps its name, or this module makes one of that name. */
export function nameOn(
  model: string,
  field: string,
  names: FieldNames,
  context: ModuleContext,
): string | undefined {
  const fields = Object.hasOwn(names, model) ? names[model] : undefined;
  const now = fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (now === undefined) return undefined;
  return context.index.models.get(model)?.field(field) && !isExtended(model, field, context)
    ? undefined
    : now;
}

/** What the module says of the field is added to that of Odoo. */
export function isExtended(model: string, field: string, { project, module }: ModuleContext): boolean {
  const { lineage, delegated } = project.model(model, module.name);
  return [...lineage, ...delegated].some(
    (part) => part.module !== module.name && Object.hasOwn(part.fields, field),
  );
}

/** The new name where every model that has a field of this name renames it likewise, and this module makes none. */
export function onlyMeaning(field: string, names: FieldNames, context: ModuleContext): string | undefined {
  // Short words are attributes of many things that are no records.
  if (!/^\w{3,}_\w+$/.test(field)) return undefined;
  const meanings = new Set(
    Object.entries(names).flatMap(([, fields]) => (Object.hasOwn(fields, field) ? [fields[field]] : [])),
  );
  const [now] = meanings;
  if (meanings.size !== 1 || now === undefined) return undefined;
  const models = modelsWith(field, context.project);
  if (models.size === 0) return undefined;
  for (const model of models)
    if (!Object.hasOwn(names, model) || names[model]?.[field] !== now) return undefined;
  return now;
}

const known = new WeakMap<Project, Map<string, ReadonlySet<string>>>();

/** All models that have a field of this name, in whatever module. */
function modelsWith(field: string, project: Project): ReadonlySet<string> {
  const fields = remembered(known, project, () => new Map<string, ReadonlySet<string>>());
  return remembered(fields, field, () => {
    const models = new Set<string>();
    for (const { classes } of project.modules.values())
      for (const { model, fields: own } of classes) if (Object.hasOwn(own, field)) models.add(model);
    return models;
  });
}

/** The path from this model with the new names of its fields, as far as their models are known. */
export function pathNow(path: string, from: string, names: FieldNames, context: ModuleContext): string {
  let model: string | undefined = from;
  return path
    .split('.')
    .map((part) => {
      if (model === undefined) return part;
      const now = nameOn(model, part, names, context) ?? part;
      model = context.model(model).field(part)?.comodel;
      return now;
    })
    .join('.');
}
