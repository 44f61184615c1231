import type { ModelClass, ModelFacts } from '../../source/model-index.ts';
import { valued } from '../../source/python/definitions.ts';
import { parts } from '../../source/python/literal.ts';
import { attributeValue, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { recordVariable } from '../spec/names.ts';
import { accessInput, demoInput, recordsOf } from './data.ts';
import { fieldInput, shortest } from './fields.ts';
import {
  buttonInput,
  computeInput,
  constraintInput,
  deletableIn,
  methodInput,
  type Scope,
} from './methods.ts';
import { bodyOf, compact, loopBody, type Plain, type Reading, text } from './reading.ts';
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
  if (!made || facts.kind !== 'model') return undefined;
  const scope: Scope = { ...made, facts, variable: recordVariable(facts.model), reading };
  const { fact } = made;
  const views = ownViews(facts.model, reading);
  const attribute = (name: string) => text(fact.attributes.get(name));
  const company = companyOf(made, facts.model, reading);
  const state = stateField(made, views.form);
  const guard = deletableIn(scope);
  const buttons = entriesOf(fact.methods, (method) => buttonInput(method, state, views.form, scope));
  const fields = fieldsOf(scope, company !== undefined);
  const constraints = constraintsOf(scope);
  const used = new Set([...fields.methods, ...Object.keys(buttons), guard?.method ?? '']);
  const others = fact.methods.filter(({ name }) => !used.has(name) && !isConstraint(name, constraints));
  const methods = entriesOf(others, (method) => methodInput(method, scope));
  const title = attribute('_description') ?? facts.model;
  const mixins = fact.inherit.flatMap((name) => MIXINS[name] ?? []);
  const inherit = fact.inherit.filter((name) => !(name in MIXINS) && name !== facts.model);
  const rec = attribute('_rec_name');
  return compact({
    title,
    plural: actionName(facts.model, reading),
    mixins: filled(mixins),
    inherit: filled(inherit),
    company,
    order: attribute('_order'),
    rec_name: rec,
    state_field: state === 'state' ? undefined : state,
    fields: fields.entries,
    constraints: filled(constraints),
    buttons: filledObject(renamed(buttons, 'action_')),
    deletable_in: guard?.states,
    methods: filledObject(methods),
    views: viewsInput(views),
    access: accessInput(facts.model, reading) ?? noAccess(facts.model, reading),
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

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function filledObject(object: Plain): Plain | undefined {
  return Object.keys(object).length > 0 ? object : undefined;
}

function entriesOf<T extends { readonly name: string }>(
  items: readonly T[],
  read: (item: T) => Plain | undefined,
): Plain {
  return Object.fromEntries(
    items.flatMap((item) => {
      const value = read(item);
      return value ? [[item.name, value] as const] : [];
    }),
  );
}

function renamed(object: Plain, prefix: string): Plain {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key.replace(prefix, ''), value]));
}

function constraintsOf(scope: Scope): Plain[] {
  const found = sqlConstraints(scope);
  for (const method of scope.fact.methods) {
    const constraint = constraintInput(method, scope);
    if (constraint) found.push(constraint);
  }
  return found;
}

function isConstraint(method: string, constraints: readonly Plain[]): boolean {
  return constraints.some(({ name, sql }) => sql === undefined && method === `_check_${String(name)}`);
}

/** Fields in compact form where that says it all, and the methods that belong to them. */
function fieldsOf(scope: Scope, company: boolean): { entries: Plain; methods: string[] } {
  const { file, fact, reading } = scope;
  const methods: string[] = [];
  const entries: Plain = {};
  const money = fact.fields.some((field) => field.type === 'Monetary' && !field.kwargs.has('currency_field'));
  for (const field of fact.fields) {
    // These two are what company and money bring with them.
    if (company && field.name === 'company_id' && text(field.args[0]) === 'res.company') continue;
    if (money && field.name === 'currency_id' && isImpliedCurrency(scope, field.name)) continue;
    const input = fieldInput(field, file, reading);
    if (!input) continue;
    const name = text(field.kwargs.get('compute'));
    const compute =
      name === undefined ? undefined : computeInput(name, field.kwargs.get('store')?.value === true, scope);
    if (name !== undefined && compute) {
      methods.push(name);
      entries[field.name] = {
        ...withType(input),
        compute: { ...compute, ...otherWays(field.name, scope, methods) },
      };
    } else entries[field.name] = shortest(input);
  }
  return { entries, methods };
}

function withType(input: Plain): Plain {
  const short = shortest(input);
  return typeof short === 'string' ? { type: short } : short;
}

/** `inverse` and `search` of a computed field. */
function otherWays(name: string, { fact, file, variable }: Scope, methods: string[]): Plain {
  const field = fact.fields.find((each) => each.name === name);
  const read = (keyword: string): string | undefined => {
    const method = fact.methods.find((each) => each.name === text(field?.kwargs.get(keyword)));
    if (!method) return undefined;
    methods.push(method.name);
    const body = bodyOf(file, method);
    return `${keyword === 'inverse' ? loopBody(body, variable) : body}\n`;
  };
  return compact({ inverse: read('inverse'), search: read('search') });
}

function isImpliedCurrency({ fact, file }: Scope, name: string): boolean {
  const field = fact.fields.find((each) => each.name === name);
  const given = field?.kwargs.get('default');
  const source = given ? file.source.text.slice(given.start, given.end) : '';
  return (
    text(field?.kwargs.get('related')) === 'company_id.currency_id' ||
    source === 'lambda self: self.env.company.currency_id'
  );
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

function sqlConstraints({ fact, file }: ModelClass): Plain[] {
  return fact.tableObjects.flatMap(({ name, kind, form, definition, start }) => {
    if (kind !== 'Constraint' || definition === undefined) return [];
    const row = form === 'list' ? rowAt(fact.attributes.get('_sql_constraints')?.node, start) : undefined;
    const message = row
      ? valued(row[2] ?? row[0] ?? { ...file.root }, file.source.text).value
      : (text(fact.attributes.get(`_${name}`)) ??
        messageOfCall(fact.attributes.get(`_${name}`)?.node, file.source.text));
    return [compact({ name, sql: definition, message: message ?? undefined })];
  });
}

function rowAt(list: Parameters<typeof parts>[0] | undefined, start: number) {
  const row = list && parts(list).find((each) => each.start === start);
  return row && parts(row);
}

function messageOfCall(call: Parameters<typeof parts>[0] | undefined, source: string): unknown {
  const args = call?.children.find((child) => child.field === 'arguments');
  const second = args && parts(args)[1];
  return second ? valued(second, source).value : undefined;
}

/** Title of the model's own window action. */
function actionName(model: string, reading: Reading): string | undefined {
  const actions = recordsOf('ir.actions.act_window', reading).filter(
    ({ values }) => values.res_model === model,
  );
  const id = `${model.replaceAll('.', '_')}_action`;
  return (actions.find((action) => action.id === id) ?? actions[0])?.values.name;
}
