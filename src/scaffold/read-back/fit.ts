import { isDeepStrictEqual } from 'node:util';
import { parseSpec } from '../spec/parse.ts';
import { SpecError } from '../spec/problems.ts';
import type { Spec } from '../spec/types.ts';
import type { Plain } from './reading.ts';

/** A spec that is accepted: what is refused is taken out, and told with the words of the refusal. */
export function accepted(input: Plain): { readonly input: Plain; readonly refused: readonly string[] } {
  const spec = structuredClone(input);
  const refused: string[] = [];
  for (let round = 0; round < 200; round++) {
    try {
      parseSpec(spec);
      return { input: spec, refused };
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      const told = error.problems.filter((problem) => takeOut(spec, problem));
      refused.push(...told);
      if (told.length === 0) return { input: spec, refused: [...refused, ...error.problems] };
    }
  }
  return { input: spec, refused };
}

/** Takes out the innermost part of the spec that a problem names; false when it is none that may go. */
function takeOut(spec: Plain, problem: string): boolean {
  let rest = problem.split(': ', 1)[0] ?? '';
  let here: unknown = spec;
  let last: (() => void) | undefined;
  let depth = 0;
  while (rest !== '' && typeof here === 'object' && here !== null) {
    const holder = here;
    const keys = Object.keys(holder).filter((key) => rest === key || rest.startsWith(`${key}.`));
    const key = keys.sort((a, b) => b.length - a.length)[0];
    if (key === undefined) break;
    if (depth === 0 && key === 'module') return false;
    depth++;
    last = Array.isArray(holder)
      ? () => holder.splice(Number(key), 1)
      : () => Reflect.deleteProperty(holder, key);
    here = Reflect.get(holder, key);
    rest = rest.slice(key.length + 1);
  }
  if (depth > 1) last?.();
  return depth > 1;
}

/** The spec without what it says by default: what can be left out without a difference is left out. */
export function shortened(input: Plain): Plain {
  const spec = structuredClone(input);
  const wanted = meaning(spec);
  if (wanted === undefined) return spec;
  const tryWithout = (holder: object, key: string): boolean => {
    const entries = Object.entries(holder);
    Reflect.deleteProperty(holder, key);
    if (isDeepStrictEqual(meaning(spec), wanted)) return true;
    // All of them again, so that they keep their order.
    for (const [name] of entries) Reflect.deleteProperty(holder, name);
    Object.assign(holder, Object.fromEntries(entries));
    return false;
  };
  const models = objectOf(spec.models);
  const inverses = inversesOf(models);
  for (const model of Object.values(models).map(objectOf)) {
    for (const key of ['actions', 'menu', 'views', 'plural', 'rec_name', 'state_field']) {
      const value = model[key];
      if (value === undefined || tryWithout(model, key)) continue;
      for (const inner of Object.keys(objectOf(value))) {
        const nested = objectOf(value);
        if (tryWithout(nested, inner)) continue;
        for (const part of Object.keys(objectOf(nested[inner]))) tryWithout(objectOf(nested[inner]), part);
      }
    }
    for (const button of Object.values(objectOf(model.buttons)).map(objectOf))
      for (const key of ['from', 'primary', 'title']) if (key in button) tryWithout(button, key);
    shortenFields(objectOf(model.fields), model.company !== undefined, inverses, tryWithout);
  }
  for (const section of Object.values(objectOf(spec.menus)).map(objectOf))
    for (const key of Object.keys(section)) tryWithout(section, key);
  if (spec.menus !== undefined)
    for (const key of Object.keys(objectOf(spec.menus))) tryWithout(objectOf(spec.menus), key);
  for (const key of ['menus', 'groups']) if (key in spec) tryWithout(spec, key);
  for (const key of ['depends', 'style'])
    if (key in objectOf(spec.module)) tryWithout(objectOf(spec.module), key);
  for (const group of Object.values(objectOf(spec.groups)).map(objectOf))
    if ('title' in group) tryWithout(group, 'title');
  return spec;
}

/** Names of the many2one fields that a one2many reads. */
function inversesOf(models: Record<string, unknown>): ReadonlySet<string> {
  const fields = Object.values(models).flatMap((model) => Object.values(objectOf(objectOf(model).fields)));
  const text = fields.map((field) => (typeof field === 'string' ? field : JSON.stringify(field))).join('\n');
  return new Set(
    [...text.matchAll(/o2m\([\w.]+\.(\w+)\)|"inverse":"(\w+)"/g)].map((match) => match[1] ?? match[2] ?? ''),
  );
}

/** Options that another model gives by itself. */
function shortenFields(
  fields: Record<string, unknown>,
  company: boolean,
  inverses: ReadonlySet<string>,
  tryWithout: (holder: object, key: string) => boolean,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const words = [...(company ? ['check_company'] : []), ...(inverses.has(name) ? ['index'] : [])];
    for (const word of words) {
      if (typeof field !== 'string') {
        if (word in objectOf(field)) tryWithout(objectOf(field), word);
        continue;
      }
      // The compact form is taken apart for the trial, and put together again when it fails.
      const whole = fields[name];
      const shorter = String(whole).replace(new RegExp(` ${word}(=\\w+)?(?= |$)`), '');
      if (shorter === whole) continue;
      const holder: Record<string, unknown> = { probe: whole };
      fields[name] = shorter;
      if (!tryWithout(holder, 'probe')) fields[name] = whole;
    }
  }
}

/** What a spec comes to, apart from how it was said. */
function meaning(input: Plain): unknown {
  let spec: Spec;
  try {
    spec = parseSpec(input);
  } catch (error) {
    if (error instanceof SpecError) return undefined;
    throw error;
  }
  return JSON.parse(JSON.stringify({ ...spec, input: undefined, warnings: undefined }));
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
