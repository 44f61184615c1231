import { methodPlace, modelPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import { type Bench, outsideEffect } from './trial.ts';

/**
 * Duplicates the sample record, as the Action menu does. A constraint may stand against it, in words or in the
 * database; what fails otherwise is a defect.
 */
export function copy({ model }: { readonly model: string }, bench: Bench): Case {
  const why = outsideEffect(bench, [model]);
  const code = `def copy_@KEY@():
    return len(made[${literal(model)}].copy())

answered(@KEY@, attempt(False, copy_@KEY@), ('UniqueViolation(', 'NotNullViolation(', 'CheckViolation(', 'ExclusionViolation('))`;
  return {
    id: 'probe-copy',
    message: `${model}: a record is duplicated, or that is refused.`,
    needs: model,
    place: methodPlace(bench.index, model, 'copy') ?? modelPlace(bench.index, model),
    code: why === undefined ? code : undefined,
    ...(why === undefined ? {} : { why }),
  };
}
