import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { PythonContext } from '../rule.ts';
import { argumentsFor, callersOf } from './helpers.ts';
import { argumentsOfCall, calledBy } from './names.ts';
import { type Records, recordsOf, scopeFlow } from './orm.ts';
import { functionText, hasGuard, taintHere } from './outside.ts';
import { routeAround } from './routes.ts';
import { type Outside, type Taint, taintOf } from './taint.ts';

/** Words of pages that anybody may see, or whose rows are filtered by who asks. */
const PUBLISHED =
  /env\.user\b|env\.uid\b|request\.cart\b|is_published|website_published|can_access_from_current_website|_is_public|current_website|request\.website\b|sale_get_order|_get_current_(persona|partner|guest)|get_current_partner|_is_published/;

/** Names of places, languages and currencies are no secret. */
const FOR_ALL = /^res\.(country(\.state|\.group)?|city(\.zip)?|lang|currency)$/;

export interface ChosenRecords extends Records {
  readonly taint: Taint;
  /** Fields of the records are read or written here, or they are handed on; otherwise only methods are called. */
  readonly used: boolean;
}

/** Records that are fetched without asking for rights, by a value that the caller gives, in a function that checks nothing. */
export function recordsChosenOutside(
  call: PyNode,
  context: PythonContext,
  taintOfChosen: (chosen: PyNode) => Taint | undefined = (chosen) => taintHere(chosen, context),
): ChosenRecords | undefined {
  const called = calledBy(call, context);
  if (!called?.object) return undefined;
  const { positional } = argumentsOfCall(call, context);
  const [first] = positional;
  const chosen =
    called.name === 'browse'
      ? first
      : /^search(_read)?$/.test(called.name)
        ? idOf(first, context)
        : undefined;
  if (chosen) {
    const taint = taintOfChosen(chosen);
    if (!taint) return undefined;
    const records = recordsOf(called.object, context);
    if (records?.model !== undefined && FOR_ALL.test(records.model)) return undefined;
    // `browse(x).sudo()` is the same by another way.
    const after = sudoAfter(call, context);
    if (!records || !(records.sudo || after) || isOpen(context) || isCompared(chosen, call, context))
      return undefined;
    return { ...records, sudo: true, taint, used: isUsed(call, context) };
  }
  return undefined;
}

/** Likewise in a private method of a controller, by what its public routes give it without a check of their own. */
export function recordsChosenForRoute(call: PyNode, context: PythonContext): ChosenRecords | undefined {
  const { klass, method } = context;
  if (!method?.name.startsWith('_') || !klass || klass.kind !== undefined) return undefined;
  const callers = callersOf(method, context).filter(({ call: given, context: caller }) => {
    const route = routeAround(caller);
    return (
      (route?.auth === 'public' || route?.auth === 'none') &&
      !isOpen(caller) &&
      !resultCompared(given, caller)
    );
  });
  if (callers.length === 0) return undefined;
  const outside: Outside = {
    parameter(name) {
      const found = callers.map(({ call: given, context: caller }) =>
        taintHere(argumentsFor(given, method, caller).get(name), caller),
      );
      return found.find((taint) => taint !== undefined);
    },
    source: () => undefined,
  };
  return recordsChosenOutside(call, context, (chosen) => taintOf(chosen, scopeFlow(context), outside));
}

/** `x` of a domain that says `("id", "=", x)` and nothing else. */
function idOf(domain: PyNode | undefined, { text }: PythonContext): PyNode | undefined {
  const [term, more] = domain?.type === 'list' ? parts(domain) : [];
  if (!term || more) return undefined;
  const [field, , value] = parts(term);
  return field && literalOf(field, text) === 'id' ? value : undefined;
}

function isOpen(context: PythonContext): boolean {
  return hasGuard(context) || PUBLISHED.test(functionText(context));
}

function sudoAfter(call: PyNode, context: PythonContext): boolean {
  const around = context.ancestors.at(-1);
  if (around?.type !== 'attribute') return false;
  const name = childOf(around, 'attribute');
  return name !== undefined && context.slice(name) === 'sudo' && childOf(around, 'object') === call;
}

const WRITES = /^(write|create|unlink|copy|action_\w+|button_\w+|set_param)$/;

/** The function changes something: a write, a creation, a deletion or a workflow method. */
export function changesRecords(functionNode: PyNode, context: PythonContext, by = WRITES): boolean {
  for (const node of walk(functionNode)) {
    if (node.type === 'assignment' && assignsField(node, context)) return true;
    if (node.type !== 'call') continue;
    const called = calledBy(node, context);
    if (
      called?.object &&
      by.test(called.name) &&
      called.path !== 'os.unlink' &&
      !/file|stream|buffer|output|writer|sheet|response|request\.session|\bf$|zip|workbook/i.test(
        context.slice(called.object),
      )
    )
      return true;
  }
  return false;
}

/** `record.field = value` */
function assignsField(assignment: PyNode, context: PythonContext): boolean {
  const left = childOf(assignment, 'left');
  const [object, name] = [left && childOf(left, 'object'), left && childOf(left, 'attribute')];
  if (left?.type !== 'attribute' || !object || !name) return false;
  const model = recordsOf(object, context)?.model;
  return model !== undefined && context.model(model).field(context.slice(name)) !== undefined;
}

/** The id, or the record, is looked up among those that the caller may have, or something of it is compared. */
function isCompared(id: PyNode, call: PyNode, context: PythonContext): boolean {
  const names = namesIn(id, context);
  const assignment = context.ancestors.findLast(({ type }) => type === 'assignment');
  const target = assignment && childOf(assignment, 'right') && childOf(assignment, 'left');
  if (target?.type === 'identifier' && target.end < call.start) names.add(context.slice(target));
  return areCompared(names, context);
}

/** Likewise what a helper is asked for, or gives, in the function that calls it. */
function resultCompared(call: PyNode, context: PythonContext): boolean {
  const names = new Set<string>();
  for (const given of argumentsOfCall(call, context).positional)
    for (const name of namesIn(given, context)) names.add(name);
  for (const [name, bound] of scopeFlow(context).bindings)
    if (bound.some(({ value }) => value && value.start <= call.start && call.end <= value.end))
      names.add(name);
  return areCompared(names, context);
}

function namesIn(node: PyNode, context: PythonContext): Set<string> {
  return new Set(
    [...walk(node)].filter(({ type }) => type === 'identifier').map((inner) => context.slice(inner)),
  );
}

function areCompared(names: ReadonlySet<string>, context: PythonContext): boolean {
  const { functionNode, text } = context;
  if (!functionNode) return false;
  for (const node of walk(functionNode)) {
    if (node.type !== 'comparison_operator') continue;
    const [left, right] = parts(node);
    if (!left || !right || literalOf(right, text) !== undefined) continue;
    const about = (side: PyNode) =>
      [...walk(side)].some((inner) => inner.type === 'identifier' && names.has(context.slice(inner)));
    if (about(left) || about(right)) return true;
  }
  return false;
}

const HARMLESS = /^(id|ids|exists|sudo|ensure_one|with_context|with_company|with_user|env|_\w+)$/;

function isUsed(call: PyNode, context: PythonContext): boolean {
  const { ancestors, functionNode } = context;
  // Through `.exists()`, `.sudo()` and the like to what is done with the records.
  let at = call;
  let up = ancestors.length - 1;
  for (; up >= 0; up -= 1) {
    const around = ancestors[up];
    if (around?.type === 'attribute') {
      const name = childOf(around, 'attribute');
      if (!name || !HARMLESS.test(context.slice(name))) return isRead(around, ancestors[up - 1], context);
    } else if (around?.type !== 'call' || childOf(around, 'function') !== at) break;
    at = around;
  }
  const around = ancestors[up];
  if (around?.type !== 'assignment')
    return !/^(expression_statement|if_statement|not_operator)$/.test(around?.type ?? '');
  const target = childOf(around, 'left');
  if (target?.type !== 'identifier' || !functionNode) return true;
  return usesOf(context.slice(target), functionNode, context);
}

/** An attribute that is no call, or a call that reads or writes fields. */
function isRead(attribute: PyNode, around: PyNode | undefined, context: PythonContext): boolean {
  const name = childOf(attribute, 'attribute');
  const text = name ? context.slice(name) : '';
  if (HARMLESS.test(text)) return false;
  const isCalled = around?.type === 'call' && childOf(around, 'function') === attribute;
  return !isCalled || /^(read|write|unlink|copy|copy_data|export_data|message_post)$/.test(text);
}

function usesOf(name: string, functionNode: PyNode, context: PythonContext): boolean {
  let found = false;
  const visit = (node: PyNode, parents: readonly PyNode[]) => {
    if (found) return;
    const parent = parents.at(-1);
    if (node.type === 'identifier' && context.slice(node) === name && parent) {
      if (parent.type === 'attribute' && childOf(parent, 'object') === node)
        found = isRead(parent, parents.at(-2), context);
      else if (/^(argument_list|pair|return_statement|keyword_argument|list|tuple)$/.test(parent.type))
        found = parent.type !== 'keyword_argument' || childOf(parent, 'value') === node;
    }
    for (const child of node.children) visit(child, [...parents, node]);
  };
  visit(functionNode, []);
  return found;
}
