// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of Jinja, not of JavaScript.
import { parseXml, type XmlAttribute, type XmlElement, type XmlNode } from '../../source/xml/tree.ts';
import type { TextEdit } from '../python/edits.ts';

const PLACEHOLDER = /\$\{([^{}]*)\}/g;
/** What Python does not know, or knows as something else. */
const ONLY_JINJA =
  /\||~|\bis\s+(not\s+)?(defined|undefined|none|string|number|iterable)\b|\b(true|false|none|loop)\b|\bctx\.(?!get\b)\w/;
/** A statement that has a line to itself. */
const STATEMENT = /^([ \t]*)%[ \t]*(if|elif|else|endif|for|endfor|set)\b[ \t]*(.*?)[ \t]*:?[ \t]*\r?$/;

/** Whether the field that is last in an expression is one of HTML, which is not escaped. */
export type IsMarkup = (expression: string) => boolean;

/** How the parts of a body are written. */
export interface Form {
  readonly text: string;
  readonly isMarkup: IsMarkup;
  /** Without entities, as between `<![CDATA[` and `]]>`: read as HTML, where an empty tag needs its end. */
  readonly raw: boolean;
  /** Of new attributes; default `"`. With the other one expressions with quotes of their own are left. */
  readonly quote?: "'";
}

/** A text of the fields that are rendered inline; undefined where an expression is none of Python. */
export function inlineNow(text: string): string | undefined {
  let known = true;
  const now = text.replaceAll(PLACEHOLDER, (_, body: string) => {
    const plain = pythonOf(body)?.plain;
    if (plain === undefined) known = false;
    return `{{ ${plain ?? ''} }}`;
  });
  return known && !now.includes('${') ? now : undefined;
}

/** Whether there is something of Jinja in a text. */
export function hasJinja(text: string): boolean {
  return text.includes('${') || /^[ \t]*%[ \t]*(if|for|set|else|endif|endfor)\b|\{%|<%/m.test(text);
}

/**
 * What makes QWeb of a body that is written in Jinja: `t-out` of its expressions, `t-att-` of attributes, `t-if`,
 * `t-foreach` and `t-set` of statements that have a line to themselves. Undefined where one of them can only be
 * understood by a human.
 */
export function bodyEdits(nodes: readonly XmlNode[], form: Form): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const below = (siblings: readonly XmlNode[]): boolean => {
    const open: ('if' | 'for')[] = [];
    for (const node of siblings) {
      if (node.type === 'element') {
        if (!attributesOf(node, form, edits) || !below(node.children)) return false;
      } else if (node.type === 'text') {
        if (!statements(node, form, open, edits) || !placeholders(node, form, edits)) return false;
      } else if (hasJinja(node.value)) return false;
    }
    return open.length === 0;
  };
  return below(nodes) ? edits : undefined;
}

/** The nodes of a text of HTML, whose expressions may have signs in them that would open a tag. */
export function htmlNodes(text: string): readonly XmlNode[] {
  return parseXml(text.replaceAll(/\$\{[^{}]*\}|^[ \t]*%.*$/gm, (jinja) => jinja.replaceAll(/[<>&]/g, '_')))
    .nodes;
}

/** An expression of Jinja as one of Python, without the filter `safe`; undefined with any other. */
function pythonOf(body: string): { readonly plain: string; readonly safe: boolean } | undefined {
  const plain = body.replace(/\s*\|\s*safe\s*$/, '').trim();
  if (plain === '' || ONLY_JINJA.test(plain.replaceAll(/'[^']*'|"[^"]*"/g, "''"))) return undefined;
  return { plain, safe: /\|\s*safe\s*$/.test(body) };
}

function placeholders(node: XmlNode, form: Form, edits: TextEdit[]): boolean {
  for (const match of form.text.slice(node.start, node.end).matchAll(PLACEHOLDER)) {
    const found = pythonOf(match[1] ?? '');
    // What was marked as safe is not escaped: a text that is no markup would be.
    if (!found || (found.safe && !form.isMarkup(found.plain))) return false;
    const start = node.start + match.index;
    edits.push({
      start,
      end: start + match[0].length,
      text: empty(`t-out=${quoted(found.plain, form)}`, form),
    });
  }
  // What is left of the text has no placeholder in it, such as one with braces of its own.
  return !form.text.slice(node.start, node.end).replaceAll(PLACEHOLDER, '').includes('${');
}

function attributesOf(element: XmlElement, form: Form, edits: TextEdit[]): boolean {
  for (const attribute of element.attributes) {
    const raw = form.text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
    if (!raw.includes('${')) continue;
    const now = attributeNow(attribute, raw);
    if (now === undefined || element.attributes.some(({ name }) => name === now.name)) return false;
    edits.push(
      { start: attribute.start, end: attribute.start + attribute.name.length, text: now.name },
      { ...attribute.valueSpan, text: now.value },
    );
  }
  return true;
}

function attributeNow({ name }: XmlAttribute, raw: string): { name: string; value: string } | undefined {
  const whole = /^\s*\$\{([^{}]*)\}\s*$/.exec(raw);
  const plain = whole ? pythonOf(whole[1] ?? '')?.plain : undefined;
  if (plain !== undefined) return { name: `t-att-${name}`, value: plain };
  const now = inlineNow(raw);
  return now === undefined ? undefined : { name: `t-attf-${name}`, value: now };
}

/** Statements among the lines of a text; false where one does not fit what is open. */
function statements(node: XmlNode, form: Form, open: ('if' | 'for')[], edits: TextEdit[]): boolean {
  const { text } = form;
  for (const { index } of text.slice(node.start, node.end).matchAll(/%/g)) {
    const at = node.start + index;
    const from = text.lastIndexOf('\n', at) + 1;
    if (/\S/.test(text.slice(from, at))) {
      // Behind a tag it was text, and was hardly meant to be.
      if (/^%[ \t]*(if|elif|else|endif|for|endfor|set)\b/.test(text.slice(at, node.end))) return false;
      continue;
    }
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const [, indent = '', keyword = '', rest = ''] = STATEMENT.exec(text.slice(from, end)) ?? [];
    const now = end <= node.end ? statementNow(keyword, rest, open, form) : undefined;
    if (now === undefined) return false;
    edits.push({ start: at, end: at + text.slice(at, end).trimEnd().length, text: now.join(`\n${indent}`) });
  }
  return !/^[ \t]*##|<%/m.test(text.slice(node.start, node.end));
}

/** The lines that stand for a statement. */
function statementNow(
  keyword: string,
  rest: string,
  open: ('if' | 'for')[],
  form: Form,
): readonly string[] | undefined {
  const given = pythonOf(rest);
  const value = given?.safe ? undefined : given?.plain;
  switch (keyword) {
    case 'if':
      if (value === undefined) return undefined;
      open.push('if');
      return [`<t t-if=${quoted(value, form)}>`];
    case 'elif':
    case 'else':
      if (open.at(-1) !== 'if' || (keyword === 'else' ? rest !== '' : value === undefined)) return undefined;
      return ['</t>', `<t t-${keyword}=${quoted(keyword === 'else' ? '' : (value ?? ''), form)}>`];
    case 'endif':
    case 'endfor':
      return rest === '' && open.pop() === keyword.slice(3) ? ['</t>'] : undefined;
    case 'for': {
      const [, name = '', list = ''] = /^(\w+)\s+in\s+(.+)$/.exec(value ?? '') ?? [];
      if (name === '') return undefined;
      open.push('for');
      return [`<t t-foreach=${quoted(list, form)} t-as="${name}">`];
    }
    case 'set': {
      const [, name = '', of = ''] = /^(\w+)\s*=\s*([^=].*)$/.exec(value ?? '') ?? [];
      return name === '' ? undefined : [empty(`t-set="${name}" t-value=${quoted(of, form)}`, form)];
    }
    default:
      return undefined;
  }
}

function empty(attributes: string, { raw }: Form): string {
  return raw ? `<t ${attributes}></t>` : `<t ${attributes}/>`;
}

/** As the value of an attribute. */
function quoted(expression: string, { raw, quote }: Form): string {
  const escaped = raw ? expression.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : expression;
  if (quote === "'") return `'${escaped}'`;
  return `"${/['\\]/.test(escaped) ? escaped.replaceAll('"', '&quot;') : escaped.replaceAll('"', "'")}"`;
}
