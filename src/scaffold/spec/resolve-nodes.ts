import { type Condition, negated } from '../render/modifier.ts';
import { readCondition } from './condition.ts';
import type { Resolving } from './resolving.ts';
import type { ColumnInput, ConditionInput, NodeInput } from './view-input.ts';
import { pythonSource, type Viewed } from './view-names.ts';
import type { Decoration, NodeOptions } from './view-types.ts';

type Column = Exclude<ColumnInput, string>;

/** What the spec says of one field in a form or list, besides that it is there. */
export function resolveNode(
  model: Viewed,
  name: string,
  input: NodeInput & Partial<Column>,
  path: string,
  r: Resolving,
): NodeOptions {
  const read = (key: 'visible_if' | 'hidden_if' | 'readonly_if' | 'required_if'): Condition | undefined =>
    readCondition(input[key], { model, path: `${path}.${key}` }, r);
  if (input.visible_if !== undefined && input.hidden_if !== undefined)
    r.problems.error(path, 'give visible_if or hidden_if, not both');
  if (input.readonly !== undefined && input.readonly_if !== undefined)
    r.problems.error(path, 'give readonly or readonly_if, not both');
  const visible = read('visible_if');
  const field = model.fields.find((candidate) => candidate.name === name);
  const title = field?.title ?? name;
  const total = (key: 'sum' | 'avg', word: string): string | undefined => {
    const value = input[key];
    if (!value) return undefined;
    if (field && !['integer', 'float', 'monetary'].includes(field.type))
      r.problems.error(`${path}.${key}`, `${name} is a ${field.type}; only numbers have totals`);
    return value === true ? `${word} of ${title}` : value;
  };
  return {
    widget: input.widget,
    options: input.options && pythonSource(input.options),
    placeholder: input.placeholder,
    help: input.help,
    nolabel: input.nolabel,
    invisible: visible ? negated(visible) : read('hidden_if'),
    readonly: read('readonly_if'),
    required: read('required_if'),
    alwaysReadonly: input.readonly,
    groups: input.groups === undefined ? undefined : r.groupIds(input.groups, `${path}.groups`),
    optional: input.optional,
    sum: total('sum', 'Sum'),
    avg: total('avg', 'Average'),
    decoration: resolveDecoration(model, input.decoration, `${path}.decoration`, r),
  };
}

/** Colours of a list's rows or cells, with their conditions. */
export function resolveDecoration(
  model: Viewed,
  input: Readonly<Record<string, ConditionInput | undefined>> | undefined,
  path: string,
  r: Resolving,
): Decoration {
  return Object.entries(input ?? {}).flatMap(([colour, condition]) => {
    const read = readCondition(condition, { model, path: `${path}.${colour}`, today: true }, r);
    return read ? [[colour, read] as const] : [];
  });
}
