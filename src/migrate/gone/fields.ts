import { namedClasses } from '../../audit/lookup/decorated.ts';
import type { Option, PythonContext } from '../../audit/rule.ts';
import { comodelOf } from '../../source/model-index.ts';
import type { ProjectModel } from '../../source/project/project.ts';
import type { FieldFact } from '../../source/types.ts';

/**
 * A field of Odoo's that the module extends, and that is gone: what is written of it makes a field of the module's own,
 * which has nothing of what the old one was, such as the model that it points to.
 */
export function goneFields(context: PythonContext, series: string, choices: readonly Option[]): void {
  const { target, module } = context;
  if (!target) return;
  for (const { fact, model } of namedClasses(context)) {
    const [old, now] = [context.model(model), target.model(model, module.name)];
    if (!now.complete) continue;
    const foreign = ({ lineage, delegated }: ProjectModel, name: string) =>
      [...lineage, ...delegated].some(
        (part) => part.module !== module.name && Object.hasOwn(part.fields, name),
      );
    for (const field of fact.fields) {
      if (isWhole(field) || !foreign(old, field.name) || foreign(now, field.name)) continue;
      context.report({
        at: field.nameSpan,
        about: { kind: 'field', name: field.name },
        message: `The field ${field.name} of ${model} that this one extends is gone in ${series}: what is written here is not a whole field.`,
        options: choices,
      });
    }
  }
}

/** It says by itself what it is. */
export function isWhole(field: FieldFact): boolean {
  const { type, args, kwargs } = field;
  if (kwargs.has('related')) return true;
  if (/^(Many2one|Many2many|One2many|Many2oneReference)$/.test(type))
    return comodelOf(field) !== undefined || args.length > 0;
  if (/^(Selection|Reference)$/.test(type)) return kwargs.has('selection') || args.length > 0;
  return true;
}
