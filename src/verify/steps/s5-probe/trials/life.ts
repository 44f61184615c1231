import { methodPlace, modelPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import { type Bench, outsideEffect } from './trial.ts';

/** In PostgreSQL's words; the web client tells its user. */
const REFUSALS = "('UniqueViolation(', 'ForeignKeyViolation(', 'CheckViolation(', 'NotNullViolation(')";

/** Changes the sample record: a method of the module that forgets its super() keeps it as it was. */
export function writes(
  { model, field }: { readonly model: string; readonly field: string },
  bench: Bench,
): Case {
  return {
    id: 'probe-write',
    message: `${model}: a record is changed.`,
    needs: model,
    place: methodPlace(bench.index, model, 'write') ?? modelPlace(bench.index, model),
    ...guarded(bench, model),
    code:
      outsideEffect(bench, [model]) === undefined
        ? `def write_@KEY@():
    record = made[${literal(model)}]
    before = record[${literal(field)}]
    record.write({${literal(field)}: 'Probe changed'})
    flush()
    after = record.search([('id', '=', record.id)]).read([${literal(field)}])
    if after and after[0][${literal(field)}] == before:
        raise Exception('write() leaves ${field} as it was')
    return True

answered(@KEY@, attempt(False, write_@KEY@), ${REFUSALS})`
        : undefined,
  };
}

/** Deletes the sample record; what is archived instead is well, too. */
export function unlinks({ model }: { readonly model: string }, bench: Bench): Case {
  return {
    id: 'probe-unlink',
    message: `${model}: a record is deleted, or that is refused.`,
    needs: model,
    place: methodPlace(bench.index, model, 'unlink') ?? modelPlace(bench.index, model),
    ...guarded(bench, model),
    code:
      outsideEffect(bench, [model]) === undefined
        ? `def unlink_@KEY@():
    record = made[${literal(model)}]
    record.unlink()
    flush()
    if record.search_count([('id', '=', record.id)]):
        raise Exception('unlink() leaves the record there')
    return True

answered(@KEY@, attempt(False, unlink_@KEY@), ${REFUSALS})`
        : undefined,
  };
}

function guarded(bench: Bench, model: string): Pick<Case, 'why'> {
  const why = outsideEffect(bench, [model]);
  return why === undefined ? {} : { why };
}
