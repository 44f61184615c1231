import * as z from 'zod';
import { didYouMean } from '../../odoo/suggest.ts';
import { keyProblem } from '../spec/names.ts';
import type { Resolving } from '../spec/resolving.ts';
import type { ModelSpec, ModuleSpec } from '../spec/types.ts';
import { crons } from './crons.ts';
import type { Part, PartMethod, PartScope } from './part.ts';
import type { PartValues } from './values.ts';

/** In the order in which their files load, after views and before menus. */
export const PARTS: readonly Part[] = [crons];

/** Shape of the keys of all parts in a spec. */
export const partShape: Record<string, z.ZodOptional<z.ZodType>> = Object.fromEntries(
  PARTS.map(({ id, input }) => [id, z.optional(input)]),
);

/** Every part of the spec, each with its defaults. */
export function resolveParts(input: Readonly<Record<string, unknown>>, scope: PartScope): PartValues {
  const values = PARTS.map((part) => [part.id, part.resolve(input[part.id], scope)]);
  // `fromEntries` forgets which value belongs to which key; `definePart` holds them together.
  return Object.fromEntries(values) as PartValues;
}

/** Methods that the parts put into models. */
export function partMethods(values: PartValues): PartMethod[] {
  return PARTS.flatMap((part) => part.methods?.(values[part.id]) ?? []);
}

export function partScope(r: Resolving, module: ModuleSpec, models: readonly ModelSpec[]): PartScope {
  return {
    ...r,
    module,
    models,
    ownModel(name, path) {
      const found = models.find((model) => model.name === name);
      const all = models.map((model) => model.name);
      if (!found) r.problems.error(path, `${name} is no model of this spec.${didYouMean(name, all)}`);
      return found;
    },
    keyed(key, path) {
      const problem = keyProblem(key);
      if (problem) r.problems.error(path, problem);
    },
  };
}

/** Modules that the parts in use need. */
export function partDepends(input: Readonly<Record<string, unknown>>): string[] {
  return PARTS.flatMap(({ id, depends = [] }) => (input[id] === undefined ? [] : depends));
}
