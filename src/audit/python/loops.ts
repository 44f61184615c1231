import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy, unwrapped } from './names.ts';

interface Text {
  readonly text: string;
}

/** Something that runs the visited node once for every element of something else. */
export interface Loop {
  readonly kind: 'for' | 'while' | 'comprehension' | 'lambda';
  readonly node: PyNode;
  /** What it goes over; undefined for `while`. */
  readonly over: PyNode | undefined;
  /** Names that have another value in each turn. */
  readonly targets: ReadonlySet<string>;
}

/** Methods of a recordset that call their argument once a record. */
const PER_RECORD = /^(filtered|mapped|sorted|grouped)$/;
/** Functions that call the first argument, or `key`, once for each element of the other. */
const PER_ELEMENT = /^(map|filter|sorted|min|max|groupby|sum)$/;

/** Loops that run the visited node, the innermost first, within the function that it stands in. */
export function loopsAround(node: PyNode, ancestors: readonly PyNode[], text: string): readonly Loop[] {
  const found: Loop[] = [];
  let inner = node;
  for (let i = ancestors.length - 1; i >= 0; i -= 1) {
    const outer = ancestors[i];
    if (!outer || outer.type === 'function_definition' || outer.type === 'class_definition') break;
    if (outer.type === 'lambda') {
      const loop = lambdaLoop(outer, ancestors.slice(0, i), { text });
      if (!loop) break;
      found.push(loop);
    } else if (outer.type === 'for_statement') {
      if (inner.field === 'body') found.push(forLoop(outer, text));
    } else if (outer.type === 'while_statement') {
      if (inner.field !== 'alternative')
        found.push({ kind: 'while', node: outer, over: undefined, targets: assignedNames(outer, text) });
    } else if (/_comprehension$|^generator_expression$/.test(outer.type)) {
      found.push(...comprehensionLoops(outer, inner, text));
    }
    inner = outer;
  }
  return found;
}

const forLoops = new WeakMap<PyNode, Loop>();

function forLoop(node: PyNode, text: string): Loop {
  const known = forLoops.get(node);
  if (known) return known;
  const [left, over, body] = [childOf(node, 'left'), childOf(node, 'right'), childOf(node, 'body')];
  const targets = new Set(left ? namesIn(left, text) : []);
  if (body) for (const name of dependentNames(body, targets, text)) targets.add(name);
  const loop: Loop = { kind: 'for', node, over, targets };
  forLoops.set(node, loop);
  return loop;
}

/** The source of the first clause is evaluated once; all else for each element of the clauses before it. */
function comprehensionLoops(node: PyNode, inner: PyNode, text: string): Loop[] {
  const clauses = node.children.filter(({ type }) => type === 'for_in_clause');
  const applied = inner.field === 'body' ? clauses : clauses.filter(({ end }) => end <= inner.start);
  return applied
    .map((clause): Loop => {
      const left = childOf(clause, 'left');
      return {
        kind: 'comprehension',
        node,
        over: childOf(clause, 'right'),
        targets: new Set(left ? namesIn(left, text) : []),
      };
    })
    .reverse();
}

/** A lambda that is handed to something that calls it once a record. */
function lambdaLoop(lambda: PyNode, ancestors: readonly PyNode[], { text }: Text): Loop | undefined {
  const call = ancestors.findLast(({ type }) => type === 'call');
  const called = call && calledBy(call, { text });
  if (!call || !called) return undefined;
  const { positional, keywords } = argumentsOfCall(call, { text });
  const given = positional[0] === lambda || keywords.get('key') === lambda;
  if (!given) return undefined;
  const parameters = childOf(lambda, 'parameters');
  const targets = new Set(parameters ? namesIn(parameters, text) : []);
  if (called.object && PER_RECORD.test(called.name))
    return { kind: 'lambda', node: lambda, over: called.object, targets };
  if (!called.object && PER_ELEMENT.test(called.name)) {
    const over = positional.find((argument) => argument !== lambda);
    return { kind: 'lambda', node: lambda, over, targets };
  }
  return undefined;
}

/** Every identifier in a target or a parameter list. */
export function namesIn(node: PyNode, text: string): string[] {
  const found: string[] = [];
  for (const inner of walk(node)) {
    if (inner.type === 'identifier' && inner.field !== 'attribute')
      found.push(text.slice(inner.start, inner.end));
  }
  return found;
}

/** Names that get a value anywhere below. */
export function assignedNames(node: PyNode, text: string): Set<string> {
  const found = new Set<string>();
  for (const inner of walk(node)) {
    const target =
      inner.type === 'assignment' || inner.type === 'augmented_assignment' || inner.type === 'for_statement'
        ? childOf(inner, 'left')
        : inner.type === 'named_expression'
          ? childOf(inner, 'name')
          : undefined;
    if (!target || target.type === 'attribute' || target.type === 'subscript') continue;
    for (const name of namesIn(target, text)) found.add(name);
  }
  return found;
}

/** Names in `body` whose value comes from one of `seeds`, at any depth. */
function dependentNames(body: PyNode, seeds: ReadonlySet<string>, text: string): Set<string> {
  const known = new Set(seeds);
  const flows: { readonly to: readonly string[]; readonly from: PyNode }[] = [];
  for (const inner of walk(body)) {
    const [to, from] =
      inner.type === 'for_statement' || inner.type === 'assignment' || inner.type === 'augmented_assignment'
        ? [childOf(inner, 'left'), childOf(inner, 'right')]
        : inner.type === 'named_expression'
          ? [childOf(inner, 'name'), childOf(inner, 'value')]
          : [undefined, undefined];
    if (!to || !from) continue;
    // `vals["x"] = line.id` makes `vals` another one in each turn.
    const names =
      to.type === 'attribute' || to.type === 'subscript' ? namesIn(to, text).slice(0, 1) : namesIn(to, text);
    flows.push({ to: names, from });
  }
  for (let round = 0, grown = true; grown && round < 5; round += 1) {
    grown = false;
    for (const { to, from } of flows) {
      if (to.every((name) => known.has(name)) || !mentions(from, known, text)) continue;
      for (const name of to) known.add(name);
      grown = true;
    }
  }
  return known;
}

/** One of the names stands in the expression. */
export function mentions(node: PyNode, names: ReadonlySet<string>, text: string): boolean {
  for (const inner of walk(node)) {
    if (inner.type !== 'identifier' || inner.field === 'attribute') continue;
    if (names.has(text.slice(inner.start, inner.end))) return true;
  }
  return false;
}

/** Functions that hand on the elements of their first argument. */
const PASSING = /^(enumerate|reversed|sorted|list|tuple|set|iter|tqdm|zip|dict|OrderedSet)$/;
/** Names of things of which a database has a handful. */
const FEW =
  /(^|_)(compan(y|ies)|company_ids|currenc(y|ies)|currency_ids|langs?|lang_ids|languages?|countr(y|ies)|websites?|website_ids|warehouses?|warehouse_ids|journals|keys|fields?|field_names?|fnames|columns|batch(es)?|chunks?|models?|model_names|modules|types|states|groups|group_ids|registr(y|ies)|backends?|providers?|acquirers|months|years|periods|weeks|days|weekdays|hours|tables|queries|params|kwargs|attributes|versions|databases|attempts|steps|depths?|levels|tz)$/i;
/** Models of which a database has a handful of records. */
export const FEW_MODELS: ReadonlySet<string> = new Set([
  'res.company',
  'res.currency',
  'res.lang',
  'website',
  'stock.warehouse',
  'account.journal',
  'ir.module.module',
  'ir.model',
  'ir.model.fields',
  'res.groups',
  'res.country',
  'payment.provider',
  'payment.acquirer',
  'ir.cron',
  'mail.alias.domain',
]);
/** Calls that give a few elements, or many elements in a few portions. */
const FEW_CALLS =
  /^(split_every|split_for_in_conditions|_split_batches|batched|chunked|batch|chunks|groupby|groups|grouped|partition|itertools\.groupby|_read_group|read_group|_fields|fields_get|items|keys|values|split|splitlines|listdir|walk|glob|rglob|findall|finditer|xpath|iterchildren|range|count|cycle|repeat|date_range|rrule|savepoint|get_module_path|fetchall)$/;

/**
 * Whether a loop goes round a few times only, as far as can be told from what it goes over: literals, companies,
 * languages, fields of a model, portions, groups. `values` gives what a name was assigned, where there is one.
 */
export function isSmall(
  over: PyNode | undefined,
  text: string,
  known: (name: string) => PyNode | undefined = () => undefined,
): boolean {
  if (!over) return false;
  const node = unwrapped(over);
  switch (node.type) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'dictionary':
    case 'string':
    case 'expression_list':
      return !parts(node).some(({ type }) => type.endsWith('_splat'));
    case 'identifier': {
      const name = text.slice(node.start, node.end);
      if (/^_?[A-Z][A-Z\d_]*$/.test(name) || FEW.test(name)) return true;
      const value = known(name);
      return value !== undefined && isSmall(value, text);
    }
    case 'attribute': {
      const name = childOf(node, 'attribute');
      const of = name ? text.slice(name.start, name.end) : '';
      return /^_?[A-Z][A-Z\d_]*$/.test(of) || of.startsWith('_') || FEW.test(of);
    }
    case 'subscript': {
      const model = envModel(node, text);
      if (model !== undefined) return FEW_MODELS.has(model);
      const value = childOf(node, 'value');
      const slice = node.children.find(({ type }) => type === 'slice');
      return (
        Boolean(slice && parts(slice).every(({ type }) => type === 'integer')) || isSmall(value, text, known)
      );
    }
    case 'conditional_expression':
    case 'boolean_operator':
      return parts(node).some((part) => isSmall(part, text, known));
    case 'call':
      return isSmallCall(node, text, known);
    default:
      return false;
  }
}

function isSmallCall(node: PyNode, text: string, known: (name: string) => PyNode | undefined): boolean {
  const called = calledBy(node, { text });
  if (!called) return false;
  const { positional, keywords } = argumentsOfCall(node, { text });
  if (!called.object && PASSING.test(called.name))
    return positional.some((each) => isSmall(each, text, known));
  if (FEW_CALLS.test(called.name)) return true;
  if (!called.object) return FEW.test(called.name);
  const limit = keywords.get('limit');
  if (limit && limit.type === 'integer' && Number(text.slice(limit.start, limit.end)) <= 20) return true;
  // `self.env["res.company"].search([])`, `records.company_id.sorted()`.
  for (let object: PyNode | undefined = called.object; object; ) {
    const model = envModel(object, text);
    if (model !== undefined) return FEW_MODELS.has(model);
    if (object.type === 'attribute') {
      const name = childOf(object, 'attribute');
      return Boolean(name && FEW.test(text.slice(name.start, name.end)));
    }
    if (object.type === 'identifier') return FEW.test(text.slice(object.start, object.end));
    const inner: PyNode | undefined = object.type === 'call' ? childOf(object, 'function') : undefined;
    object = inner && childOf(inner, 'object');
  }
  return false;
}

/** Model of `self.env["x"]`, of `request.env["x"]` and the like. */
export function envModel(node: PyNode, text: string): string | undefined {
  if (node.type !== 'subscript') return undefined;
  const [value, key] = [childOf(node, 'value'), childOf(node, 'subscript')];
  if (!value || key?.type !== 'string') return undefined;
  if (!/(^|\.)env$/.test(text.slice(value.start, value.end).replaceAll(/\(.*?\)/gs, ''))) return undefined;
  const content = key.children.find(({ type }) => type === 'string_content');
  return content && text.slice(content.start, content.end);
}

/** The loop ends after its first turn: it only takes what comes first. */
export function leavesAtOnce({ kind, node }: Loop): boolean {
  if (kind !== 'for' && kind !== 'while') return false;
  const body = childOf(node, 'body');
  const last = body && parts(body).at(-1);
  return last !== undefined && /^(return|break|raise)_statement$/.test(last.type);
}
