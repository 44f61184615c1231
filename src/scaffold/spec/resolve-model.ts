import { didYouMean } from '../../util/suggest.ts';
import type { ModelInput } from './input.ts';
import {
  className,
  groupSlug,
  keyProblem,
  keyTitle,
  MAGIC_FIELDS,
  modelNameProblem,
  pluralOf,
  recordVariable,
} from './names.ts';
import { resolveConstraints } from './resolve-constraints.ts';
import { checkAbstract, resolveExtras } from './resolve-extras.ts';
import { resolveMethods } from './resolve-methods.ts';
import { resolveViews } from './resolve-views.ts';
import { isStored, listOf, type Resolving, valueScope } from './resolving.ts';
import type { AccessSpec, ButtonSpec, FieldSpec, ModelSpec } from './types.ts';
import { readValue, readValues } from './values.ts';

/** Everything of a model but its demo data, which may point to other models' records. */
export function resolveModel(name: string, input: ModelInput, r: Resolving): ModelSpec {
  const path = r.pathOf(name);
  const kind = r.kindOf(name) ?? 'model';
  const problem = kind === 'extension' ? undefined : modelNameProblem(name);
  if (problem) r.problems.error(path, problem);
  const tableOf = (model: string): string => model.replaceAll('.', '_');
  const twin = [...r.fields.keys()].find((other) => other < name && tableOf(other) === tableOf(name));
  if (twin !== undefined)
    r.problems.error(path, `its table ${tableOf(name)} is that of ${twin}; choose another name`);
  const fields = readSamples(name, r);
  const stateField = resolveState(fields, input, path, r);
  const states = stateField?.options.map(([value]) => value) ?? [];
  for (const state of input.deletable_in ?? []) {
    if (!states.includes(state))
      r.problems.error(`${path}.deletable_in`, `${state} is no state; ${known(states)}`);
  }
  const { sql, python } = resolveConstraints(name, input.constraints ?? [], r);
  // Two records of one number cannot be made by leaving it out.
  const number = fields.get(input.sequence?.field ?? '');
  if (number?.sample.length === 0 && sql.some(({ unique }) => unique.includes(number.name)))
    fields.set(number.name, { ...number, sample: ['SAMPLE-1', 'SAMPLE-2'] });
  const model: ModelSpec = {
    kind,
    name,
    table: name.replaceAll('.', '_'),
    className: className(name),
    variable: recordVariable(name),
    title: input.title,
    plural: input.plural ?? pluralOf(input.title),
    thread: input.mixins?.includes('thread') ?? false,
    activity: input.mixins?.includes('activity') ?? false,
    company: input.company,
    order: resolveOrder(name, input, fields, r),
    recName: kind === 'extension' ? undefined : resolveRecName(fields, input, path, r),
    stateField: stateField?.name,
    deletableIn: input.deletable_in,
    fields: [...fields.values()],
    sqlConstraints: sql,
    pythonConstraints: python,
    methods: resolveMethods(name, input, r),
    buttons: resolveButtons(name, input, stateField, r),
    openers: [],
    access: kind === 'extension' || kind === 'abstract' ? [] : resolveAccess(input.access ?? {}, path, r),
    views: undefined,
    demo: [],
  };
  if (model.activity && !model.thread) {
    r.problems.error(
      `${path}.mixins`,
      'activity needs thread too, for the chatter that shows both: [thread, activity]',
    );
  }
  const whole = { ...model, ...resolveExtras(model, input, r) };
  if (kind === 'abstract') {
    checkAbstract(input, path, r);
    return whole;
  }
  return { ...whole, views: resolveViews(whole, input, r) };
}

function known(names: readonly string[]): string {
  return names.length === 0 ? 'the model has no state field' : `the states are ${names.join(', ')}`;
}

/** Samples and examples can only be read once the fields of all models are known. */
function readSamples(model: string, r: Resolving): Map<string, FieldSpec> {
  const fields = r.fields.get(model) ?? new Map<string, FieldSpec>();
  const scope = valueScope(r);
  for (const [name, entry] of r.entries.get(model) ?? []) {
    const field = fields.get(name);
    if (!field) continue;
    const path = `${r.pathOf(model)}.fields.${name}`;
    const raw =
      entry.sample === undefined
        ? []
        : Array.isArray(entry.sample) && !field.comodel
          ? entry.sample
          : [entry.sample];
    const sample = raw.map((value) => readValue(field, value, `${path}.sample`, scope));
    const examples = (entry.compute?.examples ?? []).map((example, i) => {
      const at = `${path}.compute.examples.${i}`;
      const expect = readValue(field, example.expect, `${at}.expect`, scope);
      return { given: readValues(model, example.given ?? {}, `${at}.given`, scope), expect };
    });
    const compute = field.compute && { ...field.compute, examples };
    if (compute && examples.length === 0 && !field.inherited) {
      r.problems.warn(
        `${path}.compute`,
        'nothing proves it: give examples, such as [{given: {pages: 3}, expect: true}]',
      );
    }
    fields.set(name, { ...field, sample, compute });
  }
  return fields;
}

function resolveState(
  fields: ReadonlyMap<string, FieldSpec>,
  input: ModelInput,
  path: string,
  r: Resolving,
): FieldSpec | undefined {
  const field = fields.get(input.state_field ?? 'state');
  const usable = field?.type === 'selection' && isStored(field);
  if (input.state_field !== undefined && !usable) {
    r.problems.error(`${path}.state_field`, `${input.state_field} must be a stored selection of this model`);
  }
  return usable ? field : undefined;
}

function resolveOrder(
  model: string,
  input: ModelInput,
  fields: ReadonlyMap<string, FieldSpec>,
  r: Resolving,
): string | undefined {
  for (const term of input.order?.split(',') ?? []) {
    const match = /^\s*(\w+)(\s+(asc|desc))?\s*$/i.exec(term);
    const field = fields.get(match?.[1] ?? '');
    const path = `${r.pathOf(model)}.order`;
    if (!match)
      r.problems.error(
        path,
        `${JSON.stringify(term.trim())} should be a field, with asc or desc after it or not`,
      );
    else if (!field && !MAGIC_FIELDS.has(match[1] ?? '')) {
      r.problems.error(path, `there is no field ${match[1]}.${didYouMean(match[1] ?? '', fields.keys())}`);
    } else if (field && (!isStored(field) || ['one2many', 'many2many'].includes(field.type))) {
      r.problems.error(path, `${field.name} has no column to sort on`);
    }
  }
  return input.order;
}

function resolveRecName(
  fields: ReadonlyMap<string, FieldSpec>,
  input: ModelInput,
  path: string,
  r: Resolving,
): string | undefined {
  if (input.rec_name !== undefined) {
    if (!fields.has(input.rec_name))
      r.problems.error(`${path}.rec_name`, `there is no field ${input.rec_name}`);
    return input.rec_name;
  }
  if (fields.has('name')) return 'name';
  const candidates = [...fields.values()].filter(isStored);
  const text = candidates.find((field) => field.type === 'char');
  const record = candidates.find((field) => field.type === 'many2one' && field.required && !field.implied);
  return (text?.required ? text : (record ?? text))?.name;
}

function resolveButtons(
  model: string,
  input: ModelInput,
  state: FieldSpec | undefined,
  r: Resolving,
): ButtonSpec[] {
  const states = state?.options.map(([value]) => value) ?? [];
  return Object.entries(input.buttons ?? {}).flatMap(([name, button], index) => {
    const path = `${r.pathOf(model)}.buttons.${name}`;
    const problem = keyProblem(name);
    if (problem) r.problems.error(path, problem);
    if (!state) {
      r.problems.error(
        path,
        'a button sets a state, and the model has no selection called state (or named by state_field)',
      );
      return [];
    }
    const { [state.name]: to, ...others } = button.set;
    if (typeof to !== 'string' || !states.includes(to)) {
      r.problems.error(
        `${path}.set.${state.name}`,
        `${to === undefined ? 'is missing' : `${JSON.stringify(to)} is no state`}; ${known(states)}`,
      );
    }
    for (const from of listOf(button.from)) {
      if (!states.includes(from)) r.problems.error(`${path}.from`, `${from} is no state; ${known(states)}`);
      if (from === to) r.problems.error(`${path}.from`, `${from} is the state that the button sets`);
    }
    const set = readValues(model, others, `${path}.set`, valueScope(r));
    for (const [key, value] of Object.entries(set)) {
      if (typeof value === 'object' && value !== null && !('daysFromToday' in value)) {
        r.problems.error(`${path}.set.${key}`, 'a button sets plain values, today or now');
      }
    }
    const spec: ButtonSpec = {
      name,
      method: `action_${name}`,
      title: button.title ?? keyTitle(name),
      from: button.from === undefined ? states.filter((value) => value !== to) : listOf(button.from),
      to: String(to),
      set,
      groups: r.groupIds(button.groups, `${path}.groups`),
      primary: button.primary ?? index === 0,
    };
    return [spec];
  });
}

export function resolveAccess(
  input: NonNullable<ModelInput['access']>,
  path: string,
  r: Resolving,
): AccessSpec[] {
  const rows = Object.entries(input);
  if (rows.length === 0)
    r.problems.error(`${path}.access`, 'nobody could use the model; write such as {base.group_user: rwcd}');
  return rows.flatMap(([key, letters]) => {
    const group = r.groupIds(key, `${path}.access`)[0];
    if (group === undefined) return [];
    return [
      {
        group,
        slug: groupSlug(
          key,
          rows.map(([other]) => other),
        ),
        read: letters.includes('r'),
        write: letters.includes('w'),
        create: letters.includes('c'),
        unlink: letters.includes('d'),
      },
    ];
  });
}
