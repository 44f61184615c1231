import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { parsePythonNow } from '../../source/python/parser.ts';
import { type Condition, conditionOf, type DomainItem, domainItems, joined } from './domain.ts';

export const MODIFIERS = ['invisible', 'column_invisible', 'readonly', 'required'] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** Why a node's modifiers cannot be read. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** What a node says of itself before 17.0; a key that is not there says nothing. */
export interface OldModifiers {
  /** Text of the attribute. */
  readonly attrs?: string | undefined;
  readonly states?: string | undefined;
  /** Of the plain attributes `invisible`, `readonly` and `required`. */
  readonly plain: Readonly<Partial<Record<Modifier, string>>>;
  /** It is a column of a list, where a plain `invisible` hides the whole column. */
  readonly inList: boolean;
}

/**
 * What each modifier of a node comes to. The rules are those by which servers up to 16.0 made one value of the three
 * attributes: see `transfer_node_to_modifiers` in odoo/addons/base/models/ir_ui_view.py of 16.0.
 * Throws Unreadable.
 */
export function modifiersOf(old: OldModifiers): ReadonlyMap<Modifier, Condition> {
  const found = new Map<Modifier, readonly DomainItem[] | boolean>();
  for (const [key, value] of readAttrs(old.attrs)) found.set(key, value);
  // An empty one says nothing: an extension takes states away with it.
  if (old.states !== undefined && old.states.trim() !== '') {
    const states = old.states.split(',').map((state) => state.trim());
    const leaf: Condition = { kind: 'leaf', left: 'state', op: 'not in', right: states };
    const before = found.get('invisible');
    // Appended to the list, not joined with it: an operator in front of it may take the new condition.
    found.set('invisible', typeof before === 'object' ? [...before, leaf] : [leaf]);
  }
  const result = new Map<Modifier, Condition>();
  for (const [key, value] of found) {
    const condition = typeof value === 'boolean' ? constant(value) : conditionOf(value);
    if (!condition) throw new Unreadable(`the domain of "${key}" lacks a condition behind an operator`);
    result.set(key, condition);
  }
  for (const name of MODIFIERS) {
    const text = old.plain[name];
    if (text === undefined || text.trim() === '') continue;
    const key = name === 'invisible' && old.inList ? 'column_invisible' : name;
    const plain = booleanOf(text);
    const dynamic = typeof found.get(key) === 'object';
    if (plain === true) result.set(key, constant(true));
    else if (plain === false) {
      // It never takes back what a domain says.
      if (!dynamic) result.set(key, constant(false));
    } else {
      const before = result.get(key);
      const own: Condition = { kind: 'expression', text: text.trim() };
      result.set(key, before ? joined('or', [own, before]) : own);
    }
  }
  return result;
}

function constant(value: boolean): Condition {
  return { kind: 'constant', value };
}

/** The words that the server took for a boolean; undefined for an expression. */
export function booleanOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (/^(y|yes|1|true|t|on)$/.test(word)) return true;
  return /^(n|no|0|false|f|off)$/.test(word) ? false : undefined;
}

/** What `attrs` says of each modifier: a domain, or a plain boolean. */
function readAttrs(text: string | undefined): [Modifier, readonly DomainItem[] | boolean][] {
  if (text === undefined || text.trim() === '') return [];
  // The server puts a number in the place of an xmlid; here it goes through as a text that is written back as it was.
  const source = `(${text.trim().replaceAll(/%\(\s*[\w.]+\s*\)[ds]/g, (xmlid) => `'${xmlid}'`)})`;
  const dictionary = expressionOf(source);
  if (dictionary?.type !== 'dictionary') throw new Unreadable('attrs is not a dictionary of literals');
  return parts(dictionary).map((pair) => {
    const [key, value] = [childOf(pair, 'key'), childOf(pair, 'value')];
    const name = key && literalOf(key, source);
    if (pair.type !== 'pair' || !value || !isModifier(name)) {
      throw new Unreadable(
        typeof name === 'string'
          ? `attrs has the key "${name}", which is no modifier`
          : 'attrs has a key that is no text',
      );
    }
    return [name, modifierValue(name, value, source)];
  });
}

function isModifier(name: unknown): name is Modifier {
  return MODIFIERS.some((modifier) => modifier === name);
}

function modifierValue(name: Modifier, node: PyNode, source: string): readonly DomainItem[] | boolean {
  const value = literalOf(node, source);
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  const items = domainItems(node, source);
  if (!items) throw new Unreadable(`the value of "${name}" is not a domain of literals`);
  return items;
}

/** The one expression of a text in parentheses. */
function expressionOf(source: string): PyNode | undefined {
  const root = parsePythonNow(source);
  const [statement] = parts(root);
  if (root.children.length !== 1 || statement?.type !== 'expression_statement') return undefined;
  let [node] = parts(statement);
  while (node?.type === 'parenthesized_expression') [node] = parts(node);
  return node;
}
