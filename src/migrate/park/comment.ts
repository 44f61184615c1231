import { indentAt, lineBreak } from '../../source/edit/edit.ts';
import type { XmlElement, XmlNode } from '../../source/xml/tree.ts';

interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts an element into a comment, with a line above that says why; comments that it holds stay comments of their own.
 * Undefined where no comment can hold it: two hyphens end one.
 */
export function commentedOut(element: XmlElement, why: string, text: string): TextEdit[] | undefined {
  const { start, end } = element;
  const inner = commentsIn(element);
  let at = start;
  for (const comment of [...inner, { start: end, end }]) {
    if (/--/.test(text.slice(at, comment.start))) return undefined;
    at = comment.end;
  }
  const next = lineBreak(text) + indentAt(text, start);
  const edits: TextEdit[] = [
    {
      start,
      end: start,
      text: `<!-- ${why.replaceAll(/-(?=-)/g, '- ')} -->${next}<!-- `,
    },
  ];
  for (const comment of inner)
    edits.push(
      { start: comment.start, end: comment.start, text: ' -->' },
      { start: comment.end, end: comment.end, text: '<!-- ' },
    );
  edits.push({ start: end, end, text: ' -->' });
  return edits;
}

function commentsIn(node: XmlNode): XmlNode[] {
  if (node.type === 'comment') return [node];
  return node.type === 'element' ? node.children.flatMap(commentsIn) : [];
}
