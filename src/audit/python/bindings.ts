import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';

/** How a name gets its value. */
export type How =
  /** `x = value` */
  | 'value'
  /** `x += value`: what it was stays part of it. */
  | 'augmented'
  /** `for x in value` */
  | 'item'
  /** `x, y = value` */
  | 'part'
  /** `with value as x` */
  | 'context'
  /** A parameter; `value` is its default. */
  | 'parameter'
  /** `*args` or `**kwargs` */
  | 'splat'
  /** Something else: an import or a nested function. */
  | 'other';

/** Where code stands, for the question what can run before what. */
export interface Place {
  /** Code that only runs after it: uses in here see no older value. */
  readonly region: Span;
  /** Branches of `if` around it, each with its whole statement. */
  readonly branches: readonly { readonly whole: Span; readonly branch: Span }[];
  readonly loops: readonly Span[];
}

export interface Binding extends Place {
  readonly name: string;
  readonly how: How;
  readonly value: PyNode | undefined;
  /** The node that names it. */
  readonly target: PyNode;
  /** The name has this value from here on. */
  readonly from: number;
}

type Bind = (target: PyNode, how: How, value: PyNode | undefined, from: number, place: Place) => void;

/** Every binding of a name below a node, and every call, in the order of the source. */
export function collectBindings(root: PyNode, text: string) {
  const bindings = new Map<string, Binding[]>();
  const calls: PyNode[] = [];
  const bind: Bind = (target, how, value, from, place) => {
    const name = text.slice(target.start, target.end);
    const binding = { name, how, value, target, from, ...place };
    const known = bindings.get(name);
    if (known) known.push(binding);
    else bindings.set(name, [binding]);
  };
  const visit = (node: PyNode, place: Place): void => {
    if (node.type === 'call') calls.push(node);
    const handler = BINDERS[node.type];
    const inner = handler ? (handler(node, place, bind, root) ?? place) : place;
    for (const child of node.children) visit(child, placeOf(node, child, inner));
  };
  visit(root, { region: root, branches: [], loops: [] });
  return { bindings, calls };
}

function placeOf(node: PyNode, child: PyNode, place: Place): Place {
  if (child.type === 'block') {
    // What is in a `with` always runs.
    if (node.type === 'with_statement') return place;
    const loops = /^(for|while)_statement$/.test(node.type) ? [...place.loops, node] : place.loops;
    const branches =
      node.type === 'if_statement' ? [...place.branches, { whole: node, branch: child }] : place.branches;
    return { region: child, branches, loops };
  }
  if (node.type === 'if_statement' && /^(elif|else)_clause$/.test(child.type))
    return { ...place, branches: [...place.branches, { whole: node, branch: child }] };
  return place;
}

/** What makes names, by node type; gives the place of what is inside where that is another. */
const BINDERS: Readonly<
  Record<string, (node: PyNode, place: Place, bind: Bind, root: PyNode) => Place | undefined>
> = {
  assignment(node, place, bind) {
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    if (!left || !right) return undefined;
    // `a = b = value`: both get the innermost value.
    let value = right;
    while (value.type === 'assignment') value = childOf(value, 'right') ?? { ...value, type: 'ellipsis' };
    assign(left, value, 'value', node.end, place, bind);
    return undefined;
  },
  augmented_assignment(node, place, bind) {
    const left = childOf(node, 'left');
    if (left) assign(left, childOf(node, 'right'), 'augmented', node.end, place, bind);
    return undefined;
  },
  named_expression(node, place, bind) {
    const left = childOf(node, 'name');
    if (left) assign(left, childOf(node, 'value'), 'value', node.end, place, bind);
    return undefined;
  },
  for_statement(node, place, bind) {
    const left = childOf(node, 'left');
    const from = childOf(node, 'body')?.start ?? node.end;
    if (left) assign(left, childOf(node, 'right'), 'item', from, place, bind);
    return undefined;
  },
  as_pattern(node, place, bind) {
    const alias = childOf(node, 'alias');
    if (alias) assign(alias, parts(node)[0], 'context', node.end, place, bind);
    return undefined;
  },
  list_comprehension: comprehension,
  set_comprehension: comprehension,
  dictionary_comprehension: comprehension,
  generator_expression: comprehension,
  lambda(node, place, bind) {
    const own = { ...place, region: node };
    parameters(childOf(node, 'parameters'), node.start, own, bind);
    return own;
  },
  function_definition(node, place, bind, root) {
    const own = { ...place, region: node };
    const name = childOf(node, 'name');
    if (name && node !== root) bind(name, 'other', undefined, node.end, place);
    parameters(childOf(node, 'parameters'), node.start, own, bind);
    return own;
  },
  import_statement: imports,
  import_from_statement: imports,
};

/** The targets of a comprehension hold in all of it, also before the `for`. */
function comprehension(node: PyNode, place: Place, bind: Bind): Place {
  const own = { ...place, region: node };
  for (const clause of node.children) {
    const left = clause.type === 'for_in_clause' ? childOf(clause, 'left') : undefined;
    if (left) assign(left, childOf(clause, 'right'), 'item', node.start, own, bind);
  }
  return own;
}

function imports(node: PyNode, place: Place, bind: Bind): undefined {
  for (const child of node.children) {
    const bound = child.field === 'name' ? (childOf(child, 'alias') ?? parts(child)[0]) : undefined;
    if (bound) bind(bound, 'other', undefined, node.end, place);
  }
  return undefined;
}

function assign(left: PyNode, right: PyNode | undefined, how: How, from: number, place: Place, bind: Bind) {
  // `self.query = ...` and `parts[1] = ...` go by their whole text.
  if (/^(identifier|attribute|subscript)$/.test(left.type)) {
    bind(left, how, right, from, place);
  } else if (/^(pattern_list|(tuple|list)(_pattern)?|expression_list)$/.test(left.type)) {
    const targets = parts(left);
    const values = how === 'value' && right ? displayed(right) : undefined;
    const fits = values?.length === targets.length && !targets.some(isSplat);
    targets.forEach((target, i) => {
      if (fits) assign(target, values[i], 'value', from, place, bind);
      else assign(target, right, how === 'value' ? 'part' : how, from, place, bind);
    });
  } else if (isSplat(left) || /^(parenthesized_expression|as_pattern_target)$/.test(left.type)) {
    const [inner] = parts(left);
    if (inner) assign(inner, right, isSplat(left) ? 'part' : how, from, place, bind);
  }
}

/** Elements of a tuple or list that is written out. */
function displayed(node: PyNode): readonly PyNode[] | undefined {
  if (node.type === 'parenthesized_expression') {
    const [inner] = parts(node);
    return inner && displayed(inner);
  }
  return /^(tuple|list|expression_list)$/.test(node.type) && !parts(node).some(isSplat)
    ? parts(node)
    : undefined;
}

function parameters(list: PyNode | undefined, from: number, place: Place, bind: Bind): void {
  for (const parameter of list ? parts(list) : []) {
    const named = parameter.type === 'identifier' || isSplat(parameter) ? parameter : undefined;
    const inner = named ?? childOf(parameter, 'name') ?? parts(parameter)[0];
    if (!inner) continue;
    const plain = isSplat(inner) ? parts(inner)[0] : inner;
    if (plain?.type !== 'identifier') continue;
    bind(plain, isSplat(inner) ? 'splat' : 'parameter', childOf(parameter, 'value'), from, place);
  }
}

function isSplat({ type }: PyNode): boolean {
  return /_splat(_pattern)?$/.test(type);
}
