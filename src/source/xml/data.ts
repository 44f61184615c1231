import type { RecordFact, RefFact, SourceFile, XmlFile } from '../types.ts';
import { withArchsInText } from './arch-text.ts';
import { attributeValue, textOf, walkElements } from './query.ts';
import { xmlProblems } from './strict.ts';
import { parseXml, type XmlAttribute, type XmlElement } from './tree.ts';

/** Model of the record that an element of a data file makes. */
const MODELS: Readonly<Record<string, string>> = {
  template: 'ir.ui.view',
  menuitem: 'ir.ui.menu',
  act_window: 'ir.actions.act_window',
  report: 'ir.actions.report',
  asset: 'ir.asset',
};
/** Attributes of those elements whose value is an xmlid, or several with commas. */
const ID_ATTRIBUTES = new Set(['ref', 'parent', 'action', 'groups', 'inherit_id']);
/** Elements of a data file, as opposed to those of a view's arch. */
const DATA_ELEMENTS = new Set(['record', 'field', 'value', 'function', ...Object.keys(MODELS)]);

/** Reads one XML file; what is no Odoo data file has no records and no refs. */
export function readXml(source: SourceFile, module: string): XmlFile {
  try {
    return factsOf(source, module);
  } catch (error) {
    // Elements inside each other by the thousand: no stack holds them, and libxml2 refuses them too.
    if (!(error instanceof RangeError)) throw error;
    const problem = {
      start: 0,
      end: Math.min(1, source.text.length),
      message: 'it is nested too deeply to be read',
    };
    return { source, root: undefined, problems: [problem], isData: false, records: [], refs: [] };
  }
}

function factsOf(source: SourceFile, module: string): XmlFile {
  const tree = parseXml(source.text);
  const root = tree.root && withArchsInText(tree.root, source.text);
  const isData = root !== undefined && /^(odoo|openerp|data)$/.test(root.name);
  const elements = isData ? [...walkElements(root)] : [];
  return {
    source,
    root,
    problems: xmlProblems(tree, source.text),
    isData,
    records: elements.filter(isDataElement).flatMap((element) => recordOf(element, module)),
    refs: elements.flatMap((element) => refsOf(element, module)),
  };
}

export function qualified(id: string, module: string): string {
  return id.includes('.') ? id : `${module}.${id}`;
}

/** The `<field name=...>` of a record, not those of an arch inside it. */
export function recordField(record: XmlElement, name: string): XmlElement | undefined {
  return record.children
    .filter((child) => child.type === 'element')
    .find((child) => child.name === 'field' && attributeValue(child, 'name') === name);
}

/** What a record's field is set to, as far as it is plain text. */
export function recordText(record: XmlElement, name: string): string | undefined {
  const field = recordField(record, name);
  return field && textOf(field).trim();
}

/** False for a `<field>` or `<template>` that is part of an arch. */
export function isDataElement(element: XmlElement): boolean {
  if (!DATA_ELEMENTS.has(element.name)) return false;
  for (let up = element.parent; up; up = up.parent) {
    if (up.name === 'template') return false;
    if (up.name === 'field' && !hasRecords(up)) return false;
  }
  return true;
}

/** `<field name="line_ids"><record .../></field>` and `<function><value/></function>` nest data in data. */
function hasRecords(field: XmlElement): boolean {
  return field.children.some((child) => child.type === 'element' && child.name === 'record');
}

function recordOf(element: XmlElement, module: string): RecordFact[] {
  const model = element.name === 'record' ? attributeValue(element, 'model') : MODELS[element.name];
  if (model === undefined) return [];
  // A template may have its id in t-name. Source: tools/convert.py, `_tag_template`.
  const id =
    attributeValue(element, 'id') ??
    (element.name === 'template' ? attributeValue(element, 't-name') : undefined);
  const { start, end } = element.tag;
  return [{ element, model, xmlid: id === undefined ? undefined : qualified(id, module), start, end }];
}

function refsOf(element: XmlElement, module: string): RefFact[] {
  const data = isDataElement(element);
  return element.attributes.flatMap((attr) => {
    if (data && element.name !== 'record' && ID_ATTRIBUTES.has(attr.name)) return idList(attr, module);
    if (data && /^eval$|^t-eval$/.test(attr.name))
      return matches(attr, /\bref\(\s*['"]([\w.]+)['"]\s*\)/g, module);
    if (!data && attr.name === 'groups') return idList(attr, module);
    return matches(attr, /%\(([\w.]+)\)d/g, module);
  });
}

function idList(attr: XmlAttribute, module: string): RefFact[] {
  const ids = attr.value.split(',').map((id) => id.trim().replace(/^[!-]/, ''));
  return ids
    .filter((id) => /^[\w.]+$/.test(id))
    .map((id) => ({ ...attr.valueSpan, xmlid: qualified(id, module) }));
}

function matches(attr: XmlAttribute, pattern: RegExp, module: string): RefFact[] {
  // Every attribute of every element comes here, and both patterns have a bracket.
  if (!attr.value.includes('(')) return [];
  return [...attr.value.matchAll(pattern)].flatMap(({ 1: id }) =>
    id === undefined ? [] : [{ ...attr.valueSpan, xmlid: qualified(id, module) }],
  );
}
