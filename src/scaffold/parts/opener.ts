import type * as z from 'zod';
import { format, type Py } from '../render/python.ts';
import { keyTitle } from '../spec/names.ts';
import { listOf } from '../spec/resolving.ts';
import type { ModelSpec, OpenerSpec } from '../spec/types.ts';
import type { opener } from '../spec/wizard-input.ts';
import type { PartScope } from './part.ts';

/** A button of a part in the header of a model's form; its method is put into the model by the part. */
export function resolveOpener(
  input: true | z.output<typeof opener>,
  { key, title }: { readonly key: string; readonly title: string },
  model: ModelSpec,
  path: string,
  r: PartScope,
): OpenerSpec {
  const given = input === true ? {} : input;
  const method = `action_${key}`;
  const state = model.fields.find((field) => field.name === model.stateField);
  const states = state?.options.map(([value]) => value) ?? [];
  for (const from of listOf(given.from)) {
    if (!states.includes(from))
      r.problems.error(
        `${path}.from`,
        `${from} is no state; ${states.length === 0 ? 'the model has no state field' : `the states are ${states.join(', ')}`}`,
      );
  }
  return {
    model: model.name,
    method,
    title: given.title ?? (title === '' ? keyTitle(key) : title),
    from: given.from === undefined ? states : listOf(given.from),
    groups: r.groupIds(given.groups, `${path}.groups`),
    primary: given.primary ?? false,
  };
}

/** A statement in the body of a method, broken where black breaks it at the method's indentation. */
export function statement(prefix: string, node: Py, suffix = ''): string {
  const METHOD = 8;
  const lines = format(node, METHOD, METHOD + prefix.length, suffix.length).split('\n');
  return prefix + lines.map((line, i) => (i === 0 ? line : line.slice(METHOD))).join('\n') + suffix;
}
