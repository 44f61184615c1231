import { parts } from '../../../src/source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../src/source/python/node.ts';
import { parsePython, parsePythonNow } from '../../../src/source/python/parser.ts';
import type { Span } from '../../../src/source/types.ts';
import { withoutCursorNames } from './cursor-alias.ts';
import { fieldForm } from './normal-field.ts';
import { templateForm } from './normal-template.ts';

const TEST_CLASS =
  /^(?:odoo\.tests\.)?(?:tests|common)\.(?:Transaction|Savepoint|HttpSavepoint|Http|SingleTransaction)Case$/;

/**
 * A file of Python as one line for each statement, the same for texts that mean the same: blanks, comments, quotes,
 * joined strings, format() for an f-string, trailing commas, needless parentheses, the order of keyword arguments and of
 * imported names, names of the arguments of a field, a name of its own for the cursor of an environment. super() with its
 * class is another text: humans and tools change it on purpose.
 */
export async function pythonLines(source: string): Promise<string[]> {
  const text = await withoutCursorNames(source);
  const lines: string[] = [];
  const block = (node: PyNode) => {
    let together: string[] = [];
    for (const child of node.children) {
      if (child.type === 'comment') continue;
      // Those that follow each other are one set, whatever their order.
      if (child.type === 'import_from_statement') {
        together.push(...imports(child, text));
        continue;
      }
      if (child.type === 'import_statement') {
        together.push(squeezed(printed(child, text)));
        continue;
      }
      lines.push(...together.sort());
      together = [];
      // A decorator is a line of its own.
      for (const each of child.type === 'decorated_definition' ? parts(child) : [child]) statement(each);
    }
    lines.push(...together.sort());
  };
  const statement = (node: PyNode) => {
    const blocks = bodiesOf(node);
    if (blocks.length === 0) {
      lines.push(squeezed(printed(node, text)));
      return;
    }
    let at = node.start;
    for (const body of blocks) {
      lines.push(squeezed(printed(node, text, { start: at, end: body.start })));
      block(body);
      at = body.end;
    }
  };
  block(await parsePython(text));
  return lines.filter((line) => line !== '');
}

/** One expression in its normal form; undefined for what is none. */
export function pythonCode(text: string): string | undefined {
  const root = parsePythonNow(text);
  return walk(root).some(({ type, missing }) => type === 'ERROR' || missing)
    ? undefined
    : squeezed(printed(root, text));
}

const FIELDS = /^api\.(depends|constrains|onchange|depends_context)$/;

/** The blocks of a compound statement, those of its clauses included. */
function bodiesOf(node: PyNode): PyNode[] {
  if (node.type === 'block') return [node];
  if (!/(_statement|_definition|_clause)$/.test(node.type)) return [];
  return node.children.flatMap((child) => (child.type === 'block' ? [child] : bodiesOf(child)));
}

/** Each imported name is a line of its own, in the order of the names. */
function imports(node: PyNode, text: string): string[] {
  const from = childOf(node, 'module_name');
  const names = node.children.filter(({ field, type }) => field === 'name' || type === 'wildcard_import');
  // odoo.tests is all of odoo.tests.common in every series.
  const module = (from ? text.slice(from.start, from.end) : '').replace(
    /^odoo\.tests\.common$/,
    'odoo.tests',
  );
  return names.map(
    ({ start, end }) => `from ${module} import ${text.slice(start, end).replaceAll(/\s+/g, ' ')}`,
  );
}

/**
 * The source of a node, between whose children all that has no name stands; of a statement with a block only a part of
 * it, such as its head.
 */
function printed(node: PyNode, text: string, part: Span = node): string {
  if (node.type === 'comment' || node.type === 'line_continuation') return ' ';
  const template = TEMPLATE.test(node.type)
    ? templateForm(node, text, (value) => squeezed(printed(bare(value, node), text)))
    : undefined;
  if (template !== undefined) return template;
  const field =
    node.type === 'call' ? fieldForm(node, text, (each) => printed(each, text).trim()) : undefined;
  if (field !== undefined) return field;
  if (node.type === 'string' || node.type === 'concatenated_string') return text.slice(node.start, node.end);
  // A class of odoo.tests, by itself or by its module.
  if (node.type === 'attribute' && TEST_CLASS.test(text.slice(node.start, node.end)))
    return text.slice(text.lastIndexOf('.', node.end) + 1, node.end);
  if (node.type === 'attribute') {
    // However a chain of calls is broken into lines.
    const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
    if (object && name)
      return `${printed(bare(object, node), text).trimEnd()}.${text.slice(name.start, name.end)}`;
  }
  if (node.type === 'argument_list') {
    const all = parts(node);
    const isKeyword = ({ type }: PyNode) => type === 'keyword_argument';
    const keywords = all.filter(isKeyword).map((each) => printed(each, text).trim());
    return `(${[...all.filter((each) => !isKeyword(each)).map((each) => printed(each, text).trim()), ...keywords.sort()].join(', ')})`;
  }
  // Of fields that are depended on the order says nothing.
  const [call] = node.type === 'decorator' ? parts(node) : [];
  const list = call && childOf(call, 'arguments');
  const path = call && list ? text.slice(call.start, list.start) : '';
  if (list && FIELDS.test(path)) {
    const names = parts(list).map((each) => printed(each, text).trim());
    // Whoever depends on "a.b" depends on "a" too.
    const isImplied = (name: string) =>
      path === 'api.depends' && names.some((other) => other.startsWith(`${name.slice(0, -1)}.`));
    return `@${path}(${names
      .filter((name) => !isImplied(name))
      .sort()
      .join(', ')})`;
  }
  let source = '';
  let at = part.start;
  for (const child of node.children) {
    if (child.end <= part.start || child.start >= part.end) continue;
    const [start, end] = [Math.max(child.start, part.start), Math.min(child.end, part.end)];
    const inner = bare(child, node);
    source += text.slice(at, start) + printed(inner, text, inner === child ? { start, end } : inner);
    at = end;
  }
  return source + text.slice(at, part.end);
}

/** What may be a text that is put together. */
const TEMPLATE = /^(string|concatenated_string|call)$/;

/** What never needs parentheses. */
const PRIMARY = /^(attribute|call|identifier|subscript)$/;

/** What stands in parentheses where none are needed. */
function bare(node: PyNode, parent: PyNode): PyNode {
  const [inner, ...more] = parts(node);
  if (node.type !== 'parenthesized_expression' || !inner || more.length > 0) return node;
  if (PRIMARY.test(inner.type)) return inner;
  const alone =
    /^(assignment|augmented_assignment|return_statement|expression_statement|keyword_argument|pair)$/;
  const whole =
    /^(identifier|attribute|call|subscript|string|concatenated_string|integer|float|true|false|none)$/.test(
      inner.type,
    );
  return (whole && parent.type !== 'call') ||
    alone.test(parent.type) ||
    (/^(if|while|elif)_/.test(parent.type) && node.field === 'condition')
    ? inner
    : node;
}

export function squeezed(text: string): string {
  return text
    .replaceAll(/#[^\n'"]*$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/,\s*([)\]}])/g, '$1')
    .replaceAll(/([([{])\s+/g, '$1')
    .replaceAll(/\s+([)\]},:])/g, '$1')
    .trim();
}
