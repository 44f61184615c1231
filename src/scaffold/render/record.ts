import type { FieldSpec, Value, Values } from '../spec/types.ts';
import { flat } from './python.ts';
import { evalText, looseValue, type ValueStyle } from './values.ts';
import { element, type XmlNode } from './xml.ts';

export interface DataRecord {
  readonly id: string;
  readonly model: string;
  readonly fields: readonly FieldSpec[];
  readonly values: Values;
}

/** `<record>` with a `<field>` for each value. */
export function recordNode({ id, model, fields, values }: DataRecord, style: ValueStyle): XmlNode {
  const children = Object.entries(values).map(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    return fieldNode(name, field, value, style);
  });
  return element('record', { id, model }, children);
}

function fieldNode(name: string, field: FieldSpec | undefined, value: Value, style: ValueStyle): XmlNode {
  const record = typeof value === 'object' && value !== null && 'reference' in value ? undefined : value;
  if (typeof record === 'object' && record !== null && 'ref' in record)
    return element('field', { name, ref: record.ref });
  if (typeof value === 'string') return element('field', { name }, value);
  const source = field ? evalText(field, value, style) : flat(looseValue(value, style), "'");
  return element('field', { name, eval: source });
}
