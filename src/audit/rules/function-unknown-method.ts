import { attribute, attributeValue } from '../../source/xml/query.ts';
import { modelState } from '../lookup/model-state.ts';
import { closest } from '../lookup/tell-absent.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'function-unknown-method',
  severity: 'critical',
  category: 'correctness',
  summary: 'A <function> of a data file calls a method that the model does not have',
  why: 'Odoo calls it while it loads the file, and stops the installation or the upgrade there.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#function',
  bad: [
    { 'data/a.xml': '<odoo><function model="res.partner" name="no_such_method"/></odoo>' },
    { 'data/a.xml': '<odoo><function model="example.book" name="write"/></odoo>' },
  ],
  good: [
    {
      'data/a.xml':
        '<odoo><function model="res.partner" name="_clean"/><function model="res.partner" name="write"/></odoo>',
      'models/partner.py': `
        from odoo import models


        class Partner(models.Model):
            _inherit = "res.partner"

            def _clean(self):
                return True
      `,
    },
  ],
  xml: {
    function(element, context) {
      const [model, name] = [attributeValue(element, 'model'), attribute(element, 'name')];
      if (model === undefined || !name) return;
      if (modelState(context, model).is === 'absent') {
        const at = attribute(element, 'model')?.valueSpan;
        const message = `No module makes the model ${model} whose method is called here: the file does not load. Write the name of a model that is there.`;
        context.report({ at, message, about: { kind: 'model', name: model } });
        return;
      }
      const facts = context.model(model);
      if (!facts.exists || !facts.methodsKnown || facts.method(name.value)) return;
      const near = closest(
        name.value,
        facts.lineage.flatMap(({ methods }) => Object.keys(methods)),
      );
      const message = `${model} has no method ${name.value}: the file does not load. ${near ? `Did you mean ${near}?` : 'Write the method, or call another.'}`;
      context.report({ at: name.valueSpan, message, about: { kind: 'method', name: name.value } });
    },
  },
});
