import { recordField, recordText } from '../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

/** From here on a view comes behind almost all others, so that what it removes is missed by none of them. */
export const LATE = 99;

/** What the record or template says, where it can be read. */
export function priorityOf(holder: XmlElement): number | undefined {
  const field = holder.name === 'record' ? recordField(holder, 'priority') : undefined;
  const said =
    holder.name === 'record'
      ? field && (attributeValue(field, 'eval') ?? recordText(holder, 'priority'))
      : attributeValue(holder, 'priority');
  if (said === undefined) return undefined;
  const value = Number(said.trim());
  return said.trim() === '' || Number.isNaN(value) ? undefined : value;
}

/** The node that is replaced comes back: as `$0`, or as the same element with the same name. */
export function keepsNode(spec: XmlElement): boolean {
  if (textOf(spec).includes('$0')) return true;
  const name =
    attributeValue(spec, 'name') ?? /@name=['"]([^'"]+)['"]\]$/.exec(attributeValue(spec, 'expr') ?? '')?.[1];
  if (name === undefined) return false;
  return elementsOf(spec).some((child) =>
    [...walkElements(child)].some((inner) => attributeValue(inner, 'name') === name),
  );
}
