import { applySpec, isSpecUnknown, locate } from '../../audit/lookup/apply-spec.ts';
import { walkElements } from '../../source/xml/query.ts';
import type { XmlAttribute, XmlElement } from '../../source/xml/tree.ts';

/** The tree with these specs applied, one after the other; those that find nothing, or are not understood, are counted. */
export function applyAll(
  before: XmlElement,
  specs: readonly XmlElement[],
  module: string,
): { readonly tree: XmlElement; readonly failed: number } {
  let tree = before;
  let failed = 0;
  for (const each of specs) {
    const spec = withWholeIds(each, module);
    const node = isSpecUnknown(spec) ? undefined : locate(tree, spec);
    const next = node && applySpec(tree, node, spec);
    if (next === undefined || next === 'unknown') failed += 1;
    else tree = next;
  }
  return { tree, failed };
}

/** `%(action)d` in the words of a module is `%(module.action)d` in those of all others. */
export function withWholeIds(spec: XmlElement, module: string): XmlElement {
  const expr = spec.attributes.find(({ name }) => name === 'expr')?.value ?? '';
  // In a path it stands for a number without quotes: an attribute is equal to it all the same.
  if (BARE.test(expr)) {
    return withWholeIds(
      replaced(spec, undefined, (value) => value.replaceAll(BARES, "='$1'")),
      module,
    );
  }
  const named = walkElements(spec).some(({ attributes }) =>
    attributes.some(({ value }) => SHORT.test(value)),
  );
  return named ? replaced(spec, undefined, (value) => value.replaceAll(SHORTS, `%(${module}.$1)d`)) : spec;
}

const BARE = /=\s*(%\([\w.]+\)d)/;
const BARES = /=\s*(%\([\w.]+\)d)/g;
const SHORT = /%\((\w+)\)d/;
const SHORTS = /%\((\w+)\)d/g;

/** A copy whose attributes are changed. */
export function replaced(
  element: XmlElement,
  parent: XmlElement | undefined,
  change: (value: string) => string,
): XmlElement {
  const attributes: XmlAttribute[] = element.attributes.map((each) => ({
    ...each,
    value: change(each.value),
  }));
  const children: XmlElement['children'][number][] = [];
  const copy = { ...element, parent, attributes, children };
  for (const child of element.children)
    children.push(child.type === 'element' ? replaced(child, copy, change) : child);
  return copy;
}
