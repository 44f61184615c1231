import { recordField, recordText } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { closest } from '../lookup/tell-absent.ts';
import { defineRule, type XmlContext } from '../rule.ts';

export default defineRule({
  id: 'server-code-unknown-method',
  severity: 'high',
  category: 'correctness',
  summary: 'The code of a cron or a server action calls a method that its model does not have',
  why: 'It fails each time it runs. Of a cron nobody learns but the log, while what it should do is not done.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/actions.html#automated-actions-ir-cron',
  bad: {
    'data/cron.xml': `
      <odoo>
        <record id="cron" model="ir.cron">
          <field name="name">Clean</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="state">code</field>
          <field name="code">model._no_such_method()</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'data/cron.xml': `
      <odoo>
        <record id="cron" model="ir.cron">
          <field name="name">Clean</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="state">code</field>
          <field name="code">model._clean(); model.search([]).sudo(); env["res.users"].whatever()</field>
        </record>
        <record id="cron_2" model="ir.cron">
          <field name="name">Other</field>
          <field name="model_id" ref="unheard_of.model_x"/>
          <field name="code">model._whatever()</field>
        </record>
      </odoo>
    `,
    'models/partner.py': `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"

          def _clean(self):
              return True
    `,
  },
  xml: {
    record(element, context) {
      if (!/^(ir\.cron|ir\.actions\.server)$/.test(attributeValue(element, 'model') ?? '')) return;
      const code = recordField(element, 'code');
      const text = recordText(element, 'code');
      const model = code && modelOf(recordField(element, 'model_id'), context);
      if (!code || text === undefined || model === undefined) return;
      const facts = context.model(model);
      if (!facts.exists || !facts.methodsKnown) return;
      for (const [, name = ''] of text.matchAll(/^\s*(?:\w+\s*=\s*)?model\.(\w+)\(/gm)) {
        if (facts.method(name)) continue;
        const near = closest(
          name,
          facts.lineage.flatMap(({ methods }) => Object.keys(methods)),
        );
        const message = `The code calls model.${name}(), and ${model} has no such method: it fails each time it runs. ${near ? `Did you mean ${near}?` : 'Write the method, or call another.'}`;
        context.report({ at: code.inner, message });
      }
    },
  },
});

/** `ref="sale.model_sale_order"` names a table: the model of the project whose name gives it. */
function modelOf(field: ReturnType<typeof recordField>, { project, module }: XmlContext): string | undefined {
  const ref = field && attributeValue(field, 'ref');
  const [, owner = module.name, table] = /^(?:(\w+)\.)?model_(\w+)$/.exec(ref ?? '') ?? [];
  if (table === undefined) return undefined;
  const facts = project.modules.get(owner);
  return facts?.classes.find(({ model }) => model.replaceAll('.', '_') === table)?.model;
}
