import type { FixEdit, JsContext } from '../audit/rule.ts';
import { isJsNode, type JsNode, jsChildren } from '../source/js.ts';

export interface Service {
  /** Name of the service, and of what takes its place. */
  readonly service: string;
  /** Module that exports it now. */
  readonly from: string;
  /** Module that the service was in. */
  readonly old: string;
  /** Members that the new object still has; all of them without it. */
  readonly members?: RegExp;
}

/** Visitor of `Program`: what a component got by useService is imported. A file that does anything else with it is left. */
export function takeService({ service, from, old, members }: Service) {
  return (root: JsNode, context: JsContext): void => {
    const { text } = context;
    if (!text.includes(service)) return;
    const all = nodesOf(root);
    const asks = all.filter(({ node }) => isAsk(node, service));
    const dependency = all.find(({ node }) => isDependency(node, service));
    const oldImport = all.find(
      ({ node }) => node.type === 'ImportDeclaration' && isJsNode(node.source) && node.source.value === old,
    );
    const place = asks[0]?.node ?? dependency?.node ?? oldImport?.node;
    if (!place) return;
    // A template of the module may read it from the component.
    const shown = context.module.xml.some(
      ({ source }) =>
        source.path.startsWith('static/') && new RegExp(`[\\s"'(!]${service}[.(]`).test(source.text),
    );
    const edits =
      dependency || oldImport || shown ? undefined : editsOf(all, asks, { service, from, members, text });
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

interface Placed {
  readonly node: JsNode;
  readonly parents: readonly JsNode[];
}

function nodesOf(root: JsNode): readonly Placed[] {
  const found: Placed[] = [];
  const below = (node: JsNode, parents: readonly JsNode[]) => {
    found.push({ node, parents });
    for (const child of jsChildren(node)) below(child, [...parents, node]);
  };
  below(root, []);
  return found;
}

/** `useService("rpc")` */
function isAsk(node: JsNode, service: string): boolean {
  const [first] = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
  return (
    node.type === 'CallExpression' &&
    isJsNode(node.callee) &&
    node.callee.name === 'useService' &&
    first?.value === service
  );
}

/** `dependencies: ["rpc"]` */
function isDependency(node: JsNode, service: string): boolean {
  if (node.type !== 'Property' || !isJsNode(node.key) || node.key.name !== 'dependencies') return false;
  return (
    isJsNode(node.value) &&
    Array.isArray(node.value.elements) &&
    node.value.elements.some((each) => isJsNode(each) && each.value === service)
  );
}

function editsOf(
  all: readonly Placed[],
  asks: readonly Placed[],
  { service, from, members, text }: Pick<Service, 'service' | 'from' | 'members'> & { text: string },
): FixEdit[] | undefined {
  const statements = asks.map(({ node, parents }) => statementOf(node, parents, service));
  if (statements.length === 0 || statements.some((each) => each === undefined)) return undefined;
  const gone = statements.filter((each) => each !== undefined);
  const inside = ({ start, end }: JsNode) =>
    gone.some((each) => each.node.start <= start && end <= each.node.end);
  const edits: FixEdit[] = gone.map(({ node }) => ({ ...lineOf(node, text), text: '' }));
  const property = gone.some(({ kind }) => kind === 'property');
  const local = gone.some(({ kind }) => kind === 'local');
  for (const { node, parents } of all) {
    if (inside(node)) continue;
    const parent = parents.at(-1);
    if (isOwn(node, service)) {
      if (!property) continue;
      if (parent?.type === 'AssignmentExpression' && parent.left === node) return undefined;
      if (members && !isKnownMember(parent, node, members)) return undefined;
      edits.push({ start: node.start, end: node.end, text: service });
    } else if (node.type === 'Identifier' && node.name === service) {
      const isName =
        (parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true) ||
        (parent?.type === 'Property' && parent.key === node && parent.shorthand !== true) ||
        parent?.type === 'MethodDefinition' ||
        parent?.type === 'PropertyDefinition';
      if (isName) continue;
      // The name means something else here, or it is bound once more.
      if (!local || parent?.type === 'VariableDeclarator' || /Function/.test(parent?.type ?? ''))
        return undefined;
      if (members && !isKnownMember(parent, node, members)) return undefined;
    }
  }
  const imports = all.filter(({ node }) => node.type === 'ImportDeclaration').map(({ node }) => node);
  const [first] = imports;
  if (!first) return undefined;
  const spaced = !/import\s*\{\w/.test(text.slice(first.start, first.end));
  const braces = spaced ? `{ ${service} }` : `{${service}}`;
  const statement = `import ${braces} from "${from}";`;
  const used = all.filter(
    ({ node }) => node.type === 'Identifier' && node.name === 'useService' && !inside(node),
  );
  const hooks = imports.find((node) =>
    /^import\s*\{\s*useService\s*,?\s*\}/.test(text.slice(node.start, node.end)),
  );
  const more = used.filter(
    ({ node }) => !imports.some(({ start, end }) => start <= node.start && node.end <= end),
  );
  if (hooks && more.length === 0) edits.push({ start: hooks.start, end: hooks.end, text: statement });
  else edits.push({ start: first.start, end: first.start, text: `${statement}\n` });
  return edits;
}

/** `this.rpc = useService("rpc");` and `const rpc = useService("rpc");` */
function statementOf(
  ask: JsNode,
  parents: readonly JsNode[],
  service: string,
): { node: JsNode; kind: 'property' | 'local' } | undefined {
  const [parent, outer] = [parents.at(-1), parents.at(-2)];
  if (
    parent?.type === 'AssignmentExpression' &&
    parent.right === ask &&
    isJsNode(parent.left) &&
    isOwn(parent.left, service) &&
    outer?.type === 'ExpressionStatement'
  )
    return { node: outer, kind: 'property' };
  if (
    parent?.type === 'VariableDeclarator' &&
    isJsNode(parent.id) &&
    parent.id.name === service &&
    outer?.type === 'VariableDeclaration' &&
    Array.isArray(outer.declarations) &&
    outer.declarations.length === 1
  )
    return { node: outer, kind: 'local' };
  return undefined;
}

/** `this.rpc` */
function isOwn(node: JsNode, name: string): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.computed !== true &&
    isJsNode(node.object) &&
    node.object.type === 'ThisExpression' &&
    isJsNode(node.property) &&
    node.property.name === name
  );
}

function isKnownMember(parent: JsNode | undefined, node: JsNode, members: RegExp): boolean {
  return (
    parent?.type === 'MemberExpression' &&
    parent.object === node &&
    isJsNode(parent.property) &&
    members.test(String(parent.property.name))
  );
}

function lineOf({ start, end }: JsNode, text: string): { start: number; end: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /[ \t]*\r?\n/y;
  rest.lastIndex = end;
  return /^[ \t]*$/.test(text.slice(from, start)) && rest.test(text)
    ? { start: from, end: rest.lastIndex }
    : { start, end };
}
