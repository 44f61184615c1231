import * as z from 'zod';
import { didYouMean } from '../../util/suggest.ts';
import { list, literal, type Py, str, tuple } from '../render/python.ts';
import { isSearchable, type Resolving } from '../spec/resolving.ts';
import type { FieldSpec, ModelSpec } from '../spec/types.ts';
import { isScalar } from '../spec/values.ts';

/** A field as a page of the website shows it. */
export interface ShownField {
  readonly name: string;
  readonly title: string;
}

/** Types that a table on a web page can show in a cell. */
const CELL_TYPES = new Set<FieldSpec['type']>([
  'char',
  'text',
  'integer',
  'float',
  'monetary',
  'boolean',
  'date',
  'datetime',
  'selection',
  'many2one',
]);

/** Terms of a domain: `[["state", "=", "available"]]`, with `&`, `|` and `!` before their operands. */
export const domainInput = z.array(z.union([z.enum(['&', '|', '!']), z.array(z.unknown())]));

export type DomainInput = z.output<typeof domainInput>;

/** Fields of the model by name; what a web page cannot show is told. */
export function shownFields(
  names: readonly string[],
  model: ModelSpec,
  path: string,
  r: Resolving,
): ShownField[] {
  const known = model.fields.map(({ name }) => name);
  return names.flatMap((name) => {
    const field = model.fields.find((candidate) => candidate.name === name);
    if (name === 'display_name') return [{ name, title: model.title }];
    if (!field) {
      r.problems.error(path, `${model.name} has no field ${name}.${didYouMean(name, known)}`);
      return [];
    }
    if (!CELL_TYPES.has(field.type)) {
      r.problems.error(
        path,
        `${name} has the type ${field.type}, which a table cannot show; choose fields of these types: ${[...CELL_TYPES].join(', ')}`,
      );
      return [];
    }
    return [{ name, title: field.title }];
  });
}

/** What names a record, and then what its list view shows. */
export function defaultFields(model: ModelSpec): string[] {
  const names = new Set([model.recName ?? 'display_name']);
  for (const name of model.views?.list ?? []) {
    const field = model.fields.find((candidate) => candidate.name === name);
    // Who is responsible and in which company is nothing for a page outside the backend.
    const internal = ['res.users', 'res.company'].includes(field?.comodel ?? '');
    if (field && CELL_TYPES.has(field.type) && !internal && field.groups.length === 0) names.add(name);
  }
  return [...names];
}

/** The domain as Python; a field that no search can use is told. */
export function domainNode(domain: DomainInput, model: ModelSpec, path: string, r: Resolving): Py {
  const terms = domain.map((term): Py => {
    if (typeof term === 'string') return str(term);
    const [name, operator, value] = term;
    if (typeof name !== 'string' || typeof operator !== 'string' || term.length !== 3) {
      r.problems.error(path, `${JSON.stringify(term)} should be such as ["state", "=", "done"]`);
      return str('');
    }
    const first = name.split('.')[0] ?? '';
    const field = model.fields.find((candidate) => candidate.name === first);
    if (!['id', 'create_date', 'write_date'].includes(first) && !(field && isSearchable(field))) {
      const known = model.fields.filter(isSearchable).map((candidate) => candidate.name);
      r.problems.error(path, `${model.name} has no field ${first} to search on.${didYouMean(first, known)}`);
    }
    return tuple([str(name), str(operator), valueNode(value, path, r)]);
  });
  return list(terms);
}

function valueNode(value: unknown, path: string, r: Resolving): Py {
  if (Array.isArray(value)) return list(value.map((item) => valueNode(item, path, r)));
  if (isScalar(value)) return literal(value);
  r.problems.error(path, `${JSON.stringify(value)} is no text, number, true, false or list of them`);
  return literal(null);
}
