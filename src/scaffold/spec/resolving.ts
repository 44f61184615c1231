import type { SeriesProfile } from '../../series/profile.ts';
import type { FieldInput, ModelInput, SpecInput } from './input.ts';
import type { Problems } from './problems.ts';
import type { Surroundings } from './surroundings.ts';
import type { FieldSpec, ModelSpec } from './types.ts';
import type { ValueScope } from './values.ts';

/** What is known while a spec is resolved. */
export interface Resolving {
  readonly input: SpecInput;
  readonly profile: SeriesProfile;
  readonly problems: Problems;
  readonly around: Surroundings;
  /** Fields by model, filled before anything that refers to them is read. */
  readonly fields: Map<string, Map<string, FieldSpec>>;
  /** Declared fields by model as the spec gives them, once the compact form is read. */
  readonly entries: Map<string, Map<string, FieldInput>>;
  /** Where a model stands in the spec, such as `models.library.book`. */
  pathOf(model: string): string;
  /** It is another module's model, which may have fields besides those of the spec. */
  isOpen(model: string): boolean;
  /** `undefined` for a model that the spec only points to. */
  kindOf(model: string): ModelSpec['kind'] | undefined;
  /** What the spec says of a model, before defaults. */
  inputOf(model: string): ModelInput | undefined;
  /** xmlids of groups: complete for other modules' ones, without the module for own ones. */
  groupIds(keys: string | readonly string[] | undefined, path: string): string[];
}

/** Whether the field has a column or relation in the database, so that it can be searched and sorted on. */
export function isStored(field: FieldSpec): boolean {
  // What a company-dependent field has in the database is no plain column in any series.
  if (field.companyDependent) return false;
  if (field.compute) return field.compute.store;
  return field.related === undefined || field.relatedStore;
}

/** Whether a domain may use the field: one without a column is searched through its path or by its own method. */
export function isSearchable(field: FieldSpec): boolean {
  if (isStored(field) || field.companyDependent) return true;
  return field.related !== undefined || field.compute?.search !== undefined;
}

export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** Where values are read outside demo data. */
export function valueScope(r: Resolving): ValueScope {
  return {
    fieldsOf: (name: string) => r.fields.get(name),
    isOpen: (name: string) => r.isOpen(name),
    problem: (path: string, message: string) => r.problems.error(path, message),
  };
}
