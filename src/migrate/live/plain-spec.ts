import { attributeValue, textOf } from '../../source/xml/query.ts';
import type { XmlAttribute, XmlElement, XmlNode } from '../../source/xml/tree.ts';

/** Attributes that nodes are found by: all others are left out of the views that come with this program. */
const KEPT =
  /^(name|id|class|for|data-key|href|role|groups|colspan|t-(name|if|elif|else|foreach|as|field|esc|out|raw|call|set|attf-class|attf-name))$/;
/** What says where and how an extension goes. */
const SPEC = /^(position|expr|mode|add|remove|separator)$/;
/** Longer values are hardly looked for. */
const LONGEST = 120;
/** Elements that have nothing but their title to be told from others by. */
const TITLED = /^(group|page|filter|button|separator|app|block|setting)$/;

/** A copy with what nodes are found by, without texts: the form in which views come with this program. */
export function plainNode(node: XmlElement, parent?: XmlElement): XmlElement {
  const children: XmlNode[] = [];
  const attributes = node.attributes.flatMap((each): XmlAttribute[] => {
    const { name, value } = each;
    // Equal titles stay equal, and none is kept.
    if (name === 'string' && TITLED.test(node.name) && attributeValue(node, 'name') === undefined)
      return [{ ...each, value: `#${shortHash(value)}` }];
    return SPEC.test(name) || (KEPT.test(name) && value.length <= LONGEST) ? [each] : [];
  });
  const copy: XmlElement = { ...node, parent, attributes, children };
  for (const child of node.children) {
    if (child.type === 'element') {
      if (child.name !== 'attribute') children.push(plainNode(child, copy));
      else if (KEPT.test(attributeValue(child, 'name') ?? ''))
        children.push({ ...plainNode(child, copy), children: child.children });
    } else if (child.type === 'text' && child.value.includes('$0')) {
      // It stands for the node that is replaced.
      children.push({ ...child, value: '$0' });
    }
  }
  return copy;
}

/**
 * The spec as it can be looked for in such views; undefined where it goes by something that they do not have. Attributes
 * beside those are left out where there is a name.
 */
export function plainSpec(spec: XmlElement): XmlElement | undefined {
  if (spec.name === 'xpath') {
    const expr = attributeValue(spec, 'expr') ?? '';
    if (/\btext\(\)|normalize-space\(|\bstring\(/.test(expr)) return undefined;
    const named = [...expr.matchAll(/@([\w:-]+)/g)].map((match) => match[1] ?? '');
    const long = [...expr.matchAll(/(['"])(.*?)\1/g)].some(({ 2: value = '' }) => value.length > LONGEST);
    return !long && named.every((name) => KEPT.test(name)) ? spec : undefined;
  }
  const attributes = spec.attributes.filter(({ name }) => KEPT.test(name) || SPEC.test(name));
  if (attributes.length === spec.attributes.length) return spec;
  return attributes.some(({ name }) => !SPEC.test(name)) ? { ...spec, attributes } : undefined;
}

/** As it stands in the file: no spaces, no comments. */
export function written(node: XmlElement): string {
  const attributes = node.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('');
  const inside = node.children
    .map((child) => (child.type === 'element' ? written(child) : escaped(textOf(child).trim())))
    .join('');
  return inside === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** FNV-1a, as far as 20 bits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash & 0xfffff).toString(36);
}
