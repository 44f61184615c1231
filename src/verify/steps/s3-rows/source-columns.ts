import type { FieldInfo } from '../../../odoo/types.ts';
import type { ExpectedColumn, ExpectedRecord } from '../../../scaffold/contribution.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import type { CsvFile } from '../../../source/types.ts';
import { qualified } from '../../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';

/** Records that nobody edits by the way, so that a difference means that the server has other files. */
export const MODELS: readonly string[] = [
  'ir.model.access',
  'ir.rule',
  'ir.cron',
  'ir.actions.act_window',
  'ir.actions.report',
  'ir.actions.server',
  'ir.sequence',
  'ir.ui.menu',
  'ir.ui.view',
  'mail.template',
  'report.paperformat',
];
/** Translated, computed from something else, or moved on by Odoo itself. */
const APART = new Set([
  'name',
  'help',
  'subject',
  'description',
  'summary',
  'arch',
  'nextcall',
  'number_next',
]);
/** A field of a record element that is set to a plain value. */
const CONSTANT = /^(?:True|False|-?\d+(?:\.\d+)?)$/;

type Fields = ReadonlyMap<string, FieldInfo>;

/** What the data files set in records of a model, as far as it is written down plainly; the last one counts. */
export function sourceColumns(index: ModuleIndex, model: string, fields: Fields): readonly ExpectedRecord[] {
  const values = new Map<string, { values: Record<string, ExpectedColumn>; demo: boolean }>();
  for (const { file, demo } of index.loaded) {
    const rows = 'header' in file ? tableRows(index, file) : elementRows(index, file.records);
    for (const row of rows) {
      if (row.model !== model || !row.xmlid.startsWith(`${index.module.name}.`)) continue;
      const known = values.get(row.xmlid)?.values ?? {};
      const now = Object.fromEntries(
        row.cells.flatMap(([name, cell]) => {
          const value = columnValue(cell, fields.get(name), index.module.name);
          return APART.has(name) || value === undefined ? [] : [[name, value] as const];
        }),
      );
      values.set(row.xmlid, { values: { ...known, ...now }, demo });
    }
  }
  return [...values].map(([xmlid, found]) => ({ xmlid, model, ...found }));
}

/** How a value is written: as text, as the xmlid of a record, or as a Python constant. */
type Cell = { readonly text: string } | { readonly ref: string } | { readonly constant: string };

interface SourceRow {
  readonly model: string;
  readonly xmlid: string;
  readonly cells: readonly (readonly [string, Cell])[];
}

function tableRows(index: ModuleIndex, { model, header, rows }: CsvFile): SourceRow[] {
  const names = header.map((cell) => cell.value.trim().replace('/', ':'));
  const id = names.indexOf('id');
  return rows.flatMap((row): SourceRow[] => {
    const xmlid = row[id]?.value.trim() ?? '';
    const cells = names.flatMap((name, at): [string, Cell][] => {
      const value = row[at]?.value.trim() ?? '';
      if (name === 'id' || value === '') return [];
      return name.endsWith(':id') ? [[name.slice(0, -3), { ref: value }]] : [[name, { text: value }]];
    });
    return xmlid === '' ? [] : [{ model, xmlid: qualified(xmlid, index.module.name), cells }];
  });
}

function elementRows(
  { module }: ModuleIndex,
  records: readonly { element: XmlElement; model: string; xmlid: string | undefined }[],
): SourceRow[] {
  return records.flatMap(({ element, model, xmlid }): SourceRow[] => {
    if (xmlid === undefined) return [];
    if (element.name === 'menuitem') return [{ model, xmlid, cells: menuCells(element) }];
    if (element.name !== 'record') return [];
    const cells = elementsOf(element).flatMap((field): [string, Cell][] => {
      const name = attributeValue(field, 'name');
      const cell = field.name === 'field' ? fieldCell(field) : undefined;
      return name === undefined || !cell ? [] : [[name, cell]];
    });
    return [{ model, xmlid: qualified(xmlid, module.name), cells }];
  });
}

/** Source: tools/convert.py, `_tag_menuitem`. */
function menuCells(element: XmlElement): [string, Cell][] {
  const [parent, action, sequence] = ['parent', 'action', 'sequence'].map((key) =>
    attributeValue(element, key),
  );
  return [
    ...(parent ? [['parent_id', { ref: parent }] as [string, Cell]] : []),
    ...(action ? [['action', { ref: action }] as [string, Cell]] : []),
    ...(sequence ? [['sequence', { constant: sequence }] as [string, Cell]] : []),
  ];
}

function fieldCell(field: XmlElement): Cell | undefined {
  const ref = attributeValue(field, 'ref');
  if (ref !== undefined) return { ref };
  const evaluated = attributeValue(field, 'eval')?.trim();
  if (evaluated !== undefined) return CONSTANT.test(evaluated) ? { constant: evaluated } : undefined;
  const others = field.attributes.some(({ name }) => name !== 'name');
  return others || elementsOf(field).length > 0 ? undefined : { text: textOf(field) };
}

function columnValue(cell: Cell, field: FieldInfo | undefined, module: string): ExpectedColumn | undefined {
  if (!field || field.store === false) return undefined;
  if ('ref' in cell) {
    return field.type === 'many2one' || field.type === 'reference'
      ? { ref: qualified(cell.ref, module) }
      : undefined;
  }
  const text = 'text' in cell ? cell.text.trim() : cell.constant;
  switch (field.type) {
    case 'boolean':
      return /^(?:1|true)$/i.test(text);
    case 'integer':
    case 'float':
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'char':
    case 'text':
    case 'selection':
      return 'text' in cell ? text : undefined;
    default:
      return undefined;
  }
}

/** In a `noupdate` block the server keeps the values of the first installation. */
export function isKept(element: XmlElement | undefined): boolean {
  for (let up = element; up; up = up.parent) {
    const said = attributeValue(up, 'noupdate');
    if (said !== undefined) return /^(?:1|true)$/i.test(said);
  }
  return false;
}
