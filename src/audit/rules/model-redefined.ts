import type { Valued } from '../../source/types.ts';
import { namedClasses } from '../lookup/decorated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'model-redefined',
  aliases: ['OLS03020'],
  severity: 'high',
  category: 'correctness',
  summary: 'A class makes a model that a dependency has made already',
  why: 'With _name alone the class replaces the model: fields, methods and constraints of the other module are gone, and whatever relies on them fails.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#inheritance-and-extension',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _name = "res.partner"
        _description = "Partner"
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _name = "res.partner"
        _inherit = ["res.partner", "image.mixin"]


    class Report(models.AbstractModel):
        _name = "report.example_module.book"
        _description = "Report"
    `,
    `
    from odoo.addons.component.core import Component


    class Partner(Component):
        _name = "res.partner"
        _inherit = "base.exporter"
    `,
  ],
  python: {
    module(_node, context) {
      const { project, module } = context;
      const { modules } = project.closure(module.name);
      for (const { fact, model } of namedClasses(context)) {
        const at = fact.attributes.get('_name');
        // Classes of other registries, such as the components of the OCA's connector, are named likewise.
        if (fact.kind === undefined) continue;
        if (!fact.creates || !at || fact.kind === 'abstract' || isComputed(fact.attributes.get('_inherit')))
          continue;
        const other = project.makers(model).find((name) => name !== module.name && modules.has(name));
        if (other === undefined || context.model(model).kind === 'abstract') continue;
        const message = `${other} makes the model ${model} already, and this class puts another in its place: what ${other} gave it is gone. To add to it, write _inherit = "${model}" instead of _name; else choose another name.`;
        context.report({ at, message });
      }
    },
  },
});

function isComputed(inherit: Valued | undefined): boolean {
  return inherit !== undefined && inherit.value === undefined;
}
