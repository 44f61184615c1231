import * as z from 'zod';
import { didYouMean } from '../../util/suggest.ts';
import { keyProblem } from '../spec/names.ts';
import type { Resolving } from '../spec/resolving.ts';
import type { MenuSpec, ModelSpec, ModuleSpec, OpenerSpec } from '../spec/types.ts';
import { automations } from './automations.ts';
import { controllers } from './controllers.ts';
import { crons } from './crons.ts';
import { data } from './data.ts';
import { hooks } from './hooks.ts';
import { js } from './js.ts';
import { mails } from './mails.ts';
import { migrations } from './migrations.ts';
import type { Part, PartAccess, PartMethod, PartPython, PartScope } from './part.ts';
import { portal } from './portal.ts';
import { repo } from './repo.ts';
import { reports } from './reports.ts';
import { serverActions } from './server-actions.ts';
import { settings } from './settings.ts';
import { snippets } from './snippets.ts';
import { tests } from './tests.ts';
import type { PartValues } from './values.ts';
import { wizards } from './wizards.ts';

/** In the order in which their files load, after views and before menus. */
export const PARTS: readonly Part[] = [
  data,
  reports,
  mails,
  wizards,
  serverActions,
  automations,
  crons,
  settings,
  hooks,
  migrations,
  repo,
  controllers,
  portal,
  snippets,
  js,
  tests,
];

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

/** Tells a method that two keys of the spec would make. */
export function checkMethods(values: PartValues, models: readonly ModelSpec[], r: Resolving): void {
  const taken = new Map<string, string>();
  for (const { name, methods, buttons } of models)
    for (const method of [...methods.map((each) => each.name), ...buttons.map((each) => each.method)])
      taken.set(`${name}.${method}`, r.pathOf(name));
  for (const part of PARTS) {
    for (const { model, method } of part.methods?.(values[part.id]) ?? []) {
      const key = `${model}.${method.name}`;
      const other = taken.get(key);
      if (other !== undefined)
        r.problems.error(part.id, `it makes a method ${key}, as ${other} does; choose another key`);
      taken.set(key, part.id);
    }
  }
}

/** Buttons that the parts put on the forms of models. */
export function partOpeners(values: PartValues): OpenerSpec[] {
  return PARTS.flatMap((part) => part.openers?.(values[part.id]) ?? []);
}

/** Access rows that the parts add. */
export function partAccess(values: PartValues): PartAccess[] {
  return PARTS.flatMap((part) => part.access?.(values[part.id]) ?? []);
}

/** Menus that the parts add. */
export function partMenus(
  values: PartValues,
  module: ModuleSpec,
  menus: readonly MenuSpec[],
): readonly MenuSpec[] {
  return PARTS.flatMap((part) => part.menus?.(values[part.id], module, menus) ?? []);
}

/** Python that the parts take from the spec. */
export function partPython(values: PartValues): PartPython[] {
  return PARTS.flatMap((part) => part.python?.(values[part.id]) ?? []);
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
