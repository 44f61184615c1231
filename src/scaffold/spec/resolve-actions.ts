import { didYouMean } from '../../util/suggest.ts';
import { keyProblem, keyTitle } from './names.ts';
import { checkExpression } from './python-text.ts';
import type { Resolving } from './resolving.ts';
import type { ViewsSpec } from './types.ts';
import type { ActionsInput } from './view-input.ts';
import { checkDomain, checkNames, pythonSource, type Viewed } from './view-names.ts';
import type { ActionSpec } from './view-types.ts';

type ActionInput = ActionsInput[string];

/** The key that changes the action which every model with views has. */
export const DEFAULT_ACTION = 'default';

/** xmlid of an action by its key, without the module. */
export function actionId(table: string, key: string): string {
  return key === DEFAULT_ACTION ? `${table}_action` : `${table}_action_${key}`;
}

/** Window actions of a model, the usual one first. */
export function resolveActions(
  model: Viewed,
  views: ViewsSpec,
  input: ActionsInput,
  r: Resolving,
): ActionSpec[] {
  const { [DEFAULT_ACTION]: usual = {}, ...others } = input;
  return Object.entries({ [DEFAULT_ACTION]: usual, ...others }).map(([key, action]) => {
    const path = `${r.pathOf(model.name)}.actions.${key}`;
    const problem = keyProblem(key);
    if (problem) r.problems.error(path, problem);
    return {
      id: actionId(model.table, key),
      title: action.title ?? (key === DEFAULT_ACTION ? model.plural : keyTitle(key)),
      domain: resolveDomain(model, action.domain, path, r),
      context: resolveContext(model, views, action.context, `${path}.context`, r),
      viewModes: resolveModes(model, views, action.view_modes, `${path}.view_modes`, r),
      limit: action.limit,
      path: resolvePath(action.path, `${path}.path`, r),
      help: action.help ?? `Create the first ${model.title}`,
    };
  });
}

function resolveDomain(
  model: Viewed,
  domain: ActionInput['domain'],
  path: string,
  r: Resolving,
): string | undefined {
  if (domain === undefined) return undefined;
  if (typeof domain !== 'string') {
    checkDomain(model, domain, `${path}.domain`, r);
    return pythonSource(domain, 0, true);
  }
  const wrong = checkExpression(domain);
  if (wrong) r.problems.error(`${path}.domain`, wrong);
  return domain.trim();
}

function resolveContext(
  model: Viewed,
  { search }: ViewsSpec,
  context: ActionInput['context'],
  path: string,
  r: Resolving,
): string | undefined {
  if (context === undefined) return undefined;
  const filters = [
    ...search.filters.map((filter) => filter.name),
    ...search.groupBy.map((name) => `group_by_${name}`),
    ...search.fields,
  ];
  for (const key of Object.keys(context)) {
    const [, kind, name = ''] = /^(search_default|default)_(.+)$/.exec(key) ?? [];
    if (kind === 'default') checkNames(model, [name], `${path}.${key}`, r);
    if (kind === 'search_default' && !filters.includes(name))
      r.problems.error(
        `${path}.${key}`,
        `the search view of ${model.name} has no filter ${name}.${didYouMean(name, filters)}`,
      );
  }
  return pythonSource(context);
}

/** List views are called by the name that the series has for them. */
function resolveModes(
  model: Viewed,
  { viewModes }: ViewsSpec,
  asked: readonly string[] | undefined,
  path: string,
  r: Resolving,
): readonly string[] {
  if (asked === undefined) return viewModes;
  const modes = asked.map((mode) => (mode === 'tree' || mode === 'list' ? r.profile.listTag : mode));
  const unknown = modes.find((mode) => !viewModes.includes(mode));
  if (unknown !== undefined)
    r.problems.error(path, `${model.name} has no ${unknown} view; it has ${viewModes.join(', ')}`);
  if (modes.length === 0) r.problems.error(path, 'name a view, such as list');
  const twice = modes.find((mode, i) => modes.indexOf(mode) !== i);
  if (twice !== undefined) r.problems.error(path, `${twice} is there twice`);
  return modes;
}

/** Source: 18.0 addons/base/models/ir_actions.py, `_check_path`. */
function resolvePath(text: string | undefined, path: string, r: Resolving): string | undefined {
  if (text === undefined) return undefined;
  if (!/^[a-z][a-z0-9_-]*$/.test(text) || /^(m-|action-)/.test(text) || text === 'new')
    r.problems.error(
      path,
      `${JSON.stringify(text)} should have small letters, digits, - and _, begin with a letter, and be neither new nor begin with m- or action-`,
    );
  if (r.profile.actionPath) return text;
  r.problems.warn(
    path,
    `actions have a path since 18.0, and the series is ${r.profile.series}: it is left out`,
  );
  return undefined;
}

/** No two actions can have one path. */
export function checkPaths(
  models: readonly { readonly name: string; readonly views: ViewsSpec | undefined }[],
  r: Resolving,
): void {
  const taken = new Map<string, string>();
  for (const model of models)
    for (const { id, path } of model.views?.actions ?? []) {
      if (path === undefined) continue;
      const other = taken.get(path);
      if (other !== undefined)
        r.problems.error(
          `${r.pathOf(model.name)}.actions`,
          `the path ${path} of ${id} is that of ${other} too`,
        );
      taken.set(path, id);
    }
}
