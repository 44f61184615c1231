import { isJsNode, type JsNode, jsChildren, readJs } from '../../../src/source/js.ts';
import { sourceFile } from '../../../src/source/source-file.ts';

/** What is on a line of its own, however it is written. */
const OWN_LINE =
  /(Statement|Declaration|Directive|Property|MethodDefinition|PropertyDefinition|SwitchCase|SpreadElement)$/;

/**
 * A script as one line for each statement, member and property, the same for texts that mean the same: blanks, comments
 * but for the module's mark, quotes, trailing commas and the order of imported names. A file that does not parse is
 * taken line by line.
 */
export async function scriptLines(path: string, text: string): Promise<string[]> {
  const { root, comments } = await readJs(sourceFile(path, text));
  if (!root) return text.split('\n').map(squeezed).filter(Boolean);
  const cuts = new Set([0, text.length]);
  const imports: JsNode[] = [];
  const look = (node: JsNode) => {
    const isImport = node.type === 'ImportDeclaration';
    if (isImport) imports.push(node);
    if (OWN_LINE.test(node.type) && node.type !== 'BlockStatement') cuts.add(node.start).add(node.end);
    if (!isImport) for (const child of jsChildren(node)) look(child);
  };
  look(root);
  const marks = comments.filter(({ value }) => /@odoo-module/.test(value));
  const isMark = (start: number) => marks.some((mark) => mark.start <= start && start < mark.end);
  for (const { start, end } of comments) if (isMark(start)) cuts.add(start).add(end);
  const hidden = comments.filter(({ start }) => !isMark(start));
  const places = [...cuts].sort((a, b) => a - b);
  return places.flatMap((start, i) => {
    const end = places[i + 1] ?? text.length;
    const node = imports.find((each) => each.start === start);
    if (node) return importLines(node, text);
    let source = '';
    let at = start;
    for (const comment of hidden) {
      if (comment.end <= start || comment.start >= end) continue;
      source += text.slice(at, Math.max(at, comment.start));
      at = Math.min(end, comment.end);
    }
    const line = squeezed(source + text.slice(at, end));
    // Brackets that are left between two lines.
    return /\w|\*/.test(line) ? [line] : [];
  });
}

/** Each imported name is a line of its own, in the order of the names. */
function importLines(node: JsNode, text: string): string[] {
  const { source, specifiers } = node;
  const from = isJsNode(source) ? squeezed(text.slice(source.start, source.end)) : '';
  const names = Array.isArray(specifiers) ? specifiers.filter(isJsNode) : [];
  if (names.length === 0) return [`import ${from}`];
  const line = (each: JsNode) =>
    `import ${each.type === 'ImportSpecifier' ? '{' : ''}${squeezed(text.slice(each.start, each.end))} from ${from}`;
  return names.map(line).sort();
}

/** Strings as they are, in double quotes; blanks only between words. */
function squeezed(text: string): string {
  return text
    .replaceAll(/"(?:[^"\\\n]|\\.)*"|'((?:[^'\\\n]|\\.)*)'|`[^`]*`|\s+/g, (part, single?: string) => {
      if (single !== undefined && !single.includes('"')) return `"${single}"`;
      return /^\s/.test(part) ? ' ' : part;
    })
    .replaceAll(
      /("(?:[^"\\]|\\.)*"|`[^`]*`)|\s*([^\w\s$"'`])\s*/g,
      (_, kept?: string, sign?: string) => kept ?? sign ?? '',
    )
    .replaceAll(/,([)\]}])/g, '$1')
    .replaceAll(/^[\s;,)\]}]+|[\s;,]+$/g, '');
}
