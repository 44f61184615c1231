import type { ExpectedColumn, ExpectedRecord } from '../contribution.ts';
import { pyString } from '../render/python.ts';
import { element, type XmlNode } from '../render/xml.ts';
import { loopOver } from '../spec/python-text.ts';
import { isStored } from '../spec/resolving.ts';
import { complete } from '../spec/rights.ts';
import type { FieldSpec, ModelSpec, Spec } from '../spec/types.ts';

/** A record of the module that takes the place of Python, with the columns that the server must show. */
export interface ManualRecord {
  /** xmlid without the module. */
  readonly id: string;
  readonly model: string;
  readonly fields: readonly ManualValue[];
}

/** `text` as it is, `eval` as Python, `ref` an xmlid without the module for own ones; `kept` is false where Odoo puts its own. */
export type ManualValue = { readonly name: string; readonly kept?: false } & (
  | { readonly text: string }
  | { readonly eval: string; readonly value: boolean | number | undefined }
  | { readonly ref: string }
);

export function modelRecords(spec: Spec): ManualRecord[] {
  return spec.models.map((model) => ({
    id: `model_${model.table}`,
    model: 'ir.model',
    fields: [
      { name: 'name', text: model.title },
      { name: 'model', text: model.name },
      ...(model.thread ? [flag('is_mail_thread')] : []),
      ...(model.activity ? [flag('is_mail_activity')] : []),
    ],
  }));
}

/** The order of records, which can name fields only once they are there. */
export function orderRecords(spec: Spec): ManualRecord[] {
  return spec.models.flatMap(({ table, order }) =>
    order === undefined
      ? []
      : [{ id: `model_${table}`, model: 'ir.model', fields: [{ name: 'order', text: order }] }],
  );
}

/** Fields of all models, in an order in which each finds what it names: links first, what is derived last. */
export function fieldRecords(spec: Spec): ManualRecord[] {
  const all = spec.models.flatMap((model) => model.fields.map((field) => ({ model, field })));
  const rank = ({ field }: { field: FieldSpec }): number =>
    field.compute ? 4 : field.related ? 3 : field.type === 'one2many' ? 2 : field.type === 'monetary' ? 1 : 0;
  return all
    .map((each, i) => ({ ...each, i }))
    .sort((a, b) => rank(a) - rank(b) || a.i - b.i)
    .flatMap(({ model, field }) => [fieldRecord(model, field), ...selectionRecords(model, field)]);
}

function fieldRecord(model: ModelSpec, field: FieldSpec): ManualRecord {
  const fields: ManualValue[] = [
    { name: 'name', text: field.name },
    { name: 'model_id', ref: `model_${model.table}` },
    { name: 'field_description', text: field.title },
    { name: 'ttype', text: field.type === 'image' ? 'binary' : field.type },
  ];
  const text = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') fields.push({ name, text: value });
  };
  text('help', field.help);
  text('relation', field.comodel);
  text('relation_field', field.inverse);
  text('relation_table', field.relation?.table);
  text('column1', field.relation?.column1);
  text('column2', field.relation?.column2);
  text(
    'on_delete',
    field.type === 'many2one' ? (field.ondelete ?? (field.required ? 'restrict' : undefined)) : undefined,
  );
  text('domain', field.domain);
  text('related', field.related);
  if (field.required) fields.push(flag('required'));
  if (field.readonly || field.compute || field.related) fields.push(flag('readonly'));
  if (field.index) fields.push(flag('index'));
  // A field that is made by data is copied only when it says so; Odoo copies all others.
  if (copied(field)) fields.push(flag('copied'));
  if (field.size !== undefined) fields.push({ name: 'size', eval: String(field.size), value: field.size });
  if (!isStored(field)) fields.push({ name: 'store', eval: 'False', value: false });
  text('depends', field.compute?.depends.join(','));
  if (field.compute) fields.push({ name: 'compute', text: loopOver(field.compute.body, model.variable) });
  return { id: `field_${model.table}__${field.name}`, model: 'ir.model.fields', fields };
}

function copied({ copy, compute, related, type }: FieldSpec): boolean {
  return copy ?? (!compute && !related && type !== 'one2many');
}

function flag(name: string): ManualValue {
  return { name, eval: 'True', value: true };
}

function selectionRecords(model: ModelSpec, field: FieldSpec): ManualRecord[] {
  if (field.options.length === 0) return [];
  return field.options.map(([value, label], i) => ({
    id: `selection_${model.table}__${field.name}__${value.replaceAll(/\W/g, '_').toLowerCase()}`,
    model: 'ir.model.fields.selection',
    fields: [
      { name: 'field_id', ref: `field_${model.table}__${field.name}` },
      { name: 'value', text: value },
      { name: 'name', text: label },
      { name: 'sequence', eval: String(i), value: i },
    ],
  }));
}

export function defaultRecords(spec: Spec): ManualRecord[] {
  return spec.models.flatMap((model) =>
    model.fields.flatMap((field): ManualRecord[] => {
      const value = field.default?.kind === 'literal' ? field.default.value : null;
      if (value === null || value === false) return [];
      return [
        {
          id: `default_${model.table}__${field.name}`,
          model: 'ir.default',
          fields: [
            { name: 'field_id', ref: `field_${model.table}__${field.name}` },
            { name: 'json_value', text: JSON.stringify(value) },
          ],
        },
      ];
    }),
  );
}

export function recordNode({ id, model, fields }: ManualRecord): XmlNode {
  const children = fields.map((field) => {
    const { name } = field;
    if ('ref' in field) return element('field', { name, ref: field.ref });
    return 'eval' in field
      ? element('field', { name, eval: field.eval })
      : element('field', { name }, field.text);
  });
  return element('record', { id, model }, children);
}

/** What the server must show of a record; code and lists of ids are left out, which it keeps in its own form. */
export function expectedOf(spec: Spec, record: ManualRecord): ExpectedRecord {
  const values = record.fields.flatMap((field): [string, ExpectedColumn][] => {
    if (field.kept === false) return [];
    if ('ref' in field) return [[field.name, { ref: complete(spec, field.ref) }]];
    if ('eval' in field) return field.value === undefined ? [] : [[field.name, field.value]];
    return [[field.name, field.text]];
  });
  return { xmlid: complete(spec, record.id), model: record.model, values: Object.fromEntries(values) };
}

/** A literal in code that runs on the server. */
export function codeLiteral(value: string | number | boolean | null): string {
  if (typeof value === 'string') return pyString(value, "'");
  if (value === null || value === false) return 'False';
  return value === true ? 'True' : String(value);
}
