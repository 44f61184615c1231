import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy, unwrapped } from '../python/names.ts';
import { ANYTHING, type Effects, isAssigned, type Leave, pathsThrough } from '../python/paths.ts';

/** Where a compute leaves one of its fields without a value. */
export interface Gap {
  readonly field: string;
  /** The way out: a `return` or `continue`, or the last statement. */
  readonly at: PyNode;
  readonly how: Leave['kind'] | 'end';
  /** No statement of the method assigns it. */
  readonly never: boolean;
}

/** Calls on records that give them no value. */
const HARMLESS =
  /^(ensure_one|append|extend|add|info|debug|warning|error|exception|flush\w*|invalidate\w*|setdefault|sort|discard|remove|insert|pop|execute|fetchall|mapped|filtered|sorted|search|browse|read|exists|get|items|keys|values|_read_group|read_group|search_count|message_post)$/;
/** `self.sudo()` and the like are the same records. */
const SAME = /^(sudo|with_context|with_user|with_company|with_env|with_prefetch|sorted|exists)$/;

/**
 * Fields that a compute method does not assign on every way through it. Empty where that cannot be told: values given
 * by a helper, by `super()`, under a name that only running the code would tell.
 */
export function gapsOf(fn: PyNode, fields: readonly string[], text: string): readonly Gap[] {
  const body = childOf(fn, 'body');
  if (!body) return [];
  const all = new Set(['self']);
  for (const node of walk(body)) {
    const [left, right] = node.type === 'assignment' ? [childOf(node, 'left'), childOf(node, 'right')] : [];
    if (left?.type === 'identifier' && right && isAll(right, all, text))
      all.add(text.slice(left.start, left.end));
  }
  const targets = new Set(all);
  const others = new Set<string>();
  for (const node of walk(body)) {
    if (node.type !== 'for_statement') continue;
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    if (left?.type !== 'identifier' || !right) continue;
    const name = text.slice(left.start, left.end);
    (isAll(right, all, text) ? targets : others).add(name);
  }
  // A name that goes over some of the records elsewhere says nothing of all of them.
  for (const name of others) targets.delete(name);
  const named = mentioned(body, targets, text);
  if (named.dynamic) return [];
  const doubtful = fields.filter((field) => named.assigned.has(field) && !named.plain(field));
  const wanted = fields.filter((field) => !doubtful.includes(field));
  if (wanted.length === 0) return [];
  const gaps: Gap[] = [];
  const found = (leave: Omit<Leave, 'kind'>, how: Gap['how']) => {
    for (const field of wanted) {
      if (isAssigned(leave.assigned, field) || gaps.some((gap) => gap.field === field)) continue;
      gaps.push({ field, at: leave.at, how, never: !named.assigned.has(field) });
    }
  };
  const effects: Effects = {
    text,
    assigned: (statement) => assignedBy(statement, targets, text),
    harmless: (condition) => isEmptyTest(text.slice(condition.start, condition.end), all),
    exhaustive: (statement) => isChainOfCases(statement, text),
    loop(statement, before) {
      const [left, over, block] = ['left', 'right', 'body'].map((name) => childOf(statement, name));
      if (left?.type !== 'identifier' || !over || !block) return undefined;
      if (!isAll(over, all, text)) {
        // It looks for the record itself among its siblings, and finds it.
        if (!comparesWith(left, block, targets, text)) return undefined;
        const found = pathsThrough(block, before, effects).leaves.filter(({ kind }) => kind === 'break');
        return found.length > 0 ? found.flatMap(({ assigned }) => [...assigned]) : undefined;
      }
      // A `break` leaves the other records alone, and may come when all are done.
      const inner = pathsThrough(block, before, effects);
      const ways = [
        ...inner.leaves.map(({ assigned }) => assigned),
        ...(inner.through ? [inner.through] : []),
      ];
      const sure = [...new Set(ways.flatMap((way) => [...way]))].filter(
        (name) => name === ANYTHING || ways.every((way) => isAssigned(way, name)),
      );
      const partly = wanted.filter(
        (field) => !sure.includes(field) && ways.some((way) => isAssigned(way, field)),
      );
      // Fields that another loop of the method deals with are none of this one's.
      for (const leave of inner.leaves) if (leave.kind !== 'break') note(leave, leave.kind, partly);
      if (inner.through) note({ at: lastOf(block), assigned: inner.through }, 'end', partly);
      return [...sure, ...partly];
    },
  };
  const pending: { leave: Omit<Leave, 'kind'>; how: Gap['how']; only: readonly string[] }[] = [];
  function note(leave: Omit<Leave, 'kind'>, how: Gap['how'], only: readonly string[]) {
    pending.push({ leave, how, only });
  }
  const outcome = pathsThrough(body, new Set(), effects);
  if (outcome.leaves.some(({ assigned }) => assigned.has(ANYTHING)) || outcome.through?.has(ANYTHING))
    return [];
  for (const { leave, how, only } of pending) {
    // A default before the loop is a value too.
    const given = only.filter(
      (field) => !isAssigned(leave.assigned, field) && !named.before(field, leave.at.start),
    );
    for (const field of given) {
      if (!gaps.some((gap) => gap.field === field)) gaps.push({ field, at: leave.at, how, never: false });
    }
  }
  for (const leave of outcome.leaves) found(leave, leave.kind);
  if (outcome.through) found({ at: lastOf(body), assigned: outcome.through }, 'end');
  return gaps;
}

/** `if line == record:` in a loop over lines. */
function comparesWith(item: PyNode, block: PyNode, targets: ReadonlySet<string>, text: string): boolean {
  const name = text.slice(item.start, item.end);
  return [...targets].some((target) =>
    new RegExp(`\\bif (${name} == ${target}|${target} == ${name}):`).test(text.slice(block.start, block.end)),
  );
}

function lastOf(block: PyNode): PyNode {
  return parts(block).at(-1) ?? block;
}

/** All records of the compute: `self`, another name of it, or it with another environment or order. */
function isAll(node: PyNode, all: ReadonlySet<string>, text: string): boolean {
  const inner = unwrapped(node);
  if (inner.type === 'identifier') return all.has(text.slice(inner.start, inner.end));
  const called = calledBy(inner, { text });
  return called?.object !== undefined && SAME.test(called.name) && isAll(called.object, all, text);
}

/** `not self`, `not self.ids`: there is nothing to compute. */
function isEmptyTest(condition: string, all: ReadonlySet<string>): boolean {
  const name = /^not (\w+)(\.ids|\._ids)?$|^len\((\w+)\) == 0$/.exec(condition);
  return name !== null && all.has(name[1] ?? name[3] ?? '');
}

/** `if a == 1: ... elif a == 2: ...`: the last case asks for nothing new, so the cases may well be all there are. */
function isChainOfCases(statement: PyNode, text: string): boolean {
  const tests = [statement, ...statement.children.filter(({ type }) => type === 'elif_clause')];
  const names = tests.map((test) => {
    const condition = childOf(test, 'condition');
    const source = condition ? text.slice(condition.start, condition.end) : '';
    return (
      source
        .replaceAll(/(["']).*?\1/g, '')
        .match(/[a-zA-Z_][\w.]*/g)
        ?.filter((name) => !WORDS.test(name)) ?? []
    );
  });
  const last = names.at(-1) ?? [];
  const before = new Set(names.slice(0, -1).flat());
  return tests.length > 1 && last.length > 0 && last.every((name) => before.has(name));
}

const WORDS = /^(and|or|not|in|is|True|False|None)$/;

/** Fields that a statement gives to the records by a plain assignment or `update`. */
function* assignedBy(statement: PyNode, targets: ReadonlySet<string>, text: string): Generator<string> {
  for (const node of walk(statement)) {
    if (node.type === 'assignment' || node.type === 'augmented_assignment') {
      const left = childOf(node, 'left');
      if (left) yield* fieldsIn(left, targets, text);
    } else if (node.type === 'call') {
      yield* givenByCall(
        node,
        targets,
        text,
        node === statement.children[0] && statement.type === 'expression_statement',
      );
    }
  }
}

function* fieldsIn(left: PyNode, targets: ReadonlySet<string>, text: string): Generator<string> {
  if (left.type === 'attribute') {
    const [object, name] = [childOf(left, 'object'), childOf(left, 'attribute')];
    if (object && name && isTarget(object, targets, text)) yield text.slice(name.start, name.end);
  } else if (left.type === 'subscript') {
    const [object, key] = [childOf(left, 'value'), childOf(left, 'subscript')];
    if (!object || !key || !isTarget(object, targets, text)) return;
    const literal = /^["'](\w+)["']$/.exec(text.slice(key.start, key.end))?.[1];
    yield literal ?? ANYTHING;
  } else if (/^(pattern_list|tuple_pattern|list_pattern|tuple)$/.test(left.type)) {
    for (const part of parts(left)) yield* fieldsIn(part, targets, text);
  }
}

function isTarget(object: PyNode, targets: ReadonlySet<string>, text: string): boolean {
  const inner = unwrapped(object);
  if (inner.type === 'identifier') return targets.has(text.slice(inner.start, inner.end));
  const called = calledBy(inner, { text });
  return called?.object !== undefined && SAME.test(called.name) && isTarget(called.object, targets, text);
}

/** A helper that is handed the records, or is called on them for its effect, may give them any value. */
function* givenByCall(
  call: PyNode,
  targets: ReadonlySet<string>,
  text: string,
  forEffect: boolean,
): Generator<string> {
  const called = calledBy(call, { text });
  if (!called) return;
  if (called.object?.type === 'call' && /^super\b/.test(text.slice(called.object.start, called.object.end))) {
    yield ANYTHING;
    return;
  }
  const { positional, keywords, spread } = argumentsOfCall(call, { text });
  const onRecords = called.object !== undefined && isTarget(called.object, targets, text);
  if (onRecords && /^(update|write|_update_cache)$/.test(called.name)) {
    const [values] = positional;
    if (values?.type !== 'dictionary' || spread) yield ANYTHING;
    for (const pair of values ? parts(values) : []) {
      const key = pair.type === 'pair' ? childOf(pair, 'key') : undefined;
      yield (key && /^["'](\w+)["']$/.exec(text.slice(key.start, key.end))?.[1]) ?? ANYTHING;
    }
    return;
  }
  if (called.path === 'setattr') yield ANYTHING;
  if (HARMLESS.test(called.name)) return;
  const handed = [...positional, ...keywords.values()].some((given) => isTarget(given, targets, text));
  if (forEffect && (onRecords || handed)) yield ANYTHING;
  // `self._set_values(record)` may return something besides.
  else if (handed && /^_?(set|fill|assign|compute|update|apply)/.test(called.name)) yield ANYTHING;
}

/** What the method says of each field anywhere. */
function mentioned(body: PyNode, targets: ReadonlySet<string>, text: string) {
  const places = new Map<string, { object: string; start: number }[]>();
  const added = new Set<string>();
  const source = text.slice(body.start, body.end);
  let dynamic = false;
  for (const node of walk(body)) {
    const left = /^(augmented_)?assignment$/.test(node.type) ? childOf(node, 'left') : undefined;
    const key = left?.type === 'subscript' ? childOf(left, 'subscript') : undefined;
    const object = left && childOf(left, 'value');
    if (
      key &&
      key.type !== 'string' &&
      object?.type === 'identifier' &&
      targets.has(text.slice(object.start, object.end))
    )
      dynamic = true;
    // `x += 1` reads it first: somebody counts on an empty value.
    const name = node.type === 'augmented_assignment' && left ? childOf(left, 'attribute') : undefined;
    if (name) added.add(text.slice(name.start, name.end));
  }
  for (const node of walk(body)) {
    if (node.type !== 'attribute' || !isAssignmentTarget(node, body)) continue;
    const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
    if (!object || !name) continue;
    const field = text.slice(name.start, name.end);
    const place = { object: text.slice(object.start, object.end), start: node.start };
    places.set(field, [...(places.get(field) ?? []), place]);
  }
  // A name in a string may be assigned by way of it.
  const strings = new Set<string>();
  for (const node of walk(body))
    if (node.type === 'string_content') strings.add(text.slice(node.start, node.end));
  return {
    dynamic,
    assigned: { has: (field: string) => places.has(field) || strings.has(field) },
    /** All of its assignments are to the records themselves. */
    plain: (field: string) =>
      !strings.has(field) &&
      !added.has(field) &&
      // `if not record.field: record.field = ...` counts on what is there.
      !new RegExp(`\\bnot \\w+\\.${field}\\b`).test(source) &&
      (places.get(field) ?? []).every(
        ({ object }) => targets.has(/^\w+/.exec(object)?.[0] ?? '') && !/\.(?!sudo|with_)/.test(object),
      ),
    before: (field: string, offset: number) =>
      (places.get(field) ?? []).some(({ object, start }) => start < offset && /^self\b/.test(object)),
  };
}

const targetCache = new WeakMap<PyNode, Set<PyNode>>();

function isAssignmentTarget(node: PyNode, body: PyNode): boolean {
  let known = targetCache.get(body);
  if (!known) {
    known = new Set();
    for (const each of walk(body)) {
      if (each.type !== 'assignment' && each.type !== 'augmented_assignment') continue;
      const left = childOf(each, 'left');
      if (!left) continue;
      if (left.type === 'attribute') known.add(left);
      else if (left.type !== 'subscript') for (const part of parts(left)) known.add(part);
    }
    targetCache.set(body, known);
  }
  return known.has(node);
}
