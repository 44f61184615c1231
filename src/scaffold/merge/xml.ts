import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import { parseXml, type XmlElement } from '../../source/xml/tree.ts';
import { numbered } from './blocks.ts';
import type { Block, Body } from './types.ts';

/** The elements of an XML file as blocks within blocks; undefined when it is not well formed. */
export function xmlBody(text: string): Body | undefined {
  const { root, problems } = parseXml(text);
  if (!root || problems.length > 0) return undefined;
  const body = bodyOf(root, text);
  if (!body) return { open: text, blocks: [], close: '', start: 0 };
  return {
    ...body,
    open: text.slice(0, root.start) + body.open,
    close: body.close + text.slice(root.end),
    start: 0,
  };
}

function bodyOf(element: XmlElement, text: string): Body | undefined {
  const children = elementsOf(element);
  if (children.length === 0) return undefined;
  const keys = numbered(children.map(identity));
  let at = element.tag.end;
  const blocks = children.map((child, i): Block => {
    const end = withComment(text, child.end);
    const block = {
      key: keys[i] ?? '',
      lead: text.slice(at, child.start),
      core: text.slice(child.start, end),
      start: child.start,
    };
    at = end;
    const inner = bodyOf(child, text);
    return { ...block, inner: inner && { ...inner, close: inner.close + text.slice(child.end, end) } };
  });
  return {
    open: text.slice(element.start, element.tag.end),
    blocks,
    close: text.slice(at, element.end),
    start: element.start,
  };
}

/** What tells an element from its siblings; the second part says whether that is a name of its own. */
function identity(element: XmlElement): readonly [string, boolean] {
  for (const name of ['id', 't-name', 'expr', 'name', 'for', 't-call']) {
    const value = attributeValue(element, name);
    if (value !== undefined) return [`${element.name} ${value.replaceAll('#', '')}`, true];
  }
  return [element.name, false];
}

/** A comment that ends the line belongs to the element before it. */
function withComment(text: string, end: number): number {
  const comment = /[ \t]*<!--[^\n]*?-->(?=[ \t]*\r?\n)/y;
  comment.lastIndex = end;
  return comment.test(text) ? comment.lastIndex : end;
}
