import type { Expected } from '../../../scaffold/expected.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import { constraintPlace, fieldPlace, methodPlace, modelPlace, type Place } from '../../place.ts';
import { type FieldTypes, literal, valueSource, valuesSource } from './python-value.ts';

/** One thing that the probe looks at. */
export interface Case {
  readonly id: string;
  /** What holds when it passes. */
  readonly message: string;
  /** Python statements; they report under `@KEY@`. Without code: why it is not looked at. */
  readonly code: string | undefined;
  readonly why?: string;
  /** Runs only when a sample of this model was made. */
  readonly needs?: string;
  /** Rung that it belongs to, where it is not S5. */
  readonly step?: `S${number}`;
  /** What in the files it is about. */
  readonly place?: Place | undefined;
}

type Values = Expected['samples'][number]['values'];

export function fieldTypes(expected: Pick<Expected, 'fields'>): FieldTypes {
  const fields = new Map(expected.fields.map((field) => [`${field.model}.${field.name}`, field]));
  return {
    ttype: (model, field) => fields.get(`${model}.${field}`)?.ttype,
    relation: (model, field) => fields.get(`${model}.${field}`)?.relation,
  };
}

/** Functions `values_N` and `second_N` that give the sample values of each model anew. */
export function sampleFunctions(samples: Expected['samples'], types: FieldTypes): string {
  return samples
    .map(
      ({ model, values, second }, at) =>
        `def values_${at}():\n    return ${valuesSource(model, values, types)}\n\n` +
        `def second_${at}():\n    return ${valuesSource(model, second, types)}\n`,
    )
    .join('\n');
}

/** The smallest record of each model can be made. The records stay for the cases that follow. */
export function createCases(samples: Expected['samples'], index: ModuleIndex): Case[] {
  return samples.map(({ model, values }, at) => {
    const others = samples.filter((other) => other.model !== model && refersTo(values, other.model));
    const wanted = others.map((other) => literal(other.model)).join(', ');
    return {
      id: 'probe-create',
      message: `${model}: a record is made from the required values.`,
      place: modelPlace(index, model),
      code: `missing = ', '.join(sorted(set([${wanted}]) - set(made)))
if missing:
    report(@KEY@, 'skip', 'no record of %s could be made' % missing)
else:
    value, problem = attempt(True, create, ${literal(model)}, values_${at})
    if problem:
        report(@KEY@, 'fail', problem)
    else:
        made[${literal(model)}] = value
        report(@KEY@, 'pass', value)`,
    };
  });
}

/** Whether the values name the sample record of that model, at any depth. */
function refersTo(values: unknown, model: string): boolean {
  if (typeof values !== 'object' || values === null) return false;
  return Object.entries(values).some(
    ([key, value]) => (key === 'sample' && value === model) || refersTo(value, model),
  );
}

export function behaviourCases(expected: Expected, source: ModuleIndex): Case[] {
  const types = fieldTypes(expected);
  const index = new Map(expected.samples.map(({ model }, at) => [model, at]));
  /** A function `case_@KEY@` with the values of a second record, changed as given. */
  const changed = (model: string, over: Values, base: 'values' | 'second' = 'second') =>
    `def case_@KEY@():\n    return dict(${base}_${index.get(model)}(), **${valuesSource(model, over, types)})\n`;
  const usable = (model: string) => index.has(model);
  return [
    ...constraintCases(expected, changed, source),
    ...expected.computes.map(({ model, field, given, expect }): Case => {
      const read = /^many2one$/.test(types.ttype(model, field) ?? '') ? `['${field}'].id` : `['${field}']`;
      return {
        id: 'probe-compute',
        place: fieldPlace(source, model, field),
        message: `${model}.${field} is computed as ${JSON.stringify(expect)} from ${JSON.stringify(given)}.`,
        needs: model,
        code: `${changed(model, given)}
def look_@KEY@():
    record = create(${literal(model)}, case_@KEY@)
    flush()
    return record${read}

judge(@KEY@, attempt(False, look_@KEY@), ${valueSource(expect, types.ttype(model, field), '', types)})`,
      };
    }),
    ...buttonCases(expected, changed, source),
    ...guardCases(expected, changed, source),
  ].filter(({ needs }) => needs === undefined || usable(needs));
}

type Changed = (model: string, over: Values, base?: 'values' | 'second') => string;

function constraintCases(
  { sqlConstraints, pythonConstraints }: Expected,
  changed: Changed,
  source: ModuleIndex,
): Case[] {
  const sql = sqlConstraints.map(({ model, name, kind, message, refuse }): Case => {
    const id = 'probe-sql-constraint';
    // The sample's own values once more break a unique constraint.
    const values = refuse ?? (kind === 'unique' ? {} : undefined);
    if (!values) return untold(id, `${name} refuses what it must.`);
    return {
      id,
      place: constraintPlace(source, model, name),
      message: `${name} refuses ${refuse ? JSON.stringify(refuse) : 'a second record with the same values'}.`,
      needs: model,
      code: `${changed(model, values, refuse ? 'second' : 'values')}
refused(@KEY@, attempt(False, create, ${literal(model)}, case_@KEY@), [${literal(name)}, ${literal(message)}])`,
    };
  });
  const python = pythonConstraints.map(({ model, method, message, refuse }): Case => {
    const id = 'probe-python-constraint';
    if (!refuse) return untold(id, `${model}.${method} refuses what it must.`);
    return {
      id,
      place: methodPlace(source, model, method),
      message: `${model}.${method} refuses ${JSON.stringify(refuse)}.`,
      needs: model,
      code: `${changed(model, refuse)}
refused(@KEY@, attempt(False, create, ${literal(model)}, case_@KEY@), [${message === undefined ? "'ValidationError('" : pythonRepr(message)}])`,
    };
  });
  return [...sql, ...python];
}

function untold(id: string, message: string): Case {
  return { id, message, code: undefined, why: 'the spec gives no values that it must refuse' };
}

/** As `repr` of an exception shows it: what differs from the text itself is cut off. */
function pythonRepr(message: string): string {
  return literal((message.split(/%|['"\\\n]/)[0] ?? '').trim() || 'ValidationError(');
}

function buttonCases({ buttons }: Expected, changed: Changed, source: ModuleIndex): Case[] {
  return buttons.flatMap(({ model, method, field, from, to, states }): Case[] => {
    const press = (state: string) => `${changed(model, { [field]: state })}
def press_@KEY@():
    record = create(${literal(model)}, case_@KEY@)
    record.${method}()
    flush()
    return record['${field}']
`;
    const id = 'probe-button';
    const place = methodPlace(source, model, method);
    const moves = from.map(
      (state): Case => ({
        id,
        place,
        message: `${model}.${method} moves ${field} from ${state} to ${to}.`,
        needs: model,
        code: `${press(state)}\njudge(@KEY@, attempt(False, press_@KEY@), ${literal(to)})`,
      }),
    );
    const wrong =
      states.find((state) => !from.includes(state) && state !== to) ??
      states.find((state) => !from.includes(state));
    if (wrong === undefined) return moves;
    return [
      ...moves,
      {
        id,
        place,
        message: `${model}.${method} does not move ${field} from ${wrong}.`,
        needs: model,
        code: `${press(wrong)}
found, problem = attempt(False, press_@KEY@)
if problem or found == ${literal(wrong)}:
    report(@KEY@, 'pass', problem or found)
else:
    report(@KEY@, 'fail', 'it is %s' % found)`,
      },
    ];
  });
}

function guardCases({ deleteGuards, buttons }: Expected, changed: Changed, source: ModuleIndex): Case[] {
  return deleteGuards.flatMap(({ model, field, states }): Case[] => {
    const all = buttons.find((button) => button.model === model && button.field === field)?.states ?? states;
    const remove = (state: string) => `${changed(model, { [field]: state })}
def remove_@KEY@():
    create(${literal(model)}, case_@KEY@).unlink()
    return True
`;
    const id = 'probe-delete-guard';
    const place = guardPlace(source, model);
    const guarded = all.find((state) => !states.includes(state));
    const free = states[0];
    const refusal: Case[] =
      guarded === undefined
        ? []
        : [
            {
              id,
              place,
              message: `${model}: a record in ${guarded} is not deleted.`,
              needs: model,
              code: `${remove(guarded)}\nrefused(@KEY@, attempt(False, remove_@KEY@), ['UserError(', 'ValidationError('])`,
            },
          ];
    if (free === undefined) return refusal;
    return [
      ...refusal,
      {
        id,
        place,
        message: `${model}: a record in ${free} is deleted.`,
        needs: model,
        code: `${remove(free)}\njudge(@KEY@, attempt(False, remove_@KEY@), True)`,
      },
    ];
  });
}

/** The method that refuses the deletion, else the model. */
function guardPlace(source: ModuleIndex, model: string): Place | undefined {
  const methods = source.models.get(model)?.classes.flatMap(({ fact }) => fact.methods) ?? [];
  const guard = methods.find(
    ({ name, decorators }) => name === 'unlink' || decorators.some((each) => each.name.endsWith('ondelete')),
  );
  return (guard && methodPlace(source, model, guard.name)) ?? modelPlace(source, model);
}
