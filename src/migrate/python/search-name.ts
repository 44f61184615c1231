import { argumentsOfCall, calledBy, unwrapped } from '../../audit/python/names.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';
import { type TextEdit, wholeLines, withoutArguments } from './edits.ts';

const NEW = '_search_display_name';
/** Arguments that a search takes, and what an override of `_name_search()` gives for each. */
const HANDED: ReadonlyMap<string, RegExp> = new Map([
  ['limit', /^(limit|None)$/],
  ['order', /^(order|None)$/],
  ['access_rights_uid', /^(name_get_uid|order|None)$/],
  ['name_get_uid', /^(name_get_uid|order|None)$/],
]);

interface Plan {
  readonly context: PythonContext;
  /** What its argument of the domain is called. */
  readonly domain: string;
  readonly edits: TextEdit[];
  /** Places that go, or of which nothing is to be renamed any more. */
  readonly done: Span[];
}

/**
 * Edits that make a method that returns the domain of a text of an override of `_name_search()`, which searches with
 * it: where it makes a domain of the name alone, and only puts that of its caller beside it in the end. Undefined where
 * it does more.
 */
export function searchByName(node: PyNode, context: PythonContext): readonly TextEdit[] | undefined {
  const [name, parameters, body] = ['name', 'parameters', 'body'].map((field) => childOf(node, field));
  const given = parameters && parts(parameters).map((each) => nameOf(each, context));
  const domain = given?.[2];
  if (!name || !parameters || !body || !given || (domain !== 'args' && domain !== 'domain')) return undefined;
  const [self, first, , operator, ...rest] = given;
  if (self !== 'self' || first !== 'name' || operator !== 'operator') return undefined;
  if (!rest.every((each) => each !== undefined && /^(limit|order|name_get_uid)$/.test(each)))
    return undefined;
  const plan: Plan = { context, domain, edits: [], done: [] };
  const nodes = walk(body);
  if (nodes.some(({ type }) => /^(function_definition|lambda|yield|class_definition)$/.test(type)))
    return undefined;
  const statements = parts(body);
  if (statements.at(-1)?.type !== 'return_statement') return undefined;
  for (const each of statements) if (isDefault(each, plan)) goes(wholeLines(each, context.text), plan);
  for (const each of nodes) if (each.type === 'return_statement' && !returned(each, plan)) return undefined;
  const isDone = ({ start, end }: PyNode) => plan.done.some((span) => span.start <= start && end <= span.end);
  let isText = false;
  for (const { node: each, around } of withAround(body)) {
    if (each.type !== 'identifier' || /^(attribute|name)$/.test(each.field ?? '') || isDone(each)) continue;
    const key = context.slice(each);
    // What its caller asks for besides is not for it to see any more, and its own name may be taken.
    if (key === domain || key === 'value' || rest.includes(key)) return undefined;
    if (key !== 'name') continue;
    plan.edits.push({ start: each.start, end: each.end, text: 'value' });
    if (!isPlain(each, around, context)) isText = true;
  }
  const [start] = statements.filter((each) => !isDocstring(each));
  if (!start) return undefined;
  const guard = isText
    ? `if not isinstance(value, str):\n${indentOf(start, context)}    return super().${NEW}(operator, value)\n${indentOf(start, context)}`
    : '';
  const at = statements.find((each) => !isDocstring(each) && !isDone(each)) ?? start;
  if (guard !== '') plan.edits.push({ start: at.start, end: at.start, text: guard });
  return [
    { start: name.start, end: name.end, text: NEW },
    { start: parameters.start, end: parameters.end, text: '(self, operator, value)' },
    ...plan.edits,
  ];
}

function goes(edit: TextEdit, { edits, done }: Plan): void {
  if (edit.start === edit.end) return;
  edits.push(edit);
  done.push(edit);
}

/** `args = args or []` and the like. */
function isDefault(statement: PyNode, { context, domain: own }: Plan): boolean {
  const text = context.slice(statement).replaceAll(/\s+/g, ' ');
  return (
    text === `${own} = ${own} or []` ||
    text === `${own} = list(${own} or [])` ||
    text === `if not ${own}: ${own} = []` ||
    text === `if ${own} is None: ${own} = []`
  );
}

/** What it returns is a search with the domain: what was put beside the caller's domain is left of it. */
function returned(statement: PyNode, plan: Plan): boolean {
  const { context } = plan;
  const value = parts(statement)[0];
  const called = value && calledBy(value, context);
  if (!value || !called?.object) return false;
  const { positional, keywords, spread } = argumentsOfCall(value, context);
  if (spread) return false;
  for (const [key, node] of keywords) if (HANDED.get(key)?.test(context.slice(node)) === false) return false;
  const isSuper = /^super\(/.test(context.slice(called.object));
  if (called.name === '_search' && (isSuper || context.slice(called.object) === 'self')) {
    const domain = positional[0] ?? keywords.get('domain') ?? keywords.get('args');
    const known = [...keywords.keys()].every((key) => HANDED.has(key) || /^(domain|args)$/.test(key));
    return domain !== undefined && positional.length <= 1 && known && left(domain, value, undefined, plan);
  }
  if (called.name !== '_name_search' || !isSuper) return false;
  const at = (key: string, place: number) => keywords.get(key) ?? positional[place];
  const domain = keywords.get('args') ?? keywords.get('domain') ?? positional[1];
  const [name, operator] = [at('name', 0), at('operator', 2)];
  const others = [positional[3], positional[4]].filter((each) => each !== undefined);
  if (!domain || !others.every((each) => /^(limit|order|name_get_uid|None)$/.test(context.slice(each))))
    return false;
  if (operator && context.slice(operator) !== 'operator') return false;
  const word = name === undefined ? '' : context.slice(name);
  // Without a name all that is asked for is the domain.
  if (/^(|""|'')$/.test(word)) return left(domain, value, undefined, plan);
  if (word !== 'name' || !operator) return false;
  const inherited = `${context.slice(called.object)}.${NEW}(operator, value)`;
  return left(domain, value, inherited, plan);
}

/**
 * Leaves of the value that is returned the part of the domain that is not the caller's; `inherited` stands for what
 * the method that it extends finds.
 */
function left(domain: PyNode, value: PyNode, inherited: string | undefined, plan: Plan): boolean {
  const { context } = plan;
  const node = unwrapped(domain);
  if (isCallers(node, plan)) return replaced(value, inherited ?? '[]', plan);
  const called = calledBy(node, context);
  if (called?.name === 'AND') {
    const list = argumentsOfCall(node, context).positional[0];
    const all = list?.type === 'list' ? parts(list) : [];
    const [own] = all.filter((each) => isCallers(unwrapped(each), plan));
    const others = all.filter((each) => each !== own);
    const [only] = others;
    if (!list || !own || !only) return false;
    if (inherited === undefined && others.length === 1) return kept(only, value, plan);
    if (inherited === undefined)
      for (const edit of withoutArguments(list, [own], context.text)) goes(edit, plan);
    else replaced(own, inherited, plan);
    return kept(node, value, plan);
  }
  if (inherited !== undefined || node.type !== 'binary_operator') return false;
  const [a, b] = [childOf(node, 'left'), childOf(node, 'right')];
  if (!a || !b || context.text.slice(a.end, b.start).trim() !== '+') return false;
  const own = [a, b].find((each) => isCallers(unwrapped(each), plan));
  return own !== undefined && kept(own === a ? b : a, value, plan);
}

function isCallers(node: PyNode, { context, domain }: Plan): boolean {
  const text = context.slice(node);
  return text === domain || text === `${domain} or []` || text === `list(${domain})`;
}

/** Takes away what is around a part of it; false where somebody has a comment there. */
function kept(part: PyNode, of: PyNode, plan: Plan): boolean {
  const { context } = plan;
  const comments = walk(of).filter(({ type }) => type === 'comment');
  if (comments.some(({ start }) => start < part.start || start >= part.end)) return false;
  // What went on in the brackets of the call does not without them.
  const isOpen = part.type === 'binary_operator' && context.slice(part).includes('\n');
  goes({ start: of.start, end: part.start, text: isOpen ? '(' : '' }, plan);
  goes({ start: part.end, end: of.end, text: isOpen ? ')' : '' }, plan);
  return true;
}

function replaced({ start, end }: PyNode, text: string, plan: Plan): boolean {
  goes({ start, end, text }, plan);
  return true;
}

/** The value of a condition of the domain, whatever it is, or the question whether there is one. */
function isPlain(node: PyNode, around: readonly PyNode[], context: PythonContext): boolean {
  const parent = around.at(-1);
  if (!parent) return false;
  if (parent.type === 'tuple' || parent.type === 'list') {
    const all = parts(parent);
    const operator = all[1];
    return (
      all.length === 3 && all[2] === node && operator !== undefined && context.slice(operator) === 'operator'
    );
  }
  const up = around.findLastIndex(
    ({ type }) => !/^(not_operator|boolean_operator|parenthesized_expression)$/.test(type),
  );
  // `(name or "").strip()` asks more than whether there is one.
  const asked = around[up + 1] ?? node;
  return asked.field === 'condition' && /^(if_statement|elif_clause)$/.test(around[up]?.type ?? '');
}

function withAround(top: PyNode): { readonly node: PyNode; readonly around: readonly PyNode[] }[] {
  const found: { readonly node: PyNode; readonly around: readonly PyNode[] }[] = [];
  const visit = (node: PyNode, around: readonly PyNode[]) => {
    found.push({ node, around });
    for (const child of node.children) visit(child, [...around, node]);
  };
  visit(top, []);
  return found;
}

function isDocstring({ type, children }: PyNode): boolean {
  return type === 'expression_statement' && children[0]?.type === 'string';
}

function indentOf({ start }: PyNode, { text }: PythonContext): string {
  return /[ \t]*$/.exec(text.slice(0, start))?.[0] ?? '';
}

function nameOf(parameter: PyNode, context: PythonContext): string | undefined {
  const name = parameter.type === 'identifier' ? parameter : childOf(parameter, 'name');
  return name?.type === 'identifier' ? context.slice(name) : undefined;
}
