import { OdooError } from '../../odoo/errors.ts';
import { callText, check, idOf, type Ladder, odooSentence, type Row, read, textOf } from '../ladder.ts';
import type { Check } from '../types.ts';
import type { InstalledRows } from './s3-rows/index.ts';

/** `[view id or false, type]`, as Odoo takes it. */
type Asked = readonly [number | false, string];

interface Rendered {
  readonly views: ReadonlyMap<string, number | undefined>;
  readonly call: string;
}

/**
 * Lets the server build every view that an action of the module opens, and every extension of another
 * module's view. A view that the server makes up means that ours is not used.
 */
export async function viewChecks(ladder: Ladder, rows: InstalledRows): Promise<Check[]> {
  const actions = await rows.records('ir.actions.act_window', [
    'name',
    'res_model',
    'view_mode',
    'views',
    'search_view_id',
  ]);
  const views = await rows.records('ir.ui.view', ['model', 'type', 'mode', 'inherit_id']);
  const checks: Check[] = [];
  for (const [xmlid, action] of actions.byXmlid)
    checks.push(...(await actionChecks(ladder, xmlid, action, [...views.byXmlid.values()])));
  for (const [xmlid, view] of views.byXmlid) {
    if (
      idOf(view, 'inherit_id') === undefined ||
      textOf(view, 'type') === 'qweb' ||
      textOf(view, 'model') === ''
    )
      continue;
    checks.push(await extensionCheck(ladder, xmlid, view));
  }
  if (checks.length > 0) return checks;
  return [check('S4', 'views', 'skip', 'The module has no window action and extends no view.', actions.call)];
}

async function actionChecks(
  ladder: Ladder,
  xmlid: string,
  action: Row,
  own: readonly Row[],
): Promise<Check[]> {
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
    return [
      check(
        'S4',
        'views-render',
        'fail',
        message,
        call,
        'Correct the view or the view_mode that the sentence names.',
      ),
    ];
  }
  return asked.flatMap(([, type]): Check[] => {
    const ours = own.filter(
      (view) =>
        textOf(view, 'model') === model &&
        one(textOf(view, 'type')) === one(type) &&
        textOf(view, 'mode') === 'primary',
    );
    const used = rendered.views.get(type);
    if (ours.some((view) => view.id === used)) {
      return [check('S4', 'views-render', 'pass', `${xmlid}: the ${type} view is ours.`, rendered.call)];
    }
    if (ours.length > 0) {
      const what = used === undefined ? 'a view that Odoo made up' : 'a view of another module';
      const fix = 'Give the action a view_id, or our view a lower priority.';
      return [
        check(
          'S4',
          'views-render',
          'fail',
          `${xmlid}: the ${type} view is ${what}, not ours.`,
          rendered.call,
          fix,
        ),
      ];
    }
    if (used === undefined && type !== 'search') {
      return [
        check(
          'S4',
          'views-render',
          'warn',
          `${xmlid}: Odoo makes the ${type} view up.`,
          rendered.call,
          `Declare a ${type} view of ${model}.`,
        ),
      ];
    }
    return [check('S4', 'views-render', 'pass', `${xmlid}: the ${type} view renders.`, rendered.call)];
  });
}

async function extensionCheck(ladder: Ladder, xmlid: string, view: Row): Promise<Check> {
  const [model, type] = [textOf(view, 'model'), textOf(view, 'type')];
  try {
    // Odoo climbs from an extension to its root, and applies all that extend it.
    const { call } = await render(ladder, model, [[view.id, type]]);
    return check(
      'S4',
      'views-extend',
      'pass',
      `${xmlid}: the extended ${type} view of ${model} renders.`,
      call,
    );
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    const call = callText(model, ladder.profile.getViews, [[view.id, type]]);
    return check(
      'S4',
      'views-extend',
      'fail',
      `${xmlid}: ${odooSentence(error)}`,
      call,
      'Correct the extension.',
    );
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
