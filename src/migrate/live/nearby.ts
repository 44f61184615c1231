import { attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { nearNames } from '../../util/suggest.ts';
import type { Anchor } from './anchors.ts';
import { counterpart } from './counterpart.ts';

const MOST = 8;

/** What the view has now where the node was, or what is called like it: a few, such as `field partner_id`. */
export function nearby(spec: XmlElement, before: Anchor | undefined, tree: XmlElement): string[] {
  for (let up = before?.node?.parent; up; up = up.parent) {
    const now = counterpart(up, tree);
    const inside = now ? named(elementsOf(now)) : [];
    if (inside.length > 0) return inside.slice(0, MOST);
  }
  const text = spec.name === 'xpath' ? (attributeValue(spec, 'expr') ?? '') : '';
  const wanted = attributeValue(spec, 'name') ?? /@name\s*=\s*['"]([\w.]+)['"]\]$/.exec(text)?.[1];
  if (wanted === undefined) return [];
  const elements = walkElements(tree).filter((each) => attributeValue(each, 'name') !== undefined);
  const like = nearNames(wanted, [...new Set(elements.map((each) => attributeValue(each, 'name') ?? ''))]);
  return named(elements.filter((each) => like.includes(attributeValue(each, 'name') ?? ''))).slice(0, MOST);
}

function named(elements: readonly XmlElement[]): string[] {
  const found = elements.flatMap((each) => {
    const name = attributeValue(each, 'name') ?? attributeValue(each, 'id');
    return name === undefined ? [] : [`${each.name} ${name}`];
  });
  return [...new Set(found)];
}
