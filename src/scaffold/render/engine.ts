import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { asDomain, asExpression, type Condition } from './modifier.ts';
import { format, indentLines, type Py, pyString } from './python.ts';

type Handlebars = typeof import('handlebars');
type Template = (data: object) => string;

let engine: Promise<Handlebars> | undefined;
const compiled = new Map<string, Promise<Template>>();

/** Renders `templates/<name>.hbs`. A name that the data lacks is an error, never an empty text. */
export async function render(name: string, data: object): Promise<string> {
  let template = compiled.get(name);
  if (!template) {
    template = compile(name);
    compiled.set(name, template);
  }
  return (await template)(data);
}

/** A file of the templates that is taken as it is. */
export async function asset(name: string): Promise<Uint8Array> {
  return readFile(path.join(templatesDir(), name));
}

async function compile(name: string): Promise<Template> {
  engine ??= load();
  const [hbs, source] = await Promise.all([
    engine,
    readFile(path.join(templatesDir(), `${name}.hbs`), 'utf8'),
  ]);
  return hbs.compile(source, { strict: true, noEscape: true });
}

async function load(): Promise<Handlebars> {
  const { default: handlebars } = await import('handlebars');
  const hbs = handlebars.create();
  hbs.registerHelper(helpers);
  return hbs;
}

/** What a template may do besides printing a value: everything that needs quoting goes through one of these. */
const helpers = {
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

let dir: string | undefined;

/** The folder `templates` beside the sources, or beside `dist` in what is shipped. */
function templatesDir(): string {
  if (dir) return dir;
  let here = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(here, 'templates', 'manifest'))) {
    const parent = path.dirname(here);
    if (parent === here)
      throw new Error('The folder "templates" is missing from this installation; install it again.');
    here = parent;
  }
  dir = path.join(here, 'templates');
  return dir;
}
