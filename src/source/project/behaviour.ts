import { childOf, type PyNode } from '../python/node.ts';
import { nodeAt, nodesWithin, typeSet } from '../python/packed.ts';
import type { MethodFact, PythonFile } from '../types.ts';
import type { MethodFacts } from './facts.ts';

/** Methods of a recordset that read the database at each call. */
const QUERY =
  /^(search|search_count|search_read|search_fetch|name_search|read_group|_read_group|formatted_read_group|web_search_read)$/;

/** Some name of those stands in a text. */
const MAY_QUERY = /search|read_group/;

/** What a caller wants to know of a method's body. */
export function methodBehaviour(
  method: MethodFact,
  file: PythonFile,
): Pick<MethodFacts, 'queries' | 'returnsNothing'> {
  const node = nodeAt(file.root, 'function_definition', method.start, method.end);
  const body = node && childOf(node, 'body');
  if (!body) return {};
  const { text } = file.source;
  let queries: true | undefined;
  let returns = false;
  // Most bodies ask nothing: their calls, which are most of a file's nodes, need not be looked at.
  const mayQuery = MAY_QUERY.test(text.slice(body.start, body.end));
  for (const inner of nodesWithin(body, mayQuery ? TELLING : RETURNING, SCOPES)) {
    if (inner.type === 'return_statement' && inner.children.some((child) => child.type !== 'comment'))
      returns = true;
    if (inner.type === 'yield') returns = true;
    if (inner.type !== 'call' || queries) continue;
    const called = childOf(inner, 'function');
    const attribute = called?.type === 'attribute' ? childOf(called, 'attribute') : undefined;
    if (attribute && QUERY.test(text.slice(attribute.start, attribute.end))) {
      const object = called && childOf(called, 'object');
      // `re.search` is no query.
      if (object && !/^(re|regex|\w*_re|\w*pattern|\w*regexp?)$/i.test(text.slice(object.start, object.end)))
        queries = true;
    }
  }
  return { queries, returnsNothing: returns ? undefined : true };
}

/** Names of `*args` and `**kwargs`. */
export function variadics(
  method: MethodFact,
  file: PythonFile,
): { readonly args: string | undefined; readonly kwargs: string | undefined } {
  const node = nodeAt(file.root, 'function_definition', method.start, method.end);
  const list = node && childOf(node, 'parameters');
  if (!list || !file.source.text.slice(list.start, list.end).includes('*'))
    return { args: undefined, kwargs: undefined };
  const parameters = list.children;
  const named = (type: string) => {
    // `*args: int` has the pattern inside.
    const found = parameters
      .map((param) => (param.type === 'typed_parameter' ? (param.children[0] ?? param) : param))
      .find((param) => param.type === type);
    const name = found?.children[0];
    return name && file.source.text.slice(name.start, name.end);
  };
  return { args: named('list_splat_pattern'), kwargs: named('dictionary_splat_pattern') };
}

/** The nodes below, those of functions and classes defined inside left out. */
export function ownNodes(node: PyNode): readonly PyNode[] {
  const found: PyNode[] = [];
  const stack: PyNode[] = [];
  const add = ({ children }: PyNode) => {
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child && !OWN_SCOPE.has(child.type)) stack.push(child);
    }
  };
  add(node);
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next);
    add(next);
  }
  return found;
}

const OWN_SCOPE = new Set(['function_definition', 'class_definition', 'lambda']);
const SCOPES = typeSet(...OWN_SCOPE);
const RETURNING = typeSet('return_statement', 'yield');
const TELLING = typeSet('return_statement', 'yield', 'call');
