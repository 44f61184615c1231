import type { PythonContext } from '../../audit/rule.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';

/**
 * Fields of a record that code reads, in their order: also by another name for it, and in methods of its class that are
 * called with nothing else. A field of another record is a path, such as `parent_id.name`.
 */
export function fieldsRead(
  node: PyNode,
  record: string,
  context: PythonContext,
  asked: readonly string[] = [],
): readonly string[] {
  const found = new Set<string>();
  const names = new Set([record, ...namesFor(node, record, context)]);
  const calls = new Set(
    walk(node).flatMap((each) => (each.type === 'call' ? (childOf(each, 'function') ?? []) : [])),
  );
  const skip = new Set<PyNode>();
  for (const each of walk(node)) {
    if (each.type !== 'attribute' || skip.has(each)) continue;
    let inner: PyNode | undefined = each;
    while (inner?.type === 'attribute') {
      skip.add(inner);
      inner = childOf(inner, 'object');
    }
    const [first = '', ...path] = context.slice(each).split('.');
    if (!names.has(first)) continue;
    const method = calls.has(each) ? path.pop() : undefined;
    if (method !== undefined && path.length === 0 && !asked.includes(method)) {
      const body = bodyOf(method, context);
      for (const field of body ? fieldsRead(body, 'self', context, [...asked, method]) : []) found.add(field);
    }
    if (
      path.length === 0 ||
      path[0] === 'id' ||
      path[0] === 'env' ||
      path.some((name) => name.startsWith('_'))
    )
      continue;
    if (method === 'name_get') path.push('display_name');
    found.add(path.filter((name) => name !== 'id').join('.'));
  }
  // Who depends on a field of another record depends on which record that is.
  return [...found].filter((field) => ![...found].some((other) => other.startsWith(`${field}.`)));
}

/** `current = record` */
function namesFor(node: PyNode, record: string, context: PythonContext): readonly string[] {
  return walk(node).flatMap((each) => {
    const [left, right] = [childOf(each, 'left'), childOf(each, 'right')];
    const other = each.type === 'assignment' && left?.type === 'identifier' && right?.type === 'identifier';
    return other && context.slice(right) === record ? [context.slice(left)] : [];
  });
}

function bodyOf(name: string, { klass, file }: PythonContext): PyNode | undefined {
  const method = klass?.methods.find((each) => each.name === name && each.params.length === 1);
  const node =
    method &&
    walk(file.root).find(
      ({ type, start, end }) =>
        type === 'function_definition' && start === method.start && end === method.end,
    );
  return node && childOf(node, 'body');
}
