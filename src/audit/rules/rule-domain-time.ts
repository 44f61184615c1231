import { recordField } from '../../source/xml/data.ts';
import { attributeValue, textOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';

export default defineRule({
  id: 'rule-domain-time',
  severity: 'critical',
  category: 'migration',
  from: '19.0',
  summary: 'time in the domain of a record rule',
  why: 'Since 19.0 the domain of a record rule knows the user, the companies and nothing else. A rule with time fails for whoever reads the model.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_rule.py',
  bad: [
    dataExample(
      '<record id="a" model="ir.rule"><field name="domain_force">[(\'date\', \'&lt;\', time.strftime(\'%Y-%m-%d\'))]</field></record>',
    ),
  ],
  good: [
    dataExample(
      "<record id=\"a\" model=\"ir.rule\"><field name=\"domain_force\">[('time', '=', user.id), ('x.time.y', '=', 1)]</field></record>",
    ),
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.rule' || context.series?.ruleTime !== false) return;
      const domain = recordField(element, 'domain_force');
      if (!domain) return;
      const code = textOf(domain).replaceAll(/'[^']*'|"[^"]*"/g, "''");
      if (!/(?<![\w.])time\.\w/.test(code)) return;
      context.report({
        at: domain.tag,
        message:
          'The domain uses time, which record rules do not know since 19.0: compare a stored field instead.',
      });
    },
  },
});
