import type { FieldSpec } from './types.ts';

/** `loan_count` for `loan_ids`. */
export function countField(field: string): string {
  return `${field.replace(/_ids$/, '')}_count`;
}

/** A field with the number of records in an x2many. */
export function counted(field: string, variable: string, blank: FieldSpec): FieldSpec {
  return {
    ...blank,
    compute: {
      method: `_compute_${blank.name}`,
      depends: [field],
      store: false,
      body: `${variable}.${blank.name} = len(${variable}.${field})`,
      examples: [{ given: {}, expect: 0 }],
    },
  };
}
