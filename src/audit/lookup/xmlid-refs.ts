import type { CsvFile, RefFact, SourceFile, Span, XmlFile } from '../../source/types.ts';
import { isDataElement } from '../../source/xml/data.ts';
import { ancestor, attribute, walkElements } from '../../source/xml/query.ts';
import type { ModuleContext } from '../rule.ts';

/** A place in a data file that names a record by its xmlid. */
export interface PlacedRef extends Span {
  readonly xmlid: string;
  readonly source: SourceFile;
  readonly demo: boolean;
  /** Place of the file in load order. */
  readonly order: number;
  /** It is looked up as the file is loaded, and must be there by then; otherwise when the page is shown. */
  readonly early: boolean;
  /** It is a group that part of a view or a template is for. */
  readonly isGroup: boolean;
}

const refs = new WeakMap<object, readonly PlacedRef[]>();

/** Every reference in the data files that the manifest lists. */
export function xmlidRefs({ index }: ModuleContext): readonly PlacedRef[] {
  const known = refs.get(index);
  if (known) return known;
  const found = index.loaded.flatMap(({ file, demo }, order) => {
    const late = 'isData' in file ? lateSpans(file) : new Set<number>();
    const placed = (fact: RefFact): PlacedRef => {
      const { xmlid, start, end } = fact;
      return {
        xmlid,
        start,
        end,
        source: file.source,
        demo,
        order,
        early: !late.has(start),
        isGroup: late.has(start),
      };
    };
    return [...ownRefs(file).map(placed), ...('isData' in file ? templateCalls(file, demo, order) : [])];
  });
  refs.set(index, found);
  return found;
}

/** What is no xmlid in the place of one is left out: `base.model_` with a format behind, names with blanks. */
function ownRefs(file: XmlFile | CsvFile): readonly RefFact[] {
  return file.refs.filter(({ xmlid }) => /^\w+\.[\w.-]+$/.test(xmlid));
}

/** Starts of the values of `groups=` inside archs: Odoo warns of those it does not find, and goes on. */
function lateSpans(file: XmlFile): Set<number> {
  const found = new Set<number>();
  if (!file.root) return found;
  for (const element of walkElements(file.root)) {
    const groups = attribute(element, 'groups');
    if (groups && !isDataElement(element)) found.add(groups.valueSpan.start);
  }
  return found;
}

/** `<t t-call="module.template"/>` of server templates. */
function templateCalls(file: XmlFile, demo: boolean, order: number): PlacedRef[] {
  if (!file.root || !file.isData) return [];
  return [...walkElements(file.root)].flatMap((element) => {
    const call = attribute(element, 't-call');
    if (!call || !/^\w+\.\w+$/.test(call.value) || !(element.name === 't' || ancestor(element, 'template')))
      return [];
    // Templates of reports and pages are found by their key, which is the xmlid unless the record says another.
    return [
      {
        xmlid: call.value,
        ...call.valueSpan,
        source: file.source,
        demo,
        order,
        early: false,
        isGroup: false,
      },
    ];
  });
}
