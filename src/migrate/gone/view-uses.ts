import { archPlaces, fieldAmong } from '../../audit/lookup/arch-models.ts';
import { domainTerms } from '../../audit/lookup/domain-terms.ts';
import { tellAbsent } from '../../audit/lookup/tell-absent.ts';
import type { AuditRule } from '../../audit/rule.ts';
import type { Span } from '../../source/types.ts';
import { attributeValue, elementsOf, textOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

/** Attributes whose expression is about fields of the record; that of a column is about the record around. */
const CONDITION = /^(invisible|readonly|required|decoration-[a-z]+)$/;
const GROUP_BY = /(['"])group_by\1\s*:\s*(?:\[\s*)?(['"])(\w+)(?::\w+|\.\w+)*\2/g;

interface Use extends Span {
  readonly name: string;
}

/**
 * Fields that a view names without showing them: in the conditions of its elements, and in what its filters group by.
 * Odoo checks them when it loads the view.
 */
export const viewUses: Pick<AuditRule, 'check'> = {
  check(context) {
    for (const view of context.index.views) {
      for (const { element, models, isSpec } of archPlaces(context, view)) {
        const uses = isSpec ? [] : usesOf(element, view.source.text);
        if (isSpec && attributeValue(element, 'position') === 'attributes')
          for (const child of elementsOf(element)) uses.push(...usesOfAttribute(child, view.source.text));
        for (const { name, start, end } of uses) {
          const state = fieldAmong(context, models, name);
          if (state.is !== 'absent') continue;
          const message = `The view does not load: ${tellAbsent(context, state)}`;
          context.report({ source: view.source, at: { start, end }, message, model: state.model });
        }
      }
    }
  },
};

function usesOf(element: XmlElement, text: string): Use[] {
  return element.attributes.flatMap(({ name, value, valueSpan: { start, end } }) => {
    if (name === 'context' && element.name === 'filter') return groupings(text.slice(start, end), start);
    // What is written with entities has its names elsewhere.
    return usesIn(name, value, { start, end }, text);
  });
}

/** `<attribute name="invisible">state == 'done'</attribute>` */
function usesOfAttribute(child: XmlElement, text: string): Use[] {
  const [only, ...others] = child.children;
  if (child.name !== 'attribute' || only?.type !== 'text' || others.length > 0) return [];
  return usesIn(attributeValue(child, 'name') ?? '', textOf(child), only, text);
}

function usesIn(attribute: string, value: string, { start, end }: Span, text: string): Use[] {
  if (text.slice(start, end) !== value) return [];
  if (attribute === 'attrs')
    return domainTerms(value, start).flatMap((term) =>
      /^\w+$/.test(term.path) ? [{ name: term.path, start: term.start, end: term.end }] : [],
    );
  return CONDITION.test(attribute) ? namesIn(value, start) : [];
}

function groupings(text: string, offset: number): Use[] {
  return [...text.matchAll(GROUP_BY)].map((match) => {
    const name = match[3] ?? '';
    const start = offset + match.index + match[0].lastIndexOf(`${match[2] ?? ''}${name}`) + 1;
    return { name, start, end: start + name.length };
  });
}

/** Names of an expression: not what stands in its texts, nor behind a point, nor the names of arguments. */
function namesIn(expression: string, offset: number): Use[] {
  const bare = expression.replaceAll(/(['"])(?:\\.|(?!\1).)*\1/gs, (whole) => ' '.repeat(whole.length));
  return [...bare.matchAll(/(?<![\w.])[A-Za-z_]\w*(?!\s*=(?!=))(?!\w)/g)].map((match) => {
    const start = offset + match.index;
    return { name: match[0], start, end: start + match[0].length };
  });
}
