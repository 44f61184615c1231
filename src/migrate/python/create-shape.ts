import { assignedNames, mentions, namesIn } from '../../audit/python/loops.ts';
import { calledBy } from '../../audit/python/names.ts';
import type { FixEdit, PythonContext } from '../../audit/rule.ts';
import { lineStart } from '../../source/edit/edit.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';

/** How the body of a `create` for one record becomes one for a list, `vals_list`. */
export interface CreateShape {
  /** What is done with the record is done after all records are made, no longer after each. */
  readonly safe: boolean;
  readonly edits: readonly FixEdit[];
}

/** Work on the values, one call of super, work on the record, and the record returned; either work may be missing. */
interface Body {
  readonly before: readonly PyNode[];
  readonly call: PyNode;
  /** What the call is given: the values. */
  readonly argument: PyNode;
  /** Where the new record is named, and what it is called. */
  readonly record: PyNode | undefined;
  readonly after: readonly PyNode[];
  readonly returned: PyNode;
}

const LEAVES = /^(return_statement|yield|function_definition|lambda)$/;

/**
 * The bodies that mean the same for each of a list: those of one call of super whose values, record and `self` are not
 * replaced on the way, and where nothing that is worked out before the call is used behind it.
 */
export function createShape(body: PyNode, vals: string, context: PythonContext): CreateShape | undefined {
  const found = bodyOf(body, vals, context);
  if (!found) return undefined;
  const { before, call, argument, record, after, returned } = found;
  const { text } = context;
  const name = record && context.slice(record);
  const made = new Set(before.flatMap((each) => [...assignedNames(each, text)]));
  if (made.has(vals) || made.has('self') || made.has('vals_list')) return undefined;
  if (mentions(call, made, text) || after.some((each) => mentions(each, made, text))) return undefined;
  if (after.some((each) => replaces(each, [vals, 'self', name ?? ''], text))) return undefined;
  const edits: FixEdit[] = [superNow(call, argument, context)];
  if (before.length > 0) edits.push(...loop(before, `for ${vals} in vals_list:`, text));
  if (!record || name === undefined || after.length === 0) return { safe: true, edits };
  const all = pluralOf(name);
  if (namesIn(body, text).includes(all)) return undefined;
  const both = after.some((each) => mentions(each, new Set([vals]), text));
  const head = both ? `for ${name}, ${vals} in zip(${all}, vals_list):` : `for ${name} in ${all}:`;
  edits.push({ start: record.start, end: record.end, text: all }, ...loop(after, head, text), {
    start: returned.start,
    end: returned.end,
    text: all,
  });
  return { safe: false, edits };
}

function bodyOf(body: PyNode, vals: string, context: PythonContext): Body | undefined {
  const statements = parts(body).filter((statement, i) => !(i === 0 && isText(statement)));
  const last = statements.at(-1);
  const returned = last?.type === 'return_statement' ? parts(last)[0] : undefined;
  if (!last || !returned || [...walk(body)].some((node) => node !== last && LEAVES.test(node.type)))
    return undefined;
  const direct = superCreate(returned, vals, context);
  if (direct) {
    const before = statements.slice(0, -1);
    return { before, call: returned, argument: direct, record: undefined, after: [], returned };
  }
  for (const [i, statement] of statements.entries()) {
    const assignment = statement.type === 'expression_statement' ? statement.children[0] : undefined;
    const left = assignment?.type === 'assignment' ? childOf(assignment, 'left') : undefined;
    const right = assignment && childOf(assignment, 'right');
    const argument = right && superCreate(right, vals, context);
    if (!left || !right || !argument) continue;
    if (left.type !== 'identifier' || context.slice(returned) !== context.slice(left)) return undefined;
    const [before, after] = [statements.slice(0, i), statements.slice(i + 1, -1)];
    return { before, call: right, argument, record: left, after, returned };
  }
  return undefined;
}

/** One of the names gets another value. */
function replaces(node: PyNode, names: readonly string[], text: string): boolean {
  const made = assignedNames(node, text);
  return names.some((name) => made.has(name));
}

/** What several of `name` are called. */
function pluralOf(name: string): string {
  if (/^(res|rec|result|record|new|obj|rslt|ret)$/.test(name) || name.endsWith('s')) return 'records';
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

function isText(statement: PyNode): boolean {
  return statement.type === 'expression_statement' && statement.children[0]?.type === 'string';
}

/** The argument of `super().create(vals)`. */
function superCreate(node: PyNode, vals: string, context: PythonContext): PyNode | undefined {
  const called = node.type === 'call' ? calledBy(node, context) : undefined;
  if (called?.name !== 'create' || !called.object || !/^super\(/.test(context.slice(called.object)))
    return undefined;
  const list = childOf(node, 'arguments');
  const given = list ? parts(list) : [];
  return given.length === 1 && given[0] && context.slice(given[0]) === vals ? given[0] : undefined;
}

/** The call with the list; `super(Book, self)` of the class itself is written as today. */
function superNow(node: PyNode, argument: PyNode, { klass, text }: PythonContext): FixEdit {
  const old = `super(${klass?.name}, self).create(`;
  return text.slice(node.start, argument.start) === old && text.slice(argument.end, node.end) === ')'
    ? { start: node.start, end: node.end, text: 'super().create(vals_list)' }
    : { start: argument.start, end: argument.end, text: 'vals_list' };
}

/** Puts statements into a loop: a line before them, and one step more before each of their lines, but not within texts. */
function loop(statements: readonly PyNode[], head: string, text: string): FixEdit[] {
  const [first, last] = [statements[0], statements.at(-1)];
  if (!first || !last) return [];
  const start = lineStart(text, first.start);
  const indent = text.slice(start, first.start);
  const texts = statements.flatMap((each) => [...walk(each)]).filter(({ type }) => type === 'string');
  // A file of tabs stays one: the two do not mix.
  const step = indent.includes('\t') ? '\t' : '    ';
  const edits = [{ start, end: start, text: `${indent}${head}\n${step}` }];
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < last.end; at = text.indexOf('\n', at) + 1) {
    const inText = texts.some((each) => each.start < at && at < each.end);
    if (!inText && text[at] !== '\n' && text[at] !== '\r') edits.push({ start: at, end: at, text: step });
  }
  return edits;
}
