import type { FixEdit, JsContext } from '../../audit/rule.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import { listOf, textOfLiteral } from './define.ts';
import { importing, importsIn, withoutLines } from './imports.ts';
import { declaredIn, isThisMember, memberOf, type Placed, placedNodes, propertyOf } from './nodes.ts';

export interface Service {
  /** Name of the service, and of what takes its place. */
  readonly service: string;
  /** Module that exports it now. */
  readonly from: string;
  /** Members that the new object still has; all of them without it. */
  readonly members?: RegExp;
}

/** Visitor of `Program`: what a component got by useService is imported. A file that does anything else with it is left. */
export function takeService({ service, from, members }: Service) {
  return (root: JsNode, context: JsContext): void => {
    const { text } = context;
    if (!text.includes(service)) return;
    const all = placedNodes(root);
    const asks = all.filter(({ node }) => isAsk(node, service));
    const direct = all.filter((each) => isDirect(each, service));
    const dependency = all.find(({ node }) => isDependency(node, service));
    const place = asks[0]?.node ?? direct[0]?.node ?? dependency?.node;
    if (!place) return;
    const edits = dependency
      ? undefined
      : editsOf({ root, all, asks, direct }, { service, from, members }, context);
    if (!edits) {
      context.report({
        at: place,
        message: `There is no service ${service} since 18.0: write import { ${service} } from "${from}", and use that${
          members ? '; what it lacks, such as db, is in session' : ''
        }.`,
        options: [
          {
            title: `Import ${service}, and use it without a service`,
            code: `import { ${service} } from "${from}";`,
          },
        ],
      });
      return;
    }
    context.report({
      at: place,
      message: `There is no service ${service} since 18.0, but an import.`,
      fix: { title: `Import ${service}`, safe: true, edits },
    });
  };
}

/** `useService("rpc")`, and `this.bindService("rpc")` of a public widget. */
function isAsk(node: JsNode, service: string): boolean {
  if (node.type !== 'CallExpression' || !isJsNode(node.callee)) return false;
  const asks = node.callee.name === 'useService' || isThisMember(node.callee, 'bindService');
  return asks && textOfLiteral(listOf(node.arguments)[0]) === service;
}

/** `env.services.rpc`, `this.env.services.rpc` */
function isDirect({ node }: Placed, service: string): boolean {
  if (node.type !== 'MemberExpression' || node.computed === true || !isJsNode(node.property)) return false;
  if (node.property.name !== service || !isJsNode(node.object)) return false;
  const { type, property, object } = node.object;
  if (type !== 'MemberExpression' || !isJsNode(property) || property.name !== 'services') return false;
  if (!isJsNode(object)) return false;
  return object.name === 'env' || (isJsNode(object.property) && object.property.name === 'env');
}

/** `dependencies: ["rpc"]` */
function isDependency(node: JsNode, service: string): boolean {
  const list = propertyOf(node, 'dependencies')?.value;
  return isJsNode(list) && listOf(list.elements).some((each) => each.value === service);
}

interface Found {
  readonly root: JsNode;
  readonly all: readonly Placed[];
  readonly asks: readonly Placed[];
  readonly direct: readonly Placed[];
}

function editsOf(
  { root, all, asks, direct }: Found,
  { service, from, members }: Service,
  context: JsContext,
): FixEdit[] | undefined {
  const { text } = context;
  const kept = asks.map((each) => keptIn(each));
  const gone = kept.filter((each) => each !== undefined);
  if (gone.length < kept.length) return undefined;
  const inside = ({ start, end }: JsNode) => gone.some(({ node }) => node.start <= start && end <= node.end);
  const edits: FixEdit[] = withoutLines(
    gone.map(({ node }) => node),
    text,
  );
  const properties = new Set(gone.flatMap(({ kind, name }) => (kind === 'property' ? [name] : [])));
  const locals = new Set(gone.flatMap(({ kind, name }) => (kind === 'local' ? [name] : [])));
  if ([...properties].some((name) => isShown(name, context))) return undefined;
  const known = (node: JsNode, parent: JsNode | undefined) =>
    members === undefined || members.test(memberOf(node, parent) ?? '');
  for (const { node, parents } of all) {
    if (inside(node)) continue;
    const parent = parents.at(-1);
    const own = isThisMember(node) && isJsNode(node.property) && properties.has(String(node.property.name));
    if (own || direct.some((each) => each.node === node)) {
      if (parent?.type === 'AssignmentExpression' && parent.left === node) return undefined;
      if (!known(node, parent)) return undefined;
      edits.push({ start: node.start, end: node.end, text: service });
    } else if (node.type === 'Identifier' && locals.has(String(node.name))) {
      if (isName(node, parent)) continue;
      if (parent?.type === 'Property' || !known(node, parent)) return undefined;
      if (node.name !== service) edits.push({ start: node.start, end: node.end, text: service });
    }
  }
  // The name means something else here, or it is bound once more.
  const bound = declaredIn(root).filter(
    (node) => (node.name === service || locals.has(String(node.name))) && !inside(node),
  );
  const imported = importsIn(root).find(({ from: module }) => module === from);
  if (bound.length > (imported ? 1 : 0)) return undefined;
  const imports = importing(root, { module: from, name: service }, context, inside);
  if (!imports) return undefined;
  return [...edits, ...inPlace(imports, root, all, inside)];
}

/** Where nothing else asks for a service, the new import stands in the place of useService's. */
function inPlace(
  imports: readonly FixEdit[],
  root: JsNode,
  all: readonly Placed[],
  inside: (node: JsNode) => boolean,
): readonly FixEdit[] {
  const [added] = imports;
  const hooks = importsIn(root).find(
    ({ specifiers }) => specifiers.length === 1 && specifiers[0]?.local === 'useService',
  );
  const { statement } = hooks ?? {};
  if (!added?.text.startsWith('\n') || !statement) return imports;
  const more = all.some(
    ({ node }) =>
      node.type === 'Identifier' &&
      node.name === 'useService' &&
      !inside(node) &&
      !(statement.start <= node.start && node.end <= statement.end),
  );
  return more ? imports : [{ start: statement.start, end: statement.end, text: added.text.slice(1) }];
}

function isName(node: JsNode, parent: JsNode | undefined): boolean {
  return (
    (parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true) ||
    (parent?.type === 'Property' && parent.key === node && parent.shorthand !== true) ||
    parent?.type === 'MethodDefinition' ||
    parent?.type === 'PropertyDefinition'
  );
}

/** A template of the module may read it from the component. */
function isShown(name: string, { module }: JsContext): boolean {
  return module.xml.some(
    ({ source }) => source.path.startsWith('static/') && new RegExp(`[\\s"'(!]${name}[.(]`).test(source.text),
  );
}

/** `this.rpc = useService("rpc");` and `const rpc = useService("rpc");` */
function keptIn({
  node: ask,
  parents,
}: Placed): { node: JsNode; kind: 'property' | 'local'; name: string } | undefined {
  const [parent, outer] = [parents.at(-1), parents.at(-2)];
  if (
    parent?.type === 'AssignmentExpression' &&
    parent.right === ask &&
    isThisMember(parent.left) &&
    isJsNode(parent.left.property) &&
    outer?.type === 'ExpressionStatement'
  )
    return { node: outer, kind: 'property', name: String(parent.left.property.name) };
  if (
    parent?.type === 'VariableDeclarator' &&
    isJsNode(parent.id) &&
    parent.id.type === 'Identifier' &&
    outer?.type === 'VariableDeclaration' &&
    listOf(outer.declarations).length === 1
  )
    return { node: outer, kind: 'local', name: String(parent.id.name) };
  return undefined;
}
