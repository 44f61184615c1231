import { recordField, recordText } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-inherited-with-groups',
  severity: 'critical',
  category: 'views',
  from: '16.0',
  summary: 'An extension of a view that is for some groups only',
  why: 'A view that extends another one holds for everybody. Odoo refuses it when its record names groups, and the module cannot be installed.',
  link: 'https://github.com/odoo/odoo/pull/156279',
  bad: [
    viewExample(
      '<field name="name" position="after"><field name="ref"/></field>',
      'base.view_partner_form"/><field name="group_ids" eval="[(4, ref(\'base.group_user\'))]',
    ),
  ],
  good: [
    viewExample(
      '<field name="name" position="after"><field name="ref" groups="base.group_user"/></field>',
      'base.view_partner_form',
    ),
    viewExample(
      '<field name="name" position="after"><field name="ref"/></field>',
      'base.view_partner_form"/><field name="mode">primary</field><field name="group_ids" eval="[(4, ref(\'base.group_user\'))]',
    ),
    viewExample(
      '<field name="name" position="after"><field name="ref"/></field>',
      'base.view_partner_form"/><field name="group_ids" eval="[(6, 0, [])]',
    ),
    viewExample('<form/>'),
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.ui.view') return;
      const groups = recordField(element, 'group_ids') ?? recordField(element, 'groups_id');
      const inherit = recordField(element, 'inherit_id');
      if (!groups || !inherit || recordText(element, 'mode') === 'primary') return;
      // No groups are given, or no parent.
      if (!/\bref\(/.test(attributeValue(groups, 'eval') ?? '') && !attributeValue(groups, 'ref')) return;
      if (/^(False|None)$/.test(attributeValue(inherit, 'eval') ?? '')) return;
      context.report({
        at: groups.tag,
        message:
          'The view extends another one and names groups, which Odoo refuses: write groups="..." on the nodes that it adds.',
      });
    },
  },
});
