/** An element to be printed, or markup that is printed as it is, line by line. */
export type XmlNode =
  | {
      readonly tag: string;
      readonly attributes: readonly (readonly [string, string])[];
      readonly children: readonly XmlNode[];
      /** In place of children. */
      readonly text: string | undefined;
    }
  | { readonly markup: string };

type Attributes = Readonly<Record<string, string | false | undefined>>;

/** An element; attributes without a value are left out. */
export function element(
  tag: string,
  attributes: Attributes,
  inner: readonly XmlNode[] | string = [],
): XmlNode {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === false ? [] : [[key, value]],
  );
  return typeof inner === 'string'
    ? { tag, attributes: given, children: [], text: inner }
    : { tag, attributes: given, children: inner, text: undefined };
}

export function markup(text: string): XmlNode {
  return { markup: text };
}

/** Lines of markup, indented by 4 a level. */
export function printXml(nodes: readonly XmlNode[], indent: number): string {
  return nodes.map((node) => print(node, indent)).join('\n');
}

function print(node: XmlNode, indent: number): string {
  const pad = ' '.repeat(indent);
  if ('markup' in node)
    return node.markup
      .split('\n')
      .map((line) => (line === '' ? '' : pad + line))
      .join('\n');
  const open = `<${node.tag}${node.attributes.map(([key, value]) => ` ${key}=${attribute(value)}`).join('')}`;
  // Text keeps its lines: it may be Python.
  if (node.text !== undefined) return `${pad}${open}>${escapeText(node.text)}</${node.tag}>`;
  if (node.children.length === 0) return `${pad}${open}/>`;
  return `${pad}${open}>\n${printXml(node.children, indent + 4)}\n${pad}</${node.tag}>`;
}

/** Text of an element. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Value of an attribute, with its quotes. */
export function attribute(text: string): string {
  const safe = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
  return `"${safe}"`;
}
