import type { ModuleIndex } from '../source/module-index.ts';
import type { SourceFile, Span } from '../source/types.ts';
import type { XmlElement } from '../source/xml/tree.ts';

/** Where in the module something stands, as a check tells it. */
export interface Place {
  readonly path: string;
  readonly line?: number;
}

export function placeAt(source: SourceFile, at: Pick<Span, 'start'>): Place {
  return { path: source.path, line: source.lineAt(at.start) };
}

/** Of a record by its complete xmlid: its element, or its row in a CSV file. */
export function recordPlace({ records }: ModuleIndex, xmlid: string): Place | undefined {
  const found = records.find(({ fact }) => fact.xmlid === xmlid);
  return found && placeAt(found.source, found.fact);
}

/** Where an XML file declares it. */
export function recordElement({ records }: ModuleIndex, xmlid: string): XmlElement | undefined {
  return records.find(({ fact }) => fact.xmlid === xmlid && fact.element)?.fact.element;
}

export function fieldPlace({ models }: ModuleIndex, model: string, field: string): Place | undefined {
  const found = models.get(model)?.field(field);
  return found && placeAt(found.file.source, found.fact);
}

export function methodPlace({ models }: ModuleIndex, model: string, method: string): Place | undefined {
  const found = models.get(model)?.method(method);
  return found && placeAt(found.file.source, found.fact.nameSpan);
}

/** Of a SQL constraint by its name in PostgreSQL. */
export function constraintPlace({ models }: ModuleIndex, model: string, name: string): Place | undefined {
  const prefix = `${model.replaceAll('.', '_')}_`;
  for (const { file, fact } of models.get(model)?.classes ?? []) {
    const found = fact.tableObjects.find((object) => `${prefix}${object.name}` === name);
    if (found) return placeAt(file.source, found);
  }
  return undefined;
}

export function modelPlace({ models }: ModuleIndex, model: string): Place | undefined {
  const classes = models.get(model)?.classes ?? [];
  const made = classes.find(({ fact }) => fact.creates) ?? classes[0];
  return made && placeAt(made.file.source, made.fact.attributes.get('_name') ?? made.fact);
}
