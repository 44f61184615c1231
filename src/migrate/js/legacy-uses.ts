import { lineStart } from '../../source/edit/edit.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf } from './define.ts';
import type { Place } from './imports.ts';
import { type Ask, eachOf, nameOf } from './legacy-asks.ts';
import { type Members, membersOf, wholeOf } from './legacy-modules.ts';
import { memberOf, type Placed } from './nodes.ts';
import { jsonRpcArguments, queryArguments } from './rpc-calls.ts';

interface Uses {
  readonly places: readonly (readonly [Place, string])[];
  readonly edits: readonly TextEdit[];
  /** Statements that went. */
  readonly gone: readonly JsNode[];
}

/** What a file does with members of a legacy module. */
export function legacyUses(
  ask: Ask,
  nodes: readonly Placed[],
  scope: JsNode,
  text: string,
): Uses | undefined {
  const { module, member, pattern, statement } = ask;
  const whole = wholeOf(module);
  const members = membersOf(module);
  if (!pattern) return undefined;
  if (module === 'web.ajax' || module === 'web.rpc') return rpcUses(ask, nodes, text);
  const specifiers = statement.type === 'ImportDeclaration' ? listOf(statement.specifiers) : undefined;
  if (specifiers?.some(({ type }) => type === 'ImportNamespaceSpecifier')) return undefined;
  const named = specifiers?.filter(({ type }) => type === 'ImportSpecifier') ?? [];
  if (whole) {
    const name = specifiers ? specifiers[0]?.local : pattern;
    if (member !== undefined || named.length > 0 || !isJsNode(name) || name.type !== 'Identifier')
      return undefined;
    const uses = usesAt(nodes, String(name.name), statement);
    const known = uses.every(({ node, parents }) => whole.members.has(memberOf(node, parents.at(-1)) ?? ''));
    if (!known) return undefined;
    const edits = uses
      .filter(({ node }) => String(node.name) !== whole.name)
      .map(({ node }) => ({ start: node.start, end: node.end, text: whole.name }));
    return { places: [[whole, whole.name]], edits, gone: [] };
  }
  if (!members) return undefined;
  const uses: Uses[] = [];
  const take = (name: string, bound: string): boolean => {
    const found = memberUses(members, name, bound, nodes, statement);
    if (found) uses.push(found);
    return found !== undefined;
  };
  let fine = true;
  if (named.length > 0)
    fine = named.every(
      ({ imported, local }) =>
        isJsNode(imported) && isJsNode(local) && take(String(imported.name), String(local.name)),
    );
  const name = specifiers
    ? specifiers.find(({ type }) => type === 'ImportDefaultSpecifier')?.local
    : pattern.type === 'Identifier'
      ? pattern
      : undefined;
  if (isJsNode(name)) {
    if (member !== undefined) fine = fine && take(member, String(name.name));
    else {
      const found = objectUses(members, String(name.name), nodes, scope, statement, text);
      if (!found) return undefined;
      uses.push(found);
    }
  } else if (!specifiers) fine = fine && member === undefined && eachOf(pattern, take);
  if (!fine) return undefined;
  return {
    places: uses.flatMap(({ places }) => places),
    edits: uses.flatMap(({ edits }) => edits),
    gone: uses.flatMap(({ gone }) => gone),
  };
}

const JSON_RPC: Place = { module: '@web/core/network/rpc_service', name: 'jsonrpc' };

/** `ajax.jsonRpc("/a", "call", {})` and `rpc.query({})` call the same function now. */
function rpcUses(
  { member, pattern, statement }: Ask,
  nodes: readonly Placed[],
  text: string,
): Uses | undefined {
  const name = pattern && member === undefined ? nameOf(pattern) : undefined;
  if (!name) return undefined;
  const edits: TextEdit[] = [];
  for (const { node, parents } of usesAt(nodes, String(name.name), statement)) {
    const [access, call] = [parents.at(-1), parents.at(-2)];
    const called = memberOf(node, access);
    if (!access || call?.type !== 'CallExpression' || call.callee !== access) return undefined;
    const given =
      called === 'jsonRpc'
        ? jsonRpcArguments(call)
        : called === 'query'
          ? queryArguments(call, text)
          : undefined;
    if (!given) return undefined;
    edits.push({ start: access.start, end: access.end, text: JSON_RPC.name }, ...given);
  }
  return edits.length === 0 ? undefined : { places: [[JSON_RPC, JSON_RPC.name]], edits, gone: [] };
}

/** A member that is bound to a name of its own. */
function memberUses(
  members: Members,
  name: string,
  bound: string,
  nodes: readonly Placed[],
  statement: JsNode,
): Uses | undefined {
  const now = Object.hasOwn(members, name) ? members[name] : undefined;
  if (now === undefined) return undefined;
  if (isPlace(now)) return { places: [[now, bound]], edits: [], gone: [] };
  return nestedUses(now, usesAt(nodes, bound, statement));
}

/** `core._t("a")`, `const _t = core._t;` and `core.qweb.render("a")`. */
function objectUses(
  members: Members,
  local: string,
  nodes: readonly Placed[],
  scope: JsNode,
  statement: JsNode,
  text: string,
): Uses | undefined {
  const places: (readonly [Place, string])[] = [];
  const edits: TextEdit[] = [];
  const gone: JsNode[] = [];
  for (const { node, parents } of usesAt(nodes, local, statement)) {
    const access = parents.at(-1);
    const name = memberOf(node, access);
    const now = name !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    if (!access || now === undefined) return undefined;
    const [holder, outer, around] = [parents.at(-2), parents.at(-3), parents.at(-4)];
    const alias =
      holder?.type === 'VariableDeclarator' && holder.init === access && isJsNode(holder.id)
        ? holder.id
        : undefined;
    if (
      alias?.type === 'Identifier' &&
      outer &&
      listOf(outer.declarations).length === 1 &&
      around === scope
    ) {
      gone.push(outer);
      edits.push(statementLine(outer, text));
      if (isPlace(now)) places.push([now, String(alias.name)]);
      else {
        const nested = nestedUses(now, usesAt(nodes, String(alias.name), outer));
        if (!nested) return undefined;
        places.push(...nested.places);
        edits.push(...nested.edits);
      }
    } else if (isPlace(now)) {
      places.push([now, now.name]);
      edits.push({ start: access.start, end: access.end, text: now.name });
    } else {
      const nested = nestedUses(now, [{ node: access, parents: parents.slice(0, -1) }]);
      if (!nested) return undefined;
      places.push(...nested.places);
      edits.push(...nested.edits);
    }
  }
  return { places, edits, gone };
}

/** Uses of a member that is itself an object. */
function nestedUses(members: Members, uses: readonly Placed[]): Uses | undefined {
  const places: (readonly [Place, string])[] = [];
  const edits: TextEdit[] = [];
  for (const { node, parents } of uses) {
    const access = parents.at(-1);
    const name = memberOf(node, access);
    const now = name !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    if (!access || now === undefined || !isPlace(now)) return undefined;
    places.push([now, now.name]);
    edits.push({ start: access.start, end: access.end, text: now.name });
  }
  return { places, edits, gone: [] };
}

function isPlace(value: Place | Members): value is Place {
  return typeof value.module === 'string';
}

/** Uses of a name outside the statement that binds it. Names of properties are none. */
export function usesAt(nodes: readonly Placed[], name: string, binding: JsNode): readonly Placed[] {
  return nodes.filter(({ node, parents }) => {
    if (node.type !== 'Identifier' || node.name !== name) return false;
    if (binding.start <= node.start && node.end <= binding.end) return false;
    const parent = parents.at(-1);
    const isName =
      (parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true) ||
      (parent?.type === 'Property' && parent.key === node && parent.shorthand !== true) ||
      (/^(MethodDefinition|PropertyDefinition)$/.test(parent?.type ?? '') && parent?.key === node);
    return !isName;
  });
}

/** A statement with its line, and the blank line that parted it. */
export function statementLine({ start, end }: JsNode, text: string): TextEdit {
  const from = lineStart(text, start);
  const rest = /[ \t]*(?:\r?\n){0,2}/y;
  rest.lastIndex = end;
  return { start: from, end: end + (rest.exec(text)?.[0].length ?? 0), text: '' };
}
