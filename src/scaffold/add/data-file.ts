import { applyEdits } from '../../source/edit/edit.ts';
import { appendElements } from '../../source/edit/xml.ts';
import { qualified } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { parseXml, type XmlElement } from '../../source/xml/tree.ts';
import { topElements } from './surroundings.ts';

export interface DataFile {
  readonly text: string;
  /** xmlids, with the module, that were there and stay as they are. */
  readonly there: readonly string[];
}

interface Planned {
  readonly xmlid: string | undefined;
  readonly element: XmlElement;
  /** With the comment above it. */
  readonly source: string;
}

/** The planned data file without the records that the module has; undefined when nothing is left. */
export function newDataFile(
  planned: string,
  known: ReadonlySet<string>,
  module: string,
): DataFile | undefined {
  const elements = plannedElements(planned, module);
  const [old, fresh] = split(elements, known);
  if (elements.length > 0 && fresh.length === 0) return undefined;
  const cuts = old.map(({ element }) => {
    const start = planned.slice(0, element.start).trimEnd().length;
    return { file: '', start, end: element.end, text: '' };
  });
  return { text: applyEdits(planned, cuts), there: xmlids(old) };
}

/** A data file with the planned records that the module lacks. */
export function extendDataFile(
  text: string,
  planned: string,
  known: ReadonlySet<string>,
  module: string,
): DataFile {
  const elements = plannedElements(planned, module);
  const [old, fresh] = split(elements, known);
  const root = parseXml(planned).root;
  const noupdate = root !== undefined && attributeValue(root, 'noupdate') === '1';
  const sources = fresh.map(({ source }) => source);
  return { text: appendElements(text, sources, noupdate), there: xmlids(old) };
}

function plannedElements(planned: string, module: string): Planned[] {
  const { root } = parseXml(planned);
  return (root ? topElements(root) : []).map((element) => {
    const id = attributeValue(element, 'id');
    const line = planned.lastIndexOf('\n', element.start) + 1;
    return {
      element,
      xmlid: id === undefined ? undefined : qualified(id, module),
      source: planned.slice(line, element.end),
    };
  });
}

function split(elements: readonly Planned[], known: ReadonlySet<string>): [Planned[], Planned[]] {
  const isOld = ({ xmlid }: Planned) => xmlid !== undefined && known.has(xmlid);
  return [elements.filter(isOld), elements.filter((element) => !isOld(element))];
}

function xmlids(elements: readonly Planned[]): string[] {
  return elements.flatMap(({ xmlid }) => xmlid ?? []);
}
