import { attributeValue, elementsOf, textOf, walkElements } from '../../source/xml/query.ts';
import type { XmlAttribute, XmlElement, XmlNode } from '../../source/xml/tree.ts';
import { compileXPath } from '../../source/xml/xpath.ts';

/** A copy that may be changed: what the specs of views do to an arch. */
type Mutable = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: XmlNode[];
  attributes: XmlAttribute[];
};

export function copyOf(element: XmlElement, parent: XmlElement | undefined): XmlElement {
  const copy: Mutable = { ...element, parent, attributes: [...element.attributes], children: [] };
  copy.children = element.children.map((child) => (child.type === 'element' ? copyOf(child, copy) : child));
  return copy;
}

/** It says where it goes in a way that is not understood here. */
export function isSpecUnknown(spec: XmlElement): boolean {
  return spec.name === 'xpath' && compileXPath(attributeValue(spec, 'expr') ?? '') === undefined;
}

/** The node that a spec looks for. Source: base/models/ir_ui_view.py, `locate_node` of tools/template_inheritance.py. */
export function locate(tree: XmlElement, spec: XmlElement): XmlElement | undefined {
  if (spec.name === 'xpath') return compileXPath(attributeValue(spec, 'expr') ?? '')?.(tree)[0];
  const wanted = spec.attributes.filter(({ name }) => name !== 'position' && name !== 'version');
  for (const node of walkElements(tree)) {
    if (node.name !== spec.name) continue;
    if (spec.name === 'field') {
      if (attributeValue(node, 'name') === attributeValue(spec, 'name')) return node;
    } else if (wanted.every(({ name, value }) => attributeValue(node, name) === value)) return node;
  }
  return undefined;
}

/** The tree with the spec applied to the node that it found; `unknown` for what is not done here. */
export function applySpec(tree: XmlElement, node: XmlElement, spec: XmlElement): XmlElement | 'unknown' {
  const position = attributeValue(spec, 'position') ?? 'inside';
  const target = node as Mutable;
  const parent = node.parent as Mutable | undefined;
  const inserted = (into: XmlElement | undefined) => insertable(tree, spec, into);
  if (textOf(spec).includes('$0')) return 'unknown';
  switch (position) {
    case 'attributes':
      changeAttributes(target, spec);
      return tree;
    case 'inside': {
      const nodes = inserted(target);
      if (!nodes) return 'unknown';
      target.children.push(...nodes);
      return tree;
    }
    case 'after':
    case 'before': {
      const nodes = inserted(parent);
      if (!parent || !nodes) return 'unknown';
      parent.children.splice(parent.children.indexOf(node) + (position === 'after' ? 1 : 0), 0, ...nodes);
      return tree;
    }
    case 'replace': {
      if (attributeValue(spec, 'mode') === 'inner') {
        const nodes = inserted(target);
        if (!nodes) return 'unknown';
        target.children = nodes;
        return tree;
      }
      const nodes = inserted(parent);
      if (!nodes) return 'unknown';
      if (!parent || node === tree) {
        const [only, ...others] = nodes.filter((each) => each.type === 'element');
        return only && others.length === 0 ? copyOf(only, undefined) : 'unknown';
      }
      parent.children.splice(parent.children.indexOf(node), 1, ...nodes);
      return tree;
    }
    default:
      return 'unknown';
  }
}

/** The nodes inside a spec, those that it moves taken from where they are; undefined where one is not found. */
function insertable(
  tree: XmlElement,
  spec: XmlElement,
  parent: XmlElement | undefined,
): XmlNode[] | undefined {
  const nodes: XmlNode[] = [];
  for (const child of spec.children) {
    if (child.type !== 'element') {
      if (child.type === 'text') nodes.push(child);
      continue;
    }
    if (attributeValue(child, 'position') !== 'move') {
      nodes.push(copyOf(child, parent));
      continue;
    }
    const moved = isSpecUnknown(child) ? undefined : locate(tree, child);
    const from = moved?.parent as Mutable | undefined;
    if (!moved || !from) return undefined;
    from.children.splice(from.children.indexOf(moved), 1);
    (moved as Mutable).parent = parent;
    nodes.push(moved);
  }
  return nodes;
}

function changeAttributes(target: Mutable, spec: XmlElement): void {
  for (const change of elementsOf(spec)) {
    const name = attributeValue(change, 'name');
    if (change.name !== 'attribute' || name === undefined) continue;
    const [add, remove] = [attributeValue(change, 'add'), attributeValue(change, 'remove')];
    const old = attributeValue(target, name) ?? '';
    const separator = attributeValue(change, 'separator') ?? ',';
    const split = (text: string) =>
      (separator.trim() === '' ? text.split(/\s+/) : text.split(separator)).map((each) => each.trim());
    const value =
      add === undefined && remove === undefined
        ? textOf(change)
        : [
            ...split(old).filter((each) => each !== '' && !split(remove ?? '').includes(each)),
            ...split(add ?? '').filter(Boolean),
          ].join(separator.trim() === '' ? ' ' : separator);
    const others = target.attributes.filter((each) => each.name !== name);
    const { start, end, valueSpan } = { start: change.start, end: change.end, valueSpan: change.inner };
    target.attributes = value === '' ? others : [...others, { name, value, start, end, valueSpan }];
  }
}
