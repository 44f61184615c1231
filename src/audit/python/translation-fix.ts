import { KEYWORDS } from '../../source/python/keywords.ts';
import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { Fix } from '../rule.ts';
import { printfFormat } from './printf.ts';
import { type Formatting, type Translation, termText } from './translation.ts';

/** What `_()` itself takes by these names. */
const OWN = /^(source|self)$/;

/**
 * Gives `_` the values, so that it puts them into the translated text: `_("%s" % x)` and `_("%s") % x` become
 * `_("%s", x)`. Undefined where the values cannot be told apart by the text alone.
 */
export function valuesToArguments(
  { call, term, given }: Translation,
  { node, left, right, style }: Formatting,
  text: string,
): Fix | undefined {
  const inside = node !== call && term !== undefined && node.start >= call.start && node.end <= call.end;
  const source = inside ? left : term;
  const format = termText(source, { text });
  const list = childOf(call, 'arguments');
  if (style !== 'printf' || format === undefined || !source || !list || hasComment(node)) return undefined;
  if (given.positional.length !== 1 || given.keywords.size > 0 || given.spread) return undefined;
  const values = valuesOf(right, format, text);
  if (!values) return undefined;
  const written = `${text.slice(childOf(call, 'function')?.start, childOf(call, 'function')?.end)}(${text.slice(source.start, source.end)}, ${values.text})`;
  const outer = inside ? call : node;
  return {
    title: 'Give the values to the translation',
    safe: values.sure,
    edits: [{ start: outer.start, end: outer.end, text: written }],
  };
}

/**
 * What stands behind `%` as arguments of a call, `sure` where it cannot be a tuple by another name. Undefined where it
 * cannot be told what goes where.
 */
export function valuesOf(
  right: PyNode,
  format: string,
  text: string,
): { text: string; sure: boolean } | undefined {
  if (hasComment(right)) return undefined;
  const { positional, names, fault } = printfFormat(format);
  if (fault || (positional > 0 && names.size > 0) || positional + names.size === 0) return undefined;
  const slice = ({ start, end }: PyNode) => text.slice(start, end);
  if (right.type === 'tuple') {
    const items = parts(right);
    if (names.size > 0 || items.length !== positional || items.some(({ type }) => /splat/.test(type)))
      return undefined;
    return { text: items.map(slice).join(', '), sure: true };
  }
  if (right.type === 'dictionary') {
    if (positional > 0) return undefined;
    const pairs = parts(right).map((pair) => {
      const [key, value] = [childOf(pair, 'key'), childOf(pair, 'value')];
      const name = key && literalOf(key, text);
      const named =
        typeof name === 'string' && /^[A-Za-z_]\w*$/.test(name) && !KEYWORDS.has(name) && !OWN.test(name);
      return pair.type === 'pair' && named && value ? `${name}=${slice(value)}` : undefined;
    });
    return pairs.includes(undefined) ? undefined : { text: pairs.join(', '), sure: true };
  }
  if (names.size > 0 || positional !== 1) return undefined;
  // A name or a call may stand for a tuple, of which `%` would take the one element.
  const sure = /^(attribute|string|integer|float|concatenated_string)$/.test(right.type);
  const inner = right.type === 'parenthesized_expression' ? parts(right)[0] : right;
  if (!inner || inner.type === 'generator_expression' || inner.type === 'named_expression') return undefined;
  return { text: slice(inner), sure };
}

function hasComment(node: PyNode): boolean {
  return node.type === 'comment' || node.children.some(hasComment);
}
