import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { alternatives, type Flow } from './flow.ts';
import { argumentsOfCall, calledBy } from './names.ts';

/** What somebody outside decides about a value. */
export interface Taint {
  /** What it comes from, for messages: `the parameter login of the route`. */
  readonly source: string;
  /** Any text or structure; a number, which can still choose a record; a record that the route looked up. */
  readonly kind: 'text' | 'number' | 'record';
  /** One part of a path, without a slash. */
  readonly segment?: boolean;
  /** It came as JSON: what has attributes is something that the code itself gave. */
  readonly json?: boolean;
}

/** Where values come from outside, and which calls make them harmless for what is asked. */
export interface Outside {
  parameter(name: string): Taint | undefined;
  /** An attribute or a call such as `request.params`. */
  source(node: PyNode): Taint | undefined;
  /** By the name of what is called. */
  readonly cleaners?: RegExp | undefined;
}

/** Functions whose result says what their arguments say. */
const PASSES =
  /^(str|bytes|repr|dict|list|tuple|set|sorted|reversed|format|unquote|unquote_plus|quote_plus|loads|b64decode|b64encode|encodebytes|ustr|to_text|copy|deepcopy|next|iter|enumerate|zip|max|min|Markup|OrderedDict|cast|escape|html_escape|escape_psql|html_sanitize|urljoin|join|normpath|urlencode|url_encode|url_join)$/;
/** Their result is a number, or true or false: it carries no text. */
const NUMBERS = /^(int|float|len|abs|round|ord|hash|bool|sum)$/;
/** Methods of a value that give nothing of it. */
const QUESTIONS =
  /^(isdigit|isnumeric|isdecimal|isalnum|isalpha|isidentifier|startswith|endswith|index|find|count|keys|hexdigest|digest|write|append|update)$/;
/** Harmless wherever they are used. */
const CLEAN =
  /^(literal_eval|secure_filename|consteq|compare_digest|sha1|sha256|sha512|md5|uuid4|strftime|fromisoformat|to_date|to_datetime|from_string)$/;
const DEPTH = 24;
const STEPS = 2000;

/** Whether, and by whom, this value can be chosen from outside. Unknown calls are taken to give something of their own. */
export function taintOf(node: PyNode, flow: Flow, outside: Outside): Taint | undefined {
  return taint(node, { flow, outside, text: flow.text, seen: new Set(), left: { steps: STEPS } }, DEPTH);
}

interface State {
  readonly flow: Flow;
  readonly outside: Outside;
  readonly text: string;
  readonly seen: Set<PyNode>;
  /** Names that are built from each other over and over would otherwise take for ever. */
  readonly left: { steps: number };
}

function taint(node: PyNode, state: State, depth: number): Taint | undefined {
  state.left.steps -= 1;
  if (depth === 0 || state.left.steps < 0) return undefined;
  const next = (inner: PyNode | undefined) => inner && taint(inner, state, depth - 1);
  const any = (nodes: readonly (PyNode | undefined)[]) => strongest(nodes.map(next));
  const choices = alternatives(node);
  if (choices) return any(choices);
  switch (node.type) {
    case 'identifier':
      return named(node, state, depth);
    case 'attribute': {
      const own = state.outside.source(node);
      if (own) return own;
      const of = next(childOf(node, 'object'));
      return of?.kind === 'text' && !of.json ? of : undefined;
    }
    case 'subscript': {
      const of = state.outside.source(node) ?? next(childOf(node, 'value'));
      return of?.kind === 'record' ? undefined : of;
    }
    case 'call':
      return called(node, state, next, any);
    case 'binary_operator': {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      if (left && right && isNumberFormat(left, right, state.text)) return undefined;
      return any([left, right]);
    }
    case 'string':
    case 'concatenated_string':
      return any(interpolations(node));
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'list_splat':
    case 'dictionary_splat':
      return any(parts(node));
    case 'dictionary':
      return any(parts(node).map((pair) => (pair.type === 'pair' ? childOf(pair, 'value') : pair)));
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
      return next(childOf(node, 'body'));
    case 'dictionary_comprehension': {
      const pair = childOf(node, 'body');
      return pair && next(childOf(pair, 'value'));
    }
    default:
      return undefined;
  }
}

function named(node: PyNode, state: State, depth: number): Taint | undefined {
  const { flow, outside, text, seen } = state;
  const name = text.slice(node.start, node.end);
  if (isAllowListed(name, node.start, flow)) return undefined;
  const found = flow.reaching(name, node.start).map((binding) => {
    if (binding.how === 'parameter' || binding.how === 'splat') {
      // Parameters of a nested function are nobody's.
      return binding.region.start === flow.node.start ? outside.parameter(name) : undefined;
    }
    const { value } = binding;
    if (!value || seen.has(value)) return undefined;
    seen.add(value);
    const of = taint(value, state, depth - 1);
    seen.delete(value);
    return of;
  });
  return strongest(found);
}

function called(
  call: PyNode,
  { outside, text }: State,
  next: (node: PyNode | undefined) => Taint | undefined,
  any: (nodes: readonly (PyNode | undefined)[]) => Taint | undefined,
): Taint | undefined {
  const own = outside.source(call);
  if (own) return own;
  const about = calledBy(call, { text });
  if (!about) return undefined;
  const { name, object } = about;
  if (CLEAN.test(name) || outside.cleaners?.test(name)) return undefined;
  const given = argumentsOfCall(call, { text });
  const values = [...given.positional, ...given.keywords.values()];
  if (!object && NUMBERS.test(name))
    return any(values) && { ...any(values), source: any(values)?.source ?? '', kind: 'number' };
  if (name === 'format' || name === 'join') return any([object, ...values]);
  if (PASSES.test(name)) {
    const of = any(values);
    if (of) return of;
  }
  if (!object || QUESTIONS.test(name)) return undefined;
  const of = next(object);
  return of?.kind === 'text' ? of : undefined;
}

function strongest(all: readonly (Taint | undefined)[]): Taint | undefined {
  const found = all.filter((one) => one !== undefined);
  return found.find(({ kind }) => kind === 'text') ?? found.find(({ kind }) => kind === 'number') ?? found[0];
}

/** Expressions in the braces of an f-string. */
export function interpolations(node: PyNode): PyNode[] {
  if (node.type === 'concatenated_string') return parts(node).flatMap(interpolations);
  return node.children
    .filter(({ type }) => type === 'interpolation')
    .flatMap((inner) => childOf(inner, 'expression') ?? parts(inner)[0] ?? []);
}

/** `"... %d" % x`: only a number fits. */
export function isNumberFormat(left: PyNode, right: PyNode, text: string): boolean {
  if (left.type !== 'string' || text.slice(left.end, right.start).trim().replaceAll(/[()]/g, '') !== '%')
    return false;
  const places = text.slice(left.start, left.end).match(/%(?:\(\w+\))?[-#0 +]*[\d.*]*([a-zA-Z])/g) ?? [];
  return places.length > 0 && places.every((place) => /[dfi]$/.test(place));
}

const guards = new WeakMap<Flow, ReadonlyMap<string, readonly number[]>>();

/** It is looked up in a fixed list, or tested for its form, before this place. */
export function isAllowListed(name: string, before: number, flow: Flow): boolean {
  let known = guards.get(flow);
  if (!known) {
    known = collectGuards(flow);
    guards.set(flow, known);
  }
  return known.get(name)?.some((at) => at < before) ?? false;
}

function collectGuards({ node, text }: Flow): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const add = (of: PyNode | undefined, at: number) => {
    if (of?.type !== 'identifier') return;
    const name = text.slice(of.start, of.end);
    found.set(name, [...(found.get(name) ?? []), at]);
  };
  for (const inner of walk(node)) {
    if (inner.type === 'comparison_operator') {
      const [left, right] = parts(inner);
      if (
        left &&
        right &&
        /^(not\s+)?in\b/.test(text.slice(left.end, right.start).trim()) &&
        isFixed(right, text)
      )
        add(left, inner.start);
    } else if (inner.type === 'call') {
      const about = calledBy(inner, { text });
      if (!about) continue;
      if (about.object && /^(isdigit|isdecimal|isalnum|isidentifier|isnumeric)$/.test(about.name))
        add(about.object, inner.start);
      const [first, second] = argumentsOfCall(inner, { text }).positional;
      if (/^(match|fullmatch)$/.test(about.name)) {
        add(first, inner.start);
        add(second, inner.start);
      }
      if (
        about.name === 'check_identifier' ||
        about.name === 'isinstance' ||
        about.name === 'check_method_name' ||
        about.name === 'check_object_name'
      )
        add(first, inner.start);
    }
  }
  return found;
}

/** A collection that the caller has no hand in: a display of literals, a constant, the fields of a model. */
function isFixed(node: PyNode, text: string): boolean {
  const source = text.slice(node.start, node.end);
  return (
    /^[([{]/.test(source) ||
    /(^|\.)_*[A-Z][A-Z0-9_]*\b/.test(source) ||
    /_fields$|\bfields_get\(|_(keys|list|whitelist|allowed|mapping|sortings?)\b|allowed_|valid_|searchbar_/.test(
      source,
    )
  );
}
