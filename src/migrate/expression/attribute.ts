import type { XmlAttribute, XmlElement } from '../../source/xml/tree.ts';

/** A text as the value of an attribute in these quotes. */
export function attributeText(value: string, quote: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped.replaceAll(quote, quote === '"' ? '&quot;' : '&apos;');
}

/** `name="value"`, in double quotes. */
export function attributeSource(name: string, value: string): string {
  return `${name}="${attributeText(value, '"')}"`;
}

/** The attribute with the blanks before it, so that nothing is left of it. */
export function withBlanksBefore({ start, end }: XmlAttribute, text: string): { start: number; end: number } {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1] ?? '')) from -= 1;
  return { start: from, end };
}

/** What stands between the attribute and what is before it: a blank, or a line break with its indentation. */
export function blanksBefore(attribute: XmlAttribute, text: string): string {
  const { start } = withBlanksBefore(attribute, text);
  return text.slice(start, attribute.start);
}

export function attributeOf(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}
