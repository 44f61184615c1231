import { literalOf, parts } from '../../../src/source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../src/source/python/node.ts';

/** The normal form of an expression. */
type Print = (node: PyNode) => string;

/** A text that is put together: texts, and values with how they are written. */
type Part = string | { readonly value: string; readonly how: string };

/**
 * `f"a {b}"`, whatever its quotes and however it is cut into pieces, and `"a {}".format(b)`, which says the same, in one
 * form. Undefined for other nodes, and for a format() whose values cannot be told.
 */
export function templateForm(node: PyNode, text: string, print: Print): string | undefined {
  const found = node.type === 'call' ? formatted(node, text, print) : pieces(node, text, print);
  if (!found) return undefined;
  const joined: Part[] = [];
  for (const part of found) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  const [only = ''] = joined;
  if (joined.length < 2 && typeof only === 'string') return JSON.stringify(only);
  const said = joined.map((part) =>
    typeof part === 'string' ? part.replaceAll(/[{}]/g, '$&$&') : `{${part.value}${part.how}}`,
  );
  return `f${JSON.stringify(said.join(''))}`;
}

/** Of a text in quotes, or of several in a row. */
function pieces(node: PyNode, text: string, print: Print): readonly Part[] | undefined {
  if (node.type === 'concatenated_string') {
    const all = parts(node).map((each) => pieces(each, text, print));
    return all.includes(undefined) ? undefined : all.flatMap((each) => each ?? []);
  }
  if (node.type !== 'string') return undefined;
  const value = literalOf(node, text);
  if (typeof value === 'string') return [value];
  const [start, ...rest] = node.children;
  const prefix = start ? text.slice(start.start, start.end).toLowerCase() : '';
  if (!prefix.includes('f') || prefix.includes('b')) return undefined;
  return rest.slice(0, -1).map((child) => {
    if (child.type !== 'interpolation') return contentOf(child, prefix.includes('r'), text);
    const [expression] = parts(child);
    const how = expression ? text.slice(expression.end, child.end - 1).trim() : '';
    return { value: expression ? print(expression).trim() : '', how };
  });
}

/** What stands between two values: braces are doubled there. */
function contentOf(node: PyNode, isRaw: boolean, text: string): string {
  const raw = text.slice(node.start, node.end);
  const end = (type: string, at: number): PyNode => ({ ...node, type, start: at, end: at, children: [] });
  const value = isRaw
    ? raw
    : literalOf(
        { ...node, type: 'string', children: [end('string_start', node.start), end('string_end', node.end)] },
        text,
      );
  return String(value ?? raw).replaceAll(/\{\{|\}\}/g, (brace) => brace.slice(1));
}

const FIELD = /\{\{|\}\}|\{(\w*)((?:\.\w+)*)(![rsa])?(:[^{}]*)?\}|[{}]/g;

/** `"{} {b}".format(a, b=c)`, where each value is written once, in the order in which it is given. */
function formatted(node: PyNode, text: string, print: Print): readonly Part[] | undefined {
  const called = childOf(node, 'function');
  const [object, name] = called ? [childOf(called, 'object'), childOf(called, 'attribute')] : [];
  const list = childOf(node, 'arguments');
  if (!object || !name || !list || text.slice(name.start, name.end) !== 'format') return undefined;
  const template = literalOf(object, text);
  if (typeof template !== 'string' || list.type !== 'argument_list') return undefined;
  const given = parts(list);
  if (given.some(({ type }) => /splat|generator/.test(type))) return undefined;
  const values = new Map(
    given.map((each, i) => {
      const [key, value] = [childOf(each, 'name'), childOf(each, 'value')];
      return each.type === 'keyword_argument' && key && value
        ? [text.slice(key.start, key.end), value]
        : [String(i), each];
    }),
  );
  const found: Part[] = [];
  const used: string[] = [];
  let [at, next] = [0, 0];
  for (const match of template.matchAll(FIELD)) {
    const [whole, key, path = '', conversion = '', spec = ''] = match;
    found.push(template.slice(at, match.index));
    at = match.index + whole.length;
    if (whole === '{{' || whole === '}}') {
      found.push(whole.slice(1));
      continue;
    }
    const wanted = key === '' ? String(next++) : key;
    const value = wanted === undefined ? undefined : values.get(wanted);
    if (!value || wanted === undefined) return undefined;
    used.push(wanted);
    // `f"{a + b.c}"` is not the c of a sum.
    if (path !== '' && !/^(identifier|attribute|call|subscript)$/.test(value.type)) return undefined;
    found.push({ value: print(value).trim() + path, how: conversion + spec });
  }
  found.push(template.slice(at));
  const runs = [...values.values()].some((value) => walk(value).some(({ type }) => /call|await/.test(type)));
  const order = [...values.keys()];
  const isComplete = order.every((key) => used.includes(key));
  return isComplete && (!runs || used.join() === order.join()) ? found : undefined;
}
