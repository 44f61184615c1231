import { childOf, type PyNode } from '../../source/python/node.ts';
import type { ClassFact, FieldFact, PythonFile, Valued } from '../../source/types.ts';

/** A field, and the class that has it. */
export interface PlacedField {
  readonly klass: ClassFact;
  readonly field: FieldFact;
}

/** Every field of the file. */
export function fieldsOf({ classes }: PythonFile): readonly PlacedField[] {
  return classes.flatMap((klass) => klass.fields.map((field) => ({ klass, field })));
}

/** Where the label stands among the positional arguments, by the type of the field. */
const LABEL_AT: Readonly<Record<string, number>> = {
  Many2one: 1,
  Selection: 1,
  Reference: 1,
  One2many: 2,
  Many2many: 4,
};

/** The label that the field is given; undefined where it has none of its own. */
export function labelOf({ type, args, kwargs }: FieldFact): Valued | undefined {
  return kwargs.get('string') ?? args[LABEL_AT[type] ?? 0];
}

/** The label that Odoo makes of a field's name: `partner_id` becomes `Partner`. */
export function defaultLabel(name: string): string {
  const base = name.endsWith('_ids') ? name.slice(0, -4) : name.endsWith('_id') ? name.slice(0, -3) : name;
  // As Python's str.title(): every letter behind something that is no letter.
  return base
    .replaceAll('_', ' ')
    .replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

/** The text of a string, also of an f-string that puts nothing in. */
export function plainText({ value, node }: Valued, text: string): string | undefined {
  if (typeof value === 'string') return value;
  if (node.type !== 'string' || node.children.some(({ type }) => type === 'interpolation')) return undefined;
  const [start, end] = [node.children[0], node.children.at(-1)];
  return start && end ? text.slice(start.end, end.start) : undefined;
}

/** The name of a method of the class that a keyword gives as an object: `compute=_compute_x`. */
export function methodObject(
  { field, klass }: PlacedField,
  keyword: string,
  text: string,
): { readonly name: string; readonly node: PyNode } | undefined {
  const node = field.kwargs.get(keyword)?.node;
  if (node?.type !== 'identifier') return undefined;
  const name = text.slice(node.start, node.end);
  return klass.methods.some((method) => method.name === name) ? { name, node } : undefined;
}

/** The whole keyword argument, `string="A"`, in the call that a value belongs to. */
export function argumentNode(call: PyNode, value: PyNode): PyNode | undefined {
  const list = childOf(call, 'arguments');
  return list?.children.find(({ start, end }) => start <= value.start && end >= value.end);
}
