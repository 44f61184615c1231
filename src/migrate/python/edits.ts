import type { PythonContext } from '../../audit/rule.ts';
import { lineStart } from '../../source/edit/edit.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An `import` of names: `from odoo.tests.common import Form as F, TransactionCase`. */
export interface FromImport {
  readonly module: string;
  readonly moduleNode: PyNode;
  readonly names: readonly {
    readonly name: string;
    readonly alias: string | undefined;
    readonly node: PyNode;
  }[];
}

export function fromImport(node: PyNode, { text }: Pick<PythonContext, 'text'>): FromImport | undefined {
  const moduleNode = node.type === 'import_from_statement' ? childOf(node, 'module_name') : undefined;
  if (!moduleNode) return undefined;
  const slice = (each: PyNode) => text.slice(each.start, each.end);
  const names = node.children
    .filter(({ field }) => field === 'name')
    .map((each) => {
      const alias = each.type === 'aliased_import' ? childOf(each, 'alias') : undefined;
      const name = each.type === 'aliased_import' ? childOf(each, 'name') : each;
      return { name: name ? slice(name) : '', alias: alias && slice(alias), node: each };
    });
  return { module: slice(moduleNode), moduleNode, names };
}

/** The statement of an import without one of its names; the whole line goes with the last of them. */
export function withoutName(statement: PyNode, imported: FromImport, name: PyNode, text: string): TextEdit {
  const nodes = imported.names.map(({ node }) => node);
  const index = nodes.indexOf(name);
  if (nodes.length === 1) return importLines(statement, text);
  const [before, next] = [nodes[index - 1], nodes[index + 1]];
  if (next) return { start: name.start, end: next.start, text: '' };
  return { start: before?.end ?? name.start, end: name.end, text: '' };
}

/** A statement with its line break and indentation; with its semicolon where others share its line. */
export function wholeLines({ start, end }: { start: number; end: number }, text: string): TextEdit {
  const from = lineStart(text, start);
  const before = text.slice(from, start);
  const alone = /^[ \t]*$/.test(before);
  const next = /[ \t]*;[ \t]*(?=[^\s#;])/y;
  next.lastIndex = end;
  const semicolon = next.exec(text)?.[0];
  if (semicolon !== undefined) return { start, end: end + semicolon.length, text: '' };
  const last = /[ \t]*;[ \t]*$/.exec(before);
  if (last) return { start: from + last.index, end, text: '' };
  const rest = /[ \t]*;?[ \t]*(?:#[^\n]*)?\r?\n?/y;
  rest.lastIndex = end;
  const match = rest.exec(text)?.[0] ?? '';
  return { start: alone ? from : start, end: end + match.length, text: '' };
}

/**
 * The import with blank lines that parted it from what stands around it: those after it when nothing stands before it,
 * those before it when there are some after it.
 */
export function importLines(statement: PyNode, text: string): TextEdit {
  const lines = wholeLines(statement, text);
  if (/\S/.test(text.slice(0, lines.start)))
    return /^[ \t]*\r?\n/.test(text.slice(lines.end, lines.end + 200))
      ? withBlankLinesBefore(lines, text)
      : lines;
  const blank = /\s*/y;
  blank.lastIndex = lines.end;
  return { ...lines, end: lines.end + (blank.exec(text)?.[0].length ?? 0) };
}

/** The same with the blank lines before it. */
export function withBlankLinesBefore(edit: TextEdit, text: string): TextEdit {
  const blank = /\n((?:[ \t]*\r?\n)+)$/.exec(text.slice(0, edit.start));
  return { ...edit, start: edit.start - (blank?.[1]?.length ?? 0) };
}

/** What is added behind an argument, on a line of its own where that one has one. */
export function withArgument(
  { start, end }: Pick<PyNode, 'start' | 'end'>,
  added: string,
  text: string,
): TextEdit {
  const line = text.slice(lineStart(text, start), start);
  const alone = /^\s+$/.test(line) && /^,?[ \t]*\r?\n/.test(text.slice(end));
  return { start: end, end, text: alone ? `,\n${line}${added}` : `, ${added}` };
}

/** The argument with its comma, as when it had never been written. */
export function withoutArgument(list: PyNode, argument: PyNode, text: string): TextEdit {
  const all = parts(list);
  const index = all.indexOf(argument);
  return withoutRun({ before: all[index - 1], first: argument, last: argument, next: all[index + 1] }, text);
}

/** Several arguments with their commas: one edit for those that follow each other. */
export function withoutArguments(list: PyNode, gone: readonly PyNode[], text: string): TextEdit[] {
  const all = parts(list);
  return all.flatMap((first, i) => {
    const before = all[i - 1];
    if (!gone.includes(first) || (before && gone.includes(before))) return [];
    const rest = all.slice(i);
    const length = rest.findIndex((each) => !gone.includes(each));
    const [last = first, next] = length === -1 ? [rest.at(-1)] : [rest[length - 1], rest[length]];
    return [withoutRun({ before, first, last, next }, text)];
  });
}

interface Run {
  readonly before: PyNode | undefined;
  readonly first: PyNode;
  readonly last: PyNode;
  readonly next: PyNode | undefined;
}

function withoutRun({ before, first, last, next }: Run, text: string): TextEdit {
  if (next) return { start: first.start, end: next.start, text: '' };
  // A comma behind the last argument stays for the one before it.
  if (before) return { start: before.end, end: last.end, text: '' };
  const tail = /\s*,?/y;
  tail.lastIndex = last.end;
  return { start: first.start, end: last.end + (tail.exec(text)?.[0].length ?? 0), text: '' };
}

/** A name is bound or read somewhere else in the file than in the given place. */
export function usesName(root: PyNode, name: string, text: string, but: PyNode): boolean {
  const stack: PyNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === but) continue;
    // `x.name` is another one.
    const isName = node.type === 'identifier' && node.field !== 'attribute';
    if (isName && text.slice(node.start, node.end) === name) return true;
    stack.push(...node.children);
  }
  return false;
}
