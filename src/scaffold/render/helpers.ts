import { type Condition, modifierAttributes } from './modifier.ts';
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
    const entries = modifierAttributes(style, { invisible: condition });
    return entries.map(([key, value]) => ` ${key}=${attribute(value)}`).join('');
  },
  /** A JavaScript literal. */
  json: javaScript,
  csv: (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text),
  join: (items: readonly string[], separator: string): string => items.join(separator),
  concat: (...parts: unknown[]): string => parts.slice(0, -1).join(''),
  eq: (a: unknown, b: unknown): boolean => a === b,
  /** A heading of reStructuredText: a line of `mark` as long as the text. */
  underline: (text: string, mark: string): string => mark.repeat(columns(text)),
};

function attribute(text: string): string {
  const safe = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
  return `"${safe}"`;
}

/** Width of a text in a terminal, which is what docutils compares: CJK takes two columns a character. */
function columns(text: string): number {
  const wide =
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

function javaScript(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(javaScript).join(', ')}]` : JSON.stringify(value);
}
