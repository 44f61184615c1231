import type { XmlAttribute, XmlElement, XmlNode } from './tree.ts';

export function attribute(element: XmlElement, name: string): XmlAttribute | undefined {
  for (const found of element.attributes) if (found.name === name) return found;
  return undefined;
}

export function attributeValue(element: XmlElement, name: string): string | undefined {
  return attribute(element, name)?.value;
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child.type === 'element');
}

/** The element and all below it, in the order of the source. */
export function walkElements(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const add = (next: XmlElement) => {
    found.push(next);
    for (const child of next.children) if (child.type === 'element') add(child);
  };
  add(element);
  return found;
}

/** All text below, as it will be read: comments left out. */
export function textOf(node: XmlNode): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** The nearest ancestor with this name. */
export function ancestor(element: XmlElement, name: string): XmlElement | undefined {
  let up = element.parent;
  while (up && up.name !== name) up = up.parent;
  return up;
}
