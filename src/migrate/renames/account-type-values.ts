import { argumentsOfCall, calledBy } from '../../audit/python/names.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { literalOf } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { type TextEdit, wholeLines } from '../python/edits.ts';
import { ACCOUNT_TYPES } from './account-types.ts';

type Context = Pick<PythonContext, 'text' | 'slice'>;

/** A value of `user_type_id`. */
interface Given {
  /** The name of the field, as a text or as a keyword. */
  readonly name: PyNode;
  readonly value: PyNode;
}

/** A change of values that belong together: of one place, or of a variable and all that reads it. */
export interface ValueChange {
  readonly at: PyNode;
  readonly edits: readonly TextEdit[];
}

/**
 * Values of `user_type_id` in a file that are known records, as keys of `account_type`: in values of `create` and
 * `write`, in keywords of `dict()` and in leaves of domains, given in place or by a variable that holds such a record.
 * Others are `unknown`.
 */
export function accountTypeValues(
  root: PyNode,
  context: Context,
): { readonly changes: readonly ValueChange[]; readonly unknown: readonly PyNode[] } {
  const parents = new Map<PyNode, PyNode>();
  for (const node of walk(root)) for (const child of node.children) parents.set(child, node);
  const all = [...parents.keys()];
  const given = all.flatMap((node) => givenAt(node, parents, context));
  const quoted = (value: string, { name }: Given) => {
    const quote = name.type === 'string' ? (context.text[name.end - 1] ?? '"') : '"';
    return `${quote}${value}${quote}`;
  };
  const rename = ({ name }: Given): TextEdit =>
    name.type === 'string'
      ? { start: name.start + 1, end: name.end - 1, text: 'account_type' }
      : { start: name.start, end: name.end, text: 'account_type' };
  const changes: ValueChange[] = [];
  const done = new Set<Given>();
  for (const each of given) {
    const record = idOf(each.value, context) ?? refOfTest(each.value, context);
    const type = record && recordNow(record, context);
    if (type === undefined) continue;
    const { start, end } = each.value;
    changes.push({ at: each.value, edits: [rename(each), { start, end, text: quoted(type, each) }] });
    done.add(each);
  }
  for (const node of all) {
    const held = heldBy(node, context);
    if (!held) continue;
    const uses = all.filter((use) => use !== held.target && isUse(use, held, parents, context));
    const readers = uses.map((use) => given.find(({ value }) => idOf(value, context) === use));
    // Another thing is done with the record: where it comes from is left, and so is what reads it.
    if (uses.length === 0 || readers.includes(undefined)) continue;
    const edits = readers.flatMap((reader) => {
      if (!reader || done.has(reader)) return [];
      done.add(reader);
      const { start, end } = reader.value;
      return [rename(reader), { start, end, text: quoted(held.type, reader) }];
    });
    changes.push({ at: held.statement, edits: [wholeLines(held.statement, context.text), ...edits] });
  }
  return { changes, unknown: given.filter((each) => !done.has(each)).map(({ value }) => value) };
}

/** `"user_type_id": x`, `user_type_id=x` and `("user_type_id", "=", x)`. */
function givenAt(name: PyNode, parents: ReadonlyMap<PyNode, PyNode>, context: Context): Given[] {
  const parent = parents.get(name);
  const isText = name.type === 'string' && /^(['"])user_type_id\1$/.test(context.slice(name));
  if (parent?.type === 'pair' && name.field === 'key' && isText) {
    const value = childOf(parent, 'value');
    return value ? [{ name, value }] : [];
  }
  if (parent?.type === 'keyword_argument' && name.field === 'name') {
    const value = childOf(parent, 'value');
    return value && context.slice(name) === 'user_type_id' ? [{ name, value }] : [];
  }
  if (parent?.type !== 'tuple' || !isText || parent.children[0] !== name) return [];
  const [, operator, value] = parent.children;
  const isEqual = operator && /^(['"])!?=\1$/.test(context.slice(operator));
  return value && isEqual && parent.children.length === 3 ? [{ name, value }] : [];
}

/** What `x.id` is the id of. */
function idOf(node: PyNode, context: Context): PyNode | undefined {
  const attribute = node.type === 'attribute' ? childOf(node, 'attribute') : undefined;
  return attribute && context.slice(attribute) === 'id' ? childOf(node, 'object') : undefined;
}

/** `self.ref("a.b")` of a test case, which gives an id. */
function refOfTest(node: PyNode, context: Context): PyNode | undefined {
  const called = calledBy(node, context);
  return called?.path === 'self.ref' || called?.path === 'cls.ref' ? node : undefined;
}

/** Key of the type that `env.ref("account.data_account_type_revenue")` is, or one that is made in place. */
function recordNow(node: PyNode, context: Context): string | undefined {
  const called = calledBy(node, context);
  if (called?.name === 'create' && called.object && MODEL.test(context.slice(called.object)))
    return madeType(node, context);
  const [first, ...more] = called?.name === 'ref' ? argumentsOfCall(node, context).positional : [];
  const id = first && more.length === 0 ? literalOf(first, context.text) : undefined;
  return typeof id === 'string' && Object.hasOwn(ACCOUNT_TYPES, id) ? ACCOUNT_TYPES[id] : undefined;
}

const MODEL = /\benv\[\s*(['"])account\.account\.type\1\s*\]$/;

/** Key by the kind and the group that `create()` of a type is given; other types were of their group alone. */
function madeType(call: PyNode, context: Context): string | undefined {
  const [first, ...more] = argumentsOfCall(call, context).positional;
  const values = first && more.length === 0 ? literalOf(first, context.text) : undefined;
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
  const { type = 'other', internal_group: group } = values as Readonly<Record<string, unknown>>;
  const key = type === 'other' ? GROUPS[String(group)] : KINDS[String(type)];
  return typeof key === 'string' ? key : undefined;
}

/** Key by `type`, and of `other` by `internal_group`: the plainest account of it. */
const KINDS: Readonly<Record<string, string>> = {
  receivable: 'asset_receivable',
  payable: 'liability_payable',
  liquidity: 'asset_cash',
};
const GROUPS: Readonly<Record<string, string>> = {
  asset: 'asset_current',
  equity: 'equity',
  expense: 'expense',
  income: 'income',
  liability: 'liability_current',
  off_balance: 'off_balance',
};

interface Held {
  readonly statement: PyNode;
  readonly target: PyNode;
  /** The variable as it is written, such as `cls.revenue`. */
  readonly name: string;
  readonly type: string;
}

/** `revenue = env.ref("account.data_account_type_revenue")` as a statement of its own. */
function heldBy(node: PyNode, context: Context): Held | undefined {
  const assignment = node.type === 'expression_statement' ? node.children[0] : undefined;
  if (assignment?.type !== 'assignment') return undefined;
  const [target, value] = [childOf(assignment, 'left'), childOf(assignment, 'right')];
  const type = value && recordNow(value, context);
  if (!target || type === undefined || !/^((self|cls)\.)?\w+$/.test(context.slice(target))) return undefined;
  return { statement: node, target, name: context.slice(target), type };
}

/** The node may read the variable: the same name in its function or in one inside, or an attribute of the name anywhere. */
function isUse(node: PyNode, held: Held, parents: ReadonlyMap<PyNode, PyNode>, context: Context): boolean {
  const [, attribute] = /^(?:self|cls)\.(\w+)$/.exec(held.name) ?? [];
  if (attribute !== undefined) {
    const name = node.type === 'attribute' ? childOf(node, 'attribute') : undefined;
    return name !== undefined && context.slice(name) === attribute;
  }
  if (node.type !== 'identifier' || context.slice(node) !== held.name) return false;
  const isName = node.field === 'attribute' || (node.field === 'name' && parents.get(node)?.type !== 'call');
  if (isName) return false;
  const home = functionOf(held.statement, parents);
  let at = functionOf(node, parents);
  while (at && at !== home) at = functionOf(at, parents);
  return at === home;
}

function functionOf(node: PyNode, parents: ReadonlyMap<PyNode, PyNode>): PyNode | undefined {
  for (let up = parents.get(node); up; up = parents.get(up)) if (up.type === 'function_definition') return up;
  return undefined;
}
