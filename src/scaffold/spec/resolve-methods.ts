import type { ModelInput } from './input.ts';
import { normaliseBody } from './python-text.ts';
import type { Resolving } from './resolving.ts';
import type { MethodSpec } from './types.ts';

/** Methods that the spec writes out, beside those that its other keys make. */
export function resolveMethods(model: string, input: ModelInput, r: Resolving): MethodSpec[] {
  const fields = r.fields.get(model);
  return Object.entries(input.methods ?? {}).map(([name, method]) => {
    const path = `${r.pathOf(model)}.methods.${name}`;
    if (!/^_?[a-z][a-z0-9_]*$/.test(name))
      r.problems.error(path, 'a method is named in small letters, digits and underscores');
    if (fields?.has(name)) r.problems.error(path, 'a field of the model has the same name');
    const args = method.args ?? [];
    for (const arg of args) {
      const [, word = ''] = /^([a-z_][a-z0-9_]*)( ?= ?.+)?$/.exec(arg) ?? [];
      if (word === '' || word === 'self')
        r.problems.error(`${path}.args`, `${JSON.stringify(arg)} is no argument`);
      // The JSON-2 interface of 19.0 takes these two for itself. Source: 19.0 addons/rpc/controllers/json2.py.
      if (!name.startsWith('_') && ['ids', 'context'].includes(word))
        r.problems.error(
          `${path}.args`,
          `a public method cannot have an argument ${word}; choose another name`,
        );
    }
    return { name, api: method.api, args, body: readBody(method.body, `${path}.body`, r) };
  });
}

/** Statements as they stand in a method; what is wrong with them is told under `path`. */
export function readBody(text: string, path: string, r: Pick<Resolving, 'problems'>): string {
  const read = normaliseBody(text);
  if ('body' in read) return read.body;
  r.problems.error(path, `line ${read.line}: ${read.message}`);
  return 'pass';
}
