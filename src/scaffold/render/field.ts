import { autoLabel } from '../spec/names.ts';
import type { FieldSpec, FieldType } from '../spec/types.ts';
import { call, code, kw, list, literal, type Py, str, tuple } from './python.ts';

const CLASSES: Readonly<Record<FieldType, string>> = {
  char: 'Char',
  text: 'Text',
  html: 'Html',
  integer: 'Integer',
  float: 'Float',
  monetary: 'Monetary',
  boolean: 'Boolean',
  date: 'Date',
  datetime: 'Datetime',
  binary: 'Binary',
  image: 'Image',
  selection: 'Selection',
  many2one: 'Many2one',
  one2many: 'One2many',
  many2many: 'Many2many',
  reference: 'Reference',
  json: 'Json',
};

/** `fields.Char(...)` with what differs from the defaults of Odoo, and nothing else. */
export function fieldCall(field: FieldSpec, module: string): Py {
  const args: Py[] = [];
  const add = (name: string, value: Py | undefined): void => {
    if (value) args.push(kw(name, value));
  };
  const flag = (name: string, on: boolean): void => add(name, on ? literal(true) : undefined);
  const text = (name: string, value: string | undefined): void =>
    add(name, value === undefined ? undefined : str(value));

  if (field.options.length > 0)
    args.push(list(field.options.map(([value, label]) => tuple([str(value), str(label)]))));
  if (field.comodel) args.push(str(field.comodel));
  if (field.inverse) args.push(str(field.inverse));
  if (field.relation) {
    text('relation', field.relation.table);
    text('column1', field.relation.column1);
    text('column2', field.relation.column2);
  }
  if (field.title !== autoLabel(field.name)) text('string', field.title);
  text('related', field.related);
  if (field.compute) {
    text('compute', field.compute.method);
    if (field.compute.inverse !== undefined) text('inverse', `_inverse_${field.name}`);
    if (field.compute.search !== undefined) text('search', `_search_${field.name}`);
  }
  flag('company_dependent', field.companyDependent ?? false);
  flag('store', (field.compute?.store ?? false) || field.relatedStore);
  if (field.currency && field.currency !== 'currency_id') text('currency_field', field.currency);
  add('size', field.size === undefined ? undefined : literal(field.size));
  if (field.maxSize) {
    add('max_width', literal(field.maxSize[0]));
    add('max_height', literal(field.maxSize[1]));
  }
  for (const [name, value] of field.keywords ?? []) add(name, literal(value));
  add('digits', field.digits === undefined ? undefined : digits(field.digits));
  add('default', defaultOf(field));
  flag('required', field.required);
  flag('readonly', field.readonly);
  add('index', field.index === undefined ? undefined : literal(field.index));
  text('ondelete', field.ondelete);
  flag('check_company', field.checkCompany);
  text('domain', field.domain);
  flag('translate', field.translate);
  flag('tracking', field.tracking);
  add('copy', field.copy === undefined ? undefined : literal(field.copy));
  if (field.groups.length > 0)
    text('groups', field.groups.map((id) => (id.includes('.') ? id : `${module}.${id}`)).join(','));
  text('help', field.help);
  return call(`fields.${CLASSES[field.type]}`, args);
}

function digits(value: readonly [number, number] | string): Py {
  return typeof value === 'string' ? str(value) : tuple(value.map(literal));
}

function defaultOf(field: FieldSpec): Py | undefined {
  const value = field.default;
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'literal':
      // False is what a field without a default gives.
      return value.value === null || value.value === false ? undefined : literal(value.value);
    case 'today':
      return code('fields.Date.context_today');
    case 'now':
      return code('fields.Datetime.now');
    case 'user':
      return code('lambda self: self.env.user');
    case 'company':
      return code('lambda self: self.env.company');
    case 'company_currency':
      return code('lambda self: self.env.company.currency_id');
    case 'python':
      return code(`lambda self: ${value.expression}`);
  }
}
