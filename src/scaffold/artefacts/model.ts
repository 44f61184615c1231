import type { SeriesProfile } from '../../series/profile.ts';
import { fieldCall } from '../render/field.ts';
import { call, code, dict, kw, list, literal, type Py, pyString, str, tuple } from '../render/python.ts';
import { loopOver, usesTranslation } from '../spec/python-text.ts';
import type { ButtonSpec, ModelSpec, Spec, Value } from '../spec/types.ts';
import type { Artefact, ArtefactContext, ArtefactFile } from './artefact.ts';
import { modelExtras } from './model-extras.ts';
import { condition, decorator, raise } from './model-python.ts';

/** Python of the models: one file each. */
export const model: Artefact = {
  id: 'model',
  files(context) {
    const { abstracts, models } = context.spec;
    return [...abstracts, ...models].map((entry) => modelFile(entry, context));
  },
};

const BASES = {
  model: 'Model',
  transient: 'TransientModel',
  extension: 'Model',
  abstract: 'AbstractModel',
};

/** A class in a file of its own, in the folder of its kind. */
export function modelFile(entry: ModelSpec, { spec, p }: ArtefactContext): ArtefactFile {
  const inherit = [
    ...(entry.thread ? ['mail.thread'] : []),
    ...(entry.activity ? ['mail.activity.mixin'] : []),
    ...(entry.portal ? ['portal.mixin'] : []),
    ...(entry.image ? ['image.mixin'] : []),
    ...(entry.inherit ?? []),
  ];
  const own = entry.fields.filter((field) => !field.inherited);
  const constraints = entry.pythonConstraints.filter((constraint) => !constraint.inherited);
  const extras = modelExtras(entry, own, spec.module.name, p);
  const bodies = [
    ...own.flatMap(({ compute }) => [compute?.body ?? '', compute?.inverse ?? '', compute?.search ?? '']),
    ...extras.onchanges.map((onchange) => onchange.body),
    ...constraints.map((constraint) => constraint.body ?? ''),
    ...entry.methods.map((method) => method.body),
  ];
  const data = {
    ...entry,
    base: BASES[entry.kind],
    named: entry.kind !== 'extension',
    inherit: inherits(entry, inherit),
    recNameSet: entry.recName !== undefined && entry.recName !== 'name' ? entry.recName : undefined,
    ...extras,
    fields: own.map((field) => ({ name: field.name, call: fieldCall(field, spec.module.name) })),
    sqlConstraints: entry.sqlConstraints.map((constraint) => ({
      name: constraint.name,
      row: tuple([str(constraint.name), str(constraint.sql), str(constraint.message)]),
      call: call('models.Constraint', [str(constraint.sql), str(constraint.message)]),
    })),
    computes: own.flatMap(({ compute }) =>
      compute
        ? [
            {
              ...compute,
              body: loopOver(compute.body, entry.variable),
              decorator: dependsOn(compute.depends),
            },
          ]
        : [],
    ),
    pythonConstraints: constraints.map((constraint) => ({
      ...constraint,
      body: constraint.body === undefined ? undefined : loopOver(constraint.body, entry.variable),
      decorator: decorator('constrains', constraint.fields),
      condition: constraint.when === undefined ? undefined : condition(constraint.when),
      raise: constraint.message === undefined ? undefined : raise('ValidationError', constraint.message, p),
    })),
    guard: entry.deletableIn && guardOf(entry, entry.deletableIn, p),
    methods: entry.methods.map((method) => ({ ...method, signature: ['self', ...method.args].join(', ') })),
    buttons: entry.buttons.map((button) => buttonOf(entry, button, p)),
    namesSearched: p.nameSearch === 'attribute' ? extras.displayName?.searched : undefined,
    expressions: p.nameSearch === 'method' && extras.displayName?.searched !== undefined,
    api: '',
    imports: '',
    exceptions: '',
  };
  const raises =
    constraints.length > 0 ||
    entry.parent !== undefined ||
    bodies.some((body) => body.includes('ValidationError'));
  const userErrors =
    entry.deletableIn !== undefined ||
    data.buttons.some((button) => button.guard !== undefined) ||
    bodies.some((body) => body.includes('UserError'));
  const messages =
    userErrors ||
    entry.parent !== undefined ||
    constraints.some((constraint) => constraint.when !== undefined);
  const underscore = (messages && p.translate === '_') || bodies.some(usesTranslation);
  const api =
    data.computes.some((compute) => compute.decorator) ||
    data.pythonConstraints.length > 0 ||
    (data.guard && p.ondeleteGuard) ||
    extras.needsApi ||
    entry.methods.some((method) => method.api !== undefined);
  const commands = bodies.some((body) => /\bCommand\./.test(body));
  data.imports = [
    ...(commands ? ['Command'] : []),
    ...(underscore ? ['_'] : []),
    ...(api ? ['api'] : []),
    'fields',
    'models',
  ].join(', ');
  data.exceptions = [...(userErrors ? ['UserError'] : []), ...(raises ? ['ValidationError'] : [])].join(', ');
  const folder = entry.kind === 'transient' ? wizardFolder(spec) : 'models';
  return { path: `${folder}/${entry.table}.py`, template: 'model/model.py', data };
}

/** Odoo names the folder in the singular, the OCA in the plural. */
export function wizardFolder({ module }: Spec): string {
  return module.style === 'oca' ? 'wizards' : 'wizard';
}

function inherits(entry: ModelSpec, mixins: readonly string[]): Py | undefined {
  if (entry.kind === 'extension')
    return mixins.length === 0 ? str(entry.name) : list([entry.name, ...mixins].map(str));
  return mixins.length === 0 ? undefined : list(mixins.map(str));
}

function dependsOn(paths: readonly string[]): Py | undefined {
  return paths.length === 0 ? undefined : decorator('depends', paths);
}

function labels(entry: ModelSpec, states: readonly string[]): string {
  const field = entry.fields.find((candidate) => candidate.name === entry.stateField);
  return states.map((state) => field?.options.find(([value]) => value === state)?.[1] ?? state).join(', ');
}

/** `if any(book.state != "draft" for book in self)` */
function anyRecord({ variable, stateField }: ModelSpec, states: readonly string[]): Py {
  const [first = ''] = states;
  const outside =
    states.length === 1
      ? `!= ${pyString(first)}`
      : `not in (${states.map((state) => pyString(state)).join(', ')})`;
  return call('if any', [code(`${variable}.${stateField} ${outside} for ${variable} in self`)]);
}

function guardOf(entry: ModelSpec, states: readonly string[], p: SeriesProfile) {
  const message = `${entry.plural} can only be deleted in these states: ${labels(entry, states)}.`;
  return { condition: anyRecord(entry, states), raise: raise('UserError', message, p) };
}

function buttonOf(entry: ModelSpec, button: ButtonSpec, p: SeriesProfile) {
  const states = entry.fields.find((field) => field.name === entry.stateField)?.options.length ?? 0;
  const everywhere = button.from.length >= states;
  const message = `${button.title} is only possible in these states: ${labels(entry, button.from)}.`;
  const values: [string, Py][] = [
    [entry.stateField ?? 'state', str(button.to)],
    ...Object.entries(button.set).map(([name, value]): [string, Py] => [name, setValue(entry, name, value)]),
  ];
  return {
    method: button.method,
    guard: everywhere
      ? undefined
      : { condition: anyRecord(entry, button.from), raise: raise('UserError', message, p) },
    write: call('self.write', [dict(values)]),
  };
}

function setValue(entry: ModelSpec, name: string, value: Value): Py {
  if (typeof value !== 'object' || value === null) return literal(value);
  if (!('daysFromToday' in value)) return literal(null);
  const datetime = entry.fields.find((field) => field.name === name)?.type === 'datetime';
  const now = code(datetime ? 'fields.Datetime.now()' : 'fields.Date.context_today(self)');
  if (value.daysFromToday === 0) return now;
  return call(`fields.${datetime ? 'Datetime' : 'Date'}.add`, [
    now,
    kw('days', literal(value.daysFromToday)),
  ]);
}
