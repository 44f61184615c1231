import { childOf, type PyNode } from '../../source/python/node.ts';
import { parsePython } from '../../source/python/parser.ts';
import { syntaxProblems } from '../../source/python/syntax.ts';
import { numbered } from './blocks.ts';
import type { Block, Body, Sides } from './types.ts';

/** Statements of a file, and members of its classes, as blocks; undefined when it has a syntax error. */
export async function pythonBody(text: string): Promise<Body | undefined> {
  const root = await parsePython(text);
  if (syntaxProblems(root, text).length > 0) return undefined;
  const { blocks, end } = blocksOf(root.children, text, 0);
  return { open: '', blocks, close: text.slice(end), start: 0 };
}

function blocksOf(children: readonly PyNode[], text: string, from: number): { blocks: Block[]; end: number } {
  const nodes = children.filter((node) => node.type !== 'comment');
  const keys = numbered(nodes.map((node) => identity(node, text)));
  let at = from;
  const blocks = nodes.map((node, i): Block => {
    const end = withComment(text, node.end);
    const lead = text.slice(at, node.start);
    at = end;
    const block = { key: keys[i] ?? '', lead, core: text.slice(node.start, end), start: node.start };
    return { ...block, inner: classBody(node, text, end) };
  });
  return { blocks, end: at };
}

function classBody(node: PyNode, text: string, until: number): Body | undefined {
  const definition = node.type === 'decorated_definition' ? childOf(node, 'definition') : node;
  const body = definition?.type === 'class_definition' ? childOf(definition, 'body') : undefined;
  if (!body) return undefined;
  const { blocks, end } = blocksOf(body.children, text, body.start);
  return {
    open: text.slice(node.start, body.start),
    blocks,
    close: text.slice(end, until),
    start: node.start,
  };
}

/** What tells a statement from the others; the second part says whether that is a name of its own. */
function identity(node: PyNode, text: string): readonly [string, boolean] {
  const slice = (part: PyNode | undefined) => (part ? text.slice(part.start, part.end) : '');
  const definition = (node.type === 'decorated_definition' && childOf(node, 'definition')) || node;
  const name = childOf(definition, 'name');
  if (name && /_definition$/.test(definition.type)) return [`${definition.type} ${slice(name)}`, true];
  const inner = node.type === 'expression_statement' ? node.children[0] : undefined;
  if (inner?.type === 'assignment') return [`= ${slice(childOf(inner, 'left'))}`, true];
  if (node.type === 'import_from_statement') {
    const module = slice(childOf(node, 'module_name'));
    // `from . import a` is one of many; from another module there is one line.
    return [`from ${module === '.' ? slice(node) : module}`, true];
  }
  return [node.type === 'import_statement' ? slice(node) : node.type, node.type === 'import_statement'];
}

function withComment(text: string, end: number): number {
  const comment = /[ \t]*#[^\r\n]*/y;
  comment.lastIndex = end;
  return comment.test(text) ? comment.lastIndex : end;
}

const FROM = /^from (\S+) import ([\w, ]+)$/;

/**
 * Both sides' names of a plain `from x import a, b`. A name that is no longer generated stays for now: the
 * user's code may need it. Undefined for anything else.
 */
export function mergeImport(key: string, { ours, base, theirs }: Sides): string | undefined {
  if (!key.startsWith('from ')) return undefined;
  const [mine, fresh] = [FROM.exec(ours), FROM.exec(theirs)];
  if (!mine || !fresh) return undefined;
  const names = (text: string | undefined) => (text ?? '').split(',').map((name) => name.trim());
  const [own, now] = [names(mine[2]), names(fresh[2])];
  const before = names(FROM.exec(base)?.[2]);
  const added = now.filter((name) => !own.includes(name) && !before.includes(name));
  return `from ${mine[1]} import ${[...own, ...added].sort(byIsort).join(', ')}`;
}

/** Constants, classes, functions: each in the order of isort. */
function byIsort(a: string, b: string): number {
  const rank = (name: string) => (/^[A-Z0-9_]*[A-Z][A-Z0-9_]*$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** An import of another module: the user's code may need it, so it stays until nothing uses it. */
export function isForeignImport(key: string): boolean {
  return /^from (?!from)/.test(key);
}

/** Takes names out of imports that were only generated and that nothing uses any more. */
export function dropUnused(text: string, { base, theirs }: Sides): string {
  const imports = /^from (\S+) import ([\w, ]+)$/gm;
  const dropped = [...base.matchAll(imports)].flatMap(([, module, names = '']) => {
    const still = [...theirs.matchAll(imports)].find(([, other]) => other === module)?.[2] ?? '';
    const kept = still.split(',').map((name) => name.trim());
    return names
      .split(',')
      .flatMap((name) => (kept.includes(name.trim()) ? [] : [`${module} ${name.trim()}`]));
  });
  return text.replaceAll(
    /^from (\S+) import ([\w, ]+)(\r?\n|$)/gm,
    (line, module: string, list: string, end: string) => {
      const names = list.split(',').map((name) => name.trim());
      const rest = text.replace(line, '');
      const used = names.filter(
        (name) => !dropped.includes(`${module} ${name}`) || new RegExp(`(?<!\\w)${name}(?!\\w)`).test(rest),
      );
      if (used.length === names.length) return line;
      return used.length === 0 ? '' : `from ${module} import ${used.join(', ')}${end}`;
    },
  );
}
