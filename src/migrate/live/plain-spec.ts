import { attributeValue, textOf } from '../../source/xml/query.ts';
import type { XmlAttribute, XmlElement, XmlNode } from '../../source/xml/tree.ts';

/** Attributes that nodes are found by: all others are left out of the views that come with this program. */
const KEPT =
  /^(name|id|class|for|type|special|states|expand|col|colspan|itemscope|href|src|role|groups|itemprop|service_name|data-(key|string|js|name|selector|action|for|dependencies)|t-(name|if|elif|else|foreach|as|field|esc|out|raw|call|call-assets|set|js|css|install|snippet|att-data-id|attf-(class|name|id)))$/;
/** What says where and how an extension goes. */
const SPEC = /^(position|expr|mode|add|remove|separator)$/;
/** Longer values are hardly looked for. */
const LONGEST = 400;
/** Elements that have nothing but their title to be told from others by. */
const TITLED = /^(filter|button|separator|app|block|setting)$/;
/** Elements that often get a name in a later series. */
const NAMED_LATER = /^(group|page)$/;

/** A copy with what nodes are found by, without texts: the form in which views come with this program. */
export function plainNode(node: XmlElement, parent?: XmlElement): XmlElement {
  const children: XmlNode[] = [];
  const attributes = attributesOf(node);
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

function attributesOf(node: XmlElement): XmlAttribute[] {
  return node.attributes.flatMap((each) => {
    const { name, value } = each;
    // Equal titles stay equal, and none is kept.
    if (name === 'string' && isTitled(node)) return [{ ...each, value: `#${shortHash(value)}` }];
    return SPEC.test(name) || (KEPT.test(name) && value.length <= LONGEST) ? [each] : [];
  });
}

function isTitled(node: XmlElement): boolean {
  return (
    NAMED_LATER.test(node.name) || (TITLED.test(node.name) && attributeValue(node, 'name') === undefined)
  );
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
  const all = attributesOf(spec);
  const named = all.some(({ name }) => name === 'name');
  const attributes = all.filter(({ name }) => !(named && name === 'string'));
  const lost = spec.attributes.some(({ name }) => !attributes.some((each) => each.name === name));
  return lost && attributes.every(({ name }) => SPEC.test(name)) ? undefined : { ...spec, attributes };
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
