import type { ArchContext } from '../../audit/rule.ts';
import { attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { stepsOf } from './path-steps.ts';

/** Tags of a list view, old and new. */
const LIST = /^(tree|list)$/;
/** Tags that begin a view inside another one. */
const VIEW = /^(tree|list|form|kanban|search|graph|pivot|calendar|activity)$/;

/** Kind of view that an element stands in, such as `list`; undefined below an xpath whose place is not known. */
export function viewKindAt(element: XmlElement, context: ArchContext): string | undefined {
  for (let up: XmlElement | undefined = element; up; up = up.parent) {
    if (VIEW.test(up.name) && up !== element) return LIST.test(up.name) ? 'list' : up.name;
    if (up.name === 'xpath') {
      // What goes inside stands in the node that is found, all else beside it.
      const inside = (attributeValue(up, 'position') ?? 'inside') === 'inside';
      const kind = kindOfXPath(attributeValue(up, 'expr') ?? '', inside);
      if (kind) return kind;
    }
  }
  return kindOfParent(context);
}

/** `//tree/field[...]` and `//field[@name='line_ids']/tree//field` are places in a list. */
function kindOfXPath(expr: string, inside: boolean): string | undefined {
  const steps = stepsOf(expr);
  const view = (inside ? steps : steps.slice(0, -1)).findLast((step) => VIEW.test(step));
  if (view) return LIST.test(view) ? 'list' : view;
  return undefined;
}

/** Root of the view that an extension extends, when that is at hand or says so by its name. */
function kindOfParent({ view, index }: ArchContext): string | undefined {
  let id = view.inherits;
  for (let depth = 0; id !== undefined && depth < 10; depth++) {
    const wanted: string = id.includes('.') ? id : `${index.module.name}.${id}`;
    const parent = index.views.find(({ xmlid }) => xmlid === wanted);
    if (!parent) return kindOfName(wanted);
    if (parent.inherits === undefined) {
      const root = parent.roots[0]?.name;
      return root !== undefined && VIEW.test(root) ? (LIST.test(root) ? 'list' : root) : undefined;
    }
    id = parent.inherits;
  }
  return undefined;
}

/** What authors call their views: `view_order_tree`, `product_list_view`. */
function kindOfName(xmlid: string): string | undefined {
  const words = (xmlid.split('.').at(-1) ?? '').split('_');
  const found = words.filter((word) => VIEW.test(word));
  const only = found.length === 1 ? found[0] : undefined;
  return only === undefined ? undefined : LIST.test(only) ? 'list' : only;
}

/** A column, as opposed to a button in the header of a list. */
export function isColumn(element: XmlElement, context: ArchContext): boolean {
  if (viewKindAt(element, context) !== 'list') return false;
  for (let up = element.parent; up; up = up.parent) {
    if (up.name === 'header') return false;
    if (up.name === 'xpath') {
      if (stepsOf(attributeValue(up, 'expr') ?? '').includes('header')) return false;
    }
  }
  return true;
}
