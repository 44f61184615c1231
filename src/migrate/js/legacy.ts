import { lineStart } from '../../source/edit/edit.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf, required } from './define.ts';
import { importsIn, type Place } from './imports.ts';
import { defaultOf, type Members, membersOf, WAITED, wholeOf } from './legacy-modules.ts';
import { declaredIn, keyOf, memberOf, type Placed, placedNodes } from './nodes.ts';
import type { Own } from './own-modules.ts';
import { jsonRpcArguments, queryArguments } from './rpc-calls.ts';
import { tourEdits } from './tour.ts';

/** What asks for a legacy module: a declarator, an import, or a statement that only runs it. */
export interface Ask {
  readonly module: string;
  /** `require("a").b` */
  readonly member: string | undefined;
  /** What is bound: a name, a pattern, specifiers of an import; undefined for nothing. */
  readonly pattern: JsNode | undefined;
  readonly statement: JsNode;
}

/** Names that are imported from a module; `default` and `*` among them. */
export type Wanted = Map<string, Map<string, string>>;

export interface Plan {
  /** Local name by imported name, by module; in the order in which they were asked for. */
  readonly wanted: Wanted;
  /** Modules that are only run. */
  readonly run: readonly string[];
  readonly edits: readonly TextEdit[];
}

export function asksOf(statement: JsNode): readonly Ask[] | undefined {
  if (statement.type === 'ExpressionStatement') {
    const module = required(statement.expression);
    return module === undefined ? undefined : [{ module, member: undefined, pattern: undefined, statement }];
  }
  if (statement.type !== 'VariableDeclaration') return undefined;
  const found = listOf(statement.declarations).map(({ id, init }): Ask | undefined => {
    const pattern = isJsNode(id) ? id : undefined;
    const whole = required(init);
    if (whole !== undefined) return { module: whole, member: undefined, pattern, statement };
    const part = isJsNode(init) && init.type === 'MemberExpression' ? init : undefined;
    const module = part && required(part.object);
    const member = part && isJsNode(part.object) ? memberOf(part.object, part) : undefined;
    return module === undefined || member === undefined ? undefined : { module, member, pattern, statement };
  });
  const asks = found.filter((each) => each !== undefined);
  if (asks.length === 0) return undefined;
  return asks.length === found.length ? asks : [];
}

/** Undefined where one of them has no known successor, or is used in a way that has none. */
export function planOf(asks: readonly Ask[], scope: JsNode, own: Own, text: string): Plan | undefined {
  const nodes = placedNodes(scope);
  const wanted: Wanted = new Map();
  const run: string[] = [];
  const edits: TextEdit[] = [];
  const gone: JsNode[] = asks.map(({ statement }) => statement);
  const want = ({ module, name }: Place, local: string): boolean => {
    const names = wanted.get(module) ?? new Map<string, string>();
    const known = names.get(name);
    if (known !== undefined && known !== local) return false;
    wanted.set(module, names.set(name, local));
    return true;
  };
  for (const ask of asks) {
    const { module, pattern } = ask;
    const modern = module.startsWith('@') ? module : undefined;
    const path = modern ?? defaultOf(module) ?? own.get(module);
    if (!pattern) {
      if (path !== undefined) run.push(path);
      else if (!WAITED.has(module)) return undefined;
    } else if (modern !== undefined || path !== undefined) {
      if (!wantAll(ask, modern ? '*' : 'default', path ?? '', want)) return undefined;
    } else if (module === 'web_tour.tour') {
      const name = ask.member === undefined ? nameOf(pattern) : undefined;
      const found = name && tourEdits(name, nodes, gone, text);
      if (!found) return undefined;
      edits.push(...found.edits);
      if (!found.places.every((place) => want(place, place.name))) return undefined;
    } else {
      const found = legacyUses(ask, nodes, scope, text);
      if (!found) return undefined;
      edits.push(...found.edits);
      gone.push(...found.gone);
      if (!found.places.every(([place, local]) => want(place, local))) return undefined;
    }
  }
  // A name that is imported now means nothing else in the file.
  const taken = new Map<string, number>();
  for (const node of declaredIn(scope)) {
    if (gone.some(({ start, end }) => start <= node.start && node.end <= end)) continue;
    taken.set(String(node.name), node.start);
  }
  const known = new Map(
    importsIn(scope).flatMap(({ from, specifiers, statement }) =>
      gone.includes(statement)
        ? []
        : specifiers.map((each) => [each.local, `${from} ${each.imported}`] as const),
    ),
  );
  for (const [module, names] of wanted) {
    for (const [name, local] of names) {
      if (known.get(local) === `${module} ${name}`) names.delete(name);
      else if (taken.has(local)) return undefined;
    }
    if (names.size === 0) wanted.delete(module);
  }
  return { wanted, run, edits };
}

/** The only name that is bound. */
function nameOf(pattern: JsNode): JsNode | undefined {
  if (pattern.type === 'Identifier') return pattern;
  const [only, ...more] = listOf(pattern.specifiers);
  const isDefault = only?.type === 'ImportDefaultSpecifier' && more.length === 0;
  return isDefault && isJsNode(only.local) ? only.local : undefined;
}

/** From a module of today, or one whose default export it is. */
function wantAll(
  { pattern, member, statement }: Ask,
  whole: 'default' | '*',
  module: string,
  want: (place: Place, local: string) => boolean,
): boolean {
  if (statement.type === 'ImportDeclaration') {
    const specifiers = listOf(statement.specifiers);
    return specifiers.every(
      ({ type, local }) =>
        type === 'ImportDefaultSpecifier' &&
        isJsNode(local) &&
        want({ module, name: 'default' }, String(local.name)),
    );
  }
  const local = pattern?.type === 'Identifier' ? String(pattern.name) : undefined;
  if (local !== undefined && member === undefined) return want({ module, name: whole }, local);
  if (whole === 'default' || !pattern) return false;
  if (local !== undefined && member !== undefined) return want({ module, name: member }, local);
  return eachOf(pattern, (name, bound) => want({ module, name }, bound));
}

/** Calls back with each name of `{a, b: c}` and what it is bound to. */
function eachOf(pattern: JsNode, take: (name: string, bound: string) => boolean): boolean {
  if (pattern.type !== 'ObjectPattern') return false;
  return listOf(pattern.properties).every((property) => {
    const name = property.type === 'Property' ? keyOf(property) : undefined;
    const bound =
      isJsNode(property.value) && property.value.type === 'Identifier' ? property.value : undefined;
    return name !== undefined && bound !== undefined && take(name, String(bound.name));
  });
}

interface Uses {
  readonly places: readonly (readonly [Place, string])[];
  readonly edits: readonly TextEdit[];
  /** Statements that went. */
  readonly gone: readonly JsNode[];
}

/** What a file does with members of a legacy module. */
function legacyUses(ask: Ask, nodes: readonly Placed[], scope: JsNode, text: string): Uses | undefined {
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

/** The imports as lines, with the braces of the file. */
export function importLines({ wanted, run }: Pick<Plan, 'wanted' | 'run'>, tight: boolean): string[] {
  const lines = run.map((module) => `import "${module}";`);
  for (const [module, names] of wanted) {
    const whole = names.get('default');
    const all = names.get('*');
    const list = [...names]
      .filter(([name]) => name !== 'default' && name !== '*')
      .map(([name, local]) => (name === local ? name : `${name} as ${local}`));
    const braces = tight ? `{${list.join(', ')}}` : `{ ${list.join(', ')} }`;
    if (all !== undefined) lines.push(`import * as ${all} from "${module}";`);
    const rest = list.length > 0 ? [braces] : [];
    const heads = whole === undefined ? rest : [whole, ...rest];
    if (heads.length > 0) lines.push(`import ${heads.join(', ')} from "${module}";`);
  }
  return lines;
}
