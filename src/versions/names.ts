import { createHash } from 'node:crypto';
import type { Series } from '../series/profile.ts';
import type { SchemaField } from './schema.ts';

/** PostgreSQL keeps so many bytes of a name. */
export const MAX_NAME = 63;

/** Models of the framework whose table has another name than theirs. Source: odoo/addons/base/models/ir_actions.py, ir_actions_report.py. */
const TABLES: Readonly<Record<string, string>> = {
  'ir.actions.actions': 'ir_actions',
  'ir.actions.act_window': 'ir_act_window',
  'ir.actions.act_window.view': 'ir_act_window_view',
  'ir.actions.act_url': 'ir_act_url',
  'ir.actions.server': 'ir_act_server',
  'ir.actions.client': 'ir_act_client',
  'ir.actions.report': 'ir_act_report_xml',
};

/** Table of a model that does not say it. */
export function tableOf(model: string): string {
  return TABLES[model] ?? model.replaceAll('.', '_');
}

/** PostgreSQL's type of a column; undefined for a field without one. Source: odoo/fields.py. */
export function columnType(
  field: Pick<SchemaField, 'type' | 'translate' | 'companyDependent' | 'digits' | 'attachment'>,
  series: Series,
): string | undefined {
  // Not a column but rows of ir.property before 18.0, and of ir.translation before 16.0.
  if (field.companyDependent) return series >= '18.0' ? 'jsonb' : undefined;
  if (field.translate && series >= '16.0') return 'jsonb';
  switch (field.type) {
    case 'Char':
    case 'Selection':
    case 'Reference':
      return 'varchar';
    case 'Text':
    case 'Html':
      return 'text';
    case 'Integer':
    case 'Many2one':
    case 'Many2oneReference':
      return 'int4';
    case 'Float':
      return field.digits ? 'numeric' : 'float8';
    case 'Monetary':
      return 'numeric';
    case 'Boolean':
      return 'bool';
    case 'Date':
      return 'date';
    case 'Datetime':
      return 'timestamp';
    case 'Json':
      return 'jsonb';
    case 'Binary':
    case 'Image':
      return field.attachment ? undefined : 'bytea';
    default:
      return undefined;
  }
}

/** Name under which a column is kept: it says the version, so that no later one meets it. */
export function backupName(version: string, column: string): string {
  const name = `legacy_${version.replaceAll(/\W/g, '_')}_${column}`;
  if (name.length <= MAX_NAME) return name;
  const mark = createHash('sha1').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, MAX_NAME - 9)}_${mark}`;
}

/** Table and columns of a many2many that does not name them. Source: Many2many._setup_attrs of odoo/fields.py. */
export function relationNames(table: string, other: string): { table: string; columns: [string, string] } {
  return { table: `${[table, other].sort().join('_')}_rel`, columns: [`${table}_id`, `${other}_id`] };
}
