import { OdooError } from '../../../odoo/errors.ts';
import type { FieldInfo } from '../../../odoo/types.ts';
import type { Expected } from '../../../scaffold/expected.ts';
import type { ModelFacts } from '../../../source/model-index.ts';
import { type Ladder, read } from '../../ladder.ts';
import { isDatabaseView } from './database-view.ts';
import type { FieldTypes } from './python-value.ts';

type Sample = Expected['samples'][number];
type Value = Sample['values'][string];

export interface Derived {
  readonly samples: readonly Sample[];
  readonly types: FieldTypes;
  /** Values of wizards. */
  readonly wizards: readonly Pick<Sample, 'model' | 'values'>[];
  /** Models of which no record can be made without knowing more, with the reason. */
  readonly left: readonly { readonly model: string; readonly why: string }[];
}

/**
 * The smallest records of the module's own models, as far as the server's description of them gives any; those of
 * `given` are known from the spec.
 */
export async function deriveSamples(ladder: Ladder, given: readonly Sample[]): Promise<Derived> {
  const samples: Sample[] = [];
  const wizards: Pick<Sample, 'model' | 'values'>[] = [];
  const left: { model: string; why: string }[] = [];
  const known = new Map<string, ReadonlyMap<string, FieldInfo>>();
  for (const { model, kind } of ownModels(ladder)) {
    if (given.some((sample) => sample.model === model)) continue;
    const fields = await ladder.client.fields(model, { signal: ladder.options.signal });
    known.set(model, fields);
    const { values, unknown } = await smallest(ladder, model, fields, [...given, ...samples]);
    if (unknown.length > 0) left.push({ model, why: `no value is known for ${unknown.join(', ')}` });
    else if (kind === 'transient') wizards.push({ model, values });
    else samples.push({ model, values, second: another(values) });
  }
  const types: FieldTypes = {
    ttype: (model, field) => known.get(model)?.get(field)?.type,
    relation: (model, field) => known.get(model)?.get(field)?.relation,
  };
  return { samples, types, wizards, left };
}

/** Models before wizards, which refer to them; of a view of the database no record can be made. */
function ownModels({ index }: Ladder): ModelFacts[] {
  const own = [...index.models.values()].filter((facts) => facts.own && !isDatabaseView(facts));
  return (['model', 'transient'] as const).flatMap((kind) => own.filter((facts) => facts.kind === kind));
}

async function smallest(
  ladder: Ladder,
  model: string,
  fields: ReadonlyMap<string, FieldInfo>,
  samples: readonly Sample[],
): Promise<{ values: Record<string, Value>; unknown: string[] }> {
  // `readonly` is no help: Odoo says it of every field of a model that the user may not write.
  const required = [...fields.values()].filter(
    (field) => field.required && field.store !== false && !isComputed(ladder, model, field.name),
  );
  const names = required.map(({ name }) => name);
  const defaults = await defaultsOf(ladder, model, names);
  const values: Record<string, Value> = {};
  const unknown: string[] = [];
  for (const field of required) {
    if (field.name in defaults && defaults[field.name] !== false) continue;
    const value = valueFor(field, samples);
    if (value === undefined) unknown.push(field.name);
    else values[field.name] = value;
  }
  return { values, unknown };
}

/** Defaults that cannot be had are no reason to stop: the probe opens a form, and tells what is wrong with them. */
async function defaultsOf(
  ladder: Ladder,
  model: string,
  names: readonly string[],
): Promise<Record<string, unknown>> {
  try {
    return await read(ladder, model, 'default_get', { args: [names] });
  } catch (error) {
    // A method of the module's own may name its parameter as 18.0 did, which JSON-2 does not find then.
    if (error instanceof OdooError && ['server', 'validation', 'bad_request'].includes(error.kind)) return {};
    throw error;
  }
}

/** Texts differ, since one of them may have to be unique. */
function another(values: Sample['values']): Sample['values'] {
  const texts = Object.entries(values).map(([name, value]) => [name, value === PROBE ? `${PROBE} 2` : value]);
  return Object.fromEntries(texts);
}

const PROBE = 'Probe';

function isComputed({ index }: Ladder, model: string, name: string): boolean {
  const kwargs = index.models.get(model)?.field(name)?.fact.kwargs;
  return kwargs?.has('compute') === true || kwargs?.has('related') === true;
}

function valueFor(field: FieldInfo, samples: readonly Sample[]): Value | undefined {
  switch (field.type) {
    case 'char':
    case 'text':
    case 'html':
      return PROBE;
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
