import { dataStyle, evalText, type ValueStyle } from '../render/values.ts';
import { demoOrder } from '../spec/demo-order.ts';
import type { FieldSpec, Value } from '../spec/types.ts';
import type { Artefact } from './artefact.ts';

/** Demo records: one file a model, each after those it points to. */
export const demo: Artefact = {
  id: 'demo',
  files({ spec, p }) {
    const style = dataStyle(spec, p);
    return demoOrder(spec.models).order.map((model) => ({
      path: `demo/${model.table}_demo.xml`,
      template: 'demo/demo.xml',
      data: {
        records: model.demo.map((record) => ({
          id: record.id,
          model: model.name,
          fields: Object.entries(record.values).flatMap(([name, value]) => {
            const field = model.fields.find((candidate) => candidate.name === name);
            return field ? [nodeOf(field, value, style)] : [];
          }),
        })),
      },
      load: 'demo',
    }));
  },
};

function nodeOf(field: FieldSpec, value: Value, style: ValueStyle) {
  const node = { name: field.name, text: undefined, ref: undefined, eval: undefined };
  const record = typeof value === 'object' && value !== null && 'reference' in value ? value.record : value;
  if (typeof record === 'object' && record !== null && 'ref' in record) return { ...node, ref: record.ref };
  if (typeof value === 'string') return { ...node, text: value };
  return { ...node, eval: evalText(field, value, style) };
}
