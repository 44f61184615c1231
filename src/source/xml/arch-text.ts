import { attributeValue, elementsOf } from './query.ts';
import { parseXml, type XmlElement, type XmlNode, type XmlText } from './tree.ts';

/**
 * The tree with the archs that stand in `<![CDATA[...]]>` read as what they are: elements of the file, each at its
 * place. The arch of a view may be text, and inside CDATA it is written letter by letter as elsewhere. What does not
 * parse, or has several roots, stays text; so does what stands in a field of `type="xml"`, which Odoo reads no text of.
 */
export function withArchsInText(root: XmlElement, text: string): XmlElement {
  if (!text.includes('<![CDATA[') || !/name=["']arch["']/.test(text)) return root;
  return copied(root, 0, undefined);
}

function copied(element: XmlElement, by: number, parent: XmlElement | undefined): XmlElement {
  const children: XmlNode[] = [];
  const copy: XmlElement = {
    ...element,
    ...moved(element, by),
    parent,
    children,
    attributes: element.attributes.map((each) => ({
      ...each,
      ...moved(each, by),
      valueSpan: moved(each.valueSpan, by),
    })),
    tag: moved(element.tag, by),
    inner: moved(element.inner, by),
  };
  const cdata = archText(element, 'cdata');
  const inside = cdata && archRoot(cdata.value) ? parseXml(cdata.value).nodes : undefined;
  const shift = inside && cdata ? cdata.start + '<![CDATA['.length : by;
  for (const child of inside ?? element.children)
    children.push(
      child.type === 'element' ? copied(child, shift, copy) : { ...child, ...moved(child, shift) },
    );
  return copy;
}

function moved({ start, end }: { readonly start: number; readonly end: number }, by: number) {
  return { start: start + by, end: end + by };
}

/** The one text, of this kind, that a view's `<field name="arch">` holds; undefined for every other element. */
export function archText(field: XmlElement, kind: 'cdata' | 'text'): XmlText | undefined {
  const record = field.parent;
  if (field.name !== 'field' || attributeValue(field, 'name') !== 'arch') return undefined;
  if (record?.name !== 'record' || attributeValue(record, 'model') !== 'ir.ui.view') return undefined;
  // Source: tools/convert.py, `_eval_xml`: any other type takes elements, or a file.
  if (!['', 'char'].includes(attributeValue(field, 'type') ?? '') || attributeValue(field, 'file'))
    return undefined;
  if (elementsOf(field).length > 0 || field.children.some(({ type }) => type === 'comment')) return undefined;
  const [only, ...more] = field.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return only?.type === kind && more.length === 0 ? only : undefined;
}

/** The one element that a text is; undefined where it is something else. */
export function archRoot(text: string): XmlElement | undefined {
  const { root, nodes, problems } = parseXml(text);
  const alone = nodes.every(
    (node) =>
      node === root ||
      node.type === 'comment' ||
      node.type === 'instruction' ||
      (node.type === 'text' && node.value.trim() === ''),
  );
  return problems.length === 0 && alone ? root : undefined;
}
