import { namedClasses } from '../../audit/lookup/decorated.ts';
import type { AuditRule } from '../../audit/rule.ts';
import type { FieldFacts } from '../../source/project/facts.ts';
import { isWhole } from '../gone/fields.ts';

/**
 * Visitor of fields that a class extends, as what another class or module says of them is not written again: where nobody
 * says it any more, the models do not load.
 */
export const halfFields: Pick<AuditRule, 'python'> = {
  python: {
    module(_, context) {
      for (const { fact, model } of namedClasses(context)) {
        for (const field of fact.fields) {
          if (isWhole(field)) continue;
          const known = context.model(model);
          const declared = known.lineage.flatMap(({ fields }) =>
            Object.hasOwn(fields, field.name) ? (fields[field.name] ?? []) : [],
          );
          if (!known.complete || declared.some(saysWhat)) continue;
          context.report({
            at: field.nameSpan,
            about: { kind: 'field', name: field.name },
            message: `The field ${field.name} of ${model} is declared nowhere else, and what is written here is not a whole field: the models do not load.`,
          });
        }
      }
    },
  },
};

function saysWhat({ comodel, related, selection }: FieldFacts): boolean {
  return comodel !== undefined || related !== undefined || selection !== undefined;
}
