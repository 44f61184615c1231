import type { ArchContext } from '../../audit/rule.ts';
import type { Series } from '../../series/profile.ts';
import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { webMoves } from '../js/web-moves.ts';
import type { MigrationRule } from '../rule.ts';

/** Visitor that tells widgets of fields, widgets of views and js_class that Odoo registers no more. */
export function goneWidgets(
  to: Series,
  advice: Readonly<Record<string, string>> = {},
): Pick<MigrationRule, 'arch'> {
  const look = (element: XmlElement, name: string, category: string, context: ArchContext) => {
    const found = attribute(element, name);
    const value = found?.value.trim() ?? '';
    if (!found || !webMoves(to).registered[category]?.includes(value)) return;
    const help = Object.hasOwn(advice, value)
      ? advice[value]
      : 'Take what shows the same now, or leave it out.';
    context.report({
      at: found,
      message: `Nothing is registered as ${name}="${value}" in ${to}. ${help}`,
      options: [{ title: `Name another ${name}` }, { title: `Leave ${name} out` }],
    });
  };
  return {
    arch: {
      field: (element, context) => look(element, 'widget', 'fields', context),
      widget: (element, context) => look(element, 'name', 'view_widgets', context),
      '*'(element, context) {
        look(element, 'js_class', 'views', context);
      },
    },
  };
}
