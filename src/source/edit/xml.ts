import { attributeValue, elementsOf } from '../xml/query.ts';
import { parseXml, type XmlElement } from '../xml/tree.ts';
import { applyEdits, indentAt, lineBreak, lineStart, withLineBreak } from './edit.ts';

/**
 * The text of a data file with elements added behind its last one: in `<odoo>`, or in its last `<data>` where
 * its records stand in one. Each element is source as a generated file has it, indented by four on its first
 * level. Throws an Error for what is no data file.
 */
export function appendElements(text: string, elements: readonly string[], noupdate = false): string {
  if (elements.length === 0) return text;
  const { root } = parseXml(text);
  if (!root || !/^(odoo|openerp|data)$/.test(root.name)) throw new Error('The file is no data file of Odoo.');
  const eol = lineBreak(text);
  const holder = holderOf(root, noupdate);
  const children = elementsOf(holder ?? root);
  const last = children.at(-1);
  const unit = last ? indentAt(text, last.start) : `${indentAt(text, (holder ?? root).start)}    `;
  const spaced = !last || blankBefore(text, last.start);
  const indent = holder ? unit : `${unit}    `;
  const bodies = elements.map((element) => withLineBreak(shift(element, indent), eol));
  const gap = spaced ? `${eol}${eol}` : eol;
  const source = holder ? bodies.join(gap) : ownData(bodies, unit, gap, noupdate, eol);
  const file = '';
  if (last) {
    const at = behind(text, last.end);
    return applyEdits(text, [{ file, start: at, end: at, text: `${gap}${source}` }]);
  }
  const parent = holder ?? root;
  if (parent.end === parent.tag.end && text[parent.tag.end - 2] === '/') {
    const open = text.slice(parent.tag.start, parent.tag.end).replace(/\s*\/>$/, '>');
    const end = `${eol}${indentAt(text, parent.start)}</${parent.name}>`;
    return applyEdits(text, [
      { file, start: parent.start, end: parent.end, text: `${open}${eol}${source}${end}` },
    ]);
  }
  const inside = text.slice(parent.inner.start, parent.inner.end);
  const at = parent.inner.start + inside.trimEnd().length;
  const end = `${eol}${indentAt(text, parent.inner.end)}`;
  return applyEdits(text, [{ file, start: at, end: parent.inner.end, text: `${eol}${source}${end}` }]);
}

/** Where the elements go; undefined when they need a `<data>` of their own. */
function holderOf(root: XmlElement, noupdate: boolean): XmlElement | undefined {
  const last = elementsOf(root).at(-1);
  const within = last?.name === 'data' ? last : root;
  if (frozen(within) === noupdate) return within;
  return elementsOf(root).findLast((child) => child.name === 'data' && frozen(child) === noupdate);
}

/** The element says `noupdate`, or the one around it does. */
function frozen(element: XmlElement): boolean {
  const own = attributeValue(element, 'noupdate');
  if (own !== undefined) return /^(1|true)$/i.test(own);
  return element.parent ? frozen(element.parent) : false;
}

function ownData(
  bodies: readonly string[],
  unit: string,
  gap: string,
  noupdate: boolean,
  eol: string,
): string {
  const tag = noupdate ? '<data noupdate="1">' : '<data noupdate="0">';
  return `${unit}${tag}${eol}${bodies.join(gap)}${eol}${unit}</data>`;
}

/** A blank line stands before the element, or before the comment above it. */
function blankBefore(text: string, offset: number): boolean {
  const before = text
    .slice(0, lineStart(text, offset))
    .replace(/(?:[ \t]*<!--(?:(?!-->)[\s\S])*-->\s*)+$/, '');
  return /\n[ \t]*\r?\n$/.test(before);
}

/** Behind a comment that ends the line of the element. */
function behind(text: string, offset: number): number {
  const comment = /[ \t]*<!--[^\n]*?-->(?=[ \t]*\r?\n)/y;
  comment.lastIndex = offset;
  return comment.test(text) ? comment.lastIndex : offset;
}

/** The element under another indentation; text that is code stays as it is. */
function shift(element: string, indent: string): string {
  const lines = element
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split(/\r?\n/);
  const own = /^[ \t]*/.exec(lines[0] ?? '')?.[0] ?? '';
  if (own === indent) return lines.join('\n');
  if (/<!\[CDATA\[|name="code"/.test(element))
    return [indent + (lines[0] ?? '').trimStart(), ...lines.slice(1)].join('\n');
  return lines
    .map((line) => (line.startsWith(own) && line.trim() !== '' ? indent + line.slice(own.length) : line))
    .join('\n');
}
