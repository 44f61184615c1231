import { recordField } from '../../source/xml/data.ts';
import { attributeValue, textOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';
import { expressionProblem } from '../xml/expression.ts';

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'ir.actions.act_window': ['domain', 'context'],
  'ir.filters': ['domain', 'context'],
  'ir.rule': ['domain_force'],
};

export default defineRule({
  id: 'action-expression-syntax',
  severity: 'high',
  category: 'views',
  summary: 'A domain or context of an action, filter or rule that Python cannot read',
  why: 'Odoo keeps the text as it is. It fails when somebody opens the action or reads the model, with an error that names neither file nor record.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html',
  bad: [
    dataExample(
      '<record id="a" model="ir.actions.act_window"><field name="res_model">res.partner</field><field name="context">{\'search_default_a\': 1</field></record>',
    ),
    dataExample('<record id="a" model="ir.filters"><field name="domain">[(\'a\', \'=\', 1]</field></record>'),
  ],
  good: [
    dataExample(
      "<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"res_model\">res.partner</field><field name=\"domain\">[('id', 'in', active_ids), ('a', '=', %(base.main_partner)d)]</field><field name=\"context\">{'a': context.get('b', False), }</field></record>",
    ),
    dataExample(
      '<record id="a" model="ir.actions.act_window"><field name="domain"></field><field name="context" eval="{}"/></record>',
    ),
    dataExample('<record id="a" model="example.model"><field name="domain">[(</field></record>'),
  ],
  xml: {
    record(element, context) {
      const fields = FIELDS[attributeValue(element, 'model') ?? ''];
      if (!fields) return;
      for (const name of fields) {
        const field = recordField(element, name);
        if (!field || attributeValue(field, 'eval') !== undefined) continue;
        const value = textOf(field);
        const problem = expressionProblem(value);
        if (problem === undefined) continue;
        context.report({
          at: field.tag,
          message: `${name} is "${value.replaceAll(/\s+/g, ' ').trim().slice(0, 80)}", which cannot be read, ${problem}: it fails as soon as it is used.`,
        });
      }
    },
  },
});
