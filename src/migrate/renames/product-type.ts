import { calledBy } from '../../audit/python/names.ts';
import { recordsOf } from '../../audit/python/orm.ts';
import type { ArchContext, ModuleContext, Option, PythonContext } from '../../audit/rule.ts';
import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';
import { attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { modelAt } from '../views/spec-model.ts';

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
  if (!known) return;
  const term = context.slice(node);
  const now = storable(context) ? termNow(term) : undefined;
  context.report({
    at: node,
    message: ASK,
    ...(now === undefined ? { options: SEARCH } : rewritten(node, now)),
  });
}

/** `is_storable` is a field that stock brings: without it nothing was ever of the type product. */
function storable({ target, module }: ModuleContext): boolean {
  return target?.model('product.template', module.name).field('is_storable') !== undefined;
}

function rewritten({ start, end }: Span, text: string) {
  return { fix: { title: 'Ask for what took its place', safe: true, edits: [{ start, end, text }] } };
}

const QUOTE = /'|"|&quot;/.source;
const PRODUCT_ALONE = new RegExp(
  `^([([]\\s*(${QUOTE})(?:\\w+\\.)*)(?:detailed_)?type\\2(\\s*,\\s*)(${QUOTE})(!?=)\\4(\\s*,\\s*)(${QUOTE})product\\7(\\s*,?\\s*[)\\]])$`,
);
const GOODS = new RegExp(
  `^([([]\\s*(${QUOTE})(?:\\w+\\.)*)(?:detailed_)?type\\2(\\s*,\\s*)(${QUOTE})(in|not in)\\4(\\s*,\\s*)[([]\\s*(${QUOTE})(product|consu)\\7\\s*,\\s*\\7(product|consu)\\7\\s*,?\\s*[)\\]](\\s*,?\\s*[)\\]])$`,
);

/** A whole term that asks for the type product, or for product and consu; undefined for any other. */
function termNow(term: string): string | undefined {
  const alone = PRODUCT_ALONE.exec(term);
  if (alone) {
    const [, head = '', quote = '', comma = '', mark = '', operator, next = '', , tail = ''] = alone;
    return `${head}is_storable${quote}${comma}${mark}=${mark}${next}${operator === '=' ? 'True' : 'False'}${tail}`;
  }
  const goods = GOODS.exec(term);
  if (!goods || goods[8] === goods[9]) return undefined;
  const [, head = '', quote = '', comma = '', mark = '', operator, next = '', around = '', , , tail = ''] =
    goods;
  return `${head}type${quote}${comma}${mark}${operator === 'in' ? '=' : '!='}${mark}${next}${around}consu${around}${tail}`;
}

/** `type == 'product'` is whether it is storable; `type in ('product', 'consu')` is whether it is of the type consu. */
function comparisonsNow(expression: string): string {
  const goods = new RegExp(
    `(?<![\\w.])(?:detailed_)?type\\s*(in|not in)\\s*[([]\\s*(${QUOTE})(product|consu)\\2\\s*,\\s*\\2(product|consu)\\2\\s*,?\\s*[)\\]]`,
    'g',
  );
  return expression
    .replaceAll(
      new RegExp(`(?<![\\w.])(?:detailed_)?type\\s*(==|!=)\\s*(${QUOTE})product\\2`, 'g'),
      (_, operator: string) => (operator === '==' ? 'is_storable' : 'not is_storable'),
    )
    .replaceAll(goods, (all, operator: string, quote: string, one: string, other: string) =>
      one === other ? all : `type ${operator === 'in' ? '==' : '!='} ${quote}consu${quote}`,
    );
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
  // Only what the name and all behind it say is looked at: what is before may be anything.
  const own = { start: name.start, end: node.end };
  const now = comparisonsNow(context.text.slice(own.start, own.end));
  const asked = `${context.text.slice(node.start, name.start)}${now.replace(/^not /, '')}`;
  const whole = now.startsWith('not ') ? `not ${asked}` : asked;
  const plain = storable(context) && !/product/.test(now) && isTruth(context);
  context.report({ at: node, message: ASK, ...(plain ? rewritten(node, whole) : { options: COMPARE }) });
}

/** Nothing but its truth is asked for, so that `not` can stand before it. */
function isTruth({ ancestors }: PythonContext): boolean {
  const parent = ancestors.at(-1)?.type ?? '';
  return !/^(comparison_operator|binary_operator|unary_operator|attribute|subscript|call)$/.test(parent);
}

/** Domains and conditions of a view, and conditions that an extension sets. */
export function askedInView(element: XmlElement, context: ArchContext): void {
  const model = modelAt(element, context);
  const ofView = model !== undefined && PRODUCT.test(model);
  const field = attributeValue(element, 'name') ?? '';
  const [only, ...others] = element.children;
  if (element.name === 'attribute' && only?.type === 'text' && others.length === 0 && ofView)
    condition(field, only, context);
  for (const attribute of element.attributes) {
    const raw = context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
    const own = element.name === 'field' ? TO_PRODUCT.test(field) : ofView;
    if (/^(domain|filter_domain)$/.test(attribute.name) && asksIn(raw, own)) {
      const now = raw.replaceAll(TERM, (term, path: string) =>
        path === ''
          ? own
            ? (termNow(term) ?? term)
            : term
          : TO_PRODUCT.test(path.slice(0, -1))
            ? (termNow(term) ?? term)
            : term,
      );
      const plain = storable(context) && !asksIn(now, own);
      context.report({
        at: attribute,
        message: ASK,
        ...(plain ? rewritten(attribute.valueSpan, now) : { options: SEARCH }),
      });
    } else if (ofView) condition(attribute.name, attribute.valueSpan, context);
  }
}

function condition(name: string, at: Span, context: ArchContext): void {
  const raw = context.text.slice(at.start, at.end);
  if (!EXPRESSION.test(name) || !COMPARED.test(raw)) return;
  const now = comparisonsNow(raw);
  const plain = storable(context) && !COMPARED.test(now);
  context.report({ at, message: ASK, ...(plain ? rewritten(at, now) : { options: COMPARE }) });
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
