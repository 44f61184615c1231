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
  const names = namesFor(node, record, context);
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
    const [first = '', ...own] = context.slice(each).split('.');
    const before = names.get(first);
    if (!before) continue;
    const path = [...before, ...own];
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
    const fields = fieldPath(
      path.filter((name) => name !== 'id'),
      context,
    ).names;
    if (fields.length > 0) found.add(fields.join('.'));
  }
  // Who depends on a field of another record depends on which record that is.
  return [...found].filter((field) => ![...found].some((other) => other.startsWith(`${field}.`)));
}

/**
 * Names that stand for the record, as in `current = record`, or for a record of a field of it, as in
 * `partner = record.partner_id`: with the path to it.
 */
function namesFor(
  node: PyNode,
  record: string,
  context: PythonContext,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>([[record, []]]);
  const given = walk(node).flatMap((each) => {
    const [left, right] = [childOf(each, 'left'), childOf(each, 'right')];
    const isName = each.type === 'assignment' && left?.type === 'identifier' && right;
    return isName ? [{ name: context.slice(left), right }] : [];
  });
  for (const { name, right } of given) {
    if (right.type === 'identifier' && context.slice(right) === record) names.set(name, []);
    // Of a name that is given twice nobody knows which one is read.
    const isOnly = given.filter((other) => other.name === name).length === 1;
    const [first = '', ...path] = context.slice(right).split('.');
    if (right.type !== 'attribute' || !isOnly || first !== record || !/^[\w.]+$/.test(path.join('.')))
      continue;
    if (fieldPath(path, context).leadsToRecords) names.set(name, path);
  }
  return names;
}

/** The names that are fields: `date.year` is no path, since a date is no record. */
function fieldPath(path: readonly string[], context: PythonContext) {
  let model = context.klass?.model;
  for (const [i, name] of path.entries()) {
    const field = model === undefined ? undefined : context.model(model).field(name);
    if (field && field.comodel === undefined) return { names: path.slice(0, i + 1), leadsToRecords: false };
    model = field?.comodel;
  }
  return { names: path, leadsToRecords: model !== undefined };
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
