import { argumentsOfCall, calledBy } from '../../audit/python/names.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { MigrationRule } from '../rule.ts';
import { type TextEdit, withoutArguments } from './edits.ts';
import { isTest } from './is-test.ts';
import { withoutTrue } from './never-true.ts';

/** How the arguments of a method that modules extend changed. */
export interface SignatureChange {
  readonly methods: readonly string[];
  /** New name by old name of arguments that kept their place. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Arguments that are gone. */
  readonly gone?: readonly string[];
  /** Keywords of calls in the body that go with an argument: its value is what they are given. */
  readonly keywords?: Readonly<Record<string, string | undefined>>;
  /** What other arguments are when they are not given, where it was the first of the two. */
  readonly defaults?: Readonly<Record<string, readonly [old: string, now: string]>>;
  /** Calls whose keywords are meant, besides those of super: `_search`. */
  readonly calls?: readonly string[];
  /** Those among the ones that are gone that are never true any more: what hangs on them goes. */
  readonly neverTrue?: readonly string[];
  /** They are methods of test cases, which are no models. */
  readonly ofTests?: true;
}

/**
 * Visitor that gives overrides the arguments of the new series, in their heads, in their calls of super and wherever
 * else they are only handed on. One that does anything else with an argument that is gone is left to a human.
 */
export function changedSignature(change: SignatureChange, since: string): Pick<MigrationRule, 'python'> {
  return {
    python: {
      function_definition(node, context) {
        const { klass } = context;
        const [name, body, parameters] = ['name', 'body', 'parameters'].map((field) => childOf(node, field));
        const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
        if (!klass || !method || !name || !body || !parameters) return;
        const isModel = klass.kind !== undefined || klass.model !== undefined;
        if (change.ofTests ? isModel || !isTest(context) : !isModel) return;
        if (!change.methods.includes(method.name)) return;
        // What is behind a star is no argument of its own.
        const named = parts(parameters).map((each) => nameOf(each, context));
        const old = method.params.filter(
          (each) =>
            named.includes(each) &&
            (Object.hasOwn(change.renamed ?? {}, each) || change.gone?.includes(each)),
        );
        if (old.length === 0) return;
        const list = old.map((each) => change.renamed?.[each] ?? `without ${each}`).join(', ');
        const message = `${method.name}() has other arguments since ${since}: ${list}.`;
        const edits = signatureEdits({ method: method.name, old, parameters, body }, change, context);
        if (!edits) {
          context.report({
            at: name,
            message: `${message} This override uses what is gone or a name that is taken.`,
          });
          return;
        }
        context.report({
          at: name,
          message,
          fix: { title: 'Take the arguments of the new series', safe: true, edits },
        });
      },
    },
  };
}

interface Override {
  readonly method: string;
  readonly old: readonly string[];
  readonly parameters: PyNode;
  readonly body: PyNode;
}

/** Edits that give an override the new arguments; undefined where it cannot be changed. */
export function signatureEdits(
  { method, old, parameters, body }: Override,
  change: SignatureChange,
  context: PythonContext,
): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const handled = new Set<PyNode>();
  const dropped: PyNode[] = [];
  for (const parameter of parts(parameters)) {
    const key = nameOf(parameter, context);
    const named = parameter.type === 'identifier' ? parameter : childOf(parameter, 'name');
    const value = childOf(parameter, 'value');
    const [given, other] = change.defaults?.[key ?? ''] ?? [];
    if (value && other !== undefined && context.slice(value) === given)
      edits.push({ ...spanOf(value), text: other });
    if (!named || key === undefined || !old.includes(key)) continue;
    const now = change.renamed?.[key];
    if (now === undefined) dropped.push(parameter);
    else edits.push({ ...spanOf(named), text: now });
  }
  edits.push(...withoutArguments(parameters, dropped, context.text));
  for (const call of walk(body)) {
    const called = call.type === 'call' ? calledBy(call, context) : undefined;
    const isSuper = called?.object && /^super\(/.test(context.slice(called.object)) && called.name === method;
    if (!called || (!isSuper && !change.calls?.includes(called.name))) continue;
    const arguments_ = childOf(call, 'arguments');
    if (!arguments_ || argumentsOfCall(call, context).spread) continue;
    const left: PyNode[] = [];
    for (const argument of parts(arguments_)) {
      const found = argumentEdit(argument, { isSuper: isSuper === true, change, old }, context);
      if (found === undefined) continue;
      if (found.edit === undefined) left.push(argument);
      else edits.push(found.edit);
      for (const each of found.handled) handled.add(each);
    }
    edits.push(...withoutArguments(arguments_, left, context.text));
  }
  const dead = (change.neverTrue ?? []).filter((key) => old.includes(key));
  const folded = dead.flatMap((key) => withoutTrue(body, key, context));
  const isFolded = ({ start, end }: PyNode | TextEdit) =>
    folded.some((each) => each.start <= start && end <= each.end);
  const taken = takenNames(change, { parameters, body }, context);
  if (!taken) return undefined;
  for (const node of walk(body)) {
    if (node.type !== 'identifier' || node.field === 'attribute' || handled.has(node) || isFolded(node))
      continue;
    const key = context.slice(node);
    // The name of a keyword is no variable.
    const isKeyword = node.field === 'name';
    if (isKeyword) continue;
    const own = taken.get(key);
    if (own !== undefined) edits.push({ ...spanOf(node), text: own });
    if (!old.includes(key)) continue;
    const now = change.renamed?.[key];
    if (now === undefined || Object.hasOwn(change.keywords ?? {}, key)) return undefined;
    edits.push({ ...spanOf(node), text: now });
  }
  return [...edits.filter((each) => !isFolded(each)), ...folded];
}

/**
 * Other names for variables of the body that are called as an argument is from now on; undefined where one of these
 * names is anything else than such a variable.
 */
function takenNames(
  change: SignatureChange,
  { parameters, body }: Pick<Override, 'parameters' | 'body'>,
  context: PythonContext,
): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  const nodes = walk(body);
  const names = new Set(nodes.flatMap((each) => (each.type === 'identifier' ? [context.slice(each)] : [])));
  for (const key of Object.values(change.renamed ?? {})) {
    const uses = nodes.filter(
      (each) =>
        each.type === 'identifier' &&
        !/^(attribute|name)$/.test(each.field ?? '') &&
        context.slice(each) === key,
    );
    if (uses.length === 0) continue;
    const own = `own_${key}`;
    const isBound = nodes.some(
      ({ type, children: [left] }) =>
        type === 'assignment' && left !== undefined && context.slice(left) === key,
    );
    const isGiven = parts(parameters).some((each) => nameOf(each, context) === key);
    const isNested = nodes.some(({ type }) => /^(function_definition|lambda|global_statement)$/.test(type));
    if (!isBound || isGiven || isNested || names.has(own)) return undefined;
    found.set(key, own);
  }
  return found;
}

interface Place {
  readonly isSuper: boolean;
  readonly change: SignatureChange;
  readonly old: readonly string[];
}

/** What becomes of an argument of a call that hands the old ones on: without an edit it goes. */
function argumentEdit(
  argument: PyNode,
  { isSuper, change, old }: Place,
  context: PythonContext,
): { readonly edit?: TextEdit; readonly handled: readonly PyNode[] } | undefined {
  const isKeyword = argument.type === 'keyword_argument';
  const name = isKeyword ? childOf(argument, 'name') : undefined;
  const value = isKeyword ? childOf(argument, 'value') : argument;
  if (!value) return undefined;
  const key = name ? context.slice(name) : undefined;
  const given = value.type === 'identifier' ? context.slice(value) : undefined;
  if (key !== undefined && Object.hasOwn(change.keywords ?? {}, key)) {
    const now = change.keywords?.[key];
    // Only what the override was given itself is handed on in the new way.
    if (given === undefined || !old.includes(given)) return undefined;
    return {
      ...(now === undefined ? {} : { edit: { ...spanOf(argument), text: `${now}=${now}` } }),
      handled: [value],
    };
  }
  // A search of other records is one, and no count, as well.
  if (key !== undefined && change.neverTrue?.includes(key) && old.includes(key)) {
    if (given === key) return { handled: [value] };
    if (isSuper && value.type === 'false') return { handled: [] };
  }
  if (!isSuper) return undefined;
  if (key !== undefined && change.renamed && Object.hasOwn(change.renamed, key) && name)
    return { edit: { ...spanOf(name), text: change.renamed[key] ?? key }, handled: [] };
  if (given === undefined || !old.includes(given)) return undefined;
  if (change.gone?.includes(given) && (key === undefined || key === given)) return { handled: [value] };
  const now = change.renamed?.[given];
  if (key === undefined && now !== undefined)
    return { edit: { ...spanOf(value), text: now }, handled: [value] };
  return undefined;
}

/** Name of a parameter, with a default or without; undefined for those behind a star. */
function nameOf(parameter: PyNode, context: PythonContext): string | undefined {
  const name = parameter.type === 'identifier' ? parameter : childOf(parameter, 'name');
  return name?.type === 'identifier' ? context.slice(name) : undefined;
}

export function spanOf({ start, end }: PyNode): { start: number; end: number } {
  return { start, end };
}
