import { childOf, type PyNode } from '../../source/python/node.ts';
import type { PythonFile } from '../../source/types.ts';
import { dotted } from './names.ts';

/** One name that an import binds. */
export interface Imported {
  /** As the file calls it. */
  readonly name: string;
  /** What it stands for, such as `odoo.exceptions.Warning`; with dots in front for a relative import. */
  readonly path: string;
  readonly statement: PyNode;
  /** The name in the statement, with its alias. */
  readonly node: PyNode;
}

/** What statements stand in. */
const HOLDERS = new Set([
  'module',
  'block',
  'if_statement',
  'elif_clause',
  'else_clause',
  'try_statement',
  'except_clause',
  'except_group_clause',
  'finally_clause',
  'with_statement',
  'for_statement',
  'while_statement',
  'function_definition',
  'class_definition',
  'decorated_definition',
]);

const known = new WeakMap<PyNode, readonly Imported[]>();

/** Every import of the file, those inside functions included, in the order of the source. */
export function importsOf({
  root,
  source: { text },
}: Pick<PythonFile, 'root' | 'source'>): readonly Imported[] {
  const cached = known.get(root);
  if (cached) return cached;
  const found: Imported[] = [];
  const visit = (node: PyNode): void => {
    if (node.type === 'import_statement' || node.type === 'import_from_statement') {
      found.push(...namesOf(node, text));
    } else if (HOLDERS.has(node.type)) {
      for (const child of node.children) visit(child);
    }
  };
  visit(root);
  known.set(root, found);
  return found;
}

function namesOf(statement: PyNode, text: string): Imported[] {
  const slice = (node: PyNode | undefined) => (node ? text.slice(node.start, node.end) : '');
  const from = childOf(statement, 'module_name');
  const prefix = from ? `${slice(from)}.` : '';
  return statement.children.flatMap((node) => {
    if (node.field !== 'name') return [];
    const [target, alias] =
      node.type === 'aliased_import' ? [childOf(node, 'name'), childOf(node, 'alias')] : [node];
    const path = `${prefix.replace(/^(\.+)\.$/, '$1')}${slice(target)}`;
    // `import a.b` binds `a`.
    const name = alias ? slice(alias) : from ? slice(target) : slice(target).split('.')[0];
    if (!name) return [];
    return [{ name, path: alias || from ? path : name, statement, node }];
  });
}

const tables = new WeakMap<PyNode, ReadonlyMap<string, string>>();

/** What an expression of names and attributes stands for by the file's imports; undefined for a name of its own. */
export function importedPath(node: PyNode, file: Pick<PythonFile, 'root' | 'source'>): string | undefined {
  let first = node;
  while (first.type === 'attribute') {
    const object = childOf(first, 'object');
    if (!object) return undefined;
    first = object;
  }
  if (first.type !== 'identifier') return undefined;
  let table = tables.get(file.root);
  if (!table) {
    table = new Map(importsOf(file).map(({ name, path }) => [name, path]));
    tables.set(file.root, table);
  }
  // Most expressions begin with `self`: no more is read of those.
  const path = table.get(file.source.text.slice(first.start, first.end));
  const written = path === undefined ? undefined : dotted(node, file.source);
  if (written === undefined) return undefined;
  const [, ...rest] = written.split('.');
  return [path, ...rest].join('.');
}
