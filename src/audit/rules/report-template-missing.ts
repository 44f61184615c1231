import { recordField, recordText } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';
import { isTop } from '../xml/arch.ts';
import { dataExample } from '../xml/examples.ts';

const OWN = {
  'data/example.xml': `
    <odoo>
      <record id="a" model="ir.actions.report">
        <field name="report_type">qweb-html</field>
        <field name="report_name">example_module.report_x</field>
      </record>
    </odoo>
  `,
};

export default defineRule({
  id: 'report-template-missing',
  severity: 'high',
  category: 'correctness',
  summary: 'A report whose template nobody declares',
  why: 'The action names the template that it prints. When that is not there, the report is in the menu and fails when somebody prints it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/reports.html',
  bad: [
    dataExample(
      '<record id="a" model="ir.actions.report"><field name="model">res.partner</field><field name="report_type">qweb-pdf</field><field name="report_name">example_module.report_x</field></record>',
    ),
  ],
  good: [
    dataExample(
      '<record id="a" model="ir.actions.report"><field name="model">res.partner</field><field name="report_type">qweb-pdf</field><field name="report_name">example_module.report_x</field></record><template id="report_x"><p/></template>',
    ),
    dataExample(
      '<record id="a" model="ir.actions.report"><field name="report_type">xlsx</field><field name="report_name">example_module.report_y</field></record>',
    ),
    dataExample(
      '<record id="a" model="ir.actions.report"><field name="report_type">qweb-pdf</field><field name="report_name">unknown_module.report_y</field></record>',
    ),
    {
      'models/a.py': 'class ReportX(models.AbstractModel):\n    _name = "report.example_module.report_x"\n',
      ...OWN,
    },
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.actions.report') return;
      const type = recordText(element, 'report_type') ?? 'qweb-pdf';
      look(type, recordText(element, 'report_name'), recordField(element, 'report_name') ?? element, context);
    },
    report(element, context) {
      const type = attributeValue(element, 'report_type') ?? 'qweb-pdf';
      if (isTop(element.parent)) look(type, attributeValue(element, 'name'), element, context);
    },
  },
});

function look(type: string, name: string | undefined, at: XmlElement, context: XmlContext): void {
  if (!/^qweb-/.test(type) || name === undefined || !/^\w+\.\w+$/.test(name)) return;
  if (context.project.xmlid(name, context.module.name).is !== 'absent') return;
  // A model may render something else than the template of its name.
  if (context.module.python.some(({ source }) => source.text.includes(name))) return;
  context.report({
    at: at.tag,
    message: `No template ${name} is declared: the report fails when it is printed. Correct report_name, or declare the template.`,
  });
}
