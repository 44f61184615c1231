import { parts } from '../python/literal.ts';
import type { PyNode } from '../python/node.ts';
import { parsePython } from '../python/parser.ts';
import { applyEdits, type Edit, lineBreak } from './edit.ts';
import { insertItems } from './sequence.ts';

/** A `from . import a, b` statement. */
interface Import {
  readonly node: PyNode;
  readonly names: readonly PyNode[];
}

/**
 * The text of an `__init__.py` that imports `name` from its own package, in the form that it uses: a line of
 * its own, or one more name in the brackets; in its sorted place when the others are sorted. Unchanged when it
 * imports it already. `module` is the technical name of the module, for absolute imports.
 */
export async function addImport(text: string, name: string, module: string): Promise<string> {
  const root = await parsePython(text);
  if (imported(root, text, module).has(name)) return text;
  const imports = relativeImports(root, text);
  const singles = imports.filter((entry) => entry.names.length === 1 && !bracketed(entry, text));
  const grouped = imports.findLast((entry) => entry.names.length > 1 || bracketed(entry, text));
  if (grouped && singles.length === 0) return applyEdits(text, addName(grouped, name, text));
  return applyEdits(text, [addLine(singles, root, name, text)]);
}

/** Names of the package that the file imports in whatever form. */
function imported(root: PyNode, text: string, module: string): Set<string> {
  const found = new Set<string>();
  const statements = /^[ \t]*(?:from[ \t]+(\S+)[ \t]+)?import[ \t]+(\([^)]*\)|[^\n#]+)/gm;
  const own = `odoo.addons.${module}`;
  for (const statement of text.matchAll(statements)) {
    const [, from, names = ''] = statement;
    const list = names
      .replaceAll(/#[^\n]*|[()\\]/g, ' ')
      .split(',')
      .map((part) => part.trim().split(/\s+/)[0] ?? '');
    if (from === '.' || from === own) for (const each of list) found.add(each);
    else if (from?.startsWith('.') && !from.startsWith('..')) found.add(from.slice(1).split('.')[0] ?? '');
    else if (from?.startsWith(`${own}.`)) found.add(from.slice(own.length + 1).split('.')[0] ?? '');
  }
  for (const { names } of relativeImports(root, text))
    for (const each of names) found.add(text.slice(each.start, each.end));
  return found;
}

function relativeImports(root: PyNode, text: string): Import[] {
  return root.children.flatMap((node) => {
    if (node.type !== 'import_from_statement') return [];
    const from = node.children.find((child) => child.field === 'module_name');
    if (!from || text.slice(from.start, from.end) !== '.') return [];
    return [{ node, names: node.children.filter((child) => child.field === 'name') }];
  });
}

function bracketed({ node }: Import, text: string): boolean {
  return text[node.end - 1] === ')';
}

function addName(entry: Import, name: string, text: string): Edit[] {
  const { node, names } = entry;
  const values = names.map((each) => text.slice(each.start, each.end));
  const end = bracketed(entry, text) ? node.end : node.end + 1;
  // The names are edited as if they were a list.
  const list: PyNode = { ...node, start: node.start, end, children: [...names] };
  return insertItems({ file: '__init__.py', text, node: list }, [name], place(values, name));
}

/** Index at which the name goes: its sorted one, or behind all. */
function place(values: readonly string[], name: string): number {
  const sorted = values.every((value, i) => i === 0 || (values[i - 1] ?? '') <= value);
  const index = sorted ? values.findIndex((value) => value > name) : -1;
  return index < 0 ? values.length : index;
}

function addLine(singles: readonly Import[], root: PyNode, name: string, text: string): Edit {
  const eol = lineBreak(text);
  const line = `from . import ${name}`;
  const file = '__init__.py';
  const values = singles.map(({ names }) => text.slice(names[0]?.start, names[0]?.end));
  const index = place(values, name);
  const next = singles[index];
  if (next) return { file, start: next.node.start, end: next.node.start, text: `${line}${eol}` };
  const last =
    singles.at(-1)?.node ?? parts(root).findLast((node) => /^import_|^future_import/.test(node.type));
  if (last) {
    const end = lineEnd(text, last.end);
    return { file, start: end, end, text: `${eol}${line}` };
  }
  if (text.trim() === '') return { file, start: 0, end: text.length, text: `${line}${eol}` };
  const comments = /^(?:\uFEFF?(?:[ \t]*#[^\n]*)?(?:\r?\n|$))*/.exec(text)?.[0].trimEnd().length ?? 0;
  const rest = text.slice(comments).trim() === '' ? '' : eol;
  if (comments === 0) return { file, start: 0, end: 0, text: `${line}${eol}${rest}` };
  return { file, start: comments, end: comments, text: `${eol}${eol}${line}${rest}` };
}

function lineEnd(text: string, offset: number): number {
  const end = /[^\r\n]*/y;
  end.lastIndex = offset;
  end.test(text);
  return end.lastIndex;
}
