import { OdooError } from '../../odoo/errors.ts';
import { callText, check, idOf, type Ladder, odooSentence, type Row, read, textOf } from '../ladder.ts';
import { recordPlace } from '../place.ts';
import type { Rung } from '../rung.ts';
import type { Check } from '../types.ts';
import type { InstalledRows } from './s3-rows/index.ts';

export const viewRung: Rung = {
  step: 'S4',
  doing: 'rendering views',
  run: (ladder, { rows }) => viewChecks(ladder, rows),
};

/** `[view id or false, type]`, as Odoo takes it. */
type Asked = readonly [number | false, string];

interface Rendered {
  readonly views: ReadonlyMap<string, number | undefined>;
  readonly call: string;
}

/**
 * Lets the server build every view that an action of the module opens, every other view of it, and every
 * extension of another module's view. A view that the server makes up means that ours is not used. What a user
 * of each group gets is tried by the probe, which can make such users.
 */
async function viewChecks(ladder: Ladder, rows: InstalledRows): Promise<Check[]> {
  const actions = await rows.records('ir.actions.act_window', [
    'name',
    'res_model',
    'view_mode',
    'views',
    'search_view_id',
  ]);
  const views = await rows.records('ir.ui.view', ['model', 'type', 'mode', 'inherit_id']);
  const checks: Check[] = [];
  const opened = new Set<number>();
  for (const [xmlid, action] of actions.byXmlid)
    checks.push(...(await actionChecks(ladder, xmlid, action, [...views.byXmlid.values()], opened)));
  for (const [xmlid, view] of views.byXmlid) {
    if (textOf(view, 'type') === 'qweb' || textOf(view, 'model') === '' || opened.has(view.id)) continue;
    const inherits = idOf(view, 'inherit_id') !== undefined;
    checks.push(await ownCheck(ladder, xmlid, view, inherits ? 'views-extend' : 'views-alone'));
  }
  if (checks.length > 0) return checks;
  return [check('S4', 'views', 'skip', 'The module has no window action and no view.', actions.call)];
}

async function actionChecks(
  ladder: Ladder,
  xmlid: string,
  action: Row,
  own: readonly Row[],
  opened: Set<number>,
): Promise<Check[]> {
  const place = recordPlace(ladder.index, xmlid);
  const model = textOf(action, 'res_model');
  const asked: Asked[] = [...askedViews(action), [idOf(action, 'search_view_id') ?? false, 'search']];
  let rendered: Rendered;
  try {
    rendered = await render(ladder, model, asked);
  } catch (error) {
    const call = callText(model, ladder.profile.getViews, asked);
    if (error instanceof OdooError && error.kind === 'access') {
      const { login } = await ladder.client.info();
      const message = `${xmlid}: ${login} has no access to ${model}, so its views were not rendered.`;
      const fix = `Give ${login} a group of the module, as base.user_admin in the group's users does, and verify again.`;
      return [check('S4', 'views-render', 'skip', message, call, fix)];
    }
    const message = `${xmlid} cannot be opened: ${odooSentence(error)}`;
    const fix = 'Correct the view or the view_mode that the sentence names.';
    return [{ ...check('S4', 'views-render', 'fail', message, call, fix), ...place }];
  }
  return asked.flatMap(([, type]): Check[] => {
    const ours = own.filter(
      (view) =>
        textOf(view, 'model') === model &&
        one(textOf(view, 'type')) === one(type) &&
        textOf(view, 'mode') === 'primary',
    );
    const used = rendered.views.get(type);
    if (used !== undefined) opened.add(used);
    if (ours.some((view) => view.id === used)) {
      return [check('S4', 'views-render', 'pass', `${xmlid}: the ${type} view is ours.`, rendered.call)];
    }
    if (ours.length > 0) {
      const what = used === undefined ? 'a view that Odoo made up' : 'a view of another module';
      const fix = 'Give the action a view_id, or our view a lower priority.';
      const message = `${xmlid}: the ${type} view is ${what}, not ours.`;
      return [{ ...check('S4', 'views-render', 'fail', message, rendered.call, fix), ...place }];
    }
    if (used === undefined && type !== 'search') {
      const message = `${xmlid}: Odoo makes the ${type} view up.`;
      const fix = `Declare a ${type} view of ${model}.`;
      return [{ ...check('S4', 'views-render', 'warn', message, rendered.call, fix), ...place }];
    }
    return [check('S4', 'views-render', 'pass', `${xmlid}: the ${type} view renders.`, rendered.call)];
  });
}

/** A view that no action names, or an extension: Odoo climbs from it to its root, and applies all that extend it. */
async function ownCheck(
  ladder: Ladder,
  xmlid: string,
  view: Row,
  id: 'views-extend' | 'views-alone',
): Promise<Check> {
  const [model, type] = [textOf(view, 'model'), textOf(view, 'type')];
  const call = callText(model, ladder.profile.getViews, [[view.id, type]]);
  try {
    await render(ladder, model, [[view.id, type]]);
    const what = id === 'views-extend' ? 'extended ' : '';
    return check('S4', id, 'pass', `${xmlid}: the ${what}${type} view of ${model} renders.`, call);
  } catch (error) {
    if (error instanceof OdooError && error.kind === 'access') {
      return check(
        'S4',
        id,
        'skip',
        `${xmlid}: ${odooSentence(error)}`,
        call,
        'Use a user of a group of the module.',
      );
    }
    const message = `${xmlid}: ${odooSentence(error)}`;
    return {
      ...check('S4', id, 'fail', message, call, 'Correct the view.'),
      ...recordPlace(ladder.index, xmlid),
    };
  }
}

async function render(ladder: Ladder, model: string, asked: readonly Asked[]): Promise<Rendered> {
  const method = ladder.profile.getViews;
  const answer = await read<Record<string, unknown>>(ladder, model, method, {
    kwargs: { views: asked, options: {} },
  });
  const found = answer[method === 'get_views' ? 'views' : 'fields_views'];
  const views = new Map<string, number | undefined>();
  for (const [type, view] of Object.entries(typeof found === 'object' && found !== null ? found : {})) {
    const id: unknown = view?.id ?? view?.view_id;
    views.set(type, typeof id === 'number' ? id : undefined);
  }
  return { views, call: callText(model, method, asked) };
}

function askedViews(action: Row): Asked[] {
  if (Array.isArray(action.views) && action.views.length > 0) {
    return action.views.flatMap((pair): Asked[] =>
      Array.isArray(pair) && typeof pair[1] === 'string'
        ? [[typeof pair[0] === 'number' ? pair[0] : false, pair[1]]]
        : [],
    );
  }
  return textOf(action, 'view_mode')
    .split(',')
    .map((mode) => [false, mode.trim()]);
}

/** `tree` and `list` are one type. */
function one(type: string): string {
  return type === 'tree' ? 'list' : type;
}
