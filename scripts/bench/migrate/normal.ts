import { literalOf, parts } from '../../../src/source/python/literal.ts';
import { childOf, type PyNode } from '../../../src/source/python/node.ts';
import { parsePython } from '../../../src/source/python/parser.ts';
import { attributeValue, elementsOf } from '../../../src/source/xml/query.ts';
import { parseXml, type XmlElement } from '../../../src/source/xml/tree.ts';
import { normalExpression } from './normal-expression.ts';

/** Keys of a manifest that a migration does not decide. */
const METADATA =
  /^(version|author|website|license|maintainers|development_status|summary|category|name|images)$/;
const MODIFIER = /^(invisible|column_invisible|readonly|required)$/;

/**
 * A file as lines that are the same for two texts that mean the same: one a statement of Python, one an element of XML
 * with its attributes sorted, one an entry of a manifest. Other files are taken line by line.
 */
export async function normalLines(path: string, text: string): Promise<string[]> {
  if (/__manifest__\.py$/.test(path)) return manifestLines(text);
  if (path.endsWith('.py')) return pythonLines(text);
  if (path.endsWith('.xml')) return xmlLines(text);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function pythonLines(text: string): Promise<string[]> {
  const lines: string[] = [];
  const block = (node: PyNode) => {
    for (const child of node.children) {
      if (child.type === 'comment') continue;
      const blocks = bodiesOf(child);
      if (blocks.length === 0) {
        lines.push(squeezed(text.slice(child.start, child.end)));
        continue;
      }
      let at = child.start;
      for (const body of blocks) {
        lines.push(squeezed(text.slice(at, body.start)));
        block(body);
        at = body.end;
      }
    }
  };
  block(await parsePython(text));
  return lines.filter((line) => line !== '');
}

/** The blocks of a compound statement, those of its clauses included. */
function bodiesOf(node: PyNode): PyNode[] {
  if (node.type === 'block') return [node];
  if (!/(_statement|_definition|_clause)$/.test(node.type)) return [];
  return node.children.flatMap((child) => (child.type === 'block' ? [child] : bodiesOf(child)));
}

function squeezed(text: string): string {
  return text
    .replaceAll(/#[^\n'"]*$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/,\s*([)\]}])/g, '$1')
    .replaceAll(/([([{])\s+/g, '$1')
    .replaceAll(/\s+([)\]},:])/g, '$1')
    .replaceAll(/'([^'"\\]*)'/g, '"$1"')
    .trim();
}

async function manifestLines(text: string): Promise<string[]> {
  const [statement] = parts(await parsePython(text)).filter(({ type }) => type === 'expression_statement');
  const dictionary = statement && parts(statement)[0];
  if (dictionary?.type !== 'dictionary') return [squeezed(text)];
  return parts(dictionary).flatMap((pair) => {
    const [key, value] = [childOf(pair, 'key'), childOf(pair, 'value')];
    if (!key || !value) return [];
    const name = String(literalOf(key, text));
    if (METADATA.test(name)) return [];
    return flat(name, literalOf(value, text) ?? squeezed(text.slice(value.start, value.end)));
  });
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
    const attributes = element.attributes
      .map(({ name, value }) => {
        const same = MODIFIER.test(name) ? normalExpression(value) : value.replaceAll(/\s+/g, ' ').trim();
        return `${name}=${same}`;
      })
      .sort();
    const content = element.children
      .filter(({ type }) => type === 'text' || type === 'cdata')
      .map((node) => ('value' in node ? node.value : ''))
      .join(' ');
    const sets = element.name === 'attribute' && MODIFIER.test(attributeValue(element, 'name') ?? '');
    const own = sets ? normalExpression(content) : content.replaceAll(/\s+/g, ' ').trim();
    lines.push([element.name, ...attributes, own].join(' | '));
    for (const child of elementsOf(element)) below(child);
  };
  below(root);
  return lines;
}
