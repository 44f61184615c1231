import { literalOf, parts } from '../../../src/source/python/literal.ts';
import { childOf } from '../../../src/source/python/node.ts';
import { parsePython } from '../../../src/source/python/parser.ts';
import { attributeValue, elementsOf } from '../../../src/source/xml/query.ts';
import { parseXml, type XmlElement } from '../../../src/source/xml/tree.ts';
import { normalExpression } from './normal-expression.ts';
import { scriptLines } from './normal-js.ts';
import { pythonCode, pythonLines, squeezed } from './normal-python.ts';

/** Keys of a manifest that a migration does not decide. */
const METADATA =
  /^(version|author|website|license|maintainers|development_status|summary|category|name|images)$/;
const MODIFIER = /^(invisible|column_invisible|readonly|required)$/;

/** Attributes of views that hold Python. */
const CODE = /^(domain|context|options|eval|filter_domain|decoration-[\w-]+)$/;

/** Where a file stands, for what it says of other files. */
export interface Place {
  readonly module: string;
  /** Paths in the module. */
  readonly files: readonly string[];
  /** What was called otherwise before: the old path by the new one. */
  readonly renamed?: ReadonlyMap<string, string>;
}

/**
 * A file as lines that are the same for two texts that mean the same: one a statement of Python, one an element of XML
 * with its attributes sorted, one an entry of a manifest. Other files are taken line by line.
 */
export async function normalLines(path: string, text: string, place: Place): Promise<string[]> {
  if (/__manifest__\.py$/.test(path)) return manifestLines(text, place);
  if (path.endsWith('.py')) return pythonLines(text);
  if (path.endsWith('.xml')) return xmlLines(text);
  if (path.endsWith('.js')) return scriptLines(path, text);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function manifestLines(text: string, place: Place): Promise<string[]> {
  const [statement] = parts(await parsePython(text)).filter(({ type }) => type === 'expression_statement');
  const dictionary = statement && parts(statement)[0];
  if (dictionary?.type !== 'dictionary') return [squeezed(text)];
  const entries = parts(dictionary).flatMap((pair) => {
    const [key, value] = [childOf(pair, 'key'), childOf(pair, 'value')];
    if (!key || !value) return [];
    const name = String(literalOf(key, text));
    if (METADATA.test(name)) return [];
    const lines = flat(name, literalOf(value, text) ?? squeezed(text.slice(value.start, value.end))).map(
      (line) => line.replace(/(?<==")[^"]+/, (path) => place.renamed?.get(path) ?? path),
    );
    // Data is loaded in its order, and so are assets, but of those the order seldom matters.
    if (name === 'assets') return [{ name, lines: lines.flatMap((line) => assetLines(line, place)).sort() }];
    return [{ name, lines: name === 'depends' ? lines.sort() : lines }];
  });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(({ lines }) => lines);
}

/** One line for each file that a pattern stands for; a slash in front says nothing. */
function assetLines(line: string, { module, files, renamed }: Place): string[] {
  const [, bundle, given] = /^(.*)\[\]="\/?([^"]*)"$/.exec(line) ?? [];
  if (bundle === undefined || given === undefined) return [line];
  const own = given.startsWith(`${module}/`) ? given.slice(module.length + 1) : undefined;
  const old = (path: string) => renamed?.get(path) ?? path;
  if (own === undefined) return [`${bundle}[]="${given}"`];
  if (!own.includes('*')) return [`${bundle}[]="${module}/${old(own)}"`];
  const pattern = new RegExp(
    `^${own
      .split(/(\*\*\/|\*\*|\*)/)
      .map((part) =>
        part === '**/'
          ? '(?:.*/)?'
          : part === '**'
            ? '.*'
            : part === '*'
              ? '[^/]*'
              : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'),
      )
      .join('')}$`,
  );
  const found = files.filter((file) => pattern.test(file));
  return found.length > 0
    ? found.map((file) => `${bundle}[]="${module}/${old(file)}"`)
    : [`${bundle}[]="${given}"`];
}

function flat(path: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map((item) => `${path}[]=${JSON.stringify(item)}`);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => flat(`${path}.${key}`, item));
  }
  return [`${path}=${JSON.stringify(value)}`];
}

function xmlLines(text: string): string[] {
  const { root } = parseXml(text);
  if (!root) return [];
  const lines: string[] = [];
  const below = (element: XmlElement) => {
    const place = placeOf(element);
    const attributes = place.attributes
      .map(([name, value]) => {
        const same = MODIFIER.test(name)
          ? normalExpression(value)
          : CODE.test(name)
            ? code(value)
            : name === 'class'
              ? classes(value)
              : textual(value);
        return `${name}=${same}`;
      })
      .sort();
    const content = element.children
      .filter(({ type }) => type === 'text' || type === 'cdata')
      .map((node) => ('value' in node ? node.value : ''))
      .join(' ');
    const sets = element.name === 'attribute' && MODIFIER.test(attributeValue(element, 'name') ?? '');
    const own = sets ? normalExpression(content) : markup(textual(content));
    lines.push([place.name, ...attributes, own].join(' | '));
    for (const child of elementsOf(element)) below(child);
  };
  below(root);
  return lines;
}

/** `<xpath expr="//div[@id='a']" position="...">` finds the same node as `<div id="a" position="...">`. */
function placeOf({ name, attributes }: XmlElement): { name: string; attributes: [string, string][] } {
  const given = attributes.map((each): [string, string] => [each.name, each.value]);
  const expr = given.find(([key]) => key === 'expr')?.[1].trim() ?? '';
  const [, tag = '', tests] = /^\/\/(\w+)((?:\[@[\w-]+\s*=\s*(?:'[^']*'|"[^"]*")\])+)$/.exec(expr) ?? [];
  if (name !== 'xpath' || tests === undefined) return { name, attributes: given };
  const of = [...tests.matchAll(/\[@([\w-]+)\s*=\s*(?:'([^']*)'|"([^"]*)")\]/g)].map(
    ([, key = '', single, double]): [string, string] => [key, single ?? double ?? ''],
  );
  // Of a field only the name is looked at.
  if (tag === 'field' && of.some(([key]) => key !== 'name')) return { name, attributes: given };
  return { name: tag, attributes: [...given.filter(([key]) => key !== 'expr'), ...of] };
}

/** Python without needless blanks and in one kind of quotes; a text that is none stays. */
function code(text: string): string {
  const source = `(${text.trim()})`.replaceAll(/%\(\s*([\w.]+)\s*\)[ds]/g, "'%$1'");
  return (pythonCode(source) ?? textual(text)).replaceAll(
    /("(?:[^"\\]|\\.)*")|\s*([=!<>+,:]+)\s*/g,
    (_, kept?: string, sign?: string) => kept ?? sign ?? '',
  );
}

/** Of the classes of an element the order says nothing. */
function classes(text: string): string {
  return textual(text).split(' ').sort().join(' ');
}

/** HTML in a text, as in `<![CDATA[`: `<t t-out="a"/>` is `<t t-out="a"></t>` to those that read it. */
function markup(text: string): string {
  return text.replaceAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)><\/\1>/g, '<$1$2/>').replaceAll(/\s+\/>/g, '/>');
}

/** Without needless blanks, also around what a text renders. */
function textual(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\{\{ ?(.*?) ?\}\}/g, '{{$1}}')
    .trim();
}
