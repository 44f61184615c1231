import { calledBy } from '../../audit/python/names.ts';
import { recordsOf } from '../../audit/python/orm.ts';
import type { ArchContext, Option, PythonContext } from '../../audit/rule.ts';
import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

/** Products kept in stock are of the type consu, and is_storable, since 18.0: what asks for the type product. */
export const PRODUCT = /^product\.(product|template)$/;
const TO_PRODUCT = /(^|\.)product(_tmpl|_variant|_template)?_ids?$/;
const SEARCHES = /^(search|search_count|filtered_domain|_search)$/;
/** A term on the type of products in a text that is a domain: its path, and its value. */
const TERM =
  /[([]\s*(?:'|"|&quot;)((?:\w+\.)*)(detailed_type|type)(?:'|"|&quot;)\s*,\s*(?:'|"|&quot;)(?:=|!=|in|not in)(?:'|"|&quot;)\s*,([^()[\]]*|\s*[[(][^()[\]]*[\])]\s*)[)\]]/g;
const EXPRESSION = /^(invisible|readonly|required|column_invisible|decoration-\w+)$/;
const COMPARED =
  /(?<![\w.])(?:detailed_type|type)\s*(?:==|!=|in|not in)\s*[[(]?[^\])]*?(?:'product'|"product"|&quot;product&quot;)/;

const ASK =
  'A product of the type product is one of the type consu that is_storable since 18.0. Ask for is_storable, or for the type that is meant.';
const SEARCH: readonly Option[] = [
  { title: 'Products that are kept in stock', code: '("is_storable", "=", True)' },
  { title: 'All goods, kept in stock or not', code: '("type", "=", "consu")' },
];
const COMPARE: readonly Option[] = [
  { title: 'Products that are kept in stock', code: 'is_storable' },
  { title: 'All goods, kept in stock or not', code: 'type == "consu"' },
];

/** A term of a domain: in a search of products, in the domain of a field that points to them, or on a path to them. */
export function askedTerm(node: PyNode, context: PythonContext): void {
  const [field, , value] = parts(node);
  const path = field && literalOf(field, context.text);
  if (!value || typeof path !== 'string') return;
  const [, before, name] = /^(?:(.*)\.)?(\w+)$/.exec(path) ?? [];
  if (name !== 'detailed_type' && !(name === 'type' && holdsProduct(value, context))) return;
  const known = before === undefined ? ofProducts(context) : TO_PRODUCT.test(before);
  if (known) context.report({ at: node, message: ASK, options: SEARCH });
}

function ofProducts(context: PythonContext): boolean {
  const call = context.ancestors.findLast(({ type }) => type === 'call');
  const called = call && calledBy(call, context);
  if (!call || !called) return false;
  if (/^(Many2one|Many2many|One2many)$/.test(called.name)) return PRODUCT.test(comodel(call, context) ?? '');
  if (!called.object || !SEARCHES.test(called.name)) return false;
  return PRODUCT.test(recordsOf(called.object, context)?.model ?? '');
}

function comodel(call: PyNode, context: PythonContext): string | undefined {
  const list = childOf(call, 'arguments');
  for (const each of list ? parts(list) : []) {
    const named = each.type === 'keyword_argument';
    const key = named && childOf(each, 'name');
    if (key && context.slice(key) !== 'comodel_name') continue;
    const value = named ? childOf(each, 'value') : each;
    const text = value && literalOf(value, context.text);
    if (typeof text === 'string') return text;
  }
  return undefined;
}

/** A field whose domain is a text. */
export function askedField(call: PyNode, context: PythonContext): void {
  const name = calledBy(call, context)?.name ?? '';
  if (!/^(Many2one|Many2many|One2many)$/.test(name)) return;
  const list = childOf(call, 'arguments');
  const domain = (list ? parts(list) : []).find((each) => {
    const key = each.type === 'keyword_argument' && childOf(each, 'name');
    return key && context.slice(key) === 'domain';
  });
  const value = domain && childOf(domain, 'value');
  if (!value || !/string$/.test(value.type)) return;
  if (asksIn(context.slice(value), PRODUCT.test(comodel(call, context) ?? '')))
    context.report({ at: value, message: ASK, options: SEARCH });
}

/** `product.type == "product"`, of records that are known. */
export function askedRecord(node: PyNode, context: PythonContext): void {
  const [left, right] = parts(node);
  if (!left || !right || parts(node).length !== 2 || left.type !== 'attribute') return;
  const [object, name] = [childOf(left, 'object'), childOf(left, 'attribute')];
  if (!object || !name || !/^(type|detailed_type)$/.test(context.slice(name))) return;
  if (!holdsProduct(right, context) || !PRODUCT.test(recordsOf(object, context)?.model ?? '')) return;
  context.report({ at: node, message: ASK, options: COMPARE });
}

/** Domains and conditions of a view. */
export function askedInView(element: XmlElement, context: ArchContext): void {
  const model = context.modelName;
  const field = element.attributes.find(({ name }) => name === 'name')?.value ?? '';
  for (const attribute of element.attributes) {
    const raw = context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
    const ofView = model !== undefined && PRODUCT.test(model);
    const own = element.name === 'field' ? TO_PRODUCT.test(field) : ofView;
    if (/^(domain|filter_domain)$/.test(attribute.name) && asksIn(raw, own))
      context.report({ at: attribute, message: ASK, options: SEARCH });
    else if (ofView && EXPRESSION.test(attribute.name) && COMPARED.test(raw))
      context.report({ at: attribute, message: ASK, options: COMPARE });
  }
}

/** A domain in a text asks for the type product; `own` where its first names are fields of products. */
function asksIn(text: string, own: boolean): boolean {
  return [...text.matchAll(TERM)].some(([, path, name, value]) => {
    const before = path?.replace(/\.$/, '') ?? '';
    if (before === '' ? !own : !TO_PRODUCT.test(before)) return false;
    return name === 'detailed_type' || /('|"|&quot;)product\1/.test(value ?? '');
  });
}

function holdsProduct(value: PyNode, { text }: PythonContext): boolean {
  const each = /^(list|tuple|set)$/.test(value.type) ? parts(value) : [value];
  return each.some((one) => literalOf(one, text) === 'product');
}
