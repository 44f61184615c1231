import { argumentsOfCall } from '../../audit/python/names.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { KEYWORDS } from '../../source/python/keywords.ts';
import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { type TextEdit, withoutArgument } from './edits.ts';
import { spanOf } from './signature.ts';

/** Types whose groups `read_group` gives as `(id, name)`, and `_read_group` as a record. */
const RECORDS = /^Many2(one|many)$/;
/** Types whose groups are the same in both. */
const PLAIN = /^(Char|Selection|Boolean|Integer)$/;
const NUMBER = /^(Integer|Float|Monetary)$/;
/** Fields that are called like functions of Python. */
const BUILTIN = /^(type|id|hash|format|range|input|object|filter|sum|max|min|set|list|dict|str|len|sorted)$/;

/** What a call of `read_group` asks for, all of it written out. */
interface Asked {
  readonly groups: readonly string[];
  /** What is summed up, by the key that a group has it under. */
  readonly sums: ReadonlyMap<string, string>;
  readonly fields: PyNode;
  readonly groupby: PyNode;
  readonly list: PyNode;
  readonly quote: string;
}

/**
 * Edits that make `_read_group()` of a call of `read_group()`, and tuples of what loops read of its groups. Undefined
 * where one use of the result cannot be followed, or where the two do not give the same.
 * @param called what stands before the parentheses, without the object
 * @param model of the records that it is called on
 */
export function readGroupEdits(
  call: PyNode,
  called: { readonly start: number; readonly end: number },
  model: string,
  context: PythonContext,
): readonly TextEdit[] | undefined {
  const { functionNode } = context;
  const asked = askedBy(call, model, context);
  if (!functionNode || !asked) return undefined;
  const loops = loopsOver(call, functionNode, context);
  if (!loops || loops.length === 0) return undefined;
  const taken = new Set(
    walk(functionNode)
      .filter(({ type, field }) => type === 'identifier' && field !== 'attribute')
      .map((node) => context.slice(node)),
  );
  const names = new Map<string, string>();
  const nameFor = (key: string): string => {
    const known = names.get(key);
    if (known !== undefined) return known;
    const first = key === '__count' ? 'count' : key.replace(/_ids?$/, '');
    // `class_id` without its end is a keyword.
    const isFree = (each: string) => !taken.has(each) && !BUILTIN.test(each) && !KEYWORDS.has(each);
    const free = [first, `${first}_value`, `${key}_of_group`].find(isFree) ?? '';
    taken.add(free);
    names.set(key, free);
    return free;
  };
  const edits: TextEdit[] = [];
  const used = new Set<string>();
  const places: { readonly target: PyNode; readonly keys: ReadonlySet<string> }[] = [];
  for (const loop of loops) {
    const keys = new Set<string>();
    const uses = usesOf(loop, context);
    if (!uses) return undefined;
    for (const use of uses) {
      const found = readUse(use, asked, model, context);
      if (!found) return undefined;
      keys.add(found.key);
      if (!asked.groups.includes(found.key)) used.add(found.key);
      edits.push({ ...found.span, text: `${nameFor(found.key)}${found.rest}` });
    }
    places.push({ target: loop.target, keys });
  }
  if (used.size === 0 || [...names.values()].includes('')) return undefined;
  const order = [...asked.groups, ...used];
  for (const { target, keys } of places) {
    const tuple = order.map((key) => (keys.has(key) ? nameFor(key) : `_${nameFor(key)}`)).join(', ');
    edits.push({ start: target.start, end: target.end, text: tuple });
  }
  const specs = [...used].map((key) => (key === '__count' ? key : (asked.sums.get(key) ?? '')));
  return [
    ...edits,
    { ...called, text: '_read_group' },
    ...argumentEdits(asked, specs, context.text),
    ...lazyEdit(call, asked, context),
  ];
}

function askedBy(call: PyNode, model: string, context: PythonContext): Asked | undefined {
  const { positional, keywords, spread } = argumentsOfCall(call, context);
  const list = childOf(call, 'arguments');
  if (spread || !list || positional.length > 3) return undefined;
  if ([...keywords.keys()].some((name) => !/^(domain|fields|groupby|lazy)$/.test(name))) return undefined;
  const fields = positional[1] ?? keywords.get('fields');
  const groupby = positional[2] ?? keywords.get('groupby');
  const lazy = keywords.get('lazy');
  if (!fields || !groupby || (!positional[0] && !keywords.has('domain'))) return undefined;
  const groups = textsOf(groupby, context);
  const given = textsOf(fields, context);
  if (!groups || !given || groups.length === 0 || groups.some((name) => !/^\w+$/.test(name)))
    return undefined;
  const isLazy = lazy === undefined || context.slice(lazy) === 'True';
  if (!isLazy && lazy && context.slice(lazy) !== 'False') return undefined;
  if (isLazy && groups.length > 1) return undefined;
  const sums = new Map([[isLazy ? `${groups[0]}_count` : '__count', '__count']]);
  for (const text of given) {
    const [, alias, how, inner, plain] = /^(?:(\w+)(?::(\w+)(?:\((\w+)\))?)|(\w+))$/.exec(text) ?? [];
    if (plain !== undefined && groups.includes(plain)) continue;
    if (plain !== undefined) {
      const type = context.model(model).field(plain)?.type;
      // What is not summed up unless asked for has no value in a group.
      if (plain !== 'id' && NUMBER.test(type ?? '')) sums.set(plain, `${plain}:sum`);
    } else if (alias !== undefined) sums.set(alias, `${inner ?? alias}:${how}`);
  }
  const quote = /['"]/.exec(context.slice(groupby))?.[0] ?? '"';
  return { groups, sums, fields, groupby, list, quote };
}

/** A text, or a list or tuple of texts. */
function textsOf(node: PyNode, { text }: PythonContext): readonly string[] | undefined {
  const all = /^(list|tuple)$/.test(node.type) ? parts(node) : [node];
  const texts = all.map((each) => literalOf(each, text));
  return texts.every((each) => typeof each === 'string') ? texts : undefined;
}

interface Loop {
  /** The name of one group. */
  readonly target: PyNode;
  /** All that is run for each group. */
  readonly within: readonly PyNode[];
}

/** All loops over the result; undefined where it is used in another way as well. */
function loopsOver(call: PyNode, functionNode: PyNode, context: PythonContext): readonly Loop[] | undefined {
  const all = walk(functionNode);
  const assignment = all.find((node) => node.type === 'assignment' && childOf(node, 'right') === call);
  const left = assignment && childOf(assignment, 'left');
  if (!left) {
    const loop = loopAt(call, all);
    return loop && [loop];
  }
  if (left.type !== 'identifier') return undefined;
  const name = context.slice(left);
  const uses = all.filter((node) => node !== left && isUseOf(node, name, context));
  const loops = uses.map((node) => loopAt(node, all));
  return loops.every((loop) => loop !== undefined) ? loops : undefined;
}

/** The loop or comprehension that goes over just this expression. */
function loopAt(over: PyNode, all: readonly PyNode[]): Loop | undefined {
  for (const node of all) {
    const target = childOf(node, 'left');
    if (target?.type !== 'identifier' || childOf(node, 'right') !== over) continue;
    if (node.type === 'for_statement') {
      const body = childOf(node, 'body');
      return body && !childOf(node, 'alternative') ? { target, within: [body] } : undefined;
    }
    if (node.type !== 'for_in_clause') continue;
    const whole = all.find((each) => each.children.includes(node));
    return whole && { target, within: whole.children.filter((each) => each !== node) };
  }
  return undefined;
}

function isUseOf(node: PyNode, name: string, context: PythonContext): boolean {
  return (
    node.type === 'identifier' &&
    node.field !== 'attribute' &&
    // The name of a keyword is no variable.
    !(node.field === 'name' && context.text[node.end] === '=') &&
    context.slice(node) === name
  );
}

interface Use {
  /** `group["partner_id"]` */
  readonly subscript: PyNode;
  readonly key: PyNode;
  /** What stands around it, the innermost last. */
  readonly around: readonly PyNode[];
}

/** What is read of a group in a loop; undefined where it is used otherwise, or after the loop. */
function usesOf(loop: Loop, context: PythonContext): readonly Use[] | undefined {
  const name = context.slice(loop.target);
  const found: Use[] = [];
  const below = (node: PyNode, around: readonly PyNode[]): boolean => {
    if (isUseOf(node, name, context)) {
      const parent = around.at(-1);
      const key = parent?.type === 'subscript' ? childOf(parent, 'subscript') : undefined;
      if (!parent || !key || childOf(parent, 'value') !== node) return false;
      found.push({ subscript: parent, key, around: around.slice(0, -1) });
      return true;
    }
    return node.children.every((child) => below(child, [...around, node]));
  };
  if (!loop.within.every((node) => below(node, []))) return undefined;
  // A name of a comprehension is none outside of it.
  if (loop.within[0]?.type !== 'block') return found;
  const elsewhere = walk(context.functionNode ?? loop.target).filter(
    (node) =>
      node !== loop.target &&
      isUseOf(node, name, context) &&
      !found.some(({ subscript }) => subscript.start <= node.start && node.end <= subscript.end),
  );
  // Another loop may use the name for its own groups; what comes after a loop would still read it.
  const isOwn = elsewhere.every((node) => node.start < loop.target.start || node.field === 'left');
  return isOwn ? found : undefined;
}

/** What a use becomes: the name of `key` and the text behind it, in the place of `span`. */
function readUse(
  { subscript, key, around }: Use,
  { groups, sums }: Asked,
  model: string,
  context: PythonContext,
) {
  const name = literalOf(key, context.text);
  const parent = around.at(-1);
  const isSet = parent && /assignment$/.test(parent.type) && childOf(parent, 'left') === subscript;
  if (typeof name !== 'string' || isSet) return undefined;
  if (!groups.includes(name)) {
    const sum = sums.get(name);
    if (sum === undefined) return undefined;
    return { key: sum === '__count' ? sum : name, span: spanOf(subscript), rest: '' };
  }
  const type = context.model(model).field(name)?.type;
  const index =
    parent?.type === 'subscript' && childOf(parent, 'value') === subscript && childOf(parent, 'subscript');
  if (index && parent) {
    const rest = { '0': '.id', '1': '.display_name' }[context.slice(index)];
    if (rest === undefined || (type !== undefined && !RECORDS.test(type))) return undefined;
    return { key: name, span: spanOf(parent), rest };
  }
  const isPlain = type !== undefined && PLAIN.test(type);
  const isAsked = parent && /^(boolean_operator|not_operator|if_clause|if_statement)$/.test(parent.type);
  const isLeft = parent?.type !== 'boolean_operator' || childOf(parent, 'left') === subscript;
  if (!isPlain && !(isAsked && isLeft && type !== undefined && RECORDS.test(type))) return undefined;
  return { key: name, span: spanOf(subscript), rest: '' };
}

/** The groups take the place of the fields, and what is summed up that of the groups. */
function argumentEdits(
  { groups, fields, groupby, list, quote }: Asked,
  specs: readonly string[],
  text: string,
): readonly TextEdit[] {
  const written = (texts: readonly string[]) =>
    `[${texts.map((each) => `${quote}${each}${quote}`).join(', ')}]`;
  const argument = (value: PyNode) =>
    parts(list).find(({ start, end }) => start <= value.start && value.end <= end) ?? value;
  const isKeyword = (value: PyNode) => argument(value).type === 'keyword_argument';
  if (isKeyword(fields) && isKeyword(groupby)) {
    const same = groupby.type === 'list' ? [] : [{ ...spanOf(groupby), text: written(groups) }];
    return [{ ...spanOf(argument(fields)), text: `aggregates=${written(specs)}` }, ...same];
  }
  const behind = isKeyword(groupby) ? `aggregates=${written(specs)}` : written(specs);
  const first = groupby.type === 'list' ? text.slice(groupby.start, groupby.end) : written(groups);
  return [
    { ...spanOf(fields), text: first },
    { ...spanOf(argument(groupby)), text: behind },
  ];
}

function lazyEdit(call: PyNode, { list }: Asked, context: PythonContext): readonly TextEdit[] {
  const value = argumentsOfCall(call, context).keywords.get('lazy');
  const lazy = value && parts(list).find(({ start, end }) => start <= value.start && value.end <= end);
  return lazy ? [withoutArgument(list, lazy, context.text)] : [];
}
