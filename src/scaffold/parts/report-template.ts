import type { SeriesProfile } from '../../series/profile.ts';
import type { ArtefactContext } from '../artefacts/artefact.ts';
import { element, printXml, type XmlNode } from '../render/xml.ts';
import type { Piece } from './placeholder.ts';
import { isNumber, type ReportField, type ReportSection } from './report-sections.ts';
import type { ReportSpec } from './reports.ts';

/** What `report/templates.xml` is rendered from: one page a record, in the language of whom it is for. */
export function reportTemplate(entry: ReportSpec, { spec, p }: ArtefactContext) {
  const language = entry.lang === undefined ? undefined : `doc.${entry.lang}`;
  const content = [
    element('h2', { class: 'mt-4' }, headingNodes(entry.heading, p)),
    ...entry.sections.flatMap((section) => sectionNodes(section, p)),
  ];
  const page = element('div', { class: 'page' }, content);
  const record =
    language === undefined
      ? []
      : [element('t', { 't-set': 'doc', 't-value': `doc.with_context(lang=${language})` })];
  return {
    template: entry.template,
    document: `${entry.template}_document`,
    module: spec.module.name,
    language,
    body: printXml([...record, page], 12),
  };
}

function headingNodes(pieces: readonly Piece[] | undefined, p: SeriesProfile): readonly XmlNode[] {
  if (!pieces) return [element('span', { 't-field': 'doc.display_name' })];
  return pieces.map((piece) =>
    typeof piece === 'string'
      ? element('span', {}, piece)
      : valueNode({ ...piece, label: '' }, 'doc', 'span', p),
  );
}

function sectionNodes(section: ReportSection, p: SeriesProfile): XmlNode[] {
  const title = section.title === undefined ? [] : [element('h4', { class: 'mt-4' }, section.title)];
  if ('columns' in section) return [...title, tableNode(section.lines, section.columns, p)];
  if ('values' in section) {
    const blocks = section.values.map(({ name, label }) =>
      block(label, element('div', { [p.qwebOut]: name })),
    );
    return [...title, element('div', { class: 'row mt-2' }, blocks)];
  }
  const blocks = section.fields.map((field) => block(field.label, valueNode(field, 'doc', 'div', p)));
  return [...title, element('div', { class: 'row mt-2' }, blocks)];
}

function block(label: string, value: XmlNode): XmlNode {
  return element('div', { class: 'col-6 mb-2' }, [element('strong', {}, label), value]);
}

function tableNode(lines: string, columns: readonly ReportField[], p: SeriesProfile): XmlNode {
  const side = ({ field }: ReportField) => (isNumber(field) ? p.textEnd : undefined);
  const head = columns.map((column) => element('th', { class: side(column) }, column.label));
  const cells = columns.map((column) =>
    element('td', { class: side(column) }, [valueNode(column, 'line', 'span', p)]),
  );
  return element('table', { class: 'table table-sm mt-2' }, [
    element('thead', {}, [element('tr', {}, head)]),
    element('tbody', {}, [element('tr', { 't-foreach': `doc.${lines}`, 't-as': 'line' }, cells)]),
  ]);
}

/** A value as its field shows it; what `t-field` would print as Python is written out. */
function valueNode({ path, field }: ReportField, record: string, tag: string, p: SeriesProfile): XmlNode {
  const source = `${record}.${path}`;
  switch (field?.type) {
    case 'boolean':
      return element(tag, {}, [
        element('t', { 't-if': source }, 'Yes'),
        element('t', { 't-else': '' }, 'No'),
      ]);
    case 'one2many':
    case 'many2many':
      return element(tag, { [p.qwebOut]: `', '.join(${source}.mapped('display_name'))` });
    case 'image':
      return element(tag, { 't-field': source, 't-options': "{'widget': 'image'}" });
    case 'reference':
      return element(tag, { [p.qwebOut]: `${source}.display_name if ${source} else ''` });
    default:
      // HTML cannot stand in a span.
      return element(field?.type === 'html' ? 'div' : tag, { 't-field': source });
  }
}
