import { OdooError } from '../../odoo/errors.ts';
import type { FieldInfo } from '../../odoo/types.ts';
import { cell } from './cells.ts';
import { isCredentialField } from './credentials.ts';
import { type Fields, unknownField } from './fields.ts';

/** What a row shows: a field of the model, or one at the end of a path through relations. */
export interface Column extends FieldInfo {
  /** The whole path, such as `partner_id.country_id.code`. */
  readonly name: string;
  /** The relations on the way and the field at the end; only of a path. */
  readonly path?: readonly FieldInfo[];
}

const MANY = new Set(['one2many', 'many2many']);
const MAX_DEPTH = 5;

export function isMany(field: FieldInfo): boolean {
  return MANY.has(field.type);
}

/** Each named column, checked through relations; a wrong name is a `bad_request` with near names. */
export async function pickColumns(
  model: string,
  names: readonly string[],
  fieldsOf: (model: string) => Promise<Fields>,
): Promise<Column[]> {
  const columns: Column[] = [];
  for (const name of new Set(names)) columns.push(await pickColumn(model, name, fieldsOf));
  return columns;
}

async function pickColumn(
  model: string,
  name: string,
  fieldsOf: (model: string) => Promise<Fields>,
): Promise<Column> {
  const parts = name.split('.');
  if (parts.length > MAX_DEPTH) {
    throw new OdooError(
      'bad_request',
      `"${name}" goes through too many relations: at most ${MAX_DEPTH - 1}.`,
    );
  }
  const path: FieldInfo[] = [];
  let current = model;
  for (const [index, part] of parts.entries()) {
    const fields = await fieldsOf(current);
    const field = fields.get(part) ?? unknownField(current, part, fields);
    path.push(field);
    if (index === parts.length - 1) break;
    if (!field.relation || !(field.type === 'many2one' || isMany(field))) {
      throw new OdooError(
        'bad_request',
        `"${name}" goes through "${part}" of ${current}, which is no relation.`,
      );
    }
    current = field.relation;
  }
  const leaf = path.at(-1) ?? { name, type: 'char', string: name };
  if (path.length === 1) return leaf;
  // Several values become one text, unless it is a secret: that must still be known as what it is.
  const several = path.slice(0, -1).some(isMany) && !isCredentialField(leaf);
  // What may not be read leads nowhere either.
  const hidden = path.some((field) => field.withheld) ? { withheld: true as const } : {};
  return { ...leaf, name, type: several ? 'char' : leaf.type, path, ...hidden };
}

/** The columns as a tree of relations, each read once. */
export interface Node {
  readonly field: FieldInfo;
  /** Shown itself, not only gone through. */
  shown: boolean;
  readonly below: Tree;
}
export type Tree = Map<string, Node>;

export function toTree(columns: readonly Column[]): Tree {
  const tree: Tree = new Map();
  for (const column of columns) {
    let level = tree;
    const path = column.path ?? [column];
    for (const [index, field] of path.entries()) {
      const node: Node = level.get(field.name) ?? { field, shown: false, below: new Map() };
      level.set(field.name, node);
      if (index === path.length - 1) node.shown = true;
      level = node.below;
    }
  }
  return tree;
}

/** How many records of an x2many field are named, and how many a path goes through. */
export interface Bounds {
  readonly names: number;
  readonly through: number;
}

/** The tree as `web_read` takes it, from 17.0 on. */
export function specification(tree: Tree, bounds: Bounds): Record<string, unknown> {
  return Object.fromEntries([...tree].map(([name, node]) => [name, specificationOf(node, bounds)]));
}

function specificationOf({ field, shown, below }: Node, bounds: Bounds): Record<string, unknown> {
  if (!isMany(field) && field.type !== 'many2one') return {};
  const named = shown && (field.type === 'many2one' || bounds.names > 0);
  if (!named && below.size === 0) return {};
  const fields = { ...(named ? { display_name: {} } : {}), ...specification(below, bounds) };
  // Without a limit Odoo reads every related record.
  return { fields, ...(isMany(field) ? { limit: below.size > 0 ? bounds.through : bounds.names } : {}) };
}

/** The value of a column of a path, of a record whose relations hold what is below them. */
export function valueAlong(
  record: Readonly<Record<string, unknown>>,
  path: readonly FieldInfo[],
  bounds: Bounds,
  normalise: (field: FieldInfo, value: unknown) => unknown,
): unknown {
  const leaf = path.at(-1);
  if (!leaf) return undefined;
  let records = [record];
  let left = 0;
  for (const field of path.slice(0, -1)) {
    const next: Readonly<Record<string, unknown>>[] = [];
    for (const one of records) {
      const related = relatedRecords(one[field.name]);
      const kept = isMany(field) ? related.slice(0, bounds.through) : related;
      left += related.length - kept.length;
      next.push(...kept);
    }
    records = next;
  }
  const values = records.map((one) => normalise(leaf, one[leaf.name]));
  if (!path.slice(0, -1).some(isMany)) return values[0] ?? false;
  const texts = values.map((value) => cell(leaf, value, { maxLength: 200, maxRelated: 5 }));
  const text = texts.filter((one) => one !== '').join('; ');
  return left > 0 ? `${text} and ${left} more` : text;
}

function relatedRecords(value: unknown): Readonly<Record<string, unknown>>[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => (one && typeof one === 'object' ? [{ ...one }] : []));
}
