import type { Conversion } from './change.ts';
import { relationOf } from './compare-fields.ts';
import { type Comparison, type Findings, type ModelPair, nameNow } from './comparison.ts';
import { backupName, columnType } from './names.ts';
import type { SchemaField } from './schema.ts';

/** Changes that Odoo makes by itself and that lose nothing, by `from>to`. */
const HARMLESS = new Set([
  ...['Char>Text', 'Text>Char', 'Char>Selection', 'Selection>Char', 'Selection>Text'],
  ...['Html>Text', 'Html>Char', 'Integer>Float', 'Integer>Monetary', 'Float>Monetary', 'Monetary>Float'],
  ...['Date>Datetime', 'Many2one>Integer', 'Many2one>Many2oneReference', 'Many2oneReference>Integer'],
]);

/** Changes that the scripts know a way for. */
const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  'Datetime>Date': 'lossy',
  'Float>Integer': 'lossy',
  'Monetary>Integer': 'lossy',
  'Char>Html': 'html',
  'Text>Html': 'html',
  'Many2one>Many2many': 'many2one-to-many2many',
  'Many2many>Many2one': 'many2many-to-many2one',
  'Char>Many2one': 'name-to-record',
  'Selection>Many2one': 'name-to-record',
  'Many2one>Char': 'record-to-name',
};

/** A field keeps its name and holds something else. */
export function changedType(
  field: SchemaField,
  after: SchemaField,
  pair: ModelPair,
  comparison: Comparison,
  found: Findings,
): void {
  // What a subclass of our own makes of it is not known.
  if (field.type === 'Unknown' || after.type === 'Unknown') return;
  const comodel = field.comodel === undefined ? undefined : nameNow(field.comodel, comparison);
  const moved = comodel !== undefined && after.comodel !== undefined && comodel !== after.comodel;
  const scoped = field.companyDependent !== after.companyDependent;
  if (field.type === after.type && !moved && !scoped) return;
  const change = `${field.type}>${after.type}`;
  if (!scoped && !moved && HARMLESS.has(change)) return;
  if (field.type === 'One2many' || (after.type === 'One2many' && field.type !== 'Many2one')) return;
  const conversion = conversionOf(change, comodel, field, after, moved || scoped);
  const { old, now } = pair;
  const column = columnType(field, comparison.from) !== undefined;
  const backup =
    column && conversion !== 'html'
      ? backupName(comparison.after.version ?? comparison.to, after.name)
      : undefined;
  const [from, to] = [told(field), told(after)];
  found.changes.push({
    kind: 'changed-type',
    ...{ model: now.name, table: now.table, field: after.name, from, to, conversion, backup },
    comodel: after.comodel ?? comodel,
    relation:
      conversion === 'many2one-to-many2many'
        ? relationOf(after, now.table, comparison)
        : conversion === 'many2many-to-many2one'
          ? relationOf(field, old.table, comparison)
          : undefined,
  });
  if (conversion === 'none') {
    found.questions.push({
      message: `${now.name}.${after.name} was ${from} and is ${to}: nobody can tell how one becomes the other. ${backup === undefined ? 'Its old values are in no column of its table' : `The scripts keep its old values in the column ${backup}`}: say in post-migration.py what becomes of them.`,
      answer: undefined,
    });
  }
}

function conversionOf(
  change: string,
  comodel: string | undefined,
  field: SchemaField,
  after: SchemaField,
  other: boolean,
): Conversion {
  if (other) return 'none';
  const known = CONVERSIONS[change] ?? 'none';
  // The other side has to be the same model, and text that is translated is in no plain column.
  if (/many2many/.test(known) && comodel !== after.comodel) return 'none';
  return known === 'html' && (field.translate || after.translate) ? 'none' : known;
}

function told({ type, comodel, companyDependent }: SchemaField): string {
  const of = comodel === undefined ? '' : ` of ${comodel}`;
  return `${type}${of}${companyDependent ? ' for each company' : ''}`;
}
