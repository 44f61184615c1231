import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, FieldInfo, OdooClient } from '../../odoo/types.ts';
import type { ToolContext } from '../define.ts';
import type { Fields } from './fields.ts';
import { unknownField } from './fields.ts';
import { checkGuard } from './guard.ts';

/** One column of an import: `name`, `country_id/id` (external id), `country_id/.id` (id), `child_ids/name`. */
export interface Column {
  readonly name: string;
  /** Field of the model itself; undefined for the columns `id` and `.id`. */
  readonly field: FieldInfo | undefined;
  readonly subfield: string | undefined;
}

/** How rows find the records they update. */
export type Match =
  | { readonly by: 'xmlid' | 'id' }
  | { readonly by: 'key'; readonly fields: readonly string[] };

const KEY_TYPES = new Set(['char', 'text', 'integer', 'selection', 'date']);
const X2MANY = new Set(['one2many', 'many2many']);

/** The columns, each known to the model; a misspelt one is refused with near names before anything is sent. */
export async function checkColumns(
  client: OdooClient,
  model: string,
  names: readonly string[],
  context: ToolContext,
): Promise<Column[]> {
  const options = { signal: context.signal };
  const fields = await client.fields(model, options);
  const columns: Column[] = [];
  for (const name of names) {
    if (name === 'id' || name === '.id') {
      columns.push({ name, field: undefined, subfield: undefined });
      continue;
    }
    const [head = '', ...path] = name.split('/');
    const field = fields.get(head) ?? unknownColumn(model, name, fields);
    if (path.length > 0) await checkPath(client, name, field, path, context, options);
    columns.push({ name, field, subfield: path.length > 0 ? path.join('/') : undefined });
  }
  return columns;
}

async function checkPath(
  client: OdooClient,
  name: string,
  field: FieldInfo,
  path: readonly string[],
  context: ToolContext,
  options: CallOptions,
): Promise<void> {
  const [head = '', ...rest] = path;
  if (!field.relation) throw new OdooError('bad_request', `"${name}": ${field.name} is no relation.`);
  if (head === 'id' || head === '.id') {
    if (rest.length === 0) return;
    throw new OdooError('bad_request', `"${name}" goes on behind an id.`);
  }
  if (field.type !== 'one2many') {
    throw new OdooError('bad_request', `"${name}": a ${field.type} is matched by name or id.`, {
      hint: `Use the column "${field.name}" (name), "${field.name}/id" (external id) or "${field.name}/.id" (id).`,
    });
  }
  checkGuard(field.relation, context.mode, `Importing ${field.relation} records through ${field.name}`);
  const fields = await client.fields(field.relation, options);
  const next = fields.get(head) ?? unknownField(field.relation, head, fields);
  if (rest.length > 0) await checkPath(client, name, next, rest, context, options);
}

function unknownColumn(model: string, name: string, fields: Fields): never {
  if (name.includes('.') || name.includes(':')) {
    const path = name.replaceAll(/[.:]/g, '/');
    throw new OdooError('bad_request', `"${name}" is no column for an import.`, {
      hint: `A path is written with a slash: "${path}".`,
    });
  }
  return unknownField(model, name, fields);
}

/** What tells a known row from a new one; without it a repeated import would create everything again. */
export function matchOf(
  model: string,
  columns: readonly Column[],
  key: readonly string[] | undefined,
): Match {
  const has = (name: string): boolean => columns.some((column) => column.name === name);
  if (key && key.length > 0) {
    for (const name of key) {
      const column = columns.find((one) => one.name === name);
      if (!column?.field) throw new OdooError('bad_request', `The key "${name}" is not among the columns.`);
      if (!KEY_TYPES.has(column.field.type) || column.subfield || column.field.store === false) {
        throw new OdooError(
          'bad_request',
          `"${name}" can't be a key: it is no stored text, number or date of ${model}.`,
        );
      }
    }
    if (has('id') || has('.id')) {
      throw new OdooError('bad_request', 'Rows are matched by key or by their id column: give one of them.');
    }
    return { by: 'key', fields: key };
  }
  if (has('id') && has('.id')) throw new OdooError('bad_request', 'Give the column "id" or ".id", not both.');
  if (has('id')) return { by: 'xmlid' };
  if (has('.id')) return { by: 'id' };
  throw new OdooError(
    'bad_request',
    'Nothing tells which rows are in Odoo already, so a repeated import would double them.',
    {
      hint: 'Add a column "id" with external ids of your choice (such as "acme.partner_17"), or name key fields, such as key ["ref"].',
    },
  );
}

/** Whether a row only adds lines to the record above it. */
export function continues(cells: Readonly<Record<string, unknown>>, columns: readonly Column[]): boolean {
  const own = columns.filter((column) => !(column.field?.type === 'one2many' && column.subfield));
  return own.length < columns.length && own.every((column) => isEmpty(cells[column.name]));
}

export function isEmpty(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined || cell === false;
}

/** A cell as Odoo's import reads it: text. */
export function importText({ name, field }: Column, cell: unknown, row: number): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean' && field?.type === 'boolean') return cell ? '1' : '0';
  if (isEmpty(cell)) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const list = Array.isArray(cell) && field && X2MANY.has(field.type) ? cell : undefined;
  if (list?.every((one) => typeof one === 'string' || typeof one === 'number')) return list.join(',');
  throw new OdooError('bad_request', `Row ${row}, "${name}": an import takes text, numbers and booleans.`, {
    hint: 'A relation goes by name, or by external id in a column such as "country_id/id".',
  });
}
