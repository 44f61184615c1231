import { didYouMean } from '../../odoo/suggest.ts';
import type { ModelInput, ViewsInput } from './input.ts';
import { keyProblem, MAGIC_FIELDS } from './names.ts';
import { checkExpression } from './python-text.ts';
import { isSearchable, isStored, type Resolving } from './resolving.ts';
import type { FieldSpec, FilterSpec, FormSpec, ModelSpec, SearchSpec, ViewsSpec } from './types.ts';

/** Columns of a list that was not asked for in detail. */
const LIST_COLUMNS = 8;
const PAGE_TYPES = ['one2many', 'text', 'html'];
/** A form has no widget for json. */
const HIDDEN_TYPES = ['json'];

type Partial_ = Omit<ModelSpec, 'views'>;

export function resolveViews(model: Partial_, input: ModelInput, r: Resolving): ViewsSpec | undefined {
  if (input.views === false) {
    if (input.menu) r.problems.error(`${r.pathOf(model.name)}.menu`, 'a model without views has no menu');
    return undefined;
  }
  const views = input.views ?? {};
  const path = `${r.pathOf(model.name)}.views`;
  return {
    form: resolveForm(model, views, `${path}.form`, r),
    list: resolveList(model, views, `${path}.list`, r),
    search: resolveSearch(model, views, `${path}.search`, r),
    viewModes: [r.profile.listTag, 'form'],
  };
}

/** Columns of a list of the model, also inside the form of another one. */
export function autoList(model: Partial_): string[] {
  const plain = model.fields.filter(
    (field) =>
      ![...PAGE_TYPES, ...HIDDEN_TYPES, 'binary', 'image', 'reference'].includes(field.type) &&
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

function resolveList(model: Partial_, views: ViewsInput, path: string, r: Resolving): readonly string[] {
  if (views.list === undefined || views.list === 'auto') return autoList(model);
  checkNames(model, views.list, path, r);
  return views.list;
}

function resolveForm(model: Partial_, views: ViewsInput, path: string, r: Resolving): FormSpec {
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
  const rest = model.fields.filter((field) => !special.has(field.name) && !HIDDEN_TYPES.includes(field.type));

  const pages = given?.pages?.map((page) => ({ id: slug(page.title), ...page })) ?? autoPages(rest);
  const paged = new Set(pages.flatMap((page) => page.fields));
  const inColumns = rest.filter(
    (field) => !paged.has(field.name) && (given?.pages === undefined || field.type !== 'one2many'),
  );
  const columns = given?.columns ?? halves(inColumns.map((field) => field.name));
  given?.columns?.forEach((column, i) => {
    checkNames(model, column, `${path}.columns.${i}`, r);
  });
  given?.pages?.forEach((page, i) => {
    checkNames(model, page.fields, `${path}.pages.${i}.fields`, r);
  });
  return { columns: columns.filter((column) => column.length > 0), pages, titleField, avatar };
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

function resolveSearch(model: Partial_, views: ViewsInput, path: string, r: Resolving): SearchSpec {
  const given = views.search === undefined || views.search === 'auto' ? {} : views.search;
  const auto = autoSearch(model);
  checkNames(model, given.fields ?? [], `${path}.fields`, r, true);
  checkNames(model, given.group_by ?? [], `${path}.group_by`, r, true);
  for (const name of given.group_by ?? []) {
    const field = model.fields.find((f) => f.name === name);
    if (
      field &&
      isSearchable(field) &&
      (!isStored(field) || ['one2many', 'binary', 'image', 'json'].includes(field.type))
    ) {
      r.problems.error(`${path}.group_by`, `records cannot be grouped by ${name}`);
    }
  }
  const filters = given.filters?.flatMap((filter, i) =>
    resolveFilter(model, filter, `${path}.filters.${i}`, r),
  );
  const search = {
    fields: given.fields ?? auto.fields,
    filters: [...(filters ?? auto.filters)],
    groupBy: given.group_by ?? auto.groupBy,
  };
  const names = search.filters.map((filter) => filter.name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) r.problems.error(`${path}.filters`, `${twice} is there twice`);
  if (model.fields.some((field) => field.name === 'active') && !names.includes('archived')) {
    search.filters.push({
      name: 'archived',
      title: 'Archived',
      domain: "[('active', '=', False)]",
      date: undefined,
    });
  }
  return search;
}

type FilterInput = NonNullable<Exclude<ViewsInput['search'], string | undefined>['filters']>[number];

function resolveFilter(model: Partial_, input: FilterInput, path: string, r: Resolving): FilterSpec[] {
  if (typeof input === 'string') {
    checkNames(model, [input], path, r, true);
    const field = model.fields.find((f) => f.name === input);
    if (field && !['boolean', 'date', 'datetime'].includes(field.type)) {
      r.problems.error(
        path,
        `${input} is a ${field.type}; a field alone must be a boolean or a date, else give name, title and domain`,
      );
    }
    return field ? [fieldFilter(field)] : [];
  }
  const problem = keyProblem(input.name);
  if (problem) r.problems.error(`${path}.name`, problem);
  if (typeof input.domain === 'string') {
    const wrong = checkExpression(input.domain);
    if (wrong) r.problems.error(`${path}.domain`, wrong);
    return [{ name: input.name, title: input.title, domain: input.domain.trim(), date: undefined }];
  }
  for (const term of input.domain) {
    if (typeof term === 'string' && ['&', '|', '!'].includes(term)) continue;
    const [name] = Array.isArray(term) && term.length === 3 ? term : [];
    if (typeof name !== 'string')
      r.problems.error(
        `${path}.domain`,
        `${JSON.stringify(term)} should be [field, operator, value], "&", "|" or "!"`,
      );
    else checkNames(model, [name.split('.')[0] ?? ''], `${path}.domain`, r, true);
  }
  return [{ name: input.name, title: input.title, domain: domainSource(input.domain), date: undefined }];
}

function fieldFilter(field: FieldSpec): FilterSpec {
  const date = field.type === 'boolean' ? undefined : field.name;
  const domain = date === undefined ? `[('${field.name}', '=', True)]` : undefined;
  return { name: field.name, title: field.title, domain, date };
}

/** Python source of a domain that is given as JSON. */
function domainSource(domain: readonly unknown[]): string {
  const source = (value: unknown, depth: number): string => {
    if (Array.isArray(value)) {
      const inner = value.map((item) => source(item, depth + 1)).join(', ');
      return depth === 1 ? `(${inner})` : `[${inner}]`;
    }
    if (value === null || value === false) return 'False';
    if (value === true) return 'True';
    return typeof value === 'number'
      ? String(value)
      : `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  };
  return source(domain, 0);
}

function autoSearch(model: Partial_): SearchSpec {
  const searchable = model.fields.filter(isSearchable);
  const stored = model.fields.filter(isStored);
  const records = stored.filter((field) => field.type === 'many2one' && field.name !== 'currency_id');
  const text = searchable.filter((field) => field.type === 'char' || field.name === model.recName);
  const state = model.fields.find((field) => field.name === model.stateField);
  const first = text.filter((field) => field.name === model.recName);
  const fields = [
    ...first,
    ...text.filter((f) => !first.includes(f)).slice(0, 3),
    ...records.filter((f) => !text.includes(f) && f.name !== 'company_id').slice(0, 3),
  ];
  const booleans = searchable.filter((field) => field.type === 'boolean' && field.name !== 'active');
  const dates = stored.filter((field) => field.type === 'date' || field.type === 'datetime');
  const states = (state?.options ?? []).map(([value, label]) => ({
    name: `${state?.name}_${value.replaceAll(/\W/g, '_')}`,
    title: label,
    domain: `[('${state?.name}', '=', '${value}')]`,
    date: undefined,
  }));
  const groups = [state, ...records.slice(0, 3), dates[0]].filter((field) => field !== undefined);
  return {
    // A search view wants a field.
    fields: (fields.length > 0 ? fields : searchable.slice(0, 1)).map((field) => field.name),
    filters: [...states, ...booleans.map(fieldFilter), ...dates.slice(0, 2).map(fieldFilter)],
    groupBy: [...new Set(groups)].map((field) => field.name),
  };
}

function checkNames(
  model: Partial_,
  names: readonly string[],
  path: string,
  r: Resolving,
  search = false,
): void {
  const fields = new Map(model.fields.map((field) => [field.name, field]));
  const seen = new Set<string>();
  for (const name of names) {
    const field = fields.get(name);
    if (seen.has(name)) r.problems.error(path, `${name} is there twice`);
    seen.add(name);
    if (!field && !MAGIC_FIELDS.has(name)) {
      r.problems.error(path, `${model.name} has no field ${name}.${didYouMean(name, fields.keys())}`);
    } else if (field && search && !isSearchable(field)) {
      r.problems.error(
        path,
        `${name} is computed and not stored, so nothing can be searched by it; add store: true to its compute`,
      );
    } else if (field?.type === 'json') r.problems.error(path, 'a view has no widget for json');
  }
}
