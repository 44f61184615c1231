import type { ModelInput } from './input.ts';
import { isStored, type Resolving } from './resolving.ts';
import type { FieldSpec } from './types.ts';
import type { ViewsInput } from './view-input.ts';
import { checkNames, typedField, type Viewed } from './view-names.ts';
import type {
  AxisField,
  CalendarSpec,
  GraphSpec,
  HierarchySpec,
  KanbanSpec,
  MoreViews,
  PivotSpec,
} from './view-types.ts';

const NUMBERS = ['integer', 'float', 'monetary'];
const DATES = ['date', 'datetime'];
const PERIODS = ['day', 'week', 'month', 'quarter', 'year'];
/** Colours of a progress bar, from the first value of the field to the last. */
const PROGRESS = ['muted', 'info', 'warning', 'danger'];

type Asked<Type> = Exclude<Type, boolean | undefined>;

/** Everything a resolver of one type of view needs. */
interface Scope {
  readonly model: Viewed;
  readonly path: string;
  readonly r: Resolving;
}

/** The views besides form, list and search that the spec asks for. */
export function resolveMoreViews(model: Viewed, { views, parent }: ModelInput, r: Resolving): MoreViews {
  if (!views) return {};
  const scope = (type: string): Scope => ({ model, path: `${r.pathOf(model.name)}.views.${type}`, r });
  const asked = <Type>(value: Type | boolean | undefined, fallback: Type): Type | undefined =>
    value === true ? fallback : value === false ? undefined : value;
  const kanban = asked<Asked<ViewsInput['kanban']>>(views.kanban, {});
  const calendar = asked<Partial<Asked<ViewsInput['calendar']>>>(views.calendar, {});
  const pivot = asked<Asked<ViewsInput['pivot']>>(views.pivot, {});
  const graph = asked<Asked<ViewsInput['graph']>>(views.graph, {});
  const activity = asked<Asked<ViewsInput['activity']>>(views.activity, {});
  const hierarchy = asked<Asked<ViewsInput['hierarchy']>>(views.hierarchy, {});
  const tree = hierarchy && resolveHierarchy(scope('hierarchy'), hierarchy, parent);
  const days = calendar && resolveCalendar(scope('calendar'), calendar);
  return {
    ...(kanban && { kanban: resolveKanban(scope('kanban'), kanban) }),
    ...(days && { calendar: days }),
    ...(pivot && { pivot: resolvePivot(scope('pivot'), pivot) }),
    ...(graph && { graph: resolveGraph(scope('graph'), graph) }),
    ...(activity && { activity: resolveActivity(scope('activity'), activity) }),
    ...(tree && { hierarchy: tree }),
  };
}

function titleOf({ model, path, r }: Scope, given: string | undefined): string {
  if (given !== undefined) checkNames(model, [given], `${path}.title`, r);
  return given ?? model.recName ?? 'display_name';
}

function resolveKanban(scope: Scope, input: Asked<ViewsInput['kanban']>): KanbanSpec {
  const { model, path, r } = scope;
  const own = (type: string, name: string): string | undefined =>
    model.fields.find((field) => field.name === name && field.type === type)?.name;
  checkNames(model, input.fields ?? [], `${path}.fields`, r);
  const title = titleOf(scope, input.title);
  const image = typedField(model, input.image, ['image', 'binary'], `${path}.image`, r)?.name;
  const color =
    typedField(model, input.color, ['integer'], `${path}.color`, r)?.name ?? own('integer', 'color');
  const priority =
    typedField(model, input.priority, ['selection'], `${path}.priority`, r)?.name ??
    own('selection', 'priority');
  const user =
    typedField(model, input.user, ['many2one'], `${path}.user`, r)?.name ?? own('many2one', 'user_id');
  const userField = model.fields.find((field) => field.name === user);
  if (userField && userField.comodel !== 'res.users' && input.user !== undefined)
    r.problems.error(`${path}.user`, `${user} must be m2o(res.users)`);
  const used = new Set([title, image, color, priority, user, model.stateField, 'active', 'sequence']);
  const plain = model.fields.filter(
    (field) =>
      !used.has(field.name) &&
      !field.implied &&
      ['many2one', 'date', 'datetime', 'monetary', 'selection', 'many2many'].includes(field.type),
  );
  const groupBy = input.group_by;
  if (groupBy !== undefined) groupField(scope, groupBy, 'group_by');
  const avatars = model.fields.filter((field) => field.type === 'image').map((field) => field.name);
  return {
    title,
    fields: input.fields ?? plain.slice(0, 3).map((field) => field.name),
    groupBy,
    image: image ?? (avatars.includes('image_128') ? 'image_128' : avatars[0]),
    priority,
    user: userField?.comodel === 'res.users' ? user : undefined,
    color,
    progress: resolveProgress(scope, input.progress),
  };
}

function groupField({ model, path, r }: Scope, name: string, key: string): void {
  const field = model.fields.find((candidate) => candidate.name === name);
  if (!field) checkNames(model, [name], `${path}.${key}`, r);
  else if (
    !isStored(field) ||
    ['one2many', 'many2many', 'binary', 'image', 'json', 'text', 'html'].includes(field.type)
  )
    r.problems.error(`${path}.${key}`, `records cannot be grouped by ${name}`);
}

function resolveProgress(
  { model, path, r }: Scope,
  input: Asked<ViewsInput['kanban']>['progress'],
): KanbanSpec['progress'] {
  if (input === undefined) return undefined;
  const given = typeof input === 'string' ? { field: input } : input;
  const at = `${path}.progress`;
  const field = typedField(model, given.field, ['selection'], at, r);
  if (!field) return undefined;
  const known = field.options.map(([value]) => value);
  for (const value of Object.keys('colors' in given ? given.colors : {}))
    if (!known.includes(value))
      r.problems.error(
        `${at}.colors`,
        `${value} is no value of ${field.name}; the values are ${known.join(', ')}`,
      );
  const sum = 'sum' in given ? typedField(model, given.sum, NUMBERS, `${at}.sum`, r)?.name : undefined;
  const colors =
    'colors' in given
      ? given.colors
      : Object.fromEntries(
          known.map((value, i) => [value, i === known.length - 1 ? 'success' : (PROGRESS[i] ?? 'muted')]),
        );
  return { field: field.name, colors, sum };
}

function resolveCalendar(
  { model, path, r }: Scope,
  input: Partial<Asked<ViewsInput['calendar']>>,
): CalendarSpec | undefined {
  const dates = model.fields.filter((field) => DATES.includes(field.type) && isStored(field));
  const start =
    input.start === undefined ? dates[0] : typedField(model, input.start, DATES, `${path}.start`, r);
  if (!start) {
    if (input.start === undefined) r.problems.error(path, 'the model has no stored date or datetime');
    return undefined;
  }
  const guess =
    input.start === undefined && input.delay === undefined
      ? dates.find((field) => field.type === start.type && /(^|_)(stop|end|due|to)$/.test(field.name))
      : undefined;
  const stop = input.stop === undefined ? guess : typedField(model, input.stop, DATES, `${path}.stop`, r);
  if (stop && stop.type !== start.type)
    r.problems.error(
      `${path}.stop`,
      `${stop.name} is a ${stop.type} and ${start.name} a ${start.type}; both must be one`,
    );
  if (input.stop !== undefined && input.delay !== undefined)
    r.problems.error(path, 'give stop or delay, not both');
  for (const [key, field] of [
    ['start', start],
    ['stop', stop],
  ] as const)
    if (field && !isStored(field)) r.problems.error(`${path}.${key}`, `${field.name} is not stored`);
  const colors = ['many2one', 'many2many', 'selection', 'integer', 'boolean', 'char'];
  checkNames(model, input.fields ?? [], `${path}.fields`, r);
  return {
    start: start.name,
    stop: stop?.name,
    delay: typedField(model, input.delay, ['float', 'integer'], `${path}.delay`, r)?.name,
    allDay: typedField(model, input.all_day, ['boolean'], `${path}.all_day`, r)?.name,
    color:
      typedField(model, input.color, colors, `${path}.color`, r)?.name ??
      model.fields.find((field) => field.type === 'many2one' && !field.implied && isStored(field))?.name,
    mode: input.mode,
    fields: input.fields ?? [model.recName, model.stateField].filter((name) => name !== undefined),
  };
}

/** Numbers that can be added up. */
function measures({ model }: Scope): FieldSpec[] {
  return model.fields.filter(
    (field) => NUMBERS.includes(field.type) && isStored(field) && !['sequence', 'color'].includes(field.name),
  );
}

function measured({ model, path, r }: Scope, name: string, key: string): void {
  const field = typedField(model, name, NUMBERS, `${path}.${key}`, r);
  if (field && !isStored(field))
    r.problems.error(`${path}.${key}`, `${name} is not stored, so nothing can add it up`);
}

/** What groups are made by when the spec does not say. */
function axes({ model }: Scope): string[] {
  const stored = model.fields.filter((field) => isStored(field) && !field.implied);
  const records = stored.filter((field) => field.type === 'many2one').map((field) => field.name);
  return [...(model.stateField === undefined ? [] : [model.stateField]), ...records];
}

function axis(scope: Scope, text: string, key: string): AxisField {
  const [name = '', interval] = text.split(':', 2);
  const field = scope.model.fields.find((candidate) => candidate.name === name);
  groupField(scope, name, key);
  const dated = field ? DATES.includes(field.type) : ['create_date', 'write_date'].includes(name);
  if (interval !== undefined && (!dated || !PERIODS.includes(interval)))
    scope.r.problems.error(
      `${scope.path}.${key}`,
      dated
        ? `${interval} is no period; the periods are ${PERIODS.join(', ')}`
        : `${name} is no date and has no period`,
    );
  return { name, interval };
}

function resolvePivot(scope: Scope, input: Asked<ViewsInput['pivot']>): PivotSpec {
  for (const name of input.measures ?? []) measured(scope, name, 'measures');
  const date = scope.model.fields.find((field) => DATES.includes(field.type) && isStored(field));
  const columns = input.columns ?? (date && input.rows === undefined ? [`${date.name}:month`] : []);
  return {
    rows: (input.rows ?? axes(scope).slice(0, 1)).map((text) => axis(scope, text, 'rows')),
    columns: columns.map((text) => axis(scope, text, 'columns')),
    measures:
      input.measures ??
      measures(scope)
        .slice(0, 2)
        .map((field) => field.name),
  };
}

function resolveGraph(scope: Scope, input: Asked<ViewsInput['graph']>): GraphSpec {
  if (input.measure !== undefined) measured(scope, input.measure, 'measure');
  return {
    type: input.type ?? 'bar',
    fields: (input.fields ?? axes(scope).slice(0, 2)).map((text) => axis(scope, text, 'fields')),
    measure: input.measure ?? measures(scope)[0]?.name,
    stacked: input.stacked,
  };
}

function resolveActivity(scope: Scope, input: Asked<ViewsInput['activity']>) {
  const { model, path, r } = scope;
  if (!model.activity)
    r.problems.error(path, 'an activity view needs the model to have mixins: [thread, activity]');
  checkNames(model, input.fields ?? [], `${path}.fields`, r);
  return { title: titleOf(scope, input.title), fields: input.fields ?? [] };
}

function resolveHierarchy(
  scope: Scope,
  input: Asked<ViewsInput['hierarchy']>,
  tree: string | undefined,
): HierarchySpec | undefined {
  const { model, path, r } = scope;
  if (!r.profile.hierarchyView) {
    r.problems.error(
      path,
      `hierarchy views exist since 17.0, and the series is ${r.profile.series}; leave it out`,
    );
    return undefined;
  }
  const parent = typedField(model, input.parent ?? tree, ['many2one'], `${path}.parent`, r);
  if (!parent) {
    if (input.parent === undefined)
      r.problems.error(path, 'name the many2one to the model itself, such as {parent: parent_id}');
    return undefined;
  }
  if (parent.comodel !== model.name)
    r.problems.error(`${path}.parent`, `${parent.name} must be m2o(${model.name}), to the model itself`);
  const child =
    typedField(model, input.child, ['one2many'], `${path}.child`, r) ??
    model.fields.find(
      (field) => field.type === 'one2many' && field.inverse === parent.name && field.comodel === model.name,
    );
  checkNames(model, input.fields ?? [], `${path}.fields`, r);
  return {
    parent: parent.name,
    child: child?.name,
    title: titleOf(scope, input.title),
    fields: input.fields ?? [],
  };
}
