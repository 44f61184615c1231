import { ownNodes } from '../../source/project/behaviour.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { FEW_MODELS, isSmall, type Loop, leavesAtOnce, loopsAround, mentions } from '../python/loops.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { assignedBefore } from '../python/scope.ts';
import type { PythonContext } from '../rule.ts';

/** A node that runs once for each element of something that may be long. */
export interface Repeated {
  readonly loop: Loop;
  /** Its arguments differ from turn to turn. */
  readonly varies: boolean;
  /** The turns change records, so that what one reads may depend on the one before. */
  readonly writes: boolean;
  /** It is a check of single records, or what a user does with one: short where nothing is imported. */
  readonly occasional: boolean;
  /** Source of what the loop goes over, shortened; for messages. */
  readonly over: string;
}

const OUTSIDE = /^(tests|migrations|upgrades)\/|(^|\/)(test_\w+|hooks?|\w+_hook)\.py$/;

/** Code that runs once in a database's life, or in tests: nobody waits for it every day. */
export function isRarelyRun(path: string): boolean {
  return OUTSIDE.test(path);
}

/** The loop that runs the visited node again and again; undefined where it is once, or a few times. */
export function repeatedBy(node: PyNode, context: PythonContext): Repeated | undefined {
  const { ancestors, text } = context;
  if (isRarelyRun(context.file.source.path)) return undefined;
  const loop = loopsAround(node, ancestors, text).find((each) => isLong(node, each, context));
  if (!loop || leavesAtOnce(loop) || isRemembered(context)) return undefined;
  const inside = ancestors.slice(ancestors.indexOf(loop.node) + 1);
  if (inside.some((outer, i) => isGuard(outer, inside[i + 1] ?? node, loop, text))) return undefined;
  const body = childOf(loop.node, 'body');
  if (body && loop.kind === 'for' && isLookup(body)) return undefined;
  return {
    loop,
    varies: mentions(node, loop.targets, text),
    writes: loop.kind === 'for' && body !== undefined && changesRecords(body, text),
    occasional:
      hasDecorator(context, 'constrains') ||
      hasDecorator(context, 'ondelete') ||
      context.klass?.kind === 'transient' ||
      /^_?inverse_|_inverse$/.test(context.method?.name ?? ''),
    over: loop.over ? shortened(text.slice(loop.over.start, loop.over.end)) : '',
  };
}

export function hasDecorator({ method }: PythonContext, name: string): boolean {
  return method?.decorators.some((each) => each.name === `api.${name}` || each.name === name) ?? false;
}

/** `@ormcache` keeps the answer. */
function isRemembered({ method }: PythonContext): boolean {
  return method?.decorators.some(({ name }) => /ormcache|lru_cache|\bcache\b/.test(name)) ?? false;
}

/** A loop over `self` is one turn where `self` is one record: in a wizard, an onchange, behind `ensure_one()`. */
function isLong(node: PyNode, loop: Loop, context: PythonContext): boolean {
  const { text, functionNode } = context;
  if (!loop.over) return false;
  if (isSmall(loop.over, text, (name) => assignedBefore(functionNode, name, loop.node.start, text)))
    return false;
  const model = recordsOf(loop.over, context)?.model;
  if (model !== undefined && FEW_MODELS.has(model)) return false;
  if (!/^self(\b|$)/.test(text.slice(loop.over.start, loop.over.end))) return true;
  if (hasDecorator(context, 'onchange') && model === context.klass?.model) return false;
  if (loop.over.type !== 'identifier') return true;
  if (context.klass?.kind === 'transient') return false;
  return !(functionNode && isSingle(functionNode, node, text));
}

/** `self.ensure_one()` stands before it in the function. */
function isSingle(fn: PyNode, node: PyNode, text: string): boolean {
  const at = text.slice(fn.start, node.start).indexOf('self.ensure_one()');
  return at !== -1;
}

/** What is only reached the first time for a key, when something is wrong, or when the name has no value yet. */
function isGuard(outer: PyNode, inner: PyNode, loop: Loop, text: string): boolean {
  if (outer.type === 'raise_statement' || outer.type === 'except_clause' || outer.type === 'assert_statement')
    return true;
  if (outer.type !== 'if_statement' || inner.field !== 'consequence') return false;
  const condition = childOf(outer, 'condition');
  if (!condition) return false;
  const source = text.slice(condition.start, condition.end);
  if (/\bnot\s+in\b/.test(source)) return true;
  const missing = /^not\s+(\w+)$|^(\w+)\s+is\s+None$/.exec(source);
  const name = missing?.[1] ?? missing?.[2];
  if (name !== undefined) return !loop.targets.has(name) || isKept(name, loop, text);
  return /^not\s+\w+\.get\(|^not\s+\w+\[/.test(source);
}

/** `x = known.get(key)` before, and `known[key] = x` after: the answer is kept for the next turn. */
function isKept(name: string, { node }: Loop, text: string): boolean {
  const source = text.slice(node.start, node.end);
  const table = new RegExp(`\\b${name}\\s*=\\s*(\\w+)(?:\\.get\\(|\\[)`).exec(source)?.[1];
  return table !== undefined && new RegExp(`\\b${table}\\[[^\\]\\n]+\\]\\s*=[^=]`).test(source);
}

/** The loop stops at the first turn that fits: it goes through rules, not through records. */
function isLookup(body: PyNode): boolean {
  for (const inner of ownNodes(body)) {
    if (inner.type === 'break_statement') return true;
    if (inner.type === 'return_statement' && inner.children.length > 0) return true;
  }
  return false;
}

const CHANGES =
  /^(create|write|unlink|copy|action_\w+|_?do_\w+|update|post|reconcile|button_\w+|_action_\w+|_?run\w*|process\w*|_process\w*|flush\w*|commit)$/;
const changing = new WeakMap<PyNode, boolean>();

function changesRecords(body: PyNode, text: string): boolean {
  const known = changing.get(body);
  if (known !== undefined) return known;
  let found = false;
  for (const inner of walk(body)) {
    if (inner.type !== 'call') continue;
    const called = calledBy(inner, { text });
    if (!called?.object || !CHANGES.test(called.name)) continue;
    found = true;
    break;
  }
  changing.set(body, found);
  return found;
}

function shortened(source: string): string {
  const line = source.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
