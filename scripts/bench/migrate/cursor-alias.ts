import { childOf, type PyNode, walk } from '../../../src/source/python/node.ts';
import { parsePython } from '../../../src/source/python/parser.ts';

const CURSOR = /^(\w+|self\.env)\.cr$/;

/**
 * The text with `env.cr` in the place of each name that a function gives it, as in `cr = env.cr`: an environment keeps
 * its cursor, so that both say the same. Only where the function says the name of nothing else.
 */
export async function withoutCursorNames(given: string): Promise<string> {
  if (!/=\s*(\w+|self\.env)\.cr\s*(#.*)?$/m.test(given)) return given;
  const root = await parsePython(given);
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const node of walk(root)) {
    const body = node.type === 'function_definition' ? childOf(node, 'body') : undefined;
    const own = childOf(node, 'parameters');
    if (!body || !own) continue;
    for (const statement of body.children) {
      const alias = aliasOf(statement, given);
      if (!alias || !isConstant(alias, { node, body, own }, given)) continue;
      const uses = named(body, alias.name, given).filter(({ start }) => start > statement.end);
      if (uses.length === 0) continue;
      edits.push({ start: statement.start, end: statement.end, text: '' });
      edits.push(...uses.map(({ start, end }) => ({ start, end, text: alias.value })));
    }
  }
  let text = given;
  for (const { start, end, text: now } of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + now + text.slice(end);
  return text;
}

interface Alias {
  readonly name: string;
  readonly value: string;
}

function aliasOf(statement: PyNode, text: string): Alias | undefined {
  const [assignment] = statement.type === 'expression_statement' ? statement.children : [];
  const [left, right] =
    assignment?.type === 'assignment' ? [childOf(assignment, 'left'), childOf(assignment, 'right')] : [];
  if (left?.type !== 'identifier' || !right || childOf(assignment ?? statement, 'type')) return undefined;
  const value = text.slice(right.start, right.end);
  return CURSOR.test(value) ? { name: text.slice(left.start, left.end), value } : undefined;
}

/** The name is given once, to a cursor of what the function got and does not give to another. */
function isConstant(
  { name, value }: Alias,
  { node, body, own }: { readonly node: PyNode; readonly body: PyNode; readonly own: PyNode },
  text: string,
): boolean {
  const [owner = ''] = value.split('.');
  const isGiven = named(own, owner, text).length > 0;
  const isFree = named(own, name, text).length === 0;
  const inner = walk(body).some(({ type }) => /^(function_definition|lambda|class_definition)$/.test(type));
  const bound = (wanted: string) => named(node, wanted, text).filter((each) => isBinding(each, body)).length;
  return isGiven && isFree && !inner && bound(name) === 1 && bound(owner) === 0;
}

function named(node: PyNode, name: string, text: string): PyNode[] {
  const found: PyNode[] = [];
  const below = (each: PyNode) => {
    if (each.type === 'identifier' && text.slice(each.start, each.end) === name) found.push(each);
    for (const child of each.children) {
      // Names of attributes and of arguments are others.
      const isOther =
        (each.type === 'attribute' && child.field === 'attribute') ||
        (each.type === 'keyword_argument' && child.field === 'name');
      if (!isOther) below(child);
    }
  };
  below(node);
  return found;
}

/** Whether a statement of the body gives the name a value. */
function isBinding(name: PyNode, body: PyNode): boolean {
  return walk(body).some((node) => {
    const covers = (each: PyNode | undefined) =>
      each !== undefined && each.start <= name.start && name.end <= each.end;
    if (/^(assignment|augmented_assignment|for_statement|for_in_clause)$/.test(node.type)) {
      const left = childOf(node, 'left');
      return covers(left) && /^(identifier|pattern_list|tuple_pattern|list_pattern)$/.test(left?.type ?? '');
    }
    if (node.type === 'named_expression') return covers(childOf(node, 'name'));
    return (
      /^(as_pattern_target|import_statement|import_from_statement|global_statement|delete_statement|except_clause)$/.test(
        node.type,
      ) && covers(node)
    );
  });
}
