import type { ModuleIndex } from '../../source/module-index.ts';
import type { SourceFile, XmlFile } from '../../source/types.ts';
import { qualified, recordField } from '../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

/** A view that a data file declares, a record or a template. */
export interface DeclaredView {
  readonly xmlid: string;
  readonly module: string;
  readonly source: SourceFile;
  /** Complete xmlid. */
  readonly inherits: string | undefined;
  readonly primary: boolean;
  readonly priority: number;
  readonly active: boolean;
  /** What the arch holds: one root, or the specs of an extension. */
  readonly nodes: readonly XmlElement[];
  /** Has an arch at all: a later record may only switch a view off. */
  readonly whole: boolean;
  readonly isTemplate: boolean;
  /** The record or template. */
  readonly element: XmlElement;
}

/** Every view of the listed data files, in load order; one that is declared twice comes twice. */
export function declaredViews(index: ModuleIndex): DeclaredView[] {
  return index.loaded.flatMap(({ file }) => ('isData' in file ? viewsIn(file, index.module.name) : []));
}

export function viewsIn(file: XmlFile, module: string): DeclaredView[] {
  return file.records.flatMap(({ element, model, xmlid }) => {
    if (model !== 'ir.ui.view' || xmlid === undefined) return [];
    const read = element.name === 'template' ? templateFacts(element, xmlid) : recordFacts(element);
    const inherits = read.inherits?.trim();
    return [
      {
        ...read,
        ...{ xmlid, module, source: file.source, element },
        inherits: inherits === undefined || inherits === '' ? undefined : qualified(inherits, module),
      },
    ];
  });
}

/** Source: tools/convert.py, `_tag_template`: what a template holds stands in a `t`, or in `data`. */
function templateFacts(element: XmlElement, xmlid: string) {
  const inherits = attributeValue(element, 'inherit_id');
  return {
    inherits,
    primary: isTrue(attributeValue(element, 'primary')),
    priority: Number(attributeValue(element, 'priority') ?? 16) || 16,
    active: !isFalse(attributeValue(element, 'active')),
    nodes: inherits === undefined ? [templateRoot(element, xmlid)] : elementsOf(element),
    whole: true,
    isTemplate: true,
  };
}

function templateRoot(element: XmlElement, xmlid: string): XmlElement {
  const { start, end } = element.tag;
  const name = { name: 't-name', value: xmlid, start, end, valueSpan: { start, end } };
  return { ...element, name: 't', attributes: [name], parent: undefined };
}

function recordFacts(record: XmlElement) {
  const arch = recordField(record, 'arch');
  const value = (name: string) => {
    const field = recordField(record, name);
    return field && (attributeValue(field, 'ref') ?? attributeValue(field, 'eval') ?? textOf(field)).trim();
  };
  const roots = arch ? elementsOf(arch) : [];
  return {
    inherits: value('inherit_id')?.replace(/^ref\(['"]([\w.]+)['"]\)$/, '$1'),
    primary: value('mode')?.replaceAll(/['"]/g, '') === 'primary',
    priority: Number(value('priority') ?? 16) || 16,
    active: !isFalse(value('active')),
    nodes: roots,
    whole: roots.length > 0,
    isTemplate: value('type')?.replaceAll(/['"]/g, '') === 'qweb',
  };
}

/** The specs of an extension, one after the other: `<data>` only holds them together. */
export function specsOf({ nodes }: Pick<DeclaredView, 'nodes'>): XmlElement[] {
  return nodes.flatMap((node) => (node.name === 'data' ? elementsOf(node) : [node]));
}

/** It has a whole arch of its own: nothing is looked for in another one. */
export function isBase({ inherits, nodes }: Pick<DeclaredView, 'inherits' | 'nodes'>): boolean {
  return inherits === undefined || (nodes.length === 1 && isWhole(nodes[0]));
}

function isWhole(root: XmlElement | undefined): boolean {
  return (
    root !== undefined &&
    root.name !== 'data' &&
    root.name !== 'xpath' &&
    /^(form|tree|list|kanban|search|graph|pivot|calendar|activity|gantt|cohort|map|hierarchy)$/.test(
      root.name,
    ) &&
    attributeValue(root, 'position') === undefined
  );
}

function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(true|1)$/i.test(text.trim());
}

function isFalse(text: string | undefined): boolean {
  return text !== undefined && /^(false|0)$/i.test(text.trim());
}
