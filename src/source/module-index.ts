import { manifestPaths } from './manifest.ts';
import { indexModels, type ModelFacts } from './model-index.ts';
import type { CsvFile, DataId, ListedPath, OdooModule, RefFact, SourceFile, XmlFile } from './types.ts';
import { recordField, recordText } from './xml/data.ts';
import { attributeValue, elementsOf, textOf } from './xml/query.ts';
import type { XmlElement } from './xml/tree.ts';

/** A data file of the manifest, in the order in which Odoo loads it. */
export interface LoadedFile {
  readonly listed: ListedPath;
  readonly demo: boolean;
  readonly file: XmlFile | CsvFile;
}

/** A record or a reference, with where it stands. */
export interface Placed<T> {
  readonly source: SourceFile;
  readonly fact: T;
  readonly demo: boolean;
}

export interface ViewFacts {
  readonly xmlid: string | undefined;
  readonly source: SourceFile;
  /** Model that the record names. */
  readonly model: string | undefined;
  /** Root of the arch; of an extension `data`, `xpath` or any node with `position`. */
  readonly roots: readonly XmlElement[];
  readonly inherits: string | undefined;
  readonly record: XmlElement;
}

/** Answers over a whole module that most checks ask for. */
export interface ModuleIndex {
  readonly module: OdooModule;
  readonly models: ReadonlyMap<string, ModelFacts>;
  readonly loaded: readonly LoadedFile[];
  /** Records of the listed files, in load order. */
  readonly records: readonly Placed<DataId>[];
  readonly refs: readonly Placed<RefFact>[];
  readonly views: readonly ViewFacts[];
}

export function indexModule(module: OdooModule): ModuleIndex {
  const byPath = new Map<string, XmlFile | CsvFile>();
  for (const file of [...module.xml, ...module.csv]) byPath.set(file.source.path, file);
  const loaded = (['data', 'demo'] as const).flatMap((key) =>
    manifestPaths(module.manifest, key).flatMap((listed) => {
      const file = byPath.get(listed.path);
      return file ? [{ listed, demo: key === 'demo', file }] : [];
    }),
  );
  const place = <T>(facts: (file: XmlFile | CsvFile) => readonly T[]): Placed<T>[] =>
    loaded.flatMap(({ file, demo }) => facts(file).map((fact) => ({ source: file.source, fact, demo })));
  return {
    module,
    models: indexModels(module),
    loaded,
    records: place<DataId>((file) => file.records),
    refs: place((file) => file.refs),
    views: loaded.flatMap(({ file }) => ('isData' in file ? viewsOf(file) : [])),
  };
}

function viewsOf(file: XmlFile): ViewFacts[] {
  return file.records.flatMap(({ element, model, xmlid }) => {
    if (model !== 'ir.ui.view' || element.name !== 'record') return [];
    const arch = recordField(element, 'arch');
    if (!arch) return [];
    const inherit = recordField(element, 'inherit_id');
    return [
      {
        xmlid,
        source: file.source,
        model: recordText(element, 'model'),
        roots: elementsOf(arch),
        inherits: inherit && (attributeValue(inherit, 'ref') ?? textOf(inherit)),
        record: element,
      },
    ];
  });
}

/** Models that data files make (`x_...`), by the xmlid of the record. */
export function manualModels({ records }: Pick<ModuleIndex, 'records'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { fact } of records) {
    const model = fact.model === 'ir.model' && fact.element ? recordText(fact.element, 'model') : undefined;
    if (model && fact.xmlid !== undefined) found.set(fact.xmlid, model);
  }
  return found;
}

/** Every xmlid that the module's Python makes by itself, such as `library.model_library_book`. */
export function generatedXmlids(index: ModuleIndex): ReadonlySet<string> {
  const { name } = index.module;
  const found = new Set<string>();
  for (const [model, facts] of index.models) {
    const table = model.replaceAll('.', '_');
    found.add(`${name}.model_${table}`);
    for (const { fact } of facts.classes) {
      for (const field of fact.fields) {
        found.add(`${name}.field_${table}__${field.name}`);
        for (const value of selectionValues(field)) {
          found.add(
            `${name}.selection__${table}__${field.name}__${value.replaceAll(/[ .]/g, '_').toLowerCase()}`,
          );
        }
      }
      for (const object of fact.tableObjects) found.add(`${name}.constraint_${table}_${object.name}`);
    }
  }
  return found;
}

function selectionValues(
  field: { type: string; args: readonly { value: unknown }[] } & {
    kwargs: ReadonlyMap<string, { value: unknown }>;
  },
): string[] {
  const list = (field.kwargs.get('selection') ?? field.kwargs.get('selection_add') ?? field.args[0])?.value;
  if (field.type !== 'Selection' || !Array.isArray(list)) return [];
  return list.flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === 'string' ? [pair[0]] : []));
}
