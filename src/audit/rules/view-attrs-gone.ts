import { attribute, attributeValue, textOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { within } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-attrs-gone',
  aliases: ['removed-attribute'],
  severity: 'critical',
  category: 'views',
  from: '17.0',
  summary: 'attrs or states in a view',
  why: 'Since 17.0 a node says in one Python expression when it is invisible, readonly or required. A view with attrs or states is refused, and the module cannot be installed.',
  link: 'https://github.com/odoo/odoo/pull/104741',
  bad: [
    viewExample("<form><field name=\"name\" attrs=\"{'invisible': [('active', '=', False)]}\"/></form>"),
    viewExample('<form><button name="action_archive" type="object" states="draft"/></form>'),
    viewExample(
      '<field name="name" position="attributes"><attribute name="attrs">{}</attribute></field>',
      'base.view_partner_form',
    ),
  ],
  good: [
    viewExample('<form><field name="name" invisible="not active"/><field name="states"/></form>'),
    viewExample(
      '<field name="name" position="attributes"><attribute name="invisible">not active</attribute></field>',
      'base.view_partner_form',
    ),
  ],
  arch: {
    '*'(element, context) {
      if (element.attributes.length === 0 || context.series?.modifiers !== 'expr') return;
      const own = attribute(element, 'attrs') ?? attribute(element, 'states');
      const set = element.name === 'attribute' ? attributeValue(element, 'name') : undefined;
      // An empty value takes away what is not there any more.
      const given =
        own?.name ?? (/^(attrs|states)$/.test(set ?? '') && textOf(element).trim() ? set : undefined);
      if (given === undefined || within(element, 'templates')) return;
      context.report({
        at: element.tag,
        message: `${given} is refused since 17.0, and the module cannot be installed: write invisible="...", readonly="..." or required="..." as Python expressions.`,
      });
    },
  },
});
