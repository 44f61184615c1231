import { parts } from '../../../src/source/python/literal.ts';
import { childOf, type PyNode } from '../../../src/source/python/node.ts';

/** Scopes of their own, in which `super()` does not know the class. */
const INNER = /^(lambda|list_comprehension|set_comprehension|dictionary_comprehension|generator_expression)$/;

/** The text with `super()` for `super(Book, self)` in a method of the class Book whose first argument is self: the same. */
export function withPlainSupers(root: PyNode, text: string): string {
  const found: PyNode[] = [];
  const slice = (node: PyNode | undefined) => node && text.slice(node.start, node.end);
  const look = (node: PyNode, klass: string | undefined, self: string | undefined) => {
    if (node.type === 'call' && klass !== undefined && self !== undefined) {
      const given = childOf(node, 'arguments');
      const [first, second, ...more] = given ? parts(given) : [];
      const isOwn = slice(first) === klass && slice(second) === self && more.length === 0;
      if (isOwn && slice(childOf(node, 'function')) === 'super') found.push(node);
    }
    const isMethod = node.type === 'function_definition' && self === undefined;
    const parameters = isMethod ? childOf(node, 'parameters') : undefined;
    const [name, own] =
      node.type === 'class_definition'
        ? [slice(childOf(node, 'name')), undefined]
        : isMethod
          ? [klass, slice(parameters && parts(parameters)[0])]
          : node.type === 'function_definition' || INNER.test(node.type)
            ? [undefined, undefined]
            : [klass, self];
    for (const child of node.children) look(child, name, own);
  };
  look(root, undefined, undefined);
  let source = '';
  let at = 0;
  for (const { start, end } of found) {
    source += `${text.slice(at, start)}super()`;
    at = end;
  }
  return source + text.slice(at);
}
