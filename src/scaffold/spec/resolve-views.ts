import type { ModelInput } from './input.ts';
import { resolveActions } from './resolve-actions.ts';
import { checkFormNodes, resolveStatButtons } from './resolve-form.ts';
import { resolveDecoration, resolveNode } from './resolve-nodes.ts';
import { resolveSearch } from './resolve-search.ts';
import { resolveMoreViews } from './resolve-view-types.ts';
import type { Resolving } from './resolving.ts';
import type { FieldSpec, FormSpec, ViewsSpec } from './types.ts';
import type { ColumnInput, ViewsInput } from './view-input.ts';
import { checkNames, type Viewed } from './view-names.ts';
import type { ListSpec, NodeOptions } from './view-types.ts';

/** Columns of a list that was not asked for in detail. */
const LIST_COLUMNS = 8;
const PAGE_TYPES = ['one2many', 'text', 'html'];
/** A form has no widget for json. */
const HIDDEN_TYPES = ['json'];

export function resolveViews(model: Viewed, input: ModelInput, r: Resolving): ViewsSpec | undefined {
  if (input.views === false) {
    for (const key of ['menu', 'actions'] as const)
      if (input[key])
        r.problems.error(`${r.pathOf(model.name)}.${key}`, `a model without views has no ${key}`);
    return undefined;
  }
  const views = input.views ?? {};
  const path = `${r.pathOf(model.name)}.views`;
  const form = resolveForm(model, views, `${path}.form`, r);
  const { list, listView } = resolveList(model, views, `${path}.list`, r);
  const search = resolveSearch(model, views, `${path}.search`, r);
  const more = resolveMoreViews(model, input, r);
  const own = {
    form,
    list,
    listView,
    search,
    more,
    viewModes: viewModes(r.profile.listTag, more),
  };
  const actions = resolveActions(model, own, input.actions ?? {}, r);
  return { ...own, viewModes: actions[0]?.viewModes ?? own.viewModes, actions };
}

function viewModes(listTag: string, more: object): string[] {
  const { kanban, ...others } = Object.fromEntries(Object.keys(more).map((mode) => [mode, mode]));
  return [listTag, ...(kanban ? [kanban] : []), 'form', ...Object.values(others)];
}

/** Columns of a list of the model, also inside the form of another one. */
export function autoList(model: Viewed): string[] {
  const plain = model.fields.filter(
    (field) =>
      ![...PAGE_TYPES, ...HIDDEN_TYPES, 'binary', 'image', 'reference'].includes(field.type) &&
      !isMachinery(field) &&
      field.name !== 'active' &&
      field.name !== 'currency_id' &&
      field.name !== model.stateField &&
      field.name !== 'company_id',
  );
  const rank = (field: FieldSpec): number =>
    field.name === 'sequence' ? 0 : field.name === model.recName ? 1 : 2;
  const chosen = plain
    .map((field, i) => ({ field, i }))
    .sort((a, b) => rank(a.field) - rank(b.field) || a.i - b.i)
    .slice(0, LIST_COLUMNS)
    .map(({ field }) => field.name);
  const last = ['company_id', model.stateField].filter((name) =>
    model.fields.some((field) => field.name === name),
  );
  return [...chosen, ...last.filter((name) => name !== undefined)];
}

/** Fields that only serve others: the path in a tree, and numbers that a button shows. */
function isMachinery(field: FieldSpec): boolean {
  return field.name === 'parent_path' || (field.implied && field.compute !== undefined);
}

function resolveList(
  model: Viewed,
  views: ViewsInput,
  path: string,
  r: Resolving,
): { list: readonly string[]; listView: ListSpec } {
  const given =
    views.list === undefined || views.list === 'auto'
      ? {}
      : Array.isArray(views.list)
        ? { columns: views.list }
        : views.list;
  const at = Array.isArray(views.list) ? path : `${path}.columns`;
  const columns: readonly ColumnInput[] =
    given.columns === undefined || given.columns === 'auto' ? autoList(model) : given.columns;
  const list = columns.map((column) => (typeof column === 'string' ? column : column.field));
  checkNames(model, list, at, r);
  const nodes = new Map<string, NodeOptions>();
  for (const [i, column] of columns.entries())
    if (typeof column !== 'string')
      nodes.set(column.field, resolveNode(model, column.field, column, `${at}.${i}`, r));
  if (given.order !== undefined)
    checkNames(
      model,
      given.order.split(',').map((term) => term.trim().split(' ')[0] ?? ''),
      `${path}.order`,
      r,
      true,
    );
  return {
    list,
    listView: {
      nodes,
      decoration: resolveDecoration(model, given.decoration, `${path}.decoration`, r),
      editable: given.editable,
      order: given.order,
      limit: given.limit,
      multiEdit: given.multi_edit ?? false,
    },
  };
}

function resolveForm(model: Viewed, views: ViewsInput, path: string, r: Resolving): FormSpec {
  const given = views.form === undefined || views.form === 'auto' ? undefined : views.form;
  const byName = new Map(model.fields.map((field) => [field.name, field]));
  const titleField =
    given?.title ?? (byName.get(model.recName ?? '')?.type === 'char' ? model.recName : undefined);
  if (given?.title) checkNames(model, [given.title], `${path}.title`, r);
  const avatar = model.fields.find((field) => field.type === 'image')?.name;
  const special = new Set([titleField, avatar, model.stateField, 'active', 'currency_id', 'sequence']);
  if (byName.get('currency_id')?.implied && !byName.get('currency_id')?.related)
    special.delete('currency_id');
  if (byName.get('currency_id')?.implied === false) special.delete('currency_id');
  const statButtons = resolveStatButtons(model, given?.stat_buttons ?? [], `${path}.stat_buttons`, r);
  const opened = new Set(statButtons.map((button) => button.field));
  const rest = model.fields.filter(
    (field) =>
      !special.has(field.name) &&
      !HIDDEN_TYPES.includes(field.type) &&
      !isMachinery(field) &&
      !(field.inherited && field.type === 'image'),
  );

  const pages =
    given?.pages?.map(({ title, fields, visible_if, groups }, i) => ({
      id: slug(title),
      title,
      fields,
      invisible: resolveNode(model, '', { visible_if }, `${path}.pages.${i}`, r).invisible,
      groups: r.groupIds(groups, `${path}.pages.${i}.groups`),
    })) ?? autoPages(rest.filter((field) => !opened.has(field.name)));
  const paged = new Set(pages.flatMap((page) => page.fields));
  const inColumns = rest.filter(
    (field) =>
      !paged.has(field.name) &&
      !(opened.has(field.name) && field.type === 'one2many') &&
      (given?.pages === undefined || field.type !== 'one2many'),
  );
  const asked = given?.columns?.map((column) => (Array.isArray(column) ? { fields: column } : column));
  const columns =
    asked ?? halves(inColumns.map((field) => field.name)).map((fields) => ({ fields, title: undefined }));
  asked?.forEach((column, i) => {
    checkNames(model, column.fields, `${path}.columns.${i}`, r);
  });
  given?.pages?.forEach((page, i) => {
    checkNames(model, page.fields, `${path}.pages.${i}.fields`, r);
  });
  const shown = columns.filter((column) => column.fields.length > 0);
  const form: FormSpec = {
    columns: shown.map((column) => column.fields),
    columnTitles: shown.map((column) => ('title' in column ? column.title : undefined)),
    pages,
    titleField,
    avatar,
    statusbar: given?.statusbar,
    statButtons,
    nodes: new Map(
      Object.entries(given?.fields ?? {}).map(([name, node]) => [
        name,
        resolveNode(model, name, node, `${path}.fields.${name}`, r),
      ]),
    ),
  };
  checkFormNodes(model, form, path, r);
  return form;
}

function autoPages(fields: readonly FieldSpec[]): FormSpec['pages'] {
  return fields
    .filter((field) => PAGE_TYPES.includes(field.type))
    .map((field) => ({ id: field.name, title: field.title, fields: [field.name] }));
}

function halves(names: readonly string[]): string[][] {
  const middle = Math.ceil(names.length / 2);
  return [names.slice(0, middle), names.slice(middle)];
}

function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^_+|_+$/g, '') || 'page'
  );
}
