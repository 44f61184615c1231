import { fieldPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import type { Bench } from './trial.ts';

/**
 * Calls the compute method on records that are not in the database. Where it gives no value Odoo raises for a field
 * that is not stored, and keeps whatever there is of one that is. Source: 19.0 orm/fields.py, `Field.__get__`.
 */
export function assigns(
  { model, field }: { readonly model: string; readonly field: string },
  { index, sample }: Bench,
): Case {
  const at = sample(model);
  const records = [
    `env[${literal(model)}].new({})`,
    ...(at === undefined ? [] : [`env[${literal(model)}].new(second_${at}())`]),
  ];
  return {
    id: 'probe-compute-assigns',
    message: `${model}.${field}: its compute method gives it a value.`,
    place: fieldPlace(index, model, field),
    ...(at === undefined ? {} : { needs: model }),
    code: `def compute_@KEY@():
    for record in [${records.join(', ')}]:
        record._fields[${literal(field)}].compute_value(record)
        if ${literal(field)} not in record._cache:
            return 'the method ends without a value for %s' % record
    return 'assigned'

judge(@KEY@, attempt(False, compute_@KEY@), 'assigned')`,
  };
}
