import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

const COUNTED = /\[(\d+)\]/;

export default defineRule({
  id: 'view-xpath-fragile',
  severity: 'low',
  category: 'views',
  summary: 'An xpath that counts nodes, or goes down from the root step by step',
  why: 'Where a node stands changes with every version and with every other module. The xpath then finds another node, or none, and the view fails to load.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance',
  bad: [
    viewExample(
      '<xpath expr="/form/sheet/group[2]/group/field[3]" position="after"><field name="ref"/></xpath>',
      'base.view_partner_form',
    ),
  ],
  good: [
    viewExample(
      '<xpath expr="//field[@name=\'name\']" position="after"><field name="ref"/></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<xpath expr="/form" position="inside"><field name="ref"/></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<xpath expr="//group[1]" position="after"><field name="ref"/></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<xpath expr="//notebook/page[last()]" position="after"><page name="a"/></xpath>',
      'base.view_partner_form',
    ),
  ],
  xml: {
    xpath(element, context) {
      const expr = attributeValue(element, 'expr') ?? '';
      // A path through names is as good as any.
      const steps = expr.split('/').filter(Boolean);
      const counted = steps.filter((step) => COUNTED.test(step));
      const rooted = /^\/(?!\/)/.test(expr) && steps.filter((step) => !step.includes('[')).length > 3;
      if (!rooted && !counted.some((step) => Number(COUNTED.exec(step)?.[1] ?? 0) > 1)) return;
      context.report({
        at: element.tag,
        message: `The xpath ${expr} ${rooted ? 'names each step from the root' : 'counts nodes'}, which another module or version changes: name the node by its name, id or class.`,
      });
    },
  },
});
