import { domainTerms } from '../../audit/lookup/domain-terms.ts';
import type { ArchContext } from '../../audit/rule.ts';
import type { Span } from '../../source/types.ts';
import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { modelAt } from './spec-model.ts';

/** Attributes whose expression is about fields of the record; that of a column is about the record around. */
const CONDITION = /^(invisible|readonly|required|decoration-[a-z]+)$/;
const GROUP_BY = /(['"])group_by\1\s*:\s*(?:\[\s*)?(['"])(\w+(?:\.\w+)*)(?::\w+)?\2/g;

/** A path of fields that a view names without showing it. */
export interface FieldUse extends Span {
  readonly path: string;
  /** The path begins at the model that the element's field leads to, not at that of the element. */
  readonly behind: boolean;
}

/**
 * Fields that an element of an arch names in its conditions, domains and contexts, and in what a filter groups by;
 * those of the `<attribute>` nodes of an extension too.
 */
export function fieldUses(element: XmlElement, text: string): FieldUse[] {
  const found = element.attributes.flatMap(({ name, valueSpan: { start, end } }) => {
    const raw = text.slice(start, end);
    if (name === 'context' && element.name === 'filter') return groupings(raw, start);
    return usesIn(name, { start, end }, { element, text });
  });
  if (attributeValue(element, 'position') !== 'attributes') return found;
  const changes = elementsOf(element).flatMap((child) => {
    const [only, ...others] = child.children;
    if (child.name !== 'attribute' || only?.type !== 'text' || others.length > 0) return [];
    return usesIn(attributeValue(child, 'name') ?? '', only, { element, text });
  });
  return [...found, ...changes];
}

/**
 * Model of the fields that an element names: what an extension changes belongs to the node that it finds. Beside a field
 * that is gone itself it is that of the view.
 */
export function modelOfUses(element: XmlElement, context: ArchContext): string | undefined {
  const [child] = attributeValue(element, 'position') === 'attributes' ? elementsOf(element) : [];
  const found = modelAt(child ?? element, context);
  // Filters are in searches alone, which show the records of one model.
  if (found === undefined && element.name === 'filter') return context.view.model;
  const spec = element.parent;
  const position = spec && attributeValue(spec, 'position');
  if (found !== undefined || spec?.name !== 'field' || position === undefined || position === 'inside')
    return found;
  return context.view.model;
}

function usesIn(
  attribute: string,
  { start, end }: Span,
  { element, text }: { readonly element: XmlElement; readonly text: string },
): FieldUse[] {
  // As it is written, without what stands for a sign: names keep their places. Other entities may be quotes.
  const value = text.slice(start, end).replaceAll(/&(?:gt|lt|amp);/g, (sign) => ' '.repeat(sign.length));
  if (value.includes('&')) return [];
  const isShown = element.name === 'field' || element.name === 'button';
  if (attribute === 'context' && isShown) return namesIn(value, start);
  const isDomain = attribute === 'attrs' || attribute === 'filter_domain' || attribute === 'domain';
  if (!isDomain) return CONDITION.test(attribute) ? namesIn(value, start) : [];
  // Of an xpath nobody knows here whether it finds a field.
  if (attribute === 'domain' && element.name === 'xpath') return [];
  const behind = attribute === 'domain' && element.name === 'field';
  const terms = domainTerms(value, start).map((term) => ({ ...term, behind }));
  // What a field of the record is held against is of the record itself.
  return behind ? [...terms, ...namesIn(value, start)] : terms;
}

function groupings(text: string, offset: number): FieldUse[] {
  return [...text.matchAll(GROUP_BY)].map((match) => {
    const path = match[3] ?? '';
    const start = offset + match.index + match[0].lastIndexOf(`${match[2] ?? ''}${path}`) + 1;
    return { path, start, end: start + path.length, behind: false };
  });
}

/** Names of an expression: not what stands in its texts, nor behind a point, nor the names of arguments. */
function namesIn(expression: string, offset: number): FieldUse[] {
  const bare = expression.replaceAll(/(['"])(?:\\.|(?!\1).)*\1/gs, (whole) => ' '.repeat(whole.length));
  return [...bare.matchAll(/(?<![\w.])[A-Za-z_]\w*(?!\s*=(?!=))(?!\w)/g)].map((match) => {
    const start = offset + match.index;
    return { path: match[0], start, end: start + match[0].length, behind: false };
  });
}
