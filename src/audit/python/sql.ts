import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { PythonContext } from '../rule.ts';
import { alternatives, type Flow } from './flow.ts';
import { argumentsFor, helperOf, returnedBy } from './helpers.ts';
import { argumentsOfCall, calledBy, dotted } from './names.ts';
import { recordsOf, scopeFlow } from './orm.ts';
import { outsideOf } from './outside.ts';
import { interpolations, isNumberFormat, type Outside, taintOf } from './taint.ts';

/** How bad what is put into a text of SQL is, least first. */
const LEVELS = ['private', 'constant', 'unknown', 'stored', 'outside'] as const;
export type SqlLevel = (typeof LEVELS)[number];

export interface SqlPart {
  readonly level: SqlLevel;
  /** What is put in, as written. */
  readonly text: string;
  /** Where it comes from, for `outside` and `stored`. */
  readonly source: string | undefined;
}

/** What quotes a value or a name for PostgreSQL, or keeps both apart. */
const QUOTES =
  /^(SQL|Identifier|Literal|Placeholder|Composed|quote_ident|check_identifier|get_lang|make_identifier|pg_quote|mogrify)$/;
const TEXT_FIELDS = /^(Char|Text|Html|Json|Reference)$/;

/** The worst that is put into a text of SQL; undefined when the text is a constant, or no text that is put together. */
export function worstSqlPart(query: PyNode, context: PythonContext): SqlPart | undefined {
  return worst(built(query, stateOf(context)) ?? []);
}

interface State {
  readonly context: PythonContext;
  readonly flow: Flow;
  readonly outside: Outside;
  readonly seen: Set<PyNode>;
  /** What the parameters of a helper are given by who calls it. */
  readonly given?: { readonly values: ReadonlyMap<string, PyNode>; readonly by: State };
}

function stateOf(context: PythonContext): State {
  const { outside } = outsideOf(context, { cleaners: QUOTES });
  return { context, flow: scopeFlow(context), outside, seen: new Set() };
}

/** How far a text is followed into the methods that put it together. */
const MAX_HELPERS = 3;

/** What a helper that is called puts into the text that it returns; of this only what is known to be bad. */
function builtByHelper(call: PyNode, state: State): SqlPart[] | undefined {
  let deep = 0;
  for (let at = state.given; at; at = at.by.given) deep += 1;
  const helper = deep < MAX_HELPERS ? helperOf(call, state.context) : undefined;
  if (!helper) return undefined;
  const values = argumentsFor(call, helper.fact, state.context);
  const outside: Outside = {
    cleaners: QUOTES,
    parameter(name) {
      const value = values.get(name);
      return value && taintOf(value, state.flow, state.outside);
    },
    source: state.outside.source,
  };
  const flow = scopeFlow(helper.context);
  const inner: State = {
    context: helper.context,
    flow,
    outside,
    seen: state.seen,
    given: { values, by: state },
  };
  const found = returnedBy(helper).flatMap((value) => built(value, inner) ?? []);
  return bad(found);
}

function worst(all: readonly SqlPart[]): SqlPart | undefined {
  return all.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))[0];
}

/** What is put into the text; undefined for what is not put together here. */
function built(node: PyNode, state: State): SqlPart[] | undefined {
  if (state.seen.has(node) || state.seen.size > 300) return undefined;
  state.seen.add(node);
  const { text } = state.context;
  const each = (nodes: readonly PyNode[]) => {
    const all = nodes.map((inner) => built(inner, state)).filter((found) => found !== undefined);
    return all.length > 0 ? all.flat() : undefined;
  };
  const choices = alternatives(node);
  if (choices) return each(choices);
  switch (node.type) {
    case 'identifier':
    case 'attribute':
    case 'subscript': {
      const name = text.slice(node.start, node.end);
      const all = state.flow.reaching(name, node.start).map(({ how, value }) => {
        const given = how === 'parameter' ? state.given?.values.get(name) : undefined;
        if (given && state.given) return built(given, state.given.by);
        if (!value) return undefined;
        // What is added to a text makes it one that is put together.
        if (how === 'augmented') return leaf(value, state);
        return how === 'value' || how === 'item' ? built(value, state) : undefined;
      });
      const found = all.filter((one) => one !== undefined);
      return found.length > 0 ? found.flat() : undefined;
    }
    case 'string':
    case 'concatenated_string': {
      const inner = interpolations(node);
      return inner.length > 0 ? inner.flatMap((part) => leaf(part, state)) : undefined;
    }
    case 'list':
      return each(parts(node));
    case 'binary_operator':
      return operator(node, state);
    case 'call':
      return formatted(node, state);
    default:
      return undefined;
  }
}

function operator(node: PyNode, state: State): SqlPart[] | undefined {
  const { text } = state.context;
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  if (!left || !right) return undefined;
  const sign = text.slice(left.end, right.start).replaceAll(/#.*|[()\s\\]/g, '');
  if (sign === '%') {
    if (isNumberFormat(left, right, text))
      return [{ level: 'constant', text: text.slice(right.start, right.end), source: undefined }];
    const values =
      right.type === 'tuple'
        ? parts(right)
        : right.type === 'dictionary'
          ? parts(right).map((pair) => childOf(pair, 'value') ?? pair)
          : [right];
    return [...(built(left, state) ?? []), ...values.flatMap((value) => leaf(value, state))];
  }
  if (sign !== '+') return undefined;
  return [...(built(left, state) ?? startOf(left, state)), ...leaf(right, state)];
}

/** The first part of a sum may be a constant text by another name, which nobody minds. */
function startOf(node: PyNode, state: State): SqlPart[] {
  return node.type === 'identifier' || node.type === 'attribute' || node.type === 'subscript'
    ? leaf(node, state).filter(({ level }) => level === 'outside' || level === 'stored')
    : [];
}

function formatted(call: PyNode, state: State): SqlPart[] | undefined {
  const called = calledBy(call, state.context);
  if (!called?.object || !/^(format|format_map|join)$/.test(called.name)) {
    // `textwrap.dedent(...)`, `str(...)`, `query.strip()`: what is inside counts.
    if (called && /^(str|dedent|strip|cleandoc)$/.test(called.name)) {
      const [first] = argumentsOfCall(call, state.context).positional;
      const inner = first ?? called.object;
      return inner && built(inner, state);
    }
    return called?.object && /^(replace|(safe_)?substitute)$/.test(called.name)
      ? replaced(call, called.object, state)
      : builtByHelper(call, state);
  }
  if (isQuoted(called.object, state)) return undefined;
  const given = argumentsOfCall(call, state.context);
  const values = [...given.positional, ...given.keywords.values()].flatMap((value) =>
    called.name === 'format_map' && value.type === 'dictionary'
      ? parts(value).map((pair) => childOf(pair, 'value') ?? pair)
      : [value],
  );
  if (called.name === 'join')
    return bad(values.flatMap((value) => [...leaf(value, state), ...appended(value, state)]));
  return [...(built(called.object, state) ?? []), ...values.flatMap((value) => leaf(value, state))];
}

/** `"... X ...".replace("X", value)`, and `Template(...).substitute(x=value)`. */
function replaced(call: PyNode, object: PyNode, state: State): SqlPart[] | undefined {
  const { positional, keywords } = argumentsOfCall(call, state.context);
  const values = [...positional.slice(1), ...keywords.values()];
  return bad([...(built(object, state) ?? []), ...values.flatMap((value) => leaf(value, state))]);
}

/** What is added to a list of texts by `append()` and the like before it is joined. */
function appended(list: PyNode, state: State): SqlPart[] {
  if (list.type !== 'identifier') return [];
  const name = state.context.slice(list);
  const meant = state.flow.reaching(name, list.start);
  return state.flow.calls.flatMap((call) => {
    const called = calledBy(call, state.context);
    if (!called?.object || !/^(append|extend|insert)$/.test(called.name) || call.start > list.start)
      return [];
    if (called.object.type !== 'identifier' || state.context.slice(called.object) !== name) return [];
    // The name may have been that of another list there.
    if (!state.flow.reaching(name, call.start).some((binding) => meant.includes(binding))) return [];
    return argumentsOfCall(call, state.context).positional.flatMap((value) => leaf(value, state));
  });
}

/** What is known to be bad; where the rest comes from says nothing in these forms. */
function bad(found: readonly SqlPart[]): SqlPart[] | undefined {
  const all = found.filter(({ level }) => level === 'outside' || level === 'stored');
  return all.length > 0 ? all : undefined;
}

/** It begins with an object of psycopg2.sql or `odoo.tools.SQL`, which quote what they are given. */
function isQuoted(node: PyNode, { context, flow }: Pick<State, 'context' | 'flow'>): boolean {
  if (node.type === 'call') {
    const called = calledBy(node, context);
    return (
      called !== undefined &&
      (QUOTES.test(called.name) ||
        (called.object !== undefined && isQuoted(called.object, { context, flow })))
    );
  }
  if (node.type !== 'identifier') return false;
  return flow
    .reaching(context.text.slice(node.start, node.end), node.start)
    .some(
      ({ how, value }) => how === 'value' && value?.type === 'call' && isQuoted(value, { context, flow }),
    );
}

function leaf(node: PyNode, state: State): SqlPart[] {
  const { context } = state;
  const text = context.text.slice(node.start, node.end).replaceAll(/\s+/g, ' ');
  const part = (level: SqlLevel, source?: string): SqlPart[] => [{ level, text, source }];
  if (literalOf(node, context.text) !== undefined) return [];
  if (isQuoted(node, state)) return part('private');
  if (isPrivate(node, context.text)) {
    return (node.type === 'call' && !state.seen.has(node) && built(node, state)) || part('private');
  }
  const taint = taintOf(node, state.flow, state.outside);
  if (taint?.kind === 'text') return part('outside', taint.source);
  const field = storedText(node, context);
  if (field !== undefined) return part('stored', field);
  if (taint || isConstant(node, state.flow, 8)) return part('constant');
  const inner = built(node, state);
  return inner && inner.length > 0 ? inner : part('unknown');
}

/** `self._table`, `self._select()`: nobody outside gives those. */
function isPrivate(node: PyNode, text: string): boolean {
  const of = node.type === 'call' ? childOf(node, 'function') : node;
  if (of?.type !== 'attribute') return false;
  const name = childOf(of, 'attribute');
  const object = childOf(of, 'object');
  if (!name || !object || text[name.start] !== '_') return false;
  return (
    object.type === 'identifier' ||
    /^_(table|sequence|table_query|order|rec_name)$/.test(text.slice(name.start, name.end))
  );
}

/** A field that people fill with text of their own. */
function storedText(node: PyNode, context: PythonContext): string | undefined {
  if (node.type !== 'attribute') return undefined;
  const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
  if (!object || !name) return undefined;
  const records = recordsOf(object, context);
  if (records?.model === undefined) return undefined;
  const field = context.text.slice(name.start, name.end);
  const found = context.model(records.model).field(field);
  if (!found || !TEXT_FIELDS.test(found.type)) return undefined;
  // Odoo's own names of tables and models are checked by Odoo.
  if (/^ir\.model/.test(records.model)) return undefined;
  const whose = found.compute === undefined ? 'users fill' : 'is computed and may hold what users fill';
  return `the field ${field} of ${records.model}, which ${whose}`;
}

/** Literals, constants by their name, numbers, and what is chosen among these. */
export function isConstant(node: PyNode, flow: Flow, depth: number, left = { steps: 500 }): boolean {
  left.steps -= 1;
  if (depth === 0 || left.steps < 0) return false;
  const { text } = flow;
  const again = (inner: PyNode) => isConstant(inner, flow, depth - 1, left);
  const choices = alternatives(node);
  if (choices) return choices.every(again);
  if (literalOf(node, text) !== undefined) return true;
  switch (node.type) {
    case 'identifier': {
      const name = text.slice(node.start, node.end);
      const bound = flow.reaching(name, node.start);
      if (bound.length === 0) return /^_*[A-Z][A-Z0-9_]*$/.test(name);
      return bound.every(
        ({ how, value }) => value !== undefined && /^(value|item|part|augmented)$/.test(how) && again(value),
      );
    }
    case 'attribute':
      return /(^|\.)_*[A-Z][A-Z0-9_]*$/.test(dotted(node, flow) ?? '') || isPrivate(node, text);
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
      return parts(node).every(again);
    case 'dictionary':
      return parts(node).every((pair) =>
        [childOf(pair, 'key'), childOf(pair, 'value')].every((part) => part && again(part)),
      );
    case 'subscript': {
      const of = childOf(node, 'value');
      return of !== undefined && again(of);
    }
    case 'binary_operator': {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      if (!left || !right) return false;
      // `["%s"] * len(ids)`
      if (/^\s*\*\s*$/.test(text.slice(left.end, right.start))) return again(left) || again(right);
      return again(left) && again(right);
    }
    case 'string':
    case 'concatenated_string':
      return interpolations(node).every(again);
    case 'list_comprehension':
    case 'generator_expression': {
      const body = childOf(node, 'body');
      return body !== undefined && again(body);
    }
    case 'call': {
      const called = calledBy(node, flow);
      if (!called) return false;
      const given = argumentsOfCall(node, flow);
      if (!called.object && /^(int|float|len|bool|abs|round)$/.test(called.name)) return true;
      if (called.name === 'join' || called.name === 'format')
        return (
          called.object !== undefined &&
          again(called.object) &&
          [...given.positional, ...given.keywords.values()].every(again)
        );
      return false;
    }
    default:
      return false;
  }
}
