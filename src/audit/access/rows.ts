import type { ModuleIndex } from '../../source/module-index.ts';
import { isNoupdate } from '../../source/project/extract.ts';
import type { CsvFile, SourceFile, Span } from '../../source/types.ts';
import { qualified, recordField } from '../../source/xml/data.ts';
import { attributeValue, textOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

export const PERMISSIONS = ['read', 'write', 'create', 'unlink'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** A record of ir.model.access, from a CSV or an XML file. */
export interface AccessRow {
  readonly source: SourceFile;
  /** The row, or the start tag. */
  readonly at: Span;
  /** With the module; undefined without one. */
  readonly xmlid: string | undefined;
  /** xmlid of the model, such as `library.model_library_book`. */
  readonly model: string | undefined;
  /** undefined for no group, which is everybody. */
  readonly group: string | undefined;
  /** What is allowed; a permission that is no literal is in none. */
  readonly allows: ReadonlySet<Permission>;
  readonly demo: boolean;
  readonly noupdate: boolean;
  /** It changes a row of another module, of which only some fields are here. */
  readonly foreign: boolean;
}

const rows = new WeakMap<ModuleIndex, readonly AccessRow[]>();

/** All access rows that the module's data files have. */
export function accessRows(index: ModuleIndex): readonly AccessRow[] {
  const known = rows.get(index);
  if (known) return known;
  const found = index.loaded.flatMap(({ file, demo }) =>
    'isData' in file
      ? file.records.flatMap(({ element, model }) =>
          model === 'ir.model.access' && element.name === 'record'
            ? [xmlRow(element, file.source, index.module.name, demo)]
            : [],
        )
      : csvRows(file, index.module.name, demo),
  );
  rows.set(index, found);
  return found;
}

function csvRows(file: CsvFile, module: string, demo: boolean): AccessRow[] {
  if (file.model !== 'ir.model.access') return [];
  const column = (...names: readonly string[]) =>
    file.header.findIndex(({ value }) => names.includes(value.trim()));
  const at = {
    id: column('id'),
    model: column('model_id:id', 'model_id/id'),
    group: column('group_id:id', 'group_id/id'),
  };
  const permissions = PERMISSIONS.map((name) => [name, column(`perm_${name}`)] as const);
  return file.rows.flatMap((row) => {
    const text = (index: number) => row[index]?.value.trim() ?? '';
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last || at.model === -1) return [];
    const id = text(at.id);
    const group = text(at.group);
    return [
      {
        source: file.source,
        at: { start: first.start, end: last.end },
        xmlid: id === '' ? undefined : qualified(id, module),
        model: text(at.model) === '' ? undefined : qualified(text(at.model), module),
        group: group === '' ? undefined : qualified(group, module),
        allows: new Set(permissions.flatMap(([name, index]) => (isTrue(text(index)) ? [name] : []))),
        demo,
        noupdate: false,
        foreign: id.includes('.') && !id.startsWith(`${module}.`),
      },
    ];
  });
}

function xmlRow(element: XmlElement, source: SourceFile, module: string, demo: boolean): AccessRow {
  const id = attributeValue(element, 'id');
  const [model, group] = [refOf(element, 'model_id', module), refOf(element, 'group_id', module)];
  return {
    source,
    at: element.tag,
    xmlid: id === undefined ? undefined : qualified(id, module),
    model,
    group,
    allows: new Set(
      PERMISSIONS.filter((name) => {
        const field = recordField(element, `perm_${name}`);
        return field !== undefined && isTrue((attributeValue(field, 'eval') ?? textOf(field)).trim());
      }),
    ),
    demo,
    noupdate: isNoupdate(element),
    foreign: id?.includes('.') === true && !id.startsWith(`${module}.`),
  };
}

/** xmlid that a many2one names. */
export function refOf(record: XmlElement, name: string, module: string): string | undefined {
  const field = recordField(record, name);
  const ref = field && attributeValue(field, 'ref');
  if (ref) return qualified(ref.trim(), module);
  const given =
    field && /^\s*ref\(\s*['"]([\w.]+)['"]\s*\)\s*$/.exec(attributeValue(field, 'eval') ?? '')?.[1];
  return given === undefined ? undefined : qualified(given, module);
}

function isTrue(value: string): boolean {
  return /^(1|true|yes)$/i.test(value);
}

/** A record of ir.rule. */
export interface RuleRecord {
  readonly source: SourceFile;
  readonly element: XmlElement;
  readonly at: Span;
  readonly xmlid: string | undefined;
  readonly model: string | undefined;
  /** As written, empty for none. */
  readonly domain: string;
  readonly domainAt: Span;
  /** xmlids of its groups; undefined where they can not be read. */
  readonly groups: readonly string[] | undefined;
  readonly demo: boolean;
  readonly noupdate: boolean;
  /** Deletes or switches off, or changes a rule of another module. */
  readonly foreign: boolean;
}

const rules = new WeakMap<ModuleIndex, readonly RuleRecord[]>();

export function ruleRecords(index: ModuleIndex): readonly RuleRecord[] {
  const known = rules.get(index);
  if (known) return known;
  const { name } = index.module;
  const found = index.loaded.flatMap(({ file, demo }) => {
    if (!('isData' in file)) return [];
    return file.records.flatMap(({ element, model }) => {
      if (model !== 'ir.rule' || element.name !== 'record') return [];
      const id = attributeValue(element, 'id');
      const domain = recordField(element, 'domain_force');
      return [
        {
          source: file.source,
          element,
          at: element.tag,
          xmlid: id === undefined ? undefined : qualified(id, name),
          model: refOf(element, 'model_id', name),
          domain: (domain && (attributeValue(domain, 'eval') ?? textOf(domain)).trim()) ?? '',
          domainAt: domain?.inner ?? element.tag,
          groups: groupsOf(element, name),
          demo,
          noupdate: isNoupdate(element),
          foreign: id?.includes('.') === true && !id.startsWith(`${name}.`),
        },
      ];
    });
  });
  rules.set(index, found);
  return found;
}

function groupsOf(element: XmlElement, module: string): readonly string[] | undefined {
  const field = recordField(element, 'groups');
  if (!field) return [];
  const expression = attributeValue(field, 'eval') ?? '';
  const found = [...expression.matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)].flatMap(({ 1: id }) =>
    id === undefined ? [] : [qualified(id, module)],
  );
  return found.length > 0 || /^\s*\[\s*\]\s*$|\(5/.test(expression) ? found : undefined;
}

/** `library.book` of `library.model_library_book`, of all the models that are known. */
export function modelNames(index: ModuleIndex, known: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of [...known, ...index.models.keys()])
    found.set(`model_${name.replaceAll('.', '_')}`, name);
  return found;
}

/** The part of an xmlid behind the dot. */
export function shortId(xmlid: string): string {
  return xmlid.slice(xmlid.indexOf('.') + 1);
}
