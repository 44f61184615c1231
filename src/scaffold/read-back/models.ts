import type { ModelClass, ModelFacts } from '../../source/model-index.ts';
import { attributeValue, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { recordVariable } from '../spec/names.ts';
import { accessInput, demoInput, ownActions } from './data.ts';
import { displayName, indexesInput, onchangeInput, parentOf } from './extras.ts';
import { constraintsOf, entriesOf, fieldsOf, filled, filledObject, isConstraint } from './members.ts';
import { buttonInput, deletableIn, methodInput, type Scope } from './methods.ts';
import { bodyOf, compact, type Plain, type Reading, text } from './reading.ts';
import { rulesInput, sequenceInput } from './records.ts';
import { ownViews, viewChanges, viewsInput } from './views.ts';

const MIXINS: Readonly<Record<string, string>> = {
  'mail.thread': 'thread',
  'mail.activity.mixin': 'activity',
  'portal.mixin': 'portal',
  'image.mixin': 'image',
};

/** One model that the module makes, as a spec has it. */
export function modelInput(facts: ModelFacts, reading: Reading): Plain | undefined {
  const made = facts.classes.find(({ fact }) => fact.creates);
  if (!made || (facts.kind !== 'model' && facts.kind !== 'abstract')) return undefined;
  const scope: Scope = { ...made, facts, variable: recordVariable(facts.model), reading };
  const { fact } = made;
  const views = ownViews(facts.model, reading);
  const attribute = (name: string) => text(fact.attributes.get(name));
  const company = companyOf(made, facts.model, reading);
  const state = stateField(made, views.form);
  const guard = deletableIn(scope);
  const buttons = entriesOf(fact.methods, (method) => buttonInput(method, state, views.form, scope));
  const abstract = facts.kind === 'abstract';
  // Such as that of a report, which a spec does not have among its models.
  if (abstract && fact.fields.length === 0) return undefined;
  const parent = parentOf(scope);
  const fields = fieldsOf(scope, company !== undefined);
  // These come with `parent`.
  for (const name of parent === undefined ? [] : [parent, 'child_ids', 'parent_path'])
    Reflect.deleteProperty(fields.entries, name);
  const circle = parent === undefined ? undefined : '_check_circle';
  const constraints = constraintsOf(scope).filter(({ name }) => `_check_${String(name)}` !== circle);
  const extras = [displayName(scope), onchangeInput(scope), indexesInput(scope)] as const;
  const [naming, onchange, indexes] = extras;
  const create = fact.methods.find(({ name }) => name === 'create');
  const sequence = create && sequenceInput(facts.model, bodyOf(made.file, create), reading);
  const number = String(sequence?.field);
  // As it is added to a model that has a sequence.
  if (fields.entries[number] === 'char! =New readonly nocopy') Reflect.deleteProperty(fields.entries, number);
  const used = new Set([
    ...fields.methods,
    ...Object.keys(buttons),
    ...extras.flatMap((extra) => extra?.methods ?? []),
    ...(sequence ? ['create'] : []),
    guard?.method ?? '',
    circle ?? '',
  ]);
  const others = fact.methods.filter(({ name }) => !used.has(name) && !isConstraint(name, constraints));
  const methods = entriesOf(others, (method) => methodInput(method, scope));
  const title = attribute('_description') ?? facts.model;
  const mixins = fact.inherit.flatMap((name) => MIXINS[name] ?? []);
  const inherit = fact.inherit.filter((name) => !(name in MIXINS) && name !== facts.model);
  const rec = attribute('_rec_name');
  return compact({
    title,
    plural: ownActions(facts.model, reading)[0]?.values.name,
    mixins: filled(mixins),
    inherit: filled(inherit),
    abstract: abstract || undefined,
    parent,
    sequence,
    display_name: naming?.input,
    company,
    order: attribute('_order'),
    rec_name: rec,
    state_field: state === 'state' ? undefined : state,
    fields: fields.entries,
    constraints: filled(constraints),
    indexes: indexes.input,
    onchange: onchange.input,
    buttons: filledObject(renamed(buttons, 'action_')),
    deletable_in: guard?.states,
    methods: filledObject(methods),
    views: abstract ? undefined : viewsInput(facts.model, views, reading),
    access: abstract ? undefined : (accessInput(facts.model, reading) ?? noAccess(facts.model, reading)),
    rules: rulesInput(facts.model, company !== undefined, reading),
    demo: demoInput(facts, reading),
  });
}

/** What the module adds to a model that another one makes. */
export function extensionInput(facts: ModelFacts, reading: Reading): Plain | undefined {
  const [first] = facts.classes;
  if (!first || facts.own) return undefined;
  const scope: Scope = { ...first, facts, variable: recordVariable(facts.model), reading };
  const fields = fieldsOf(scope, false);
  const constraints = constraintsOf(scope);
  const others = first.fact.methods.filter(
    ({ name }) => !fields.methods.includes(name) && !isConstraint(name, constraints),
  );
  const mixins = first.fact.inherit.flatMap((name) => MIXINS[name] ?? []);
  return compact({
    mixins: filled(mixins),
    fields: filledObject(fields.entries),
    constraints: filled(constraints),
    methods: filledObject(entriesOf(others, (method) => methodInput(method, scope))),
    access: accessInput(facts.model, reading),
    views: viewChanges(facts.model, reading),
  });
}

/** A spec gives somebody access to each model. */
function noAccess(model: string, { notes }: Reading): Plain {
  notes.push(`models.${model}.access: the module gives nobody access; administrators stand in for that`);
  return { 'base.group_system': 'rwcd' };
}

function renamed(object: Plain, prefix: string): Plain {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key.replace(prefix, ''), value]));
}

/** A company field and the rule that goes with it. */
function companyOf({ fact }: ModelClass, model: string, { index }: Reading): string | undefined {
  const field = fact.fields.find(({ name }) => name === 'company_id');
  const rule = `${index.module.name}.${model.replaceAll('.', '_')}_rule_company`;
  if (!field || fact.attributes.get('_check_company_auto')?.value !== true) return undefined;
  if (!index.records.some((record) => record.fact.xmlid === rule)) return undefined;
  return field.kwargs.get('required')?.value === true ? 'required' : 'optional';
}

/** The selection that the form shows as a status bar, else one called state. */
function stateField({ fact }: ModelClass, form: XmlElement | undefined): string | undefined {
  const bar =
    form && [...walkElements(form)].find((element) => attributeValue(element, 'widget') === 'statusbar');
  const name = (bar && attributeValue(bar, 'name')) ?? 'state';
  return fact.fields.some((field) => field.name === name && field.type === 'Selection') ? name : undefined;
}
