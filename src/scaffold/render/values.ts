import type { SeriesProfile } from '../../series/profile.ts';
import type { FieldSpec, ModelSpec, Spec, Value, Values } from '../spec/types.ts';
import { call, code, dict, flat, json, kw, list, literal, type Py, pyString, tuple } from './python.ts';

/** How values become Python, in a test or in the `eval` of a data file. */
export interface ValueStyle {
  readonly spec: Spec;
  readonly profile: SeriesProfile;
  /** Expression for the id of the record with that xmlid. */
  ref(xmlid: string): string;
  /** Expression for the id of a model's sample record. */
  sample(model: string): string;
  first(model: string): string;
  date(days: number): Py;
  datetime(days: number): Py;
}

/** A dict of field and value. */
export function pyValues(model: ModelSpec, values: Values, style: ValueStyle): Py {
  return dict(pyEntries(model, values, style));
}

export function pyEntries(model: ModelSpec, values: Values, style: ValueStyle): [string, Py][] {
  return Object.entries(values).map(([name, value]) => {
    const field = model.fields.find((candidate) => candidate.name === name);
    return [name, field ? pyValue(field, value, style) : looseValue(value, style)];
  });
}

/** A value of a field that another module declares. */
export function looseValue(value: Value, style: ValueStyle): Py {
  if (typeof value !== 'object' || value === null) return literal(value);
  if ('link' in value)
    return list([command(style.profile, 'set', [list(value.link.map((one) => code(recordId(one, style))))])]);
  return code(recordId(value, style));
}

export function pyValue(field: FieldSpec, value: Value, style: ValueStyle): Py {
  if (typeof value !== 'object' || value === null) return literal(value);
  if ('daysFromToday' in value) {
    return field.type === 'datetime' ? style.datetime(value.daysFromToday) : style.date(value.daysFromToday);
  }
  if ('json' in value) return json(JSON.parse(value.json));
  if ('reference' in value) return code(`'${value.reference},%d' % ${recordId(value.record, style)}`);
  if ('link' in value) {
    const ids = value.link.map((record) => code(recordId(record, style)));
    return list([command(style.profile, 'set', [list(ids)])]);
  }
  if ('create' in value) {
    const comodel = style.spec.models.find((model) => model.name === field.comodel);
    const rows = value.create.map((row) => (comodel ? pyValues(comodel, row, style) : dict([])));
    return list(rows.map((row) => command(style.profile, 'create', [row])));
  }
  return code(recordId(value, style));
}

function recordId(value: Value, style: ValueStyle): string {
  if (typeof value === 'object' && value !== null) {
    if ('ref' in value) return style.ref(value.ref);
    if ('sample' in value) return style.sample(value.sample);
    if ('first' in value) return style.first(value.first);
  }
  return 'False';
}

/** A command of an x2many, by name where the series has `Command`. */
function command(profile: SeriesProfile, name: 'create' | 'set', args: readonly Py[]): Py {
  if (profile.x2manyCommand === 'Command') return call(`Command.${name}`, args);
  return tuple([literal(name === 'create' ? 0 : 6), literal(0), ...args]);
}

/** Values in a test method (`self`) or in `setUpClass` (`cls`). */
export function testStyle(
  spec: Spec,
  profile: SeriesProfile,
  owner: 'self' | 'cls',
  variables: ReadonlyMap<string, string>,
): ValueStyle {
  const shift =
    (type: string, start: string) =>
    (days: number): Py =>
      days === 0 ? code(start) : call(`${type}.add`, [code(start), kw('days', literal(days))]);
  return {
    spec,
    profile,
    ref: (xmlid) => `${owner}.env.ref(${pyString(xmlid)}).id`,
    sample: (model) => `${owner}.${variables.get(model) ?? ''}.id`,
    first: (model) => `${owner}.env[${pyString(model)}].search([], limit=1).id`,
    // As the default `today` of a field: the day of the user, which is not always that of UTC.
    date: shift('fields.Date', `fields.Date.context_today(${owner}.env.user)`),
    datetime: shift('fields.Datetime', 'fields.Datetime.now()'),
  };
}

/** Values in the `eval` attribute of a data file. */
export function dataStyle(spec: Spec, profile: SeriesProfile): ValueStyle {
  const shift = (days: number): string => {
    if (days === 0) return 'DateTime.now()';
    return `DateTime.now() ${days < 0 ? '-' : '+'} relativedelta(days=${Math.abs(days)})`;
  };
  return {
    spec,
    profile,
    ref: (xmlid) => `ref('${xmlid}')`,
    sample: () => 'False',
    first: () => 'False',
    date: (days) => code(`(${shift(days)}).strftime('%Y-%m-%d')`),
    datetime: (days) => code(`(${shift(days)}).strftime('%Y-%m-%d %H:%M:%S')`),
  };
}

/** The text of `eval` for a value that a data file cannot hold as text. */
export function evalText(field: FieldSpec, value: Value, style: ValueStyle): string {
  // In an attribute, double quotes would have to be escaped.
  return flat(pyValue(field, value, style), "'");
}
