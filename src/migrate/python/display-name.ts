import { calledBy } from '../../audit/python/names.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { indentAt, lineStart } from '../../source/edit/edit.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { TextEdit } from './edits.ts';
import { fieldsRead } from './fields-read.ts';

/** How the body of a `name_get()` becomes one that sets `display_name`. */
export interface Named {
  readonly edits: readonly TextEdit[];
  /** Fields that the names are made of. */
  readonly fields: readonly string[];
  /** It gives each record the name that the record has anyway. */
  readonly idle: boolean;
}

/** Undefined for a body of which not every record gets exactly one name, or that is not understood. */
export function namedBody(body: PyNode, context: PythonContext): Named | undefined {
  const all = parts(body);
  const [last, before] = [all.at(-1), all.at(-2)];
  if (last?.type !== 'return_statement') return undefined;
  const list = all.find((each) => emptyList(each, context) !== undefined);
  const name = list && emptyList(list, context);
  const rest = all.filter((each) => each !== list && each !== last);
  // What else asks for names would ask for those that are being made.
  if (rest.some((each) => each !== before && asksForNames(each, context))) return undefined;
  if (!list || name === undefined) {
    return rest.some(leaves) || rest.some((each) => asksForNames(each, context))
      ? undefined
      : comprehension(last, rest, context);
  }
  const lead = rest.slice(0, -1);
  if (!before || before === list || lead.some((each) => leaves(each) || uses(each, name, context)))
    return undefined;
  const next = all[all.indexOf(list) + 1] ?? before;
  // Comments between two statements stay.
  const between = context.text.slice(list.end, next.start);
  const gone = { start: list.start, end: next.start - between.trimStart().length, text: '' };
  if (before.type === 'for_statement') {
    const loop = context.slice(last) === `return ${name}` ? loopShape(before, name, context) : undefined;
    const behind = before.end + context.text.slice(before.end, last.start).trimEnd().length;
    return loop && { ...loop, edits: [gone, ...loop.edits, { start: behind, end: last.end, text: '' }] };
  }
  return choice({ gone, name, before, last }, context);
}

/** `result = []` */
function emptyList(node: PyNode, context: PythonContext): string | undefined {
  return /^(\w+) = (?:\[\]|list\(\))$/.exec(context.slice(node))?.[1];
}

/** It may end the method, or is a loop that gives names by itself. */
function leaves(statement: PyNode): boolean {
  if (/^(function_definition|decorated_definition)$/.test(statement.type)) return false;
  return walk(statement).some(({ type }) => /^(return_statement|yield)$/.test(type));
}

function uses(node: PyNode, name: string, context: PythonContext): boolean {
  return walk(node).some((each) => each.type === 'identifier' && context.slice(each) === name);
}

interface Choice {
  readonly gone: TextEdit;
  readonly name: string;
  readonly before: PyNode;
  readonly last: PyNode;
}

/** Names in one case, and `return super().name_get()` in all others. */
function choice({ gone, name, before, last }: Choice, context: PythonContext): Named | undefined {
  const block = childOf(before, 'consequence');
  const [loop, end, ...more] = block ? parts(block) : [];
  const isIf = before.type === 'if_statement' && !childOf(before, 'alternative');
  if (!isIf || !loop || !end || more.length > 0 || context.slice(end) !== `return ${name}`) return undefined;
  const inherited = /^return (super\((?:\w+, self)?\))\.name_get\(\)$/.exec(context.slice(last))?.[1];
  const shape = loop.type === 'for_statement' ? loopShape(loop, name, context) : undefined;
  if (inherited === undefined || !shape || shape.idle) return undefined;
  const indent = context.text.slice(lineStart(context.text, last.start), last.start);
  const step = context.text.slice(lineStart(context.text, end.start), end.start);
  return {
    ...shape,
    edits: [
      gone,
      ...shape.edits,
      {
        start: loop.end,
        end: last.end,
        text: `\n${indent}else:\n${step}return ${inherited}._compute_display_name()`,
      },
    ],
  };
}

/** A loop over self that appends one pair for each record. */
function loopShape(loop: PyNode, list: string, context: PythonContext): Named | undefined {
  const [variable, over, inside] = [childOf(loop, 'left'), childOf(loop, 'right'), childOf(loop, 'body')];
  if (!variable || !over || !inside || childOf(loop, 'alternative')) return undefined;
  if (context.slice(over) !== 'self' || variable.type !== 'identifier') return undefined;
  const record = context.slice(variable);
  const appends = walk(inside).filter((node) => calledBy(node, context)?.path === `${list}.append`);
  const used = walk(inside).filter((node) => node.type === 'identifier' && context.slice(node) === list);
  const names = appends.map((call) => appended(call, record, context));
  if (appends.length === 0 || used.length !== appends.length || names.includes(undefined)) return undefined;
  if (walk(inside).some(({ type }) => /^(break_statement|return_statement)$/.test(type))) return undefined;
  if (!skipsNamed(inside, appends) || !alwaysNames(inside, appends)) return undefined;
  if (asksForNames(inside, context)) return undefined;
  const others = walk(inside)
    .filter((node) => node.type === 'subscript' && ONE_NAME.test(context.slice(node)))
    .filter((node) => !appends.some(({ start, end }) => start <= node.start && node.end <= end))
    .map(({ start, end }) => ({ start, end, text: named(context.text.slice(start, end)) }));
  const edits = appends.map(({ start, end }, i) => ({
    ...{ start, end },
    text: `${record}.display_name = ${names[i]?.text ?? ''}`,
  }));
  return {
    edits: [...edits, ...others],
    fields: fieldsRead(inside, record, context),
    idle: names.every((name) => name?.text === `${record}.display_name`),
  };
}

/** It calls name_get(), and not only for the one name of another record. */
function asksForNames(node: PyNode, context: PythonContext): boolean {
  // What a text or a comment says of it is no call.
  let code = context.slice(node);
  for (const { type, start, end } of [...walk(node)].reverse())
    if (/^(string_content|comment)$/.test(type))
      code = code.slice(0, start - node.start) + ' '.repeat(end - start) + code.slice(end - node.start);
  return /\bname_get\b/.test(named(code));
}

/** The name of one record that stands alone, before 17.0. */
const ONE_NAME = /^[\w.]+\.name_get\(\)\[0\]\[1\]$/;

function named(text: string): string {
  return text.replaceAll(/(?<=[\w)])\.name_get\(\)\[0\]\[1\]/g, '.display_name');
}

/** Whatever goes on with the next record has named this one right before. */
function skipsNamed(inside: PyNode, appends: readonly PyNode[]): boolean {
  const blocks = walk(inside).filter(({ type }) => type === 'block');
  return blocks.every((block) => {
    const statements = parts(block);
    return statements.every(({ type }, i) => {
      const before = statements[i - 1];
      return type !== 'continue_statement' || (before !== undefined && isAppend(before, appends));
    });
  });
}

/** Whoever comes to the end of the block has named the record there, once. */
function alwaysNames(block: PyNode, appends: readonly PyNode[]): boolean {
  const last = parts(block).at(-1);
  if (!last) return false;
  if (isAppend(last, appends)) return true;
  if (last.type !== 'if_statement') return false;
  const clauses = last.children.filter(({ type }) => /^(elif|else)_clause$/.test(type));
  const blocks = [last, ...clauses].map((each) =>
    childOf(each, each.type === 'else_clause' ? 'body' : 'consequence'),
  );
  return (
    clauses.at(-1)?.type === 'else_clause' &&
    blocks.every((each) => each !== undefined && alwaysNames(each, appends))
  );
}

function isAppend({ type, children }: PyNode, appends: readonly PyNode[]): boolean {
  const [call] = children;
  return type === 'expression_statement' && call !== undefined && appends.includes(call);
}

/** The name in `result.append((record.id, name))`. */
function appended(call: PyNode, record: string, context: PythonContext): { text: string } | undefined {
  const list = childOf(call, 'arguments');
  const given = list && parts(list)[0];
  const made = given && calledBy(given, context)?.path === 'tuple' ? childOf(given, 'arguments') : undefined;
  const pair = made ? parts(made)[0] : given;
  const [id, name] = pair && /^(tuple|list)$/.test(pair.type) ? parts(pair) : [];
  if (!id || !name || context.slice(id) !== `${record}.id`) return undefined;
  return { text: assigned(name, indentAt(context.text, call.start), context) };
}

/** The name as it stands behind `display_name =`: what ended at a bracket around it needs one of its own. */
function assigned(name: PyNode, indent: string, context: PythonContext): string {
  const value = named(context.slice(name));
  const [first = '', ...more] = value.split('\n');
  const isClosed =
    /^(parenthesized_expression|string|list|tuple|dictionary|set|list_comprehension)$/.test(name.type) ||
    (name.type === 'call' && !context.slice(childOf(name, 'function') ?? name).includes('\n'));
  if (more.length === 0 || isClosed) return value;
  // Lines of a string are not to be moved.
  if (/'''|"""/.test(value)) return `(${value})`;
  const old = indentAt(context.text, name.start);
  const lines = more.map((line) => (line.startsWith(old) ? `${indent}    ${line.slice(old.length)}` : line));
  return `(\n${[`${indent}    ${first}`, ...lines, `${indent})`].join('\n')}`;
}

/** `return [(record.id, name) for record in self]` */
function comprehension(last: PyNode, lead: readonly PyNode[], context: PythonContext): Named | undefined {
  const list = parts(last)[0];
  if (list?.type !== 'list_comprehension') return undefined;
  const [pair, clause, ...rest] = parts(list);
  const [variable, over] = [clause && childOf(clause, 'left'), clause && childOf(clause, 'right')];
  if (pair?.type !== 'tuple' || rest.length > 0 || variable?.type !== 'identifier' || !over) return undefined;
  const record = context.slice(variable);
  const [id, name] = parts(pair);
  if (name && asksForNames(name, context)) return undefined;
  if (context.slice(over) !== 'self' || !id || !name || context.slice(id) !== `${record}.id`)
    return undefined;
  // A loop keeps its name, and what was read of it before means another thing.
  if (
    lead.some((each) => uses(each, record, context) && !/^(function|decorated)_definition$/.test(each.type))
  )
    return undefined;
  const indent = context.text.slice(lineStart(context.text, last.start), last.start);
  const value = assigned(name, `${indent}    `, context);
  const text = `for ${record} in self:\n${indent}    ${record}.display_name = ${value}`;
  return {
    edits: [{ start: last.start, end: last.end, text }],
    fields: fieldsRead(name, record, context),
    idle: value === `${record}.display_name`,
  };
}
