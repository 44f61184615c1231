import { keyProblem } from './names.ts';
import { checkExpression } from './python-text.ts';
import { isSearchable, isStored, type Resolving } from './resolving.ts';
import type { FieldSpec, FilterSpec, SearchSpec } from './types.ts';
import type { ViewsInput } from './view-input.ts';
import { checkDomain, checkNames, pythonSource, type Viewed } from './view-names.ts';

export function resolveSearch(model: Viewed, views: ViewsInput, path: string, r: Resolving): SearchSpec {
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

function resolveFilter(model: Viewed, input: FilterInput, path: string, r: Resolving): FilterSpec[] {
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
  checkDomain(model, input.domain, `${path}.domain`, r);
  const domain = pythonSource(input.domain, 0, true);
  return [{ name: input.name, title: input.title, domain, date: undefined }];
}

function fieldFilter(field: FieldSpec): FilterSpec {
  const date = field.type === 'boolean' ? undefined : field.name;
  const domain = date === undefined ? `[('${field.name}', '=', True)]` : undefined;
  return { name: field.name, title: field.title, domain, date };
}

function autoSearch(model: Viewed): SearchSpec {
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
