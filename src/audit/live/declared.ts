import type { LoadedFile, ModuleIndex } from '../../source/module-index.ts';
import { isNoupdate } from '../../source/project/extract.ts';
import type { CsvFile } from '../../source/types.ts';
import { qualified } from '../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import type { LivePlace } from './check.ts';

/** What a data file sets a field to, as far as it can be told without running it. */
export type DeclaredValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'boolean'; readonly value: boolean }
  /** xmlids, of one record or several. */
  | { readonly is: 'refs'; readonly refs: readonly string[] }
  | { readonly is: 'unknown' };

export interface DeclaredRecord {
  readonly xmlid: string;
  readonly place: LivePlace;
  readonly demo: boolean;
  readonly noupdate: boolean;
  readonly values: ReadonlyMap<string, DeclaredValue>;
}

/**
 * The records of one model that the module declares under its own name, as its files together make them: what is
 * declared twice has the values of both, and stands where it is declared first.
 */
export function declaredRecords(index: ModuleIndex, model: string): ReadonlyMap<string, DeclaredRecord> {
  const found = new Map<string, DeclaredRecord>();
  const own = `${index.module.name}.`;
  for (const record of index.loaded.flatMap((file) => recordsIn(index, file, model))) {
    if (!record.xmlid.startsWith(own)) continue;
    const before = found.get(record.xmlid);
    found.set(
      record.xmlid,
      before ? { ...before, values: new Map([...before.values, ...record.values]) } : record,
    );
  }
  return found;
}

function recordsIn(index: ModuleIndex, { file, demo }: LoadedFile, model: string): DeclaredRecord[] {
  const about = { index, source: file.source };
  if (!('isData' in file)) return file.model === model ? csvRecords(index, file, demo) : [];
  return file.records.flatMap(({ element, model: of, xmlid, start, end }) => {
    if (of !== model || xmlid === undefined || element.name !== 'record') return [];
    const fields = elementsOf(element).filter(({ name }) => name === 'field');
    const values = fields.flatMap((field) => {
      const name = attributeValue(field, 'name');
      return name === undefined ? [] : [[name, xmlValue(field, index.module.name)] as const];
    });
    return [
      {
        xmlid,
        place: { ...about, at: { start, end } },
        demo,
        noupdate: isNoupdate(element),
        values: new Map(values),
      },
    ];
  });
}

function xmlValue(field: XmlElement, module: string): DeclaredValue {
  const ref = attributeValue(field, 'ref');
  if (ref !== undefined) return { is: 'refs', refs: ref === '' ? [] : [qualified(ref, module)] };
  const expression = attributeValue(field, 'eval')?.trim();
  if (expression !== undefined) return evaluated(expression, module);
  if (attributeValue(field, 'search') !== undefined || attributeValue(field, 'file') !== undefined)
    return { is: 'unknown' };
  if (attributeValue(field, 'type') !== undefined || elementsOf(field).length > 0) return { is: 'unknown' };
  return { is: 'text', text: textOf(field) };
}

function evaluated(expression: string, module: string): DeclaredValue {
  if (/^(True|1)$/.test(expression)) return { is: 'boolean', value: true };
  if (/^(False|0|None)$/.test(expression)) return { is: 'boolean', value: false };
  const text = /^(?:'([^'\\]*)'|"([^"\\]*)")$/.exec(expression);
  if (text) return { is: 'text', text: text[1] ?? text[2] ?? '' };
  // Only lists that add or replace: (4, ref('x')), (6, 0, [ref('x')]), Command.link(ref('x')), Command.set([...]).
  const rest = expression.replaceAll(/ref\(\s*(['"])[\w.]+\1\s*\)/g, '');
  if (!/^[[\]()\s,046]*$/.test(rest.replaceAll(/Command\.(link|set)/g, ''))) return { is: 'unknown' };
  const refs = [...expression.matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)];
  return { is: 'refs', refs: refs.map(([, id = '']) => qualified(id, module)) };
}

function csvRecords(index: ModuleIndex, file: CsvFile, demo: boolean): DeclaredRecord[] {
  const names = file.header.map(({ value }) => value.trim());
  const idColumn = names.indexOf('id');
  return file.rows.flatMap((row) => {
    const cell = row[idColumn];
    if (!cell?.value) return [];
    const values = names.flatMap((name, column) => {
      const value = row[column]?.value.trim() ?? '';
      const field = name.replace(/[:/]id$/, '');
      if (field === 'id' || field.includes('/')) return [];
      return [[field, field === name ? csvValue(value) : csvRefs(value, index.module.name)] as const];
    });
    return [
      {
        xmlid: qualified(cell.value, index.module.name),
        place: { index, source: file.source, at: { start: cell.start, end: cell.end } },
        demo,
        noupdate: false,
        values: new Map(values),
      },
    ];
  });
}

function csvValue(value: string): DeclaredValue {
  if (/^(1|true|yes)$/i.test(value)) return { is: 'boolean', value: true };
  if (/^(0|false|no|)$/i.test(value)) return { is: 'boolean', value: false };
  return { is: 'text', text: value };
}

function csvRefs(value: string, module: string): DeclaredValue {
  const ids = value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  return { is: 'refs', refs: ids.map((id) => qualified(id, module)) };
}

export function booleanOf(record: DeclaredRecord, field: string, otherwise: boolean): boolean | undefined {
  const value = record.values.get(field);
  if (value === undefined) return otherwise;
  return value.is === 'boolean' ? value.value : undefined;
}

/** Undefined when it cannot be told; no value is none. */
export function refsOf(record: DeclaredRecord, field: string): readonly string[] | undefined {
  const value = record.values.get(field);
  if (value === undefined || (value.is === 'boolean' && !value.value)) return [];
  return value.is === 'refs' ? value.refs : undefined;
}
