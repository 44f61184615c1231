import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { FieldFact, OdooModule, PythonFile } from '../../source/types.ts';
import type { Condition } from '../expression/domain.ts';
import type { Modifier } from '../expression/modifiers.ts';

/** What `states` of a field may change. */
const MODIFIERS = ['readonly', 'required', 'invisible'] as const;

/** For each state what it sets, as Python would see it. */
type States = readonly (readonly [state: string, modifier: Modifier, value: unknown])[];

/**
 * In which states each modifier of a field holds; undefined for what is no literal, and no name of one at the top of
 * the file. A value that is not the field's own is the other one: so compared the views of up to 16.0.
 */
export function conditionsOf(
  field: FieldFact,
  file: PythonFile,
  own: boolean,
): ReadonlyMap<Modifier, Condition> | undefined {
  const states = statesOf(field, file, own);
  if (!states) return undefined;
  return new Map(
    MODIFIERS.flatMap((modifier) => {
      const byDefault = field.kwargs.get(modifier)?.value === true;
      // A state that says what holds anyway says nothing.
      const held = states.filter(([, name, value]) => name === modifier && value !== byDefault);
      if (held.length === 0) return [];
      const op = byDefault ? 'not in' : 'in';
      return [[modifier, { kind: 'leaf', left: 'state', op, right: held.map(([state]) => state) }] as const];
    }),
  );
}

/** Where sale had states that other modules gave their fields up to 16.0. */
export const SALE_ORDER = /^odoo\.addons\.sale\.models\.sale_order$/;
const READONLY_IN: Readonly<Record<string, readonly string[]>> = {
  READONLY_FIELD_STATES: ['sale', 'done', 'cancel'],
  LOCKED_FIELD_STATES: ['done', 'cancel'],
};
export const SALE_STATES: ReadonlySet<string> = new Set(Object.keys(READONLY_IN));

/** Where purchase had its class up to 16.0, which kept such states in READONLY_STATES. */
export const PURCHASE_ORDER = /^odoo\.addons\.purchase\.models\.purchase$/;
const PURCHASED = ['purchase', 'done', 'cancel'];

function statesOf(field: FieldFact, file: PythonFile, own: boolean): States | undefined {
  const given = field.kwargs.get('states');
  const { text } = file.source;
  const [, klass] = given ? (/^(\w+)\.READONLY_STATES$/.exec(text.slice(given.start, given.end)) ?? []) : [];
  if (klass && file.imports.some(({ from, names }) => PURCHASE_ORDER.test(from) && names.includes(klass)))
    return own ? undefined : PURCHASED.map((state) => [state, 'readonly', true] as const);
  const name = given?.node.type === 'identifier' ? text.slice(given.start, given.end) : '';
  if (file.imports.some(({ from, names }) => SALE_ORDER.test(from) && names.includes(name)))
    // A model of one's own has states of its own, which somebody looks at.
    return own ? undefined : READONLY_IN[name]?.map((state) => [state, 'readonly', true] as const);
  const node =
    given?.node.type === 'identifier'
      ? constants(file).find((each) => each.name === name)?.value
      : given?.node;
  return node && statesIn(node, text);
}

/** A dictionary, or one that says the same of each state: `{state: [...] for state in {"done", "cancel"}}`. */
function statesIn(node: PyNode, text: string): States | undefined {
  if (node.type !== 'dictionary_comprehension') return readStates(literalOf(node, text));
  const [pair, clause, ...more] = parts(node);
  const [key, value] = [pair && childOf(pair, 'key'), pair && childOf(pair, 'value')];
  const [name, list] = [clause && childOf(clause, 'left'), clause && childOf(clause, 'right')];
  if (!key || !value || !name || !list || more.length > 0) return undefined;
  if (
    !/^(set|list|tuple)$/.test(list.type) ||
    text.slice(key.start, key.end) !== text.slice(name.start, name.end)
  )
    return undefined;
  const states = parts(list).map((each) => literalOf(each, text));
  const pairs = literalOf(value, text);
  return states.every((each) => typeof each === 'string')
    ? readStates(Object.fromEntries(states.map((each) => [each, pairs])))
    : undefined;
}

function readStates(value: unknown): States | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const found: (readonly [string, Modifier, unknown])[] = [];
  for (const [state, pairs] of Object.entries(value)) {
    if (!Array.isArray(pairs)) return undefined;
    for (const pair of pairs) {
      const [name, on] = Array.isArray(pair) ? pair : [];
      const modifier = MODIFIERS.find((each) => each === name);
      if (!modifier || on === undefined) return undefined;
      found.push([state, modifier, on]);
    }
  }
  return found;
}

interface Constant {
  readonly name: string;
  readonly statement: PyNode;
  readonly value: PyNode;
}

/** Names that the top of a file gives a value once. */
function constants({ root, source: { text } }: PythonFile): readonly Constant[] {
  const all = parts(root).flatMap((statement): Constant[] => {
    const [assignment] = statement.type === 'expression_statement' ? parts(statement) : [];
    const left = assignment?.type === 'assignment' ? childOf(assignment, 'left') : undefined;
    const value = assignment && childOf(assignment, 'right');
    if (left?.type !== 'identifier' || !value) return [];
    return [{ name: text.slice(left.start, left.end), statement, value }];
  });
  return all.filter(({ name }) => all.filter((other) => other.name === name).length === 1);
}

/** Statements that give states a name which nothing of the module uses any more. */
export function unusedStates(file: PythonFile, module: OdooModule): readonly PyNode[] {
  const { text } = file.source;
  return constants(file)
    .filter(({ value }) => (statesIn(value, text) ?? []).length > 0)
    .filter(({ name, statement }) => {
      const word = new RegExp(`\\b${name}\\b`);
      const elsewhere = module.python.some((other) => other !== file && word.test(other.source.text));
      const inside = walk(file.root).filter(
        (node) =>
          node.type === 'identifier' &&
          text.slice(node.start, node.end) === name &&
          !(node.start >= statement.start && node.end <= statement.end),
      );
      return !elsewhere && inside.length === 0;
    })
    .map(({ statement }) => statement);
}
