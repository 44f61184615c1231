import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { PythonContext } from '../rule.ts';
import { alternatives } from './flow.ts';
import { argumentsOfCall, calledBy } from './names.ts';
import { recordsOf, scopeFlow } from './orm.ts';
import { isConstant } from './sql.ts';
import { interpolations, isNumberFormat } from './taint.ts';

/** Their result is safe in HTML. */
const SAFE =
  /^(Markup|escape|html_escape|html_sanitize|html2plaintext|nl2br|nl2br_enclose|plaintext2html|html_keep_url|text_from_html|is_html_empty|int|float|len|round|format_amount|format_date|formatLang|format_datetime|url_quote|quote|quote_plus|urlencode|url_encode|_render|render|_render_template|_get_html_link|get_html_link|_|_lt|__html__|tostring|get_base_url|get_portal_url|append_content_to_html|_render_qweb|hexdigest|dumps|json_dumps|scriptsafe|isoformat|strftime|template_to_markup|image_data_uri|render_template|_field_to_html|value_to_html|record_to_html)$/;
/** Values of these cannot hold a tag. */
const PLAIN_FIELDS =
  /^(Integer|Float|Monetary|Boolean|Date|Datetime|Html|Id|Many2oneReference|Selection|Image|Binary)$/;
const PLAIN_NAMES =
  /(^|[._])(id|ids|url|href|count|total|price|amount|qty|quantity|date|color|number|size|width|height|index|html|markup|body_html|css|class|style|tz|lang|code|token|uuid|icon|model|_name|_table)$/i;

/** Expressions that are put into a text unescaped. Nothing when the text is not put together here. */
export function unescapedParts(node: PyNode, context: PythonContext): readonly PyNode[] {
  return put(node, context, new Set(), true);
}

function put(node: PyNode, context: PythonContext, seen: Set<PyNode>, top: boolean): PyNode[] {
  if (seen.has(node) || seen.size > 200) return [];
  seen.add(node);
  const { text } = context;
  const inner = (each: PyNode) => put(each, context, seen, false);
  const choices = alternatives(node);
  if (choices) return choices.flatMap((each) => put(each, context, seen, top));
  if (literalOf(node, text) !== undefined) return [];
  switch (node.type) {
    case 'string':
    case 'concatenated_string':
      return interpolations(node).flatMap(inner);
    case 'binary_operator': {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      if (!left || !right) return [];
      const sign = text.slice(left.end, right.start).trim();
      if (sign === '%') {
        if (isMarkup(left, context) || isNumberFormat(left, right, text)) return [];
        const values =
          right.type === 'tuple'
            ? parts(right)
            : right.type === 'dictionary'
              ? parts(right).flatMap((pair) => childOf(pair, 'value') ?? [])
              : [right];
        return [...put(left, context, seen, top), ...values.flatMap(inner)];
      }
      if (sign !== '+' || isMarkup(left, context) || isMarkup(right, context)) return [];
      return [left, right].flatMap(inner);
    }
    case 'call': {
      const called = calledBy(node, context);
      if (!called) return top ? [] : [node];
      if ((called.name === 'format' || called.name === 'join') && called.object) {
        if (isMarkup(called.object, context)) return [];
        const given = argumentsOfCall(node, context);
        return [called.object, ...given.positional, ...given.keywords.values()].flatMap(inner);
      }
      if (called.name === 'replace' && called.object && !isMarkup(called.object, context))
        return [called.object, ...argumentsOfCall(node, context).positional.slice(1)].flatMap(inner);
      if (called.name === 'str' || called.name === 'ustr')
        return argumentsOfCall(node, context).positional.flatMap(inner);
      return top || SAFE.test(called.name) ? [] : [node];
    }
    case 'list_comprehension':
    case 'generator_expression': {
      const body = childOf(node, 'body');
      return body ? inner(body) : [];
    }
    case 'list':
    case 'tuple':
      return parts(node).flatMap(inner);
    case 'identifier': {
      const name = text.slice(node.start, node.end);
      const bound = scopeFlow(context).reaching(name, node.start);
      const values = bound.flatMap(({ how, value }) =>
        /^(value|augmented)$/.test(how) && value ? [value] : [],
      );
      if (values.length > 0 && values.length === bound.length) return values.flatMap(inner);
      return top || isPlain(node, context) ? [] : [node];
    }
    default:
      return top || isPlain(node, context) ? [] : [node];
  }
}

/** It escapes what is added to it. */
export function isMarkup(node: PyNode, context: PythonContext): boolean {
  if (node.type === 'call') {
    const called = calledBy(node, context);
    return (
      called?.name === 'Markup' ||
      (called?.object !== undefined && called.name !== 'str' && isMarkup(called.object, context))
    );
  }
  if (node.type === 'parenthesized_expression') return parts(node).some((inner) => isMarkup(inner, context));
  if (node.type === 'binary_operator') return node.children.some((inner) => isMarkup(inner, context));
  if (node.type !== 'identifier') return false;
  return scopeFlow(context)
    .reaching(context.slice(node), node.start)
    .some(({ how, value }) => how === 'value' && value?.type === 'call' && isMarkup(value, context));
}

/** By its type or its name it holds no tag. */
function isPlain(node: PyNode, context: PythonContext): boolean {
  if (isConstant(node, scopeFlow(context), 8)) return true;
  const source = context.slice(node);
  if (PLAIN_NAMES.test(source)) return true;
  if (node.type !== 'attribute') return false;
  const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
  const records = object && recordsOf(object, context);
  if (!records?.model || !name) return false;
  const field = context.model(records.model).field(context.slice(name));
  return field !== undefined && PLAIN_FIELDS.test(field.type);
}
