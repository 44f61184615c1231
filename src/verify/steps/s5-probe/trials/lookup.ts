import { fieldPlace, methodPlace, modelPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import { type Bench, onSample, outsideEffect } from './trial.ts';

/** What a many2one to the model asks when its user types. */
export function names({ model }: { readonly model: string }, { index }: Bench): Case {
  const own = ['name_search', '_name_search', 'name_get', '_compute_display_name'];
  const place = own.map((method) => methodPlace(index, model, method)).find((found) => found !== undefined);
  return {
    id: 'probe-name-search',
    message: `${model}: records are found and shown by their name.`,
    place: place ?? modelPlace(index, model),
    code: `def names_@KEY@():
    env[${literal(model)}].name_search('Probe')
    return len(env[${literal(model)}].search([], limit=3).mapped('display_name'))

answered(@KEY@, attempt(False, names_@KEY@))`,
  };
}

/** Calls the search method of a computed field. That it takes no such operator is an answer. */
export function searches(
  { model, field }: { readonly model: string; readonly field: string },
  { index }: Bench,
): Case {
  return {
    id: 'probe-search',
    message: `${model}.${field}: its search method answers.`,
    place: fieldPlace(index, model, field),
    code: `def search_@KEY@():
    return len(env[${literal(model)}].search([(${literal(field)}, '=', False)], limit=3))

found, problem = attempt(False, search_@KEY@)
if problem and problem.startswith('ValueError(') and 'Invalid field' not in problem:
    report(@KEY@, 'pass', problem)
else:
    answered(@KEY@, (found, problem), ('NotImplementedError(',))`,
  };
}

/** Writes the value that the field has: its inverse method must take it. */
export function inverses(
  { model, field }: { readonly model: string; readonly field: string },
  bench: Bench,
): Case {
  const why = outsideEffect(bench, [model]);
  const code = `def inverse_@KEY@():
    record = sample(${literal(model)})
    value = record._fields[${literal(field)}].convert_to_write(record[${literal(field)}], record)
    record.write({${literal(field)}: value})
    return True

${onSample(model, 'answered(@KEY@, attempt(False, inverse_@KEY@))')}`;
  return {
    id: 'probe-inverse',
    message: `${model}.${field}: its inverse method takes a value.`,
    place: fieldPlace(bench.index, model, field),
    code: why === undefined ? code : undefined,
    ...(why === undefined ? {} : { why }),
  };
}
