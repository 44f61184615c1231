import { OdooError } from '../../odoo/errors.ts';
import type { FieldInfo } from '../../odoo/types.ts';
import { didYouMean, orList } from '../../util/suggest.ts';
import { isCredentialField, PARAMETERS } from './credentials.ts';
import { type Fields, unknownField } from './fields.ts';

export interface GroupBy {
  /** As Odoo takes it, such as `date_order:month`. */
  readonly spec: string;
  /** The field that is grouped by, at the end of the path. */
  readonly field: FieldInfo;
  /** Field path without the granularity. */
  readonly path: string;
  readonly granularity: string | undefined;
}

export interface Measure {
  /** `amount_total:sum` or `__count`. */
  readonly spec: string;
  readonly field: FieldInfo;
  readonly func: string;
}

const GRANULARITIES = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
/** Parts of a date as numbers. Source: READ_GROUP_NUMBER_GRANULARITY in 19.0 orm/utils.py. */
const NUMBERS = [
  ...['year_number', 'quarter_number', 'month_number', 'iso_week_number', 'day_of_year', 'day_of_month'],
  ...['day_of_week', 'hour_number', 'minute_number', 'second_number'],
];
const FUNCTIONS = ['sum', 'avg', 'min', 'max', 'count', 'count_distinct', 'bool_and', 'bool_or'];
const NUMERIC = new Set(['integer', 'float', 'monetary']);
const ID: FieldInfo = { name: 'id', type: 'integer', string: 'ID' };
/** The number of records of a group. */
export const COUNT: Measure = { spec: '__count', field: ID, func: 'count' };

type FieldsOf = (model: string) => Promise<Fields>;

/** Checks `partner_id`, `date:month` or, from 19.0, `partner_id.country_id` against the fields. */
export async function parseGroupBy(
  model: string,
  spec: string,
  fieldsOf: FieldsOf,
  major: number,
): Promise<GroupBy> {
  const [, path, granularity] = /^([a-z_][\w.]*)(?::(\w+))?$/i.exec(spec.trim()) ?? [];
  if (!path) {
    throw new OdooError('bad_request', `"${spec}" is no group.`, {
      hint: 'Write a field such as "partner_id", or "date_order:month".',
    });
  }
  const names = path.split('.');
  let current = model;
  let field = ID;
  for (const [index, name] of names.entries()) {
    const fields = await fieldsOf(current);
    field = fields.get(name) ?? unknownField(current, name, fields);
    if (isCredentialField(field) || (current === PARAMETERS && name === 'value')) {
      throw withheld(path, field);
    }
    if (index === names.length - 1 || field.type === 'properties') break;
    if (major < 19) {
      throw new OdooError('bad_request', `Grouping through "${path}" needs Odoo 19.0 or newer.`, {
        hint: `Group by "${names[0]}", or by a stored related field of ${model}.`,
      });
    }
    if (field.type !== 'many2one' || !field.relation) {
      throw new OdooError('bad_request', `"${path}" goes through "${name}", which is no many2one.`);
    }
    current = field.relation;
  }
  checkGroupable(current, field, major);
  return {
    spec: dateSpec(path, field, granularity, major),
    path,
    field,
    granularity: granularityOf(field, granularity),
  };
}

function withheld(name: string, field: FieldInfo): OdooError {
  const why = field.withheld ? 'is withheld by the policy of this server' : 'may hold credentials';
  return new OdooError('access', `"${name}" ${why}: it is neither grouped nor measured.`, {
    hint: 'Leave it out.',
  });
}

/** `sortable` is what a column of the database has, of an inherited model too. */
function checkGroupable(model: string, field: FieldInfo, major: number): void {
  const isColumn = field.sortable !== false || (field.type === 'many2many' && major >= 15);
  // From 17.0 on some computed fields have SQL of their own; Odoo says which have none.
  if (field.type === 'one2many' || (!isColumn && major < 17)) {
    throw new OdooError(
      'bad_request',
      `${model} can't be grouped by "${field.name}": it is no stored column.`,
      {
        hint: `Group by a stored field of ${model}; schema marks those that are not with "~".`,
      },
    );
  }
}

function isTime(field: FieldInfo): boolean {
  return field.type === 'date' || field.type === 'datetime';
}

function granularityOf(field: FieldInfo, given: string | undefined): string | undefined {
  return isTime(field) ? (given ?? 'month') : given;
}

function dateSpec(path: string, field: FieldInfo, given: string | undefined, major: number): string {
  const granularity = granularityOf(field, given);
  if (!granularity) return path;
  const known = major >= 19 ? [...GRANULARITIES, ...NUMBERS] : GRANULARITIES;
  if (field.type !== 'properties' && (!isTime(field) || !known.includes(granularity))) {
    const why = isTime(field)
      ? `is no period: use ${orList(GRANULARITIES)}`
      : `groups dates, and ${path} is a ${field.type}`;
    throw new OdooError('bad_request', `":${granularity}" ${why}.${didYouMean(granularity, known)}`);
  }
  return `${path}:${granularity}`;
}

/** Checks `amount_total:sum`; a number alone is summed, anything else counted apart. */
export function parseMeasure(
  model: string,
  spec: string,
  fields: Fields,
  groups: readonly GroupBy[],
  major: number,
): Measure {
  const text = spec.trim();
  if (text === '__count' || text === 'count') return COUNT;
  const [, name, given] = /^(\w+)(?::(\w+))?$/.exec(text) ?? [];
  if (!name) {
    throw new OdooError('bad_request', `"${spec}" is no measure.`, {
      hint: 'Write "amount_total:sum", "partner_id:count_distinct" or "__count"; a path can only be a group.',
    });
  }
  const field = name === 'id' ? ID : (fields.get(name) ?? unknownField(model, name, fields));
  const func = given ?? (NUMERIC.has(field.type) && name !== 'id' ? 'sum' : 'count_distinct');
  if (!FUNCTIONS.includes(func)) {
    throw new OdooError('bad_request', `"${func}" is no measure.${didYouMean(func, FUNCTIONS)}`, {
      hint: `Use ${orList(FUNCTIONS)}.`,
    });
  }
  checkMeasurable(model, field, func, major);
  if (major < 17 && groups.some((group) => group.field.name === name)) {
    throw new OdooError('bad_request', `Odoo ${major}.0 can't measure "${name}" while it groups by it.`, {
      hint: 'Leave the measure out: the group itself shows it.',
    });
  }
  return { spec: `${name}:${func}`, field, func };
}

function checkMeasurable(model: string, field: FieldInfo, func: string, major: number): void {
  if (isCredentialField(field) || (model === PARAMETERS && field.name === 'value')) {
    throw withheld(field.name, field);
  }
  const counts = func.startsWith('count');
  const fits = func.startsWith('bool')
    ? field.type === 'boolean'
    : counts ||
      NUMERIC.has(field.type) ||
      (/^(min|max)$/.test(func) && /^(date|char|selection)/.test(field.type));
  if (!fits) {
    throw new OdooError('bad_request', `"${func}" doesn't fit ${model}.${field.name}, a ${field.type}.`, {
      hint: 'sum and avg take numbers, bool_and and bool_or booleans; count_distinct takes anything stored.',
    });
  }
  if (field.sortable === false && (major < 17 || field.type.endsWith('2many') || field.store === false)) {
    throw new OdooError('bad_request', `${model}.${field.name} can't be measured: it is no stored column.`, {
      hint: `Measure a stored field of ${model}; schema marks those that are not with "~".`,
    });
  }
}

export interface OrderTerm {
  readonly spec: string;
  readonly desc: boolean;
}

/** An order of groups is by groups and measures alone; Odoo to 16.0 silently ignores anything else. */
export function parseGroupOrder(
  order: string | undefined,
  groups: readonly GroupBy[],
  measures: readonly Measure[],
): OrderTerm[] {
  const terms = (order ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part): OrderTerm => {
      const [, name = '', direction] = /^\s*([\w.:]+)(?:\s+(asc|desc))?\s*$/i.exec(part) ?? [];
      const found =
        groups.find((group) => group.spec === name || group.path === name) ??
        measures.find(
          (measure) => measure.spec === name || (measure.spec !== '__count' && measure.field.name === name),
        );
      if (!found) {
        const known = [...groups, ...measures].map((one) => one.spec);
        throw new OdooError(
          'bad_request',
          `Groups can't be ordered by "${part.trim()}".${didYouMean(name, known)}`,
          {
            hint: `Order by a group or a measure of this call: ${orList(known)}.`,
          },
        );
      }
      return { spec: found.spec, desc: direction?.toLowerCase() === 'desc' };
    });
  // The rest of the groups makes the order total, so that pages neither repeat nor miss any.
  const rest = groups.filter((group) => !terms.some((term) => term.spec === group.spec));
  return [...terms, ...rest.map((group) => ({ spec: group.spec, desc: false }))];
}
