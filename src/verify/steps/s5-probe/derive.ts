import type { FieldInfo } from '../../../odoo/types.ts';
import type { Expected } from '../../../scaffold/expected.ts';
import { type Ladder, read } from '../../ladder.ts';

type Sample = Expected['samples'][number];
type Value = Sample['values'][string];

export interface Derived {
  readonly samples: readonly Sample[];
  readonly fields: Expected['fields'];
  /** Models of which no record can be made without knowing more, with the reason. */
  readonly left: readonly { readonly model: string; readonly why: string }[];
}

/** For a module without a spec: the smallest records, as far as the server's own description gives them. */
export async function deriveSamples(ladder: Ladder): Promise<Derived> {
  const models = [...ladder.index.models.values()].filter((facts) => facts.own && facts.kind === 'model');
  const samples: Sample[] = [];
  const left: { model: string; why: string }[] = [];
  for (const { model } of models) {
    const fields = await ladder.client.fields(model, { signal: ladder.options.signal });
    // `readonly` is no help: Odoo says it of every field of a model that the user may not write.
    const required = [...fields.values()].filter(
      (field) => field.required && field.store !== false && !isComputed(ladder, model, field.name),
    );
    const names = required.map(({ name }) => name);
    const defaults = await read<Record<string, unknown>>(ladder, model, 'default_get', { args: [names] });
    const values: Record<string, Value> = {};
    const unknown: string[] = [];
    for (const field of required) {
      if (field.name in defaults && defaults[field.name] !== false) continue;
      const value = valueFor(field, samples);
      if (value === undefined) unknown.push(field.name);
      else values[field.name] = value;
    }
    if (unknown.length > 0) left.push({ model, why: `no value is known for ${unknown.join(', ')}` });
    else samples.push({ model, values, second: values });
  }
  return { samples, fields: [], left };
}

function isComputed({ index }: Ladder, model: string, name: string): boolean {
  const kwargs = index.models.get(model)?.field(name)?.fact.kwargs;
  return kwargs?.has('compute') === true || kwargs?.has('related') === true;
}

function valueFor(field: FieldInfo, samples: readonly Sample[]): Value | undefined {
  switch (field.type) {
    case 'char':
    case 'text':
    case 'html':
      return 'Probe';
    case 'integer':
    case 'float':
    case 'monetary':
      return 1;
    case 'boolean':
      return false;
    case 'date':
    case 'datetime':
      return { daysFromToday: 0 };
    case 'selection':
      return field.selection?.[0]?.[0];
    case 'many2one': {
      const relation = field.relation ?? '';
      // One of our own comes first: the table may be empty.
      return samples.some((sample) => sample.model === relation) ? { sample: relation } : { first: relation };
    }
    default:
      return undefined;
  }
}
