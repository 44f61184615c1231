import { didYouMean } from '../util/suggest.ts';
import { OdooError } from './errors.ts';

/** A field that the model does not have, with near names of `fields`. */
export function unknownField(
  model: string,
  field: string,
  fields: Iterable<string>,
  cause?: unknown,
): OdooError {
  return new OdooError('bad_request', `${model} has no field "${field}".${didYouMean(field, fields)}`, {
    hint: `List the fields of ${model} to see what there is.`,
    cause,
  });
}

/** A model that the database does not have, with near names; `models` is empty when they cannot be read. */
export function unknownModel(model: string, models: Iterable<string>, cause?: unknown): OdooError {
  const message = `There is no model "${model}" in this database.${didYouMean(model, models)}`;
  return new OdooError('not_found', message, {
    hint: 'A model is only there when the module that defines it is installed.',
    cause,
  });
}
