import type { XmlAttribute, XmlElement } from '../../source/xml/tree.ts';
import type { FixEdit } from '../rule.ts';

/** Exchanges whole attributes, so that what is between them stays: `wanted` are the same ones in another order. */
export function reordered(
  wanted: readonly XmlAttribute[],
  { attributes }: XmlElement,
  text: string,
): FixEdit[] {
  return attributes.flatMap((old, i) => {
    const attr = wanted[i];
    if (!attr || attr === old) return [];
    return [{ start: old.start, end: old.end, text: text.slice(attr.start, attr.end) }];
  });
}

/** The attribute moved to the front, the others as they are. */
export function first(attr: XmlAttribute, { attributes }: XmlElement): XmlAttribute[] {
  return [attr, ...attributes.filter((other) => other !== attr)];
}
