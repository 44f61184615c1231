import { namedClasses } from '../../audit/lookup/decorated.ts';
import type { ModuleContext, PythonContext } from '../../audit/rule.ts';
import { CORE_MODULE } from '../../source/project/facts.ts';
import type { ProjectModel } from '../../source/project/project.ts';
import type { ClassFact, FieldFact } from '../../source/types.ts';
import type { FieldNames } from '../renames/field-names.ts';
import { isWhole } from './fields.ts';

/** Visitors of files for models that the module makes, and that a module which it depends on makes too since a series. */
export function takenModels(series: string) {
  return {
    module(_: unknown, context: PythonContext): void {
      for (const { fact, model } of namedClasses(context)) {
        const maker = fact.creates ? newMaker(model, context) : undefined;
        if (maker !== undefined) reportModel(fact, { model, maker, series }, context);
      }
    },
  };
}

/** Likewise for fields that it gives to models of others. A field that has another name since is no new one. */
export function takenFields(series: string, renamed: FieldNames) {
  return {
    module(_: unknown, context: PythonContext): void {
      for (const { fact, model } of namedClasses(context)) {
        if (fact.creates) continue;
        const names = new Set(Object.values(renamed[model] ?? {}));
        for (const field of fact.fields)
          if (isWhole(field) && !names.has(field.name)) reportField(field, model, series, context);
      }
    },
  };
}

/** A module that this one depends on, and that makes the model in the new series alone. */
function newMaker(model: string, { project, target, module }: ModuleContext): string | undefined {
  const [before, now] = [project.closure(module.name).modules, target?.closure(module.name).modules];
  const others = (target?.makers(model) ?? []).filter((name) => name !== module.name && now?.has(name));
  const isOld = project.makers(model).some((name) => name !== module.name && before.has(name));
  return isOld ? undefined : others[0];
}

function reportModel(
  fact: ClassFact,
  { model, maker, series }: { readonly model: string; readonly maker: string; readonly series: string },
  context: PythonContext,
): void {
  context.report({
    at: fact.attributes.get('_name') ?? fact,
    about: { kind: 'model', name: model },
    message: `${maker} makes a model ${model} of its own since ${series}. A class with this _name and no _inherit takes its place, so that the fields of Odoo's are gone: what reads them does not load.`,
    options: [
      { title: `Extend the one of ${maker}, with what it lacks`, code: `_inherit = "${model}"` },
      { title: 'Give the one of this module another name, with a script for its rows' },
    ],
  });
}

function reportField(field: FieldFact, model: string, series: string, context: PythonContext): void {
  const { target, module } = context;
  if (!target) return;
  const foreign = (of: ProjectModel) =>
    [...of.lineage, ...of.delegated].find(
      ({ module: owner, fields }) =>
        owner !== module.name && owner !== CORE_MODULE && Object.hasOwn(fields, field.name),
    );
  const old = context.model(model);
  const taken = foreign(target.model(model, module.name));
  // A model that is not there had another name, and so had the field.
  if (!taken || foreign(old) || old.classes.every((part) => part.module === module.name)) return;
  const theirs = taken.fields[field.name]?.type;
  const kind = theirs === undefined || theirs === field.type ? '' : `, a ${theirs}`;
  context.report({
    at: field.nameSpan,
    about: { kind: 'field', name: field.name },
    message: `${taken.module} has a field ${field.name} of its own on ${model} since ${series}${kind}: what is written here changes it for all of Odoo.`,
    options: [
      { title: 'Use the one of Odoo, and take this one away, where it holds the same' },
      { title: 'Give the one of this module another name, with a script for its rows' },
    ],
  });
}
