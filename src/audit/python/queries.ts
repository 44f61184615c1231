import { childOf, type PyNode } from '../../source/python/node.ts';
import { envModel } from './loops.ts';
import { argumentsOfCall, type Called, calledBy, unwrapped } from './names.ts';
import { assignedBefore } from './scope.ts';

/** Methods of a recordset that read the database at each call, and have no other meaning. */
const QUERY =
  /^(search_count|search_read|search_fetch|name_search|read_group|_read_group|formatted_read_group|web_search_read|_search)$/;
/** Methods that give records of the same model. */
const SAME_MODEL =
  /^(sudo|with_context|with_user|with_company|with_env|with_prefetch|browse|search|search_fetch|create|filtered|filtered_domain|sorted|copy|exists|new|ensure_one|union|concat|_origin|new)$/;

/** A call that asks the database, whatever its model: `search` and those like it. */
export function isQuery(call: PyNode, called: Called, text: string): boolean {
  if (!called.object) return false;
  if (called.name === 'search') return isRecordSearch(call, called.object, text);
  if (!QUERY.test(called.name)) return false;
  return !isSuper(called.object, text);
}

/** `super().search(...)` is the method itself. */
function isSuper(object: PyNode, text: string): boolean {
  return object.type === 'call' && /^super\b/.test(text.slice(object.start, object.end));
}

/** `search` of a recordset, not of a regular expression or a mailbox. */
function isRecordSearch(call: PyNode, object: PyNode, text: string): boolean {
  if (isSuper(object, text)) return false;
  const { positional, keywords } = argumentsOfCall(call, { text });
  const domain = positional[0] ?? keywords.get('args') ?? keywords.get('domain');
  if (!domain) return false;
  const given = unwrapped(domain);
  if (given.type === 'string' || given.type === 'concatenated_string') return false;
  if (leadsToEnv(object, text)) return true;
  if (given.type === 'list') return given.children.length === 0 || given.children[0]?.type !== 'string';
  return /domain/i.test(text.slice(given.start, given.end));
}

/** `self`, `self.env["x"]`, `records.sudo()`: the text leads back to a recordset or an environment. */
function leadsToEnv(object: PyNode, text: string): boolean {
  for (let node: PyNode | undefined = object; node; ) {
    if (envModel(node, text) !== undefined) return true;
    if (node.type === 'identifier') return text.slice(node.start, node.end) === 'self';
    if (node.type === 'subscript') node = childOf(node, 'value');
    else if (node.type === 'call') {
      const called: Called | undefined = calledBy(node, { text });
      if (!called || !SAME_MODEL.test(called.name)) return false;
      node = called.object;
    } else if (node.type === 'attribute') {
      const name = childOf(node, 'attribute');
      if (name && text.slice(name.start, name.end) === 'env') return true;
      return false;
    } else return false;
  }
  return false;
}

/**
 * Model of the records that an expression stands for, by what is written: `self.env["x"]`, `self`, names that were
 * assigned one of them, and methods that give records of the same model.
 */
export function modelOf(
  node: PyNode | undefined,
  own: string | undefined,
  fn: PyNode | undefined,
  text: string,
  depth = 0,
): string | undefined {
  if (!node || depth > 6) return undefined;
  const model = envModel(node, text);
  if (model !== undefined) return model;
  if (node.type === 'identifier') {
    const name = text.slice(node.start, node.end);
    if (name === 'self') return own;
    return modelOf(assignedBefore(fn, name, node.start, text), own, fn, text, depth + 1);
  }
  if (node.type === 'parenthesized_expression') return modelOf(unwrapped(node), own, fn, text, depth + 1);
  const called = calledBy(node, { text });
  if (called?.object && SAME_MODEL.test(called.name)) return modelOf(called.object, own, fn, text, depth + 1);
  return undefined;
}
