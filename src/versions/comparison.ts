import type { Series } from '../series/profile.ts';
import type { DataChange, Question } from './change.ts';
import type { Renames } from './renames.ts';
import type { Schema, SchemaModel } from './schema.ts';

/** What is known of the modules around, before and after. */
export interface Around {
  /** Another module that this one depends on makes this field of the model. */
  declares(when: 'before' | 'after', model: string, field: string): boolean;
  /** The model has no table of its own, as far as anybody knows. */
  isAbstract(model: string): boolean;
  /** All modules that this one depends on are known, and one makes the model: what none declares is this one's own. */
  isKnown(when: 'before' | 'after', model: string): boolean;
}

/** Name that a model of Odoo itself has in the later series; its own where it keeps it. */
export type CoreName = (model: string, from: Series, to: Series) => string;

export interface Comparison {
  readonly before: Schema;
  readonly after: Schema;
  readonly from: Series;
  readonly to: Series;
  readonly renames: Renames;
  readonly around: Around;
  readonly coreName: CoreName;
}

/** A model that both versions have. */
export interface ModelPair {
  readonly old: SchemaModel;
  readonly now: SchemaModel;
}

/** Where the comparison of one kind of thing puts what it finds. */
export interface Findings {
  readonly changes: DataChange[];
  readonly questions: Question[];
  readonly notes: string[];
}

export const NOTHING_AROUND: Around = {
  declares: () => false,
  isAbstract: () => false,
  isKnown: () => true,
};

/** Name that a model of the old version has in the new one. */
export function nameNow(
  model: string,
  { before, renames, from, to, coreName }: Omit<Comparison, 'around'>,
): string {
  if (before.models.get(model)?.own) return renames.models.get(model) ?? model;
  return coreName(model, from, to);
}
