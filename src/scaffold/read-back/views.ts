import type { ViewFacts } from '../../source/module-index.ts';
import { attributeValue, elementsOf, textOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { moreViewsInput } from './more-views.ts';
import { compact, type Plain, type Reading } from './reading.ts';

/** Root elements of the views of a model that extend none. */
export interface OwnViews {
  readonly form: XmlElement | undefined;
  readonly list: XmlElement | undefined;
  readonly search: XmlElement | undefined;
}

export function ownViews(model: string, { index }: Reading): OwnViews {
  const roots = index.views.filter((view) => view.model === model && view.inherits === undefined);
  const of = (...names: string[]) =>
    roots.flatMap((view: ViewFacts) => view.roots).find((root) => names.includes(root.name));
  return { form: of('form'), list: of('tree', 'list'), search: of('search') };
}

/** `views` of a model; `false` when it has none. */
export function viewsInput(model: string, views: OwnViews, reading: Reading): Plain | false {
  const { form, list, search } = views;
  const more = moreViewsInput(model, reading);
  if (!form && !list && !search && Object.keys(more).length === 0) return false;
  return compact({
    ...more,
    form: form && formInput(form),
    list: list && shownFields(elementsOf(list)),
    search: search && searchInput(search),
  });
}

function formInput(form: XmlElement): Plain {
  const all = [...walkElements(form)];
  const title = all.find((element) => /\boe_title\b/.test(attributeValue(element, 'class') ?? ''));
  const heading = title && [...walkElements(title)].find((element) => element.name === 'field');
  const columns = formColumns(form);
  const notebook = all.filter((element) => element.name === 'page' && !inField(element));
  const pages = notebook.map((page) => ({
    title: attributeValue(page, 'string') ?? '',
    fields: pageFields(page),
  }));
  // A page that has the name of its one field is what a form gets by itself.
  const byThemselves = notebook.every((page, i) => pages[i]?.fields.join() === attributeValue(page, 'name'));
  return compact({
    title: heading && attributeValue(heading, 'name'),
    columns,
    pages: notebook.length > 0 && byThemselves ? undefined : pages,
  });
}

/** Fields of the groups that stand in no page, column by column. */
export function formColumns(form: XmlElement): string[][] {
  const outer = [...walkElements(form)].filter(
    (element) => element.name === 'group' && element.parent?.name !== 'group' && !inPage(element),
  );
  return outer.flatMap((group) => {
    const inner = elementsOf(group).filter((element) => element.name === 'group');
    return (inner.length > 0 ? inner : [group]).map((column) => shownFields(elementsOf(column)));
  });
}

function pageFields(page: XmlElement): string[] {
  return elementsOf(page).flatMap((element) =>
    element.name === 'group' ? pageFields(element) : shownFields([element]),
  );
}

function inPage(element: XmlElement): boolean {
  for (let up = element.parent; up; up = up.parent) if (up.name === 'page') return true;
  return inField(element);
}

/** Inside the view of an x2many. */
function inField(element: XmlElement): boolean {
  for (let up = element.parent; up; up = up.parent)
    if (up.name === 'field' && attributeValue(up, 'name') !== 'arch') return true;
  return false;
}

/** Names of the fields that somebody sees. */
function shownFields(elements: readonly XmlElement[]): string[] {
  return elements.flatMap((element) => {
    const hidden = ['invisible', 'column_invisible'].some((name) =>
      /^(1|true)$/i.test(attributeValue(element, name) ?? ''),
    );
    const name = attributeValue(element, 'name');
    return element.name !== 'field' || hidden || name === undefined ? [] : [name];
  });
}

function searchInput(search: XmlElement): Plain {
  const filters: unknown[] = [];
  const groupBy: string[] = [];
  for (const filter of walkElements(search)) {
    if (filter.name !== 'filter') continue;
    const [name, title, domain, date] = ['name', 'string', 'domain', 'date'].map((key) =>
      attributeValue(filter, key),
    );
    const by = /['"]group_by['"]\s*:\s*['"]([\w.]+)['"]/.exec(attributeValue(filter, 'context') ?? '')?.[1];
    if (by !== undefined) groupBy.push(by);
    else if (date !== undefined) filters.push(date);
    else if (domain !== undefined && name !== 'archived')
      filters.push({ name, title: title ?? name, domain });
  }
  return { fields: shownFields(elementsOf(search)), filters, group_by: groupBy };
}

const CHANGES = ['inside', 'after', 'before', 'replace', 'attributes'];

/** Changes of other modules' views of a model, by the xmlid of each view, as elements. */
export function viewChanges(model: string, { index }: Reading): Plain | undefined {
  const entries = index.views.flatMap((view) => {
    if (view.model !== model || view.inherits === undefined || !view.inherits.includes('.')) return [];
    const changes = view.roots
      .flatMap((root) => (root.name === 'data' ? elementsOf(root) : [root]))
      .flatMap((element) => changeOf(element, view.source.text) ?? []);
    return changes.length > 0 ? [[view.inherits, changes] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function changeOf(element: XmlElement, text: string): Plain | undefined {
  const at = element.name === 'xpath' ? attributeValue(element, 'expr') : pathOf(element);
  const how = attributeValue(element, 'position') ?? 'inside';
  if (at === undefined || !CHANGES.includes(how)) return undefined;
  if (how === 'attributes') {
    const set = elementsOf(element).map(
      (each) => [attributeValue(each, 'name') ?? '', textOf(each)] as const,
    );
    return { at, do: how, set: Object.fromEntries(set) };
  }
  const children = elementsOf(element);
  const names = children.map((child) =>
    child.name === 'field' && child.attributes.length === 1 && elementsOf(child).length === 0
      ? attributeValue(child, 'name')
      : undefined,
  );
  if (names.length > 0 && names.every((name) => name !== undefined)) return { at, do: how, fields: names };
  const xml = dedented(text.slice(element.inner.start, element.inner.end));
  return compact({ at, do: how, xml: xml === '' ? undefined : xml });
}

/** `field[@name='x']` as an xpath, a plain field by its name. */
function pathOf(element: XmlElement): string {
  const name = attributeValue(element, 'name');
  if (element.name === 'field' && name !== undefined) return name;
  return name === undefined ? `//${element.name}` : `//${element.name}[@name='${name}']`;
}

function dedented(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}
