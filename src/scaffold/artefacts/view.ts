import type { SeriesProfile } from '../../series/profile.ts';
import { asExpression, type Condition, fieldsIn, modifierAttributes } from '../render/modifier.ts';
import { autoList } from '../spec/resolve-views.ts';
import { complete } from '../spec/rights.ts';
import type { FieldSpec, FormSpec, ModelSpec, Spec, ViewsSpec } from '../spec/types.ts';
import type { NodeOptions } from '../spec/view-types.ts';
import type { Artefact } from './artefact.ts';
import { moreViews } from './view-more.ts';
import { type Attribute, attributes, groupsOf, widgetOf } from './view-node.ts';

/** A `<field>` of a view. */
interface Node {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** List of an x2many, inside it. */
  readonly lines: Lines | undefined;
}

interface Lines {
  readonly attributes: readonly Attribute[];
  readonly hidden: readonly string[];
  readonly columns: readonly Node[];
}

/** What a view is made for. */
interface Scope {
  readonly model: ModelSpec;
  readonly spec: Spec;
  readonly p: SeriesProfile;
}

/** Every view of each model, and the actions that open them. */
export const view: Artefact = {
  id: 'view',
  files({ spec, p }) {
    return spec.models.flatMap((model) => {
      if (!model.views) return [];
      const scope = { model, spec, p };
      const data = {
        table: model.table,
        model: model.name,
        title: model.title,
        plural: model.plural,
        form: formOf(scope, model.views),
        list: listOf(scope, model.views),
        search: searchOf(model, model.views),
        ...moreViews(model, model.views, p),
        actions: model.views.actions,
      };
      return [{ path: `views/${model.table}_views.xml`, template: 'view/views.xml', data, load: 'data' }];
    });
  },
};

function formOf(scope: Scope, { form }: ViewsSpec) {
  const { model, spec } = scope;
  const state = model.fields.find((field) => field.name === model.stateField);
  const shown = [...form.columns.flat(), ...form.pages.flatMap((page) => page.fields)];
  const pressed = [...model.buttons, ...model.openers];
  const header = (state ?? model.openers[0]) && {
    state: state?.name,
    bar: attributes([['statusbar_visible', form.statusbar?.join(',')]]),
    buttons: pressed.map((button) => ({
      ...button,
      shown:
        state && button.from.length < state.options.length ? outside(state.name, button.from) : undefined,
      groupIds: button.groups.map((id) => complete(spec, id)).join(',') || undefined,
    })),
  };
  const conditions = [
    ...[...(form.nodes?.values() ?? [])].flatMap(conditionsOf),
    ...form.pages.flatMap((page) => (page.invisible ? fieldsIn(page.invisible) : [])),
  ];
  const onView = [form.titleField, form.avatar, state?.name, 'active'].filter((name) => name !== undefined);
  const plain = (name: string | undefined, more: readonly (readonly [string, string])[] = []) =>
    name === undefined
      ? undefined
      : { name, attributes: attributes([...more, ...optionEntries(form.nodes?.get(name), scope)]) };
  return {
    header,
    hidden: hiddenOf(
      scope,
      shown,
      conditions.filter((name) => !onView.includes(name)),
    ),
    stats: (form.statButtons ?? []).length > 0 ? form.statButtons : undefined,
    archived: model.fields.some((field) => field.name === 'active')
      ? { field: 'active', op: '=', value: true }
      : undefined,
    // A field twice in a form: the second one would decide for both.
    activeHidden: !shown.includes('active'),
    avatar: plain(form.avatar, [
      ['widget', 'image'],
      ['class', 'oe_avatar'],
    ]),
    titleField: plain(form.titleField),
    columns: form.columns.map((column, i) => ({
      title: form.columnTitles?.[i],
      nodes: column.flatMap((name) => nodeOf(scope, name, form.nodes?.get(name))),
    })),
    pages: form.pages.map((page) => pageOf(scope, page, form)),
    chatter: model.thread,
    activities: model.activity,
  };
}

/** While the state is none of these. */
function outside(field: string, states: readonly string[]): Condition {
  const [first = ''] = states;
  return states.length === 1 ? { field, op: '!=', value: first } : { field, op: 'not in', value: states };
}

/** Fields that the conditions of a node read. */
function conditionsOf({ invisible, readonly, required, decoration = [] }: NodeOptions): string[] {
  const conditions = [invisible, readonly, required, ...decoration.map(([, condition]) => condition)];
  return conditions.flatMap((condition) => (condition ? fieldsIn(condition) : []));
}

/** A page shows one field over its whole width, and several with their labels, lists below. */
function pageOf(scope: Scope, page: FormSpec['pages'][number], { nodes: options }: FormSpec) {
  const { model, spec, p } = scope;
  const isBlock = (name: string): boolean => {
    const type = model.fields.find((field) => field.name === name)?.type;
    return type === 'one2many' || (page.fields.length === 1 && (type === 'text' || type === 'html'));
  };
  const nodes = (names: readonly string[]): Node[] =>
    names.flatMap((name) => nodeOf(scope, name, options?.get(name)));
  return {
    id: page.id,
    title: page.title,
    attributes: attributes([
      ...modifierAttributes(p.modifiers, { invisible: page.invisible }),
      ['groups', page.groups?.map((id) => complete(spec, id)).join(',') || undefined],
    ]),
    grouped: nodes(page.fields.filter((name) => !isBlock(name))),
    blocks: nodes(page.fields.filter(isBlock)),
  };
}

/** Fields that others of the view need and that nobody wants to see. */
function hiddenOf(
  { model, p }: Scope,
  shown: readonly string[],
  conditions: readonly string[] = [],
): string[] {
  const fields = model.fields.filter((field) => shown.includes(field.name));
  const currencies = fields.flatMap((field) => field.currency ?? []);
  // The domain of a field that checks the company reads the company of the record.
  const company =
    p.needsHelperFields && model.company !== undefined && fields.some((field) => field.checkCompany);
  const asked = p.needsHelperFields ? conditions : [];
  return [...new Set([...(company ? ['company_id'] : []), ...currencies, ...asked])].filter(
    (name) => !shown.includes(name) || hasGroups(model, name),
  );
}

function hasGroups(model: ModelSpec, name: string): boolean {
  const field = model.fields.find((candidate) => candidate.name === name);
  return field !== undefined && groupsOf(field).length > 0;
}

/** Attributes that the spec asks for on a field of a form or list. */
function optionEntries(
  options: NodeOptions | undefined,
  { spec, p }: Scope,
): (readonly [string, string | false | undefined])[] {
  if (!options) return [];
  return [
    ['widget', options.widget],
    ['options', options.options],
    ['placeholder', options.placeholder],
    ['help', options.help],
    ['nolabel', options.nolabel && '1'],
    ['readonly', options.alwaysReadonly && '1'],
    ...modifierAttributes(p.modifiers, options),
    ['groups', options.groups?.map((id) => complete(spec, id)).join(',') || undefined],
    ['optional', options.optional],
    ['sum', options.sum],
    ['avg', options.avg],
    ...decorationEntries(options.decoration ?? []),
  ];
}

function decorationEntries(decoration: NodeOptions['decoration'] = []): [string, string][] {
  return decoration.map(([colour, condition]) => [`decoration-${colour}`, asExpression(condition)]);
}

/** What the field has by its type, changed by what the spec asks for. */
function withOptions(
  usual: readonly (readonly [string, string | false | undefined])[],
  options: NodeOptions | undefined,
  scope: Scope,
): Attribute[] {
  const asked = optionEntries(options, scope).filter(([, value]) => value !== undefined && value !== false);
  const named = new Map(asked);
  return attributes([
    ...usual.map(([key, value]) => [key, named.get(key) ?? value] as const),
    ...asked.filter(([key]) => !usual.some(([other]) => other === key)),
  ]);
}

function nodeOf(scope: Scope, name: string, options?: NodeOptions): Node[] {
  const { model } = scope;
  const field = model.fields.find((candidate) => candidate.name === name);
  if (!field) return [{ name, attributes: withOptions([], options, scope), lines: undefined }];
  const lines = field.type === 'one2many' ? linesOf(field, scope) : undefined;
  const usual = [
    ['widget', widgetOf(field, model)],
    ['groups', groupsOf(field).join(',') || undefined],
  ] as const;
  return [{ name, attributes: withOptions(usual, options, scope), lines }];
}

/** Lines of a one2many; a model without views of its own is edited right here. */
function linesOf(field: FieldSpec, { spec, p }: Scope): Lines | undefined {
  const comodel = spec.models.find((model) => model.name === field.comodel);
  if (!comodel) return undefined;
  const inner = { model: comodel, spec, p };
  const names = (comodel.views?.list ?? autoList(comodel)).filter((name) => name !== field.inverse);
  const listView = comodel.views?.listView;
  return {
    attributes: attributes([
      ['editable', comodel.views === undefined ? 'bottom' : listView?.editable],
      ...decorationEntries(listView?.decoration),
    ]),
    hidden: hiddenOf(inner, names, listConditions(listView)),
    columns: columnsOf(inner, names, listView?.nodes),
  };
}

/** Fields that the colours and modifiers of a list read. */
function listConditions(listView: ViewsSpec['listView']): string[] {
  return [
    ...[...(listView?.nodes.values() ?? [])].flatMap(conditionsOf),
    ...(listView?.decoration ?? []).flatMap(([, condition]) => fieldsIn(condition)),
  ];
}

function listOf(scope: Scope, { list, listView }: ViewsSpec) {
  return {
    attributes: attributes([
      ['editable', listView?.editable],
      ['multi_edit', listView?.multiEdit && '1'],
      ['default_order', listView?.order],
      ['limit', listView?.limit === undefined ? undefined : String(listView.limit)],
      ...decorationEntries(listView?.decoration),
    ]),
    hidden: hiddenOf(scope, list, listConditions(listView)),
    columns: columnsOf(scope, list, listView?.nodes),
  };
}

function columnsOf(
  scope: Scope,
  names: readonly string[],
  options?: ReadonlyMap<string, NodeOptions>,
): Node[] {
  const { model } = scope;
  return names.map((name) => {
    const field = model.fields.find((candidate) => candidate.name === name);
    const optional = name === model.stateField || name === 'company_id' ? 'show' : undefined;
    const usual = field
      ? ([
          ['widget', name === 'sequence' && field.type === 'integer' ? 'handle' : widgetOf(field, model)],
          ['groups', groupsOf(field).join(',') || undefined],
          ['optional', optional],
        ] as const)
      : [];
    return { name, attributes: withOptions(usual, options?.get(name), scope), lines: undefined };
  });
}

function searchOf(model: ModelSpec, views: ViewsSpec) {
  const title = (name: string): string => model.fields.find((field) => field.name === name)?.title ?? name;
  const { fields, filters, groupBy } = views.search;
  const archived = filters.filter((filter) => filter.name === 'archived');
  const blocks = [
    filters.filter((f) => f.domain !== undefined && f.name !== 'archived'),
    ...filters.filter((f) => f.date !== undefined).map((f) => [f]),
    archived,
  ];
  return {
    fields: fields.map((name) => ({ name })),
    blocks: blocks
      .filter((block) => block.length > 0)
      .map((block, i) => ({ separated: i > 0, filters: block })),
    groupBy: groupBy.map((name) => ({ name, title: title(name) })),
  };
}
