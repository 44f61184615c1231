import type { DataChange } from './change.ts';

/** A number of rows that the database with the old version can tell, before anything is changed. */
export interface CountQuery {
  /** Under which the number is kept; see `countKey`. */
  readonly key: string;
  /** By its old name. */
  readonly model: string;
  /** With the old names of fields. Counted with archived records. */
  readonly domain: readonly (readonly [string, string, string | false])[];
  /** Fields: not the rows are counted, but the values that more than one of them has. */
  readonly groupedBy?: readonly string[];
}

/** Numbers of rows by the key of their query; what nobody counted is not in it. */
export type Counts = ReadonlyMap<string, number>;

/** `rows`: all; `filled`, `empty`: with and without a value; `duplicates`: values that several rows share. */
export function countKey(what: 'rows' | 'filled' | 'empty' | 'duplicates' | 'key', of: string): string {
  return `${what} ${of}`;
}

/** What to ask of the database for these changes. */
export function countQueries(changes: readonly DataChange[]): readonly CountQuery[] {
  const models = new Map<string, string>();
  const fields = new Map<string, string>();
  for (const change of changes) {
    if (change.kind === 'renamed-model') models.set(change.model, change.old);
    if (change.kind === 'renamed-field') fields.set(`${change.model}.${change.field}`, change.old);
  }
  const model = (name: string) => models.get(name) ?? name;
  const field = (of: string, name: string) => fields.get(`${of}.${name}`) ?? name;
  const queries = changes.flatMap((change): CountQuery[] => {
    switch (change.kind) {
      case 'renamed-model':
        return [{ key: countKey('rows', change.old), model: change.old, domain: [] }];
      case 'removed-model':
      case 'stored-compute':
        return [{ key: countKey('rows', change.model), model: model(change.model), domain: [] }];
      case 'renamed-field':
        return [filled(change.model, change.old, model(change.model), change.old)];
      case 'removed-field':
      case 'changed-type': {
        const old = field(change.model, change.field);
        return [filled(change.model, change.field, model(change.model), old)];
      }
      case 'required-field': {
        const key = countKey('empty', `${change.model}.${change.field}`);
        const domain = change.isNew ? [] : [[field(change.model, change.field), '=', false] as const];
        return [{ key, model: model(change.model), domain }];
      }
      case 'changed-selection':
        return Object.keys(change.mapping).map((value) => ({
          key: countKey('key', `${change.model}.${change.field}:${value}`),
          model: model(change.model),
          domain: [[field(change.model, change.field), '=', value] as const],
        }));
      case 'new-constraint':
        return change.columns
          ? [
              {
                key: countKey('duplicates', change.name),
                model: model(change.model),
                domain: [],
                groupedBy: change.columns.map((column) => field(change.model, column)),
              },
            ]
          : [];
      default:
        return [];
    }
  });
  return [...new Map(queries.map((query) => [query.key, query])).values()];
}

function filled(of: string, name: string, model: string, field: string): CountQuery {
  return { key: countKey('filled', `${of}.${name}`), model, domain: [[field, '!=', false]] };
}
