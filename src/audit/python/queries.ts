import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { mentions } from './loops.ts';
import { argumentsOfCall, type Called, unwrapped } from './names.ts';
import { type OrmScope, recordsOf } from './orm.ts';
import { assignedBefore } from './scope.ts';

/** Methods of a recordset that read the database at each call, and have no other meaning. */
const QUERIES = new Set(
  'search_count search_read search_fetch name_search read_group _read_group formatted_read_group web_search_read _search'.split(
    ' ',
  ),
);
/** Names of all calls that `isQuery` may say yes to. */
export const QUERY_CALLS: readonly string[] = ['search', ...QUERIES];

const searches = new WeakMap<PyNode, boolean>();

/** A call that asks the database, whatever its model: `search` and those like it. */
export function isQuery(call: PyNode, called: Called, scope: OrmScope): boolean {
  if (!called.object) return false;
  if (called.name === 'search') {
    const known = searches.get(call) ?? isRecordSearch(call, called.object, scope);
    searches.set(call, known);
    return known;
  }
  return QUERIES.has(called.name) && !isSuper(called.object, scope.text);
}

/** `super().search(...)` is the method itself. */
export function isSuper(object: PyNode, text: string): boolean {
  return object.type === 'call' && /^super\b/.test(text.slice(object.start, object.end));
}

/** `search` of a recordset, not of a regular expression or a mailbox. */
function isRecordSearch(call: PyNode, object: PyNode, scope: OrmScope): boolean {
  const { text } = scope;
  if (isSuper(object, text)) return false;
  const domain = domainOf(call, scope);
  if (!domain) return false;
  const given = unwrapped(domain);
  if (/string$/.test(given.type)) return false;
  if (recordsOf(object, scope)) return true;
  if (given.type === 'list') return given.children.length === 0 || given.children[0]?.type !== 'string';
  return /domain/i.test(text.slice(given.start, given.end));
}

export function domainOf(call: PyNode, scope: { readonly text: string }): PyNode | undefined {
  const { positional, keywords } = argumentsOfCall(call, scope);
  return positional[0] ?? keywords.get('domain') ?? keywords.get('args');
}

/**
 * One search with `in` could stand for all turns: only terms with `=` and `in` differ from turn to turn, and no limit or
 * order picks among what is found.
 */
export function isJoinable(call: PyNode, targets: ReadonlySet<string>, scope: OrmScope): boolean {
  const { text, functionNode } = scope;
  const { keywords } = argumentsOfCall(call, scope);
  if (keywords.has('limit') || keywords.has('offset')) return false;
  // `env[name].search(...)` asks another model in each turn.
  const called = childOf(call, 'function');
  const model = called && /\[\s*(\w+)\s*\]/.exec(text.slice(called.start, called.end))?.[1];
  if (model !== undefined && targets.has(model)) return false;
  let domain = domainOf(call, scope);
  if (domain?.type === 'identifier')
    domain = assignedBefore(functionNode, text.slice(domain.start, domain.end), domain.start, text);
  if (domain?.type !== 'list') return false;
  let varying = 0;
  for (const term of parts(domain)) {
    if (term.type === 'string') continue;
    if (term.type !== 'tuple' && term.type !== 'list') return false;
    const [field, operator, value] = parts(term);
    if (!field || !operator || !value) return false;
    if (!mentions(term, targets, text)) continue;
    if (!/^["'](=|in)["']$/.test(text.slice(operator.start, operator.end))) return false;
    if (!isPath(value)) return false;
    varying += 1;
  }
  return varying > 0;
}

/** `record`, `record.id`, `record.partner_id.ids`. */
function isPath(node: PyNode): boolean {
  if (node.type === 'identifier') return true;
  const object = node.type === 'attribute' ? childOf(node, 'object') : undefined;
  return object !== undefined && isPath(object);
}
