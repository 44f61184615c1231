import { isDeepStrictEqual } from 'node:util';
import { SpecError } from '../spec/problems.ts';

/**
 * The text of a kept spec with what a partial one adds, comments kept. A key that is new is put in, an entry of a
 * list is appended, what says the same stays. Throws a SpecError for a key that says something else.
 */
export async function extendSpec(text: string, partial: Readonly<Record<string, unknown>>): Promise<string> {
  const { isMap, isNode, isSeq, parse, parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const problems: string[] = [];
  const add = (path: readonly string[], value: unknown): void => {
    const there = document.getIn(path, true);
    if (there === undefined || there === null) {
      document.setIn(path, document.createNode(value));
    } else if (isMap(there) && isObject(value)) {
      for (const [key, inner] of Object.entries(value)) add([...path, key], inner);
    } else if (isSeq(there) && Array.isArray(value)) {
      const known: unknown[] = there.toJSON();
      for (const item of value)
        if (!known.some((other) => isDeepStrictEqual(other, item))) there.add(document.createNode(item));
    } else if (!isDeepStrictEqual(isNode(there) ? there.toJSON() : there, value)) {
      problems.push(
        `${path.join('.')}: the spec in .odoo-scaffold/spec.yaml says something else; change it there and give its text as the spec`,
      );
    }
  };
  for (const [key, value] of Object.entries(partial)) add([key], value);
  if (problems.length > 0) throw new SpecError(problems);
  // Without a change not even its formatting changes.
  return isDeepStrictEqual(parse(text), document.toJS()) ? text : document.toString({ lineWidth: 0 });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
