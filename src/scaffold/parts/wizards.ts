import * as z from 'zod';
import { modelFile, wizardFolder } from '../artefacts/model.ts';
import { testFile } from '../artefacts/test.ts';
import type { Contribution, ExpectedRecord } from '../contribution.ts';
import { call, code, dict, str } from '../render/python.ts';
import { readBody } from '../spec/resolve-methods.ts';
import { resolveModel } from '../spec/resolve-model.ts';
import { valueScope } from '../spec/resolving.ts';
import { complete } from '../spec/rights.ts';
import { sampleValues } from '../spec/samples.ts';
import type { MethodSpec, ModelSpec, OpenerSpec, Spec, Values } from '../spec/types.ts';
import { readValues } from '../spec/values.ts';
import { type WizardInput, wizard } from '../spec/wizard-input.ts';
import { resolveOpener, statement } from './opener.ts';
import { definePart, type PartMethod, type PartScope } from './part.ts';
import { resolveTarget, type Target } from './target.ts';
import { resolveColumns, wizardForm } from './wizard-form.ts';
import { wizardTest } from './wizard-test.ts';

/** Method behind the main button of a wizard. */
const APPLY = 'action_apply';

export interface WizardSpec {
  readonly model: ModelSpec;
  /** Main button; `undefined` for a line of another wizard. */
  readonly apply: ApplySpec | undefined;
  readonly from: WizardSource | undefined;
  readonly columns: readonly (readonly string[])[];
  /** Groups that find it in the Action menu. */
  readonly groups: readonly string[];
  readonly opener: { readonly button: OpenerSpec; readonly body: string } | undefined;
}

export interface ApplySpec {
  readonly method: string;
  readonly title: string;
  /** Statements of the spec. */
  readonly body: string;
  /** Its method ends with closing the window. */
  readonly closes: boolean;
  /** Values of the record that it was opened from afterwards. */
  readonly expect: Values;
}

/** Whose records a wizard is opened from. */
export interface WizardSource extends Target {
  /** Views whose Action menu has it. */
  readonly views: readonly ('list' | 'form')[];
  /** Field of the wizard that holds the records. */
  readonly field: string;
  readonly many: boolean;
}

/** Windows that ask for a few values and then do something, most often with the selected records. */
export const wizards = definePart({
  id: 'wizards',
  input: z.record(z.string(), wizard).describe('Wizards by the name of their model, such as library.return'),

  resolve: (input = {}, r) => Object.entries(input).map(([name, entry]) => resolveWizard(name, entry, r)),

  methods: (values) =>
    values.flatMap(({ opener }): PartMethod[] => {
      if (!opener) return [];
      const { model, method: name } = opener.button;
      return [{ model, method: { name, api: undefined, args: [], body: opener.body } }];
    }),

  python: (values) =>
    values.flatMap(({ model, apply }) =>
      apply ? [{ path: `wizards.${model.name}.apply.body`, text: apply.body, kind: 'body' as const }] : [],
    ),

  openers: (values) => values.flatMap(({ opener }) => (opener ? [opener.button] : [])),

  files(context) {
    const { spec } = context;
    const folder = wizardFolder(spec);
    // Its tests create it beside the records that it points to.
    const all = { ...context, spec: { ...spec, models: [...spec.models, ...wizardModels(spec)] } };
    return spec.parts.wizards.flatMap((entry) => [
      modelFile(entry.model, context),
      ...(entry.apply
        ? [
            {
              path: `${folder}/${entry.model.table}_views.xml`,
              template: 'wizard/wizard.xml',
              data: wizardForm(entry, context),
              load: 'data' as const,
            },
          ]
        : []),
      testFile(entry.model, all),
      ...wizardTest(entry, context),
    ]);
  },

  expected({ spec, p }): Contribution {
    const shown = spec.parts.wizards.filter(({ apply }) => apply !== undefined);
    return {
      records: shown.flatMap(({ model, from, groups }): ExpectedRecord[] => [
        {
          xmlid: complete(spec, `${model.table}_view_form`),
          model: 'ir.ui.view',
          values: { model: model.name, type: 'form' },
        },
        {
          xmlid: complete(spec, `${model.table}_action`),
          model: 'ir.actions.act_window',
          values: {
            name: model.title,
            res_model: model.name,
            target: 'new',
            binding_model_id: from && from.views.length > 0 ? { ref: complete(spec, from.ref) } : false,
            [p.recordGroupsField]: { refs: groups.map((id) => complete(spec, id)) },
          },
        },
      ]),
      trials: shown.flatMap(({ model, from, apply }) => [
        {
          kind: 'wizard',
          model: model.name,
          active: from?.name,
          values: withoutRecords(sampleValues(model, [...spec.models, ...wizardModels(spec)], 1), from),
          method: apply?.method ?? APPLY,
          ...(apply && Object.keys(apply.expect).length > 0 ? { expect: apply.expect } : {}),
        },
      ]),
    };
  },
});

/** The classes of the wizards. */
export function wizardModels(spec: Pick<Spec, 'parts'>): ModelSpec[] {
  return spec.parts.wizards.map(({ model }) => model);
}

/** The classes with those methods alone that the spec writes out. */
export function writtenWizards(spec: Pick<Spec, 'parts'>): ModelSpec[] {
  const made = [APPLY, 'default_get'];
  return wizardModels(spec).map((model) => ({
    ...model,
    methods: model.methods.filter(({ name }) => !made.includes(name)),
  }));
}

/** What a wizard is made with: the records come from where it is opened. */
export function withoutRecords(values: Values, from: WizardSource | undefined): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== from?.field));
}

function resolveWizard(name: string, input: WizardInput, r: PartScope): WizardSpec {
  const path = `wizards.${name}`;
  if (r.input.models[name]) r.problems.error(path, `there is a model ${name} too; choose another name`);
  const entry = r.inputOf(name);
  // `declaredModels` has read it.
  if (!entry) throw new Error(`${name} is not declared`);
  const model = { ...resolveModel(name, entry, r), kind: 'transient' as const };
  const from = input.from === undefined ? undefined : resolveSource(input.from, model, input, path, r);
  if (input.from === undefined && (input.in ?? input.button) !== undefined)
    r.problems.error(`${path}.from`, 'is missing: the model whose records open it');
  const { apply } = input;
  if (!apply && (input.from ?? input.button) !== undefined)
    r.problems.error(`${path}.apply`, 'is missing: what the main button does');
  const expect = resolveExpect(apply?.expect, from, `${path}.apply.expect`, r);
  const body = apply === undefined ? '' : readBody(apply.body, `${path}.apply.body`, r);
  const methods: MethodSpec[] = [
    ...(from ? [defaultGet(from, r)] : []),
    ...model.methods,
    ...(apply ? [applyMethod(body)] : []),
  ];
  for (const taken of model.methods)
    if (apply && taken.name === APPLY)
      r.problems.error(`${path}.methods.${APPLY}`, 'apply makes a method of this name');
  return {
    model: { ...model, methods },
    apply: apply && { method: APPLY, title: apply.title ?? 'Apply', body, closes: !returns(body), expect },
    from,
    columns: resolveColumns(input.columns, model, `${path}.columns`, r),
    groups: r.groupIds(input.groups, `${path}.groups`),
    opener: from && input.button ? opener(name, input, from, path, r) : undefined,
  };
}

function resolveSource(
  name: string,
  model: ModelSpec,
  input: WizardInput,
  path: string,
  r: PartScope,
): WizardSource | undefined {
  const target = resolveTarget(name, `${path}.from`, r);
  const field = model.fields.find(
    (candidate) => candidate.comodel === name && ['many2one', 'many2many'].includes(candidate.type),
  );
  if (!target || !field) return undefined;
  return {
    ...target,
    views: input.in ?? ['list', 'form'],
    field: field.name,
    many: field.type === 'many2many',
  };
}

function resolveExpect(
  input: Readonly<Record<string, unknown>> | undefined,
  from: WizardSource | undefined,
  path: string,
  r: PartScope,
): Values {
  if (input === undefined) return {};
  if (!from?.own) {
    r.problems.error(path, 'only a model of this spec has records whose values can be expected');
    return {};
  }
  return readValues(from.name, input, path, valueScope(r));
}

/** The records that the wizard is opened from, as the client hands them over. */
function defaultGet({ name, field, many }: WizardSource, r: PartScope): MethodSpec {
  const ids = r.profile.x2manyCommand === 'Command' ? 'Command.set(ids)' : '(6, 0, ids)';
  const names = r.profile.defaultGetFields;
  const condition = `if "${field}" in ${names} and model == "${name}":`;
  const head =
    condition.length <= 80
      ? [condition]
      : ['if (', `    "${field}" in ${names}`, `    and model == "${name}"`, '):'];
  const body = [
    `values = super().default_get(${names})`,
    'context = self.env.context',
    many
      ? 'model, ids = context.get("active_model"), context.get("active_ids", [])'
      : 'model, record_id = context.get("active_model"), context.get("active_id")',
    ...head,
    many ? `    values["${field}"] = [${ids}]` : `    values["${field}"] = record_id`,
    'return values',
  ];
  return { name: 'default_get', api: 'model', args: [names], body: body.join('\n') };
}

function applyMethod(body: string): MethodSpec {
  const close = statement('return ', dict([['type', str('ir.actions.act_window_close')]]));
  const lines = ['self.ensure_one()', body, ...(returns(body) ? [] : [close])];
  return { name: APPLY, api: undefined, args: [], body: lines.join('\n') };
}

/** The statements end with a return of their own. */
function returns(body: string): boolean {
  return /(^|\n)\s*(return|raise)\b[^\n]*$/.test(body.trimEnd()) && lastIsOutermost(body);
}

function lastIsOutermost(body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const indent = (line: string | undefined): number => (line ?? '').length - (line ?? '').trimStart().length;
  return indent(lines.at(-1)) === indent(lines[0]);
}

function opener(name: string, input: WizardInput, from: WizardSource, path: string, r: PartScope) {
  if (!from.own || input.button === undefined) {
    r.problems.error(
      `${path}.button`,
      `${from.name} is another module's model: only its Action menu can have it`,
    );
    return undefined;
  }
  const key = name.split('.').at(-1) ?? name;
  const button = resolveOpener(input.button, { key, title: input.title }, from.own, `${path}.button`, r);
  const xmlid = `${r.module.name}.${name.replaceAll('.', '_')}_action`;
  const context = dict([
    ['active_model', code('self._name')],
    ['active_id', code('self[:1].id')],
    ['active_ids', code('self.ids')],
  ]);
  const body = [
    statement('action = ', call('self.env["ir.actions.act_window"]._for_xml_id', [str(xmlid)])),
    statement('action["context"] = ', context),
    'return action',
  ];
  return { button, body: body.join('\n') };
}
