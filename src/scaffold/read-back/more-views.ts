import type { ViewFacts } from '../../source/module-index.ts';
import { attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { compact, type Plain, type Reading } from './reading.ts';

/** Views of a model besides form, list and search, as a spec has them. */
export function moreViewsInput(model: string, { index }: Reading): Plain {
  const roots = index.views
    .filter((view) => view.model === model && view.inherits === undefined)
    .flatMap((view: ViewFacts) => view.roots);
  const read = (name: string, input: (root: XmlElement) => Plain | undefined) => {
    const root = roots.find((each) => each.name === name);
    return root && input(root);
  };
  return compact({
    kanban: read('kanban', kanbanInput),
    calendar: read('calendar', calendarInput),
    pivot: read('pivot', pivotInput),
    graph: read('graph', graphInput),
    activity: read('activity', activityInput),
    hierarchy: read('hierarchy', hierarchyInput),
  });
}

const CARD = /^(kanban-box|card)$/;

/** What the card shows, whichever markup of a series it has. */
function kanbanInput(root: XmlElement): Plain | undefined {
  const all = [...walkElements(root)];
  const card = all.find((element) => CARD.test(attributeValue(element, 't-name') ?? ''));
  if (!card) return undefined;
  const inner = [...walkElements(card)];
  const fields = inner.filter((element) => element.name === 'field');
  const widget = (pattern: RegExp) =>
    nameOf(fields.find((field) => pattern.test(attributeValue(field, 'widget') ?? '')));
  const [image, priority, user] = [
    widget(/^image$/) ?? matched(inner, 't-att-src', /^kanban_image\('[^']*', '(\w+)'/),
    widget(/^priority$/),
    widget(/^many2one_avatar/),
  ];
  const heading = fields.find(
    (field) =>
      /\bfw-bold\b/.test(attributeValue(field, 'class') ?? '') ||
      /\bo_kanban_record_title\b/.test(parentClass(field)),
  );
  const aside = new Set([image, priority, user, 'activity_ids', nameOf(heading)]);
  const bar = all.find((element) => element.name === 'progressbar');
  return compact({
    title: nameOf(heading),
    fields: fields.flatMap((field) => {
      const name = nameOf(field);
      return name === undefined || aside.has(name) || attributeValue(field, 'invisible') === '1'
        ? []
        : [name];
    }),
    group_by: attributeValue(root, 'default_group_by'),
    image,
    priority,
    user,
    color:
      attributeValue(root, 'highlight_color') ??
      matched(inner, 't-attf-class', /kanban_getcolor\(record\.(\w+)\./),
    progress: bar && progressInput(bar),
  });
}

function parentClass({ parent }: XmlElement): string {
  return (parent && attributeValue(parent, 'class')) ?? '';
}

function matched(elements: readonly XmlElement[], attribute: string, pattern: RegExp): string | undefined {
  for (const element of elements) {
    const found = pattern.exec(attributeValue(element, attribute) ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

function progressInput(bar: XmlElement): Plain | undefined {
  try {
    const colors: unknown = JSON.parse(attributeValue(bar, 'colors') ?? '');
    return compact({
      field: attributeValue(bar, 'field'),
      colors,
      sum: attributeValue(bar, 'sum_field'),
    });
  } catch {
    return undefined;
  }
}

function calendarInput(root: XmlElement): Plain | undefined {
  const start = attributeValue(root, 'date_start');
  if (start === undefined) return undefined;
  return compact({
    start,
    stop: attributeValue(root, 'date_stop'),
    delay: attributeValue(root, 'date_delay'),
    all_day: attributeValue(root, 'all_day'),
    color: attributeValue(root, 'color'),
    mode: attributeValue(root, 'mode'),
    fields: names(elementsOf(root)),
  });
}

function pivotInput(root: XmlElement): Plain {
  const of = (type: string) => axes(elementsOf(root).filter((each) => attributeValue(each, 'type') === type));
  return { rows: of('row'), columns: of('col'), measures: of('measure') };
}

function graphInput(root: XmlElement): Plain {
  const stacked = attributeValue(root, 'stacked');
  const isMeasure = (element: XmlElement) => attributeValue(element, 'type') === 'measure';
  const fields = elementsOf(root);
  return compact({
    type: attributeValue(root, 'type'),
    fields: axes(fields.filter((element) => !isMeasure(element))),
    measure: nameOf(fields.find(isMeasure)),
    stacked: stacked === undefined ? undefined : /^(1|true)$/i.test(stacked),
  });
}

function activityInput(root: XmlElement): Plain {
  const shown = [...walkElements(root)].filter(
    (element) => element.name === 'field' && attributeValue(element, 'display') !== undefined,
  );
  const [title, ...fields] = names(shown);
  return compact({ title, fields });
}

function hierarchyInput(root: XmlElement): Plain {
  return compact({
    parent: attributeValue(root, 'parent_field'),
    child: attributeValue(root, 'child_field'),
  });
}

/** Names of fields, a date with its period. */
function axes(elements: readonly XmlElement[]): string[] {
  return elements.flatMap((element) => {
    const [name, interval] = [nameOf(element), attributeValue(element, 'interval')];
    return name === undefined ? [] : [interval === undefined ? name : `${name}:${interval}`];
  });
}

function names(elements: readonly XmlElement[]): string[] {
  return elements.flatMap((element) => (element.name === 'field' ? (nameOf(element) ?? []) : []));
}

function nameOf(element: XmlElement | undefined): string | undefined {
  return element && attributeValue(element, 'name');
}
