import { didYouMean } from '../../util/suggest.ts';
import type { ArtefactContext } from '../artefacts/artefact.ts';
import { autoList } from '../spec/resolve-views.ts';
import { complete } from '../spec/rights.ts';
import type { FieldSpec, ModelSpec, Spec } from '../spec/types.ts';
import type { PartScope } from './part.ts';
import type { WizardSpec } from './wizards.ts';

/** Fields that take the whole width of a form. */
const WIDE = ['one2many', 'text', 'html'];

/** The columns of a wizard's form: those of the spec, or all fields in two halves. */
export function resolveColumns(
  input: readonly (readonly string[])[] | undefined,
  model: ModelSpec,
  path: string,
  r: PartScope,
): readonly (readonly string[])[] {
  const known = model.fields.map(({ name }) => name);
  for (const [i, column] of (input ?? []).entries()) {
    for (const name of column) {
      if (!known.includes(name))
        r.problems.error(`${path}.${i}`, `${model.name} has no field ${name}.${didYouMean(name, known)}`);
    }
  }
  if (input) return input;
  const narrow = model.fields.filter(
    (field) => !WIDE.includes(field.type) && field.name !== 'currency_id' && field.type !== 'json',
  );
  const middle = Math.ceil(narrow.length / 2);
  return [narrow.slice(0, middle), narrow.slice(middle)]
    .map((column) => column.map(({ name }) => name))
    .filter((column) => column.length > 0);
}

/** What `wizard/wizard.xml` is rendered from. */
export function wizardForm(
  { model, apply, from, columns, groups }: WizardSpec,
  { spec, p }: ArtefactContext,
) {
  const shown = columns.flat();
  const wide = model.fields.filter((field) => WIDE.includes(field.type) && !shown.includes(field.name));
  const all = [...shown, ...wide.map(({ name }) => name)];
  return {
    table: model.table,
    model: model.name,
    title: model.title,
    apply,
    hidden: currencies(model, all),
    columns: columns.map((column) => column.flatMap((name) => fieldNode(model, name))),
    wide: wide.map((field) => ({ name: field.name, title: field.title, lines: lines(field, spec) })),
    listTag: p.listTag,
    bound: from && from.views.length > 0 ? { ref: from.ref, views: from.views.join(',') } : undefined,
    groups: groups.length === 0 ? undefined : groupCommand(groups.map((id) => complete(spec, id))),
  };
}

/** Groups of an action, as the `eval` of a data file has them. */
export function groupCommand(xmlids: readonly string[]): string {
  return `[(6, 0, [${xmlids.map((xmlid) => `ref('${xmlid}')`).join(', ')}])]`;
}

function fieldNode(model: ModelSpec, name: string) {
  const field = model.fields.find((candidate) => candidate.name === name);
  if (!field) return [];
  const widget = widgetOf(field);
  return [{ name, attributes: widget === undefined ? [] : [{ key: 'widget', value: widget }] }];
}

function widgetOf(field: FieldSpec): string | undefined {
  if (field.type === 'many2many') return 'many2many_tags';
  return field.type === 'image' ? 'image' : undefined;
}

/** Lines of a wizard are edited right in its form. */
function lines(field: FieldSpec, spec: Spec) {
  if (field.type !== 'one2many') return undefined;
  const all = [...spec.models, ...spec.parts.wizards.map(({ model }) => model)];
  const comodel = all.find((model) => model.name === field.comodel);
  if (!comodel) return undefined;
  const names = autoList(comodel).filter((name) => name !== field.inverse);
  return { hidden: currencies(comodel, names), columns: names.flatMap((name) => fieldNode(comodel, name)) };
}

/** Currencies of amounts that are shown without them. */
function currencies(model: ModelSpec, shown: readonly string[]): string[] {
  const amounts = model.fields.filter((field) => shown.includes(field.name));
  return [...new Set(amounts.flatMap((field) => field.currency ?? []))].filter(
    (name) => !shown.includes(name),
  );
}
