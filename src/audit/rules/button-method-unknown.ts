import { attribute, attributeValue } from '../../source/xml/query.ts';
import { archPlaces } from '../lookup/arch-models.ts';
import { closest } from '../lookup/tell-absent.ts';
import { defineRule, type ModuleContext, type Report } from '../rule.ts';

const view = (arch: string, fields = '') => `
  <odoo>
    <record id="view_partner" model="ir.ui.view">
      <field name="name">a</field>
      <field name="model">res.partner</field>${fields}
      <field name="arch" type="xml">${arch}</field>
    </record>
  </odoo>
`;
const model = (method: string) => `
  from odoo import models


  class Partner(models.Model):
      _inherit = "res.partner"

      ${method}
          return True
`;

export default defineRule({
  id: 'button-method-unknown',
  severity: 'high',
  category: 'views',
  summary: 'A button calls a method that the model lacks, that is private, or that needs arguments',
  why: 'Odoo checks the method when it loads the view and stops there; what it lets pass fails when somebody presses the button.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#button',
  bad: [
    {
      'views/partner.xml': view('<form><button name="action_shwo" type="object"/></form>'),
      'models/p.py': model('def action_show(self):'),
    },
    {
      'views/partner.xml': view('<form><button name="_action_show" type="object"/></form>'),
      'models/p.py': model('def _action_show(self):'),
    },
    {
      'views/partner.xml': view('<form><button name="action_show" type="object"/></form>'),
      'models/p.py': model('def action_show(self, force):'),
    },
    {
      'views/partner.xml': view(
        '<xpath expr="//header" position="inside"><button name="action_nowhere_to_be_found" type="object"/></xpath>',
        '<field name="inherit_id" ref="base.view_partner_form"/>',
      ),
    },
  ],
  good: [
    {
      'views/partner.xml': view('<form><button name="action_show" type="object"/></form>'),
      'models/p.py': model('def action_show(self, force=False, **kwargs):'),
    },
    {
      'views/partner.xml': view(
        '<form><button name="write" type="action"/><button special="cancel"/><button name="copy" type="object"/></form>',
      ),
    },
    {
      'views/partner.xml': view(
        '<form><button name="%(base.action_partner_form)d" type="action"/><field name="child_ids"><list><button name="open_commercial_entity" type="object"/></list></field></form>',
      ),
    },
    {
      'views/partner.xml': view(
        '<xpath expr="//header" position="inside"><button name="action_show" type="object"/></xpath><button name="action_gone" position="replace"/>',
        '<field name="inherit_id" ref="base.view_partner_form"/>',
      ),
      'models/p.py': model('def action_show(self, force=False):'),
    },
  ],
  check(context) {
    for (const each of context.index.views) {
      for (const { element, models, isSpec } of archPlaces(context, each)) {
        if (isSpec || (element.name !== 'button' && element.name !== 'a')) continue;
        const name = attribute(element, 'name');
        if (!name || attributeValue(element, 'type') !== 'object') continue;
        const trouble = troubleWith(context, models, name.value);
        if (trouble) context.report({ source: each.source, at: name.valueSpan, ...trouble });
      }
    }
  },
});

/** `about` is given where there is no such method at all. */
function troubleWith(
  context: ModuleContext,
  models: readonly string[],
  name: string,
): Pick<Report, 'message' | 'about'> | undefined {
  const [main = ''] = models;
  if (!/^\w+$/.test(name)) return undefined;
  if (name.startsWith('_'))
    return {
      message: `The button calls ${name}, and a name with an underscore in front is never called from outside: it fails when it is pressed. Give the method a public name, and let it check who may.`,
    };
  const facts = models.map((each) => context.model(each));
  const [found] = facts.flatMap((each) => each.method(name) ?? []);
  if (found) {
    const [missing] = found.required ?? [];
    if (missing === undefined || models.length > 1 || found.params.length === 0) return undefined;
    return {
      message: `The button calls ${name}, which must be given ${missing}, and a button gives nothing: it fails when it is pressed. Give the argument a default, or call another method.`,
    };
  }
  if (facts.some((each) => each.exists && (!each.methodsKnown || each.kind === 'abstract'))) return undefined;
  if (!facts[0]?.exists) return undefined;
  const near = closest(
    name,
    facts[0].lineage.flatMap(({ methods }) => Object.keys(methods)),
  );
  const advice = near ? `Did you mean ${near}?` : 'Write the method, or the name of one that it has.';
  return {
    message: `The button calls ${name}, and ${main} has no such method: the view does not load, or the button fails. ${advice}`,
    about: { kind: 'method', name },
  };
}
