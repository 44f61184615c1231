import { modelPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import type { Bench } from './trial.ts';

/** Duplicates the sample record, as the Action menu does. */
export function copy({ model }: { readonly model: string }, { index }: Bench): Case {
  return {
    id: 'probe-copy',
    message: `${model}: a record is duplicated.`,
    needs: model,
    place: modelPlace(index, model),
    code: `def copy_@KEY@():
    return len(made[${literal(model)}].copy())

judge(@KEY@, attempt(False, copy_@KEY@), 1)`,
  };
}
