import { recordText } from '../../source/xml/data.ts';
import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import { modelNames, refOf } from '../access/rows.ts';
import { fieldState } from '../lookup/field-path.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

/** Fields of a template that are filled in for the record. */
const RENDERED =
  /^(subject|body_html|body|email_from|email_to|email_cc|partner_to|reply_to|lang|scheduled_date|report_name)$/;
/** What every record has besides its fields. */
const OF_RECORDS = /^(_\w+|env|id|ids|display_name|sudo|with_\w+|mapped|filtered|sorted|exists|name_get)$/;

export default defineRule({
  id: 'mail-template-unknown-field',
  aliases: ['COR112'],
  severity: 'high',
  category: 'correctness',
  from: '15.0',
  summary: 'A mail template asks for a field that its model does not have',
  why: 'Since 15.0 the template installs, and fails when the first mail is to be sent from it: the confirmation, the invoice or the reminder does not go out, and whoever pressed the button sees an error about QWeb.',
  link: 'https://www.odoo.com/documentation/18.0/applications/general/companies/email_template.html',
  bad: [
    {
      'data/template.xml': `
        <odoo>
          <record id="template" model="mail.template">
            <field name="name">A</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="subject">Hello {{ object.nmae }}</field>
          </record>
        </odoo>
      `,
    },
    {
      'data/template.xml': `
        <odoo>
          <record id="template" model="mail.template">
            <field name="name">A</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="body_html" type="html">
              <p>Dear <t t-out="object.parent_id.fullnme or ''"/></p>
            </field>
          </record>
        </odoo>
      `,
    },
  ],
  good: {
    'models/partner.py': `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"

          def get_greeting(self):
              return "Dear"
    `,
    'data/template.xml': `
      <odoo>
        <record id="template" model="mail.template">
          <field name="name">A</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="subject">{{ object.get_greeting() }} {{ object.name }} {{ object.create_date.year }}</field>
          <field name="lang">{{ object.lang }}</field>
          <field name="body_html" type="html">
            <p t-if="object.parent_id.x_studio_kind">
              <t t-out="object.sudo().parent_id.whatever"/>
              <t t-foreach="object.child_ids" t-as="child"><t t-out="child.anything"/></t>
              <t t-out="object.write_date.strftime('%Y')"/>
              <t t-out="the_object.no_field"/>
            </p>
          </field>
        </record>
        <record id="asks" model="mail.template">
          <field name="name">C</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="subject">{{ hasattr(object, 'carrier_id') and object.carrier_id.name }}</field>
        </record>
        <record id="other" model="mail.template">
          <field name="name">B</field>
          <field name="model_id" ref="somebody.model_of_theirs"/>
          <field name="subject">{{ object.whatever }}</field>
        </record>
      </odoo>
    `,
  },
  check(context) {
    let names: ReadonlyMap<string, string> | undefined;
    for (const { fact, source, demo } of context.index.records) {
      const { element } = fact;
      if (demo || fact.model !== 'mail.template' || element?.name !== 'record') continue;
      // It asks first what the record has.
      if (
        /hasattr\(|_fields\b|getattr\(|['"]\w+['"] (?:not )?in object/.test(
          source.text.slice(element.start, element.end),
        )
      )
        continue;
      const ref = refOf(element, 'model_id', context.module.name);
      if (ref === undefined) continue;
      names ??= modelNames(context.index, everyModel(context));
      const model = names.get(ref.slice(ref.indexOf('.') + 1)) ?? recordText(element, 'model');
      if (model === undefined || !context.model(model).complete) continue;
      for (const field of elementsOf(element)) {
        if (!RENDERED.test(attributeValue(field, 'name') ?? '')) continue;
        const text = source.text.slice(field.start, field.end);
        for (const match of text.matchAll(/(?<![\w.])object((?:\.\w+)+)(\s*\()?/g)) {
          const steps = (match[1] ?? '').split('.').slice(1);
          // What is called is a method.
          const message = troubleOf(context, model, match[2] ? steps.slice(0, -1) : steps);
          if (!message) continue;
          const start = field.start + match.index;
          context.report({
            source,
            at: { start, end: start + match[0].length },
            model,
            message,
          });
        }
      }
    }
  },
});

function troubleOf(context: ModuleContext, model: string, steps: readonly string[]): string | undefined {
  let at = model;
  for (const name of steps) {
    if (OF_RECORDS.test(name) || context.model(at).method(name)) return undefined;
    const state = fieldState(context, at, name);
    if (state.is === 'absent') return `No mail can be made of the template: ${tellAbsent(context, state)}`;
    if (state.is !== 'found' || state.field.comodel === undefined) return undefined;
    at = state.field.comodel;
  }
  return undefined;
}

/** Names of all models that this module can see. */
function* everyModel({ project, module }: ModuleContext): Generator<string> {
  for (const name of project.closure(module.name).modules) {
    for (const { model } of project.modules.get(name)?.classes ?? []) yield model;
  }
}
