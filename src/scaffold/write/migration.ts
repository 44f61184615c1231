import { format, list, type Py, str, tuple } from '../render/python.ts';
import { parseSpec } from '../spec/parse.ts';
import { readSpecText } from '../spec/read.ts';
import { isStored } from '../spec/resolving.ts';
import type { FieldSpec, ModelSpec, Spec } from '../spec/types.ts';

/** Put behind the name of a column whose field is gone: an update drops the column of that name otherwise. */
const KEPT = '_kept';

export interface Migration {
  readonly path: string;
  readonly content: string;
}

export interface FieldChanges {
  /** Undefined when no column has to be moved. */
  readonly migration: Migration | undefined;
  /** One sentence each. */
  readonly notes: readonly string[];
}

interface Column {
  readonly table: string;
  readonly old: string;
  readonly now: string;
}

/**
 * What an update of the module would lose. Odoo drops the column of a field that is gone when the module is
 * updated (ir_model.py, `IrModelFields._drop_column`), so a script moves it out of the way before: to its new
 * name where the spec says `renamed_from`, else to a name that no field has.
 */
export async function fieldChanges(
  oldSpec: string | undefined,
  spec: Spec,
  version: string,
): Promise<FieldChanges> {
  const before = oldSpec === undefined ? undefined : await readOld(oldSpec);
  if (!before) return { migration: undefined, notes: [] };
  const path = `migrations/${version}/pre-migration.py`;
  const columns: Column[] = [];
  const notes: string[] = [];
  for (const old of before.models) {
    const now = spec.models.find((model) => model.name === old.name);
    if (!now) {
      notes.push(`models.${old.name}: it is gone; the next update of the module drops its table and records`);
      continue;
    }
    for (const field of old.fields) compareField(old, field, now, path, columns, notes);
  }
  if (columns.length === 0) return { migration: undefined, notes };
  return { migration: { path, content: script(columns) }, notes };
}

async function readOld(text: string): Promise<Spec | undefined> {
  try {
    return parseSpec(await readSpecText(text));
  } catch {
    // It was written for another version of this tool.
    return undefined;
  }
}

function compareField(
  old: ModelSpec,
  field: FieldSpec,
  model: ModelSpec,
  path: string,
  columns: Column[],
  notes: string[],
): void {
  const now = model.fields.find((candidate) => candidate.name === field.name);
  const at = `models.${old.name}.fields.${field.name}`;
  if (!isStored(field) || field.type === 'one2many') return;
  if (now && isStored(now)) {
    if (now.type !== field.type)
      notes.push(`${at}: was ${field.type} and is ${now.type}; see what the update makes of its data`);
    return;
  }
  const successor = model.fields.find((candidate) => candidate.renamedFrom === field.name);
  if (!hasColumn(field)) {
    const fate =
      field.type === 'many2many' ? 'keep their table, which nothing reads any more' : 'are not moved';
    notes.push(`${at}: it is gone; its values ${fate}`);
  } else if (successor) {
    columns.push({ table: old.table, old: field.name, now: successor.name });
    notes.push(`${at}: ${path} renames its column to ${successor.name}`);
  } else {
    columns.push({ table: old.table, old: field.name, now: field.name + KEPT });
    notes.push(
      `${at}: it is gone; ${path} keeps its column as ${field.name}${KEPT}. If it has a new name, write renamed_from: ${field.name} at that field`,
    );
  }
}

/** Images and files are attachments. */
function hasColumn({ type }: FieldSpec): boolean {
  return !['many2many', 'image', 'binary'].includes(type);
}

function script(columns: readonly Column[]): string {
  const rows: Py[] = columns.map(({ table, old, now }) => tuple([str(table), str(old), str(now)]));
  return `from odoo.tools.sql import column_exists, rename_column

COLUMNS = ${format(list(rows, true), 0, 'COLUMNS = '.length)}


def migrate(cr, version):
    for table, old, new in COLUMNS:
        if column_exists(cr, table, old) and not column_exists(cr, table, new):
            rename_column(cr, table, old, new)
`;
}
