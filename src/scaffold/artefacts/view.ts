import { autoList } from '../spec/resolve-views.ts';
import { complete } from '../spec/rights.ts';
import type { FieldSpec, FormSpec, ModelSpec, Spec, ViewsSpec } from '../spec/types.ts';
import type { Artefact } from './artefact.ts';

interface Attribute {
  readonly key: string;
  readonly value: string;
}

/** A `<field>` of a view. */
interface Node {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** List of an x2many, inside it. */
  readonly lines: Lines | undefined;
}

interface Lines {
  readonly editable: boolean;
  readonly hidden: readonly string[];
  readonly columns: readonly Node[];
}

/** Form, list and search of each model, and the action that opens them. */
export const view: Artefact = {
  id: 'view',
  files({ spec, p }) {
    return spec.models.flatMap((model) => {
      if (!model.views) return [];
      const data = {
        table: model.table,
        model: model.name,
        title: model.title,
        plural: model.plural,
        viewMode: model.views.viewModes.join(','),
        form: formOf(model, model.views, spec, p.needsHelperFields),
        list: {
          hidden: hiddenOf(model, model.views.list, p.needsHelperFields),
          columns: columnsOf(model, model.views.list),
        },
        search: searchOf(model, model.views),
      };
      return [{ path: `views/${model.table}_views.xml`, template: 'view/views.xml', data, load: 'data' }];
    });
  },
};

function formOf(model: ModelSpec, views: ViewsSpec, spec: Spec, helpers: boolean) {
  const { form } = views;
  const state = model.fields.find((field) => field.name === model.stateField);
  const shown = [...form.columns.flat(), ...form.pages.flatMap((page) => page.fields)];
  const header = state && {
    state: state.name,
    buttons: model.buttons.map((button) => ({
      ...button,
      shown:
        button.from.length < state.options.length ? { field: state.name, notIn: button.from } : undefined,
      groupIds: button.groups.map((id) => complete(spec, id)).join(',') || undefined,
    })),
  };
  return {
    header,
    hidden: hiddenOf(model, shown, helpers),
    archived: model.fields.some((field) => field.name === 'active')
      ? { field: 'active', set: true }
      : undefined,
    avatar: form.avatar,
    titleField: form.titleField,
    columns: form.columns.map((column) => column.flatMap((name) => nodeOf(model, name, spec, helpers))),
    pages: form.pages.map((page) => pageOf(model, page, spec, helpers)),
    chatter: model.thread,
    activities: model.activity,
  };
}

/** A page shows one field over its whole width, and several with their labels, lists below. */
function pageOf(model: ModelSpec, page: FormSpec['pages'][number], spec: Spec, helpers: boolean) {
  const isBlock = (name: string): boolean => {
    const type = model.fields.find((field) => field.name === name)?.type;
    return type === 'one2many' || (page.fields.length === 1 && (type === 'text' || type === 'html'));
  };
  const nodes = (names: readonly string[]): Node[] =>
    names.flatMap((name) => nodeOf(model, name, spec, helpers));
  return {
    id: page.id,
    title: page.title,
    grouped: nodes(page.fields.filter((name) => !isBlock(name))),
    blocks: nodes(page.fields.filter(isBlock)),
  };
}

/** Fields that others of the view need and that nobody wants to see. */
function hiddenOf(model: ModelSpec, shown: readonly string[], helpers: boolean): string[] {
  const fields = model.fields.filter((field) => shown.includes(field.name));
  const currencies = fields.flatMap((field) => field.currency ?? []);
  // The domain of a field that checks the company reads the company of the record.
  const company = helpers && model.company !== undefined && fields.some((field) => field.checkCompany);
  return [...new Set([...(company ? ['company_id'] : []), ...currencies])].filter(
    (name) => !shown.includes(name) || hasGroups(model, name),
  );
}

function hasGroups(model: ModelSpec, name: string): boolean {
  const field = model.fields.find((candidate) => candidate.name === name);
  return field !== undefined && groupsOf(field).length > 0;
}

function groupIds(field: FieldSpec): string | undefined {
  return groupsOf(field).join(',') || undefined;
}

/** Groups that see the field in views: companies and currencies matter only where there are several. */
function groupsOf(field: FieldSpec): readonly string[] {
  if (field.name === 'company_id' && field.comodel === 'res.company') return ['base.group_multi_company'];
  if (field.name === 'currency_id' && field.comodel === 'res.currency') return ['base.group_multi_currency'];
  return [];
}

function attributes(entries: readonly (readonly [string, string | false | undefined])[]): Attribute[] {
  return entries.flatMap(([key, value]) => (value === false || value === undefined ? [] : [{ key, value }]));
}

function nodeOf(model: ModelSpec, name: string, spec: Spec, helpers: boolean): Node[] {
  const field = model.fields.find((candidate) => candidate.name === name);
  if (!field) return [{ name, attributes: [], lines: undefined }];
  const lines = field.type === 'one2many' ? linesOf(field, spec, helpers) : undefined;
  return [
    {
      name,
      attributes: attributes([
        ['widget', widgetOf(field, model)],
        ['groups', groupIds(field)],
      ]),
      lines,
    },
  ];
}

function widgetOf(field: FieldSpec, model: ModelSpec): string | undefined {
  if (field.type === 'many2many') return 'many2many_tags';
  if (field.type === 'image') return 'image';
  if (field.type === 'many2one' && field.comodel === 'res.users' && model.thread)
    return 'many2one_avatar_user';
  return undefined;
}

/** Lines of a one2many; a model without views of its own is edited right here. */
function linesOf(field: FieldSpec, spec: Spec, helpers: boolean): Lines | undefined {
  const comodel = spec.models.find((model) => model.name === field.comodel);
  if (!comodel) return undefined;
  const names = (comodel.views?.list ?? autoList(comodel)).filter((name) => name !== field.inverse);
  return {
    editable: comodel.views === undefined,
    hidden: hiddenOf(comodel, names, helpers),
    columns: columnsOf(comodel, names),
  };
}

function columnsOf(model: ModelSpec, names: readonly string[]): Node[] {
  return names.map((name) => {
    const field = model.fields.find((candidate) => candidate.name === name);
    const optional = name === model.stateField || name === 'company_id' ? 'show' : undefined;
    return {
      name,
      attributes: field
        ? attributes([
            ['widget', name === 'sequence' && field.type === 'integer' ? 'handle' : widgetOf(field, model)],
            ['groups', groupIds(field)],
            ['optional', optional],
          ])
        : [],
      lines: undefined,
    };
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
