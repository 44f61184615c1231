import type { ModelFacts } from '../../source/model-index.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { PythonFile, Span, XmlFile } from '../../source/types.ts';
import { textOf } from '../../source/xml/query.ts';
import type { XmlNode } from '../../source/xml/tree.ts';
import { topElements } from '../add/surroundings.ts';
import { unixText } from '../write/files.ts';

/** A part of a module that can be told from others, wherever it stands. */
interface Part {
  /** Such as `field library.book.name`. */
  readonly name: string;
  /** Such as `models/library_book.py:12`. */
  readonly place: string;
  /** What it says, blanks and quotes apart. */
  readonly content: string;
}

/** Characters by which an element without an id is called. */
const SHOWN = 80;

/** What nobody misses in a comparison: it describes the module, or stands for all the rest. */
const ASIDE = /^(\.odoo-scaffold\/|i18n\/|README|readme\/|static\/description\/)|(^|\/)__init__\.py$/;

/** A module, and the bytes of every file of it. */
export interface WholeModule {
  readonly index: ModuleIndex;
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/**
 * What the module has that another one, which should be the same, lacks or has differently; one sentence each.
 * Fields, methods, records and rows are looked up by name; a file without any of them is compared as a whole.
 */
export function differences(
  module: WholeModule,
  other: WholeModule,
  words: { lacks: string; differs: string },
): string[] {
  const there = new Map(partsOf(other.index).map((part) => [part.name, part]));
  const parts = partsOf(module.index);
  const found = parts.flatMap(({ name, place, content }) => {
    const same = there.get(name);
    if (!same) return [`${place}: ${name} ${words.lacks}`];
    return same.content === content ? [] : [`${place}: ${name} ${words.differs}`];
  });
  const told = new Set(parts.map(({ place }) => place.replace(/:\d+$/, '')));
  const rest = [...module.contents].flatMap(([file, content]) => {
    if (told.has(file) || ASIDE.test(file)) return [];
    const same = other.contents.get(file);
    if (!same) return content.length === 0 ? [] : [`${file}: the file ${words.lacks}`];
    return unixText(same) === unixText(content) ? [] : [`${file}: the file ${words.differs}`];
  });
  return [...found, ...rest];
}

/** A name that comes again, such as a record that is filled in two files, gets a number. */
function partsOf(index: ModuleIndex): Part[] {
  const seen = new Map<string, number>();
  return allParts(index).map((part) => {
    const times = (seen.get(part.name) ?? 0) + 1;
    seen.set(part.name, times);
    return times === 1 ? part : { ...part, name: `${part.name} (${times})` };
  });
}

function allParts(index: ModuleIndex): Part[] {
  const { module } = index;
  return [
    ...manifestParts(index),
    ...[...index.models.values()].flatMap(modelParts),
    ...module.python.flatMap((file) => otherPython(file)),
    ...module.xml.flatMap(xmlParts),
    ...module.csv.flatMap((file) =>
      file.rows.map((row, i) => ({
        name: `row ${file.records[i]?.xmlid ?? i + 1}`,
        place: `${file.source.path}:${file.source.lineAt(row[0]?.start ?? 0)}`,
        content: file.header
          .map((cell, column) => `${cell.value.replace(/\/id$/, ':id')}=${row[column]?.value ?? ''}`)
          .sort()
          .join(),
      })),
    ),
  ];
}

/** Lists of files say nothing of their own: their records do. */
const LISTS = new Set(['data', 'demo', 'version']);

function manifestParts({ module: { manifest } }: ModuleIndex): Part[] {
  return [...manifest.entries.values()].flatMap((entry) => {
    if (LISTS.has(entry.key)) return [];
    const value = Array.isArray(entry.value) ? [...entry.value].sort() : entry.value;
    // A key that repeats Odoo's default says nothing.
    if (value === false || value === '' || (entry.key === 'installable' && value === true)) return [];
    const place = `__manifest__.py:${manifest.source.lineAt(entry.keySpan.start)}`;
    return [{ name: `key ${entry.key}`, place, content: JSON.stringify(value) ?? '' }];
  });
}

function modelParts({ model, classes }: ModelFacts): Part[] {
  return classes.flatMap(({ file, fact }) => {
    const part = (name: string, span: Span): Part => ({
      name,
      place: `${file.source.path}:${file.source.lineAt(span.start)}`,
      content: plain(file.source.text.slice(span.start, span.end)),
    });
    const named = new Set(fact.fields.map(({ name }) => name));
    const objects = new Set(fact.tableObjects.map(({ name }) => `_${name}`));
    const attributes = [...fact.attributes].filter(
      ([name]) => !named.has(name) && !objects.has(name) && name !== '_sql_constraints' && name !== '_name',
    );
    return [
      ...fact.fields.map((field) => part(`field ${model}.${field.name}`, field)),
      ...fact.methods.map((method) => part(`method ${model}.${method.name}`, method)),
      ...fact.tableObjects.map((object) => part(`constraint ${model}.${object.name}`, object)),
      ...attributes.map(([name, value]) => part(`attribute ${model}.${name}`, value)),
    ];
  });
}

/** Functions, and classes that are no models; those of tests one by one. */
function otherPython(file: PythonFile): Part[] {
  const { path, text } = file.source;
  const part = (name: string, span: Span): Part => ({
    name: `${name} of ${path}`,
    place: `${path}:${file.source.lineAt(span.start)}`,
    content: plain(text.slice(span.start, span.end)),
  });
  const classes = file.classes.filter(
    (fact) => path.startsWith('tests/') || (fact.kind === undefined && fact.model === undefined),
  );
  return [
    ...file.functions.map((each) => part(`function ${each.name}`, each)),
    ...classes.flatMap((fact) =>
      fact.methods.length > 0
        ? fact.methods.map((method) => part(`method ${fact.name}.${method.name}`, method))
        : [part(`class ${fact.name}`, fact)],
    ),
  ];
}

/** Records by their ids; what has none, such as a function, by all that it says. */
function xmlParts({ source, records, root, isData }: XmlFile): Part[] {
  const placeOf = ({ start }: Span) => `${source.path}:${source.lineAt(start)}`;
  const named = records.flatMap((record): Part[] =>
    record.xmlid === undefined
      ? []
      : [{ name: `record ${record.xmlid}`, place: placeOf(record), content: canonical(record.element) }],
  );
  const ids = new Set(records.flatMap(({ xmlid, element }) => (xmlid === undefined ? [] : [element])));
  const others = (isData && root ? topElements(root) : []).filter((element) => !ids.has(element));
  return [
    ...named,
    ...others.map((element) => {
      const content = canonical(element);
      return { name: `element ${content.slice(0, SHOWN)}`, place: placeOf(element), content };
    }),
  ];
}

/** An element without what its formatting adds. */
function canonical(node: XmlNode): string {
  if (node.type === 'text' || node.type === 'cdata') return textOf(node).replaceAll(/\s+/g, ' ').trim();
  if (node.type !== 'element') return '';
  const attributes = node.attributes.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
  return `<${[node.name, ...attributes].join(' ')}>${node.children.map(canonical).join('')}</>`;
}

/** Python without what black would change. */
function plain(source: string): string {
  return source
    .replaceAll("'", '"')
    .replaceAll(/,(?=\s*[\])}])/g, '')
    .replaceAll(/\s+/g, '');
}
