import { seriesProfile } from '../../series/profile.ts';
import { didYouMean } from '../../util/suggest.ts';
import { checkDataSpec, checkDataTarget } from '../data-target/check.ts';
import {
  checkMethods,
  partAccess,
  partDepends,
  partMenus,
  partMethods,
  partOpeners,
  partScope,
  resolveParts,
} from '../parts/index.ts';
import type { PartValues } from '../parts/values.ts';
import { linkFields } from './check-fields.ts';
import { declaredModels } from './declared.ts';
import { inheritedConstraints, inheritFields } from './implied-fields.ts';
import { type SpecInput, specInput } from './input.ts';
import { keyProblem, keyTitle, moduleNameProblem } from './names.ts';
import { Problems, SpecError, shapeProblems } from './problems.ts';
import { resolvePublication } from './publication.ts';
import { checkPaths } from './resolve-actions.ts';
import { resolveDemo } from './resolve-demo.ts';
import { checkExtensions, resolveExtensions } from './resolve-extend.ts';
import { modelDepends } from './resolve-extras.ts';
import { resolveFields } from './resolve-fields.ts';
import { resolveMenus } from './resolve-menus.ts';
import { resolveModel } from './resolve-model.ts';
import { listOf, type Resolving } from './resolving.ts';
import { creationOrder } from './samples.ts';
import { NOTHING_AROUND, type Surroundings } from './surroundings.ts';
import type { GroupSpec, ModelSpec, ModuleSpec, Spec } from './types.ts';

const XMLID = /^[a-z][a-z0-9_]*\.[A-Za-z0-9_.]+$/;

/**
 * Reads a spec as data; `around` is what the module has besides. Throws a SpecError that names everything that
 * is wrong with it.
 */
export function parseSpec(input: unknown, around: Surroundings = NOTHING_AROUND): Spec {
  const parsed = specInput.safeParse(input);
  if (!parsed.success) throw new SpecError(shapeProblems(parsed.error));
  return resolve(parsed.data, input, around);
}

function resolve(input: SpecInput, raw: unknown, around: Surroundings): Spec {
  const problems = new Problems();
  const groups = Object.keys(input.groups ?? {});
  if (input.module.target === 'data') checkDataTarget(input, problems);
  const declared = declaredModels(input);
  const r: Resolving = {
    input,
    profile: seriesProfile(input.module.series),
    problems,
    around,
    fields: new Map(),
    entries: new Map(),
    pathOf: (model) => declared.get(model)?.path ?? `models.${model}`,
    inputOf: (model) => declared.get(model)?.input,
    kindOf: (model) => declared.get(model)?.kind,
    isOpen: (model) => !['model', 'transient', 'abstract'].includes(declared.get(model)?.kind ?? ''),
    groupIds: (keys, path) =>
      listOf(keys).flatMap((key) => {
        if (groups.includes(key)) return [`${input.module.name}_group_${key}`];
        if (XMLID.test(key) || around.groups.has(key)) return [key];
        problems.error(
          path,
          `there is no group ${key}.${didYouMean(key, [...groups, ...around.groups])} Write a key of groups, or an xmlid such as base.group_user`,
        );
        return [];
      }),
  };
  const module = resolveModule(input, problems);
  const brings = Object.keys(input).filter(
    (key) => !['odoo', 'module', 'groups', 'menus', 'models'].includes(key),
  );
  if (Object.keys(input.models).length === 0 && brings.length === 0)
    problems.error('models', 'a module needs a model');
  for (const [name, { input: model }] of declared) r.fields.set(name, resolveFields(name, model, r));
  inheritFields(r);
  checkExtensions(module, r);
  linkFields(r);
  // Names and links first: what follows reads values by them and would report the same faults again.
  problems.check();
  const resolvedGroups = resolveGroups(input, r);
  const classes = Object.entries(input.models).map(([name, model]) => resolveModel(name, model, r));
  const models = classes
    .filter((model) => model.kind !== 'abstract')
    .map((model) => ({ ...model, pythonConstraints: inheritedConstraints(model, classes) }));
  checkPaths(models, r);
  const created = creationOrder(models);
  if ('circle' in created) {
    problems.error(
      'models',
      `required many2one fields form a circle (${created.circle.join(' -> ')}), so that no first record can be created`,
    );
    problems.check();
  }
  const withDemo = resolveDemo(models, r);
  const extensions = resolveExtensions(withDemo, r);
  const menus = resolveMenus(withDemo, module, r);
  const parts = resolveParts(input, partScope(r, module, withDemo));
  if (module.target === 'data') checkDataSpec(models, module, parts.crons, problems);
  checkMethods(parts, withDemo, r);
  problems.check();
  return {
    module,
    groups: resolvedGroups,
    menus: [...menus, ...partMenus(parts, module, menus)],
    models: withMethods(withDemo, parts),
    abstracts: classes.filter((model) => model.kind === 'abstract'),
    extensions,
    parts,
    warnings: problems.warnings,
    input: raw,
  };
}

/** The models with the methods, buttons and access rows that parts put into them. */
function withMethods(models: readonly ModelSpec[], parts: PartValues): ModelSpec[] {
  const added = partMethods(parts);
  const shown = partOpeners(parts);
  const allowed = partAccess(parts);
  return models.map((model) => {
    const own = added.filter((entry) => entry.model === model.name).map(({ method }) => method);
    const openers = shown.filter((entry) => entry.model === model.name);
    const given = new Set(model.access.map(({ group }) => group));
    const rows = allowed.flatMap((entry) =>
      entry.model === model.name && !given.has(entry.row.group) ? [entry.row] : [],
    );
    return own.length + openers.length + rows.length === 0
      ? model
      : { ...model, methods: [...model.methods, ...own], openers, access: [...model.access, ...rows] };
  });
}

function resolveModule(input: SpecInput, problems: Problems): ModuleSpec {
  const { module } = input;
  const problem = moduleNameProblem(module.name);
  if (problem) problems.error('module.name', problem);
  const depends = new Set(module.depends ?? []);
  for (const name of depends) {
    if (!/^[a-z][a-z0-9_]*$/.test(name))
      problems.error('module.depends', `${JSON.stringify(name)} is no module name`);
    if (name === module.name) problems.error('module.depends', 'a module cannot depend on itself');
  }
  for (const model of Object.values(input.models)) for (const name of modelDepends(model)) depends.add(name);
  for (const name of partDepends(input)) depends.add(name);
  if (depends.size > 1) depends.delete('base');
  return {
    name: module.name,
    title: module.title,
    series: module.series,
    version: module.version ?? '1.0.0',
    summary: module.summary,
    description: module.description,
    license: module.license ?? 'LGPL-3',
    category: module.category,
    depends: depends.size === 0 ? ['base'] : [...depends].sort(),
    app: module.app ?? false,
    target: module.target ?? 'python',
    ...resolvePublication(module, problems),
  };
}

function resolveGroups(input: SpecInput, r: Resolving): GroupSpec[] {
  const keys = Object.keys(input.groups ?? {});
  return Object.entries(input.groups ?? {}).map(([key, group]) => {
    const path = `groups.${key}`;
    const problem = keyProblem(key);
    if (problem) r.problems.error(path, problem);
    for (const implied of listOf(group.implies)) {
      if (keys.includes(implied) && keys.indexOf(implied) >= keys.indexOf(key)) {
        r.problems.error(
          `${path}.implies`,
          `put ${implied} before ${key}: a group can imply only groups that come before it`,
        );
      }
    }
    for (const user of listOf(group.users)) {
      if (!XMLID.test(user))
        r.problems.error(
          `${path}.users`,
          `${JSON.stringify(user)} should be an xmlid such as base.user_admin`,
        );
    }
    return {
      key,
      id: `${input.module.name}_group_${key}`,
      title: group.title ?? keyTitle(key),
      implies: r.groupIds(group.implies, `${path}.implies`),
      users: listOf(group.users),
    };
  });
}
