import { asDomain, asExpression, type Condition } from './modifier.ts';
import { format, indentLines, type Py, pyString } from './python.ts';

/** What a template may do besides printing a value: everything that needs quoting goes through one of these. */
export const helpers = {
  /** A Python string literal. */
  py: (text: string): string => pyString(text),
  /** A Python node behind `prefix`, on a line that is indented by `indent`. */
  node: (indent: number, prefix: string, value: Py, suffix: unknown): string => {
    const tail = typeof suffix === 'string' ? suffix : '';
    return prefix + format(value, indent, indent + prefix.length, tail.length) + tail;
  },
  /** Lines of Python, indented. */
  indent: (indent: number, text: string): string => indentLines(text, indent),
  /** Text of an XML element. */
  xml: (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  /** Value of an XML attribute, with its quotes. */
  attr: attribute,
  /** Attributes of an XML element, each behind a space. */
  attrs: (entries: readonly { key: string; value: string }[]): string =>
    entries.map(({ key, value }) => ` ${key}=${attribute(value)}`).join(''),
  /** The modifier that hides a node while `condition` holds. */
  invisible: (style: 'attrs' | 'expr', condition: Condition): string => {
    return style === 'expr'
      ? ` invisible=${attribute(asExpression(condition))}`
      : ` attrs=${attribute(`{'invisible': ${asDomain(condition)}}`)}`;
  },
  csv: (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text),
  join: (items: readonly string[], separator: string): string => items.join(separator),
  concat: (...parts: unknown[]): string => parts.slice(0, -1).join(''),
  eq: (a: unknown, b: unknown): boolean => a === b,
  /** A heading of reStructuredText: a line of `mark` as long as the text. */
  underline: (text: string, mark: string): string => mark.repeat([...text].length),
};

function attribute(text: string): string {
  const safe = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
  return `"${safe}"`;
}
