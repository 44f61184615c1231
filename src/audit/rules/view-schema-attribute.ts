import { attribute, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { type ArchContext, defineRule } from '../rule.ts';
import { isBackend } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';
import { refusedAttribute } from '../xml/view-schema.ts';

/** Elements of a view below which others of the same schema stand. */
const HOLDERS = new Set(['group', 'searchpanel', 'groupby']);

export default defineRule({
  id: 'view-schema-attribute',
  aliases: ['VIE001'],
  severity: 'critical',
  category: 'views',
  summary: 'An attribute that the schema of lists, searches, graphs, pivots or calendars refuses',
  why: 'Odoo holds these views against a schema that names every attribute. One that it does not name makes the view invalid, and the module cannot be installed. Forms and kanbans have no such schema, so that what works there may fail here.',
  link: 'https://github.com/odoo/odoo/tree/19.0/odoo/addons/base/rng',
  bad: [
    viewExample('<list nocreate="1"><field name="name"/></list>'),
    viewExample('<list><field name="name" data-name="x"/></list>'),
    viewExample(
      '<search><field name="name"/><group><filter name="a" domain="[]" class="x"/></group></search>',
    ),
    viewExample('<list limit="many"><field name="name"/></list>'),
    viewExample('<pivot groups="base.group_user"><field name="name"/></pivot>'),
  ],
  good: [
    viewExample(
      '<list create="0" default_order="name" decoration-danger="active" limit="20" sample="1"><field name="name" optional="show" column_invisible="1"/><button name="a" type="object" data-hotkey="x"/></list>',
    ),
    viewExample(
      '<search string="a"><field name="name" filter_domain="[]"/><group><filter name="a" date="create_date" default_period="month"/></group></search>',
    ),
    viewExample(
      '<form><field name="child_ids"><list whatever="1"><field name="name" data-x="1"/></list></field></form>',
    ),
    viewExample('<kanban whatever="1"><field name="name"/></kanban>'),
    viewExample(
      '<xpath expr="//field" position="after"><field name="name" data-x="1"/></xpath>',
      'base.view_partner_tree',
    ),
  ],
  arch: { tree: look, list: look, search: look, graph: look, pivot: look, calendar: look },
});

function look(root: XmlElement, context: ArchContext): void {
  const { view, series } = context;
  if (!series || !view.roots.includes(root) || view.inherits !== undefined || !isBackend(context)) return;
  if (attribute(root, 'position')) return;
  for (const name of ['limit', 'groups_limit', 'count_limit']) {
    const limit = attribute(root, name);
    if (limit && !/^\s*[+-]?\d+\s*$/.test(limit.value)) {
      context.report({
        at: limit,
        message: `${name}="${limit.value}" is no number, and Odoo refuses the view: write one.`,
      });
    }
  }
  const queue = [root];
  for (const element of queue) {
    const refused = refusedAttribute(element, series.series);
    if (refused) {
      context.report({
        at: refused,
        message: `<${element.name}> of a ${root.name} view takes no ${refused.name} in ${series.series}, and Odoo refuses the view: leave it out.`,
      });
    }
    if (element === root || HOLDERS.has(element.name)) queue.push(...elementsOf(element));
  }
}
