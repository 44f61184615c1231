import { argumentsOfCall, calledBy } from '../../audit/python/names.ts';
import { recordsOf } from '../../audit/python/orm.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { literalOf } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';

/** Decorators whose texts are paths from the model of the class. */
const DECORATORS = /^(?:api\.)?(depends|constrains|onchange)$/;
/** Methods that take a path. */
const TAKES_PATH = /^(mapped|sorted|filtered|grouped)$/;
/** Methods whose first argument is a domain, or whose argument of that name is. */
const TAKES_DOMAIN =
  /^(search|search_count|search_read|search_fetch|_search|filtered_domain|read_group|_read_group)$/;
/** Methods whose lists of texts are names of fields. */
const TAKES_NAMES =
  /^(read|search_read|search_fetch|read_group|_read_group|fields_get|flush_model|flush_recordset|invalidate_model|invalidate_recordset)$/;
const TAKES_VALUES = /^(create|write|update|new|copy)$/;

/**
 * The model that a text in Python names a field of, as a name or as a path; undefined where it does neither, or nobody
 * can tell. Such texts are arguments of decorators, or what these call returns, those of `related` and of `mapped`, the
 * left of domains, lists of names and keys of values, also of values in the commands of other values.
 */
export function modelOfText(node: PyNode, context: PythonContext): string | undefined {
  const { ancestors } = context;
  const parent = ancestors.at(-1);
  switch (parent?.type) {
    case 'keyword_argument': {
      const name = childOf(parent, 'name');
      return name && context.slice(name) === 'related' ? context.klass?.model : undefined;
    }
    case 'argument_list':
      return modelOfArgument(ancestors.at(-2), ancestors.at(-3), context);
    case 'pair':
      return node.field === 'key' ? modelOfValues(ancestors.length - 2, context) : undefined;
    case 'tuple':
      if (isFollowed(context)) return context.klass?.model;
      return parent.children[0] === node && parent.children.length === 3
        ? modelOfDomain(ancestors.length - 2, context)
        : undefined;
    case 'list':
      if (isFollowed(context)) return context.klass?.model;
      return modelOfNames(parent, ancestors.at(-2), ancestors.at(-3), context);
    default:
      return undefined;
  }
}

/** In what a method returns that its class follows: `@api.depends(lambda self: self._names())`. */
function isFollowed(context: PythonContext): boolean {
  const { ancestors, klass, method } = context;
  const place = ancestors.findLast(
    ({ type }) => !/^(list|tuple|binary_operator|parenthesized_expression)$/.test(type),
  );
  if (place?.type !== 'return_statement' || !klass || !method) return false;
  const call = new RegExp(`\\bself\\.${method.name}\\(`);
  return klass.methods.some(({ decorators }) =>
    decorators.some((each) => DECORATORS.test(each.name) && call.test(context.slice(each))),
  );
}

function modelOfArgument(
  call: PyNode | undefined,
  around: PyNode | undefined,
  context: PythonContext,
): string | undefined {
  const called = call && childOf(call, 'function');
  if (!called) return undefined;
  if (around?.type === 'decorator' && DECORATORS.test(context.slice(called))) return context.klass?.model;
  const method = calledBy(call, context);
  return method?.object && TAKES_PATH.test(method.name)
    ? recordsOf(method.object, context)?.model
    : undefined;
}

/** `["name", "price:sum"]` among the arguments of a method that reads fields. */
function modelOfNames(
  list: PyNode,
  place: PyNode | undefined,
  above: PyNode | undefined,
  context: PythonContext,
): string | undefined {
  const call = place?.type === 'keyword_argument' ? context.ancestors.at(-4) : above;
  const called = call?.type === 'call' ? calledBy(call, context) : undefined;
  if (!call || !called?.object || !TAKES_NAMES.test(called.name)) return undefined;
  // The first argument of these is the domain.
  const [first] = argumentsOfCall(call, context).positional;
  if (first === list && TAKES_DOMAIN.test(called.name)) return undefined;
  return recordsOf(called.object, context)?.model;
}

/** The model that a domain is about, whose leaf or list is the ancestor of this number. */
function modelOfDomain(at: number, context: PythonContext): string | undefined {
  const { ancestors } = context;
  let i = at;
  while (
    /^(list|binary_operator|parenthesized_expression|conditional_expression)$/.test(ancestors[i]?.type ?? '')
  )
    i -= 1;
  const child = ancestors[i + 1];
  const keyword = ancestors[i]?.type === 'keyword_argument' ? ancestors[i] : undefined;
  const name = keyword && childOf(keyword, 'name');
  if (name && context.slice(name) !== 'domain') return undefined;
  const call = ancestors[keyword ? i - 2 : i - 1];
  const called = call?.type === 'call' ? calledBy(call, context) : undefined;
  if (!call || !called?.object) return undefined;
  const { positional, keywords } = argumentsOfCall(call, context);
  if (context.slice(called.object) === 'fields' && keyword) {
    const comodel = keywords.get('comodel_name') ?? positional[0];
    const model = comodel && literalOf(comodel, context.text);
    return typeof model === 'string' ? model : undefined;
  }
  if (!TAKES_DOMAIN.test(called.name) || (!keyword && positional[0] !== child)) return undefined;
  return recordsOf(called.object, context)?.model;
}

/** The model of the values in the dictionary that is the ancestor of this number. */
function modelOfValues(at: number, context: PythonContext): string | undefined {
  const { ancestors } = context;
  if (ancestors[at]?.type !== 'dictionary') return undefined;
  let i = at - 1;
  let child: PyNode | undefined = ancestors[at];
  if (ancestors[i]?.type === 'list' && ancestors[i - 1]?.type === 'argument_list') {
    child = ancestors[i];
    i -= 1;
  }
  const parent = ancestors[i];
  if (parent?.type === 'argument_list') {
    const call = ancestors[i - 1];
    const called = call && calledBy(call, context);
    if (!call || !called?.object || argumentsOfCall(call, context).positional.at(-1) !== child)
      return undefined;
    if (context.slice(called.object).endsWith('Command')) return modelOfCommand(i - 2, context);
    return TAKES_VALUES.test(called.name) ? recordsOf(called.object, context)?.model : undefined;
  }
  if (parent?.type === 'tuple') {
    const [code, , values] = parent.children;
    if (values !== child || !code || !/^[01]$/.test(context.slice(code))) return undefined;
    return modelOfCommand(i - 1, context);
  }
  if (parent?.type === 'assignment') return modelOfVariable(parent, context);
  return undefined;
}

/** The model of what commands make: that of the field whose value is the list around the ancestor of this number. */
function modelOfCommand(at: number, context: PythonContext): string | undefined {
  const { ancestors } = context;
  const pair = ancestors[at]?.type === 'list' ? ancestors[at - 1] : undefined;
  const key = pair?.type === 'pair' ? childOf(pair, 'key') : undefined;
  const field = key && literalOf(key, context.text);
  const model = typeof field === 'string' ? modelOfValues(at - 2, context) : undefined;
  return model !== undefined && typeof field === 'string'
    ? context.model(model).field(field)?.comodel
    : undefined;
}

/** `vals = {...}` of which the same function makes or changes records, all of one model. */
function modelOfVariable(assignment: PyNode, context: PythonContext): string | undefined {
  const left = childOf(assignment, 'left');
  const within = context.functionNode;
  if (left?.type !== 'identifier' || !within) return undefined;
  const name = context.slice(left);
  const models = new Set<string | undefined>();
  for (const node of walk(within)) {
    const called = node.type === 'call' ? calledBy(node, context) : undefined;
    if (!called?.object || !TAKES_VALUES.test(called.name)) continue;
    const given = argumentsOfCall(node, context).positional;
    if (!given.some((each) => each.type === 'identifier' && context.slice(each) === name)) continue;
    models.add(recordsOf(called.object, context)?.model);
  }
  const [only] = models;
  return models.size === 1 ? only : undefined;
}
