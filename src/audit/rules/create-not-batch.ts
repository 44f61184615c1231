import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'create-not-batch',
  aliases: ['COR064'],
  severity: 'medium',
  category: 'performance',
  summary: 'create() that takes one record at a time',
  why: 'Odoo hands create() a list. An override with @api.model gets it record by record, which makes batch creation slow for every caller, from imports to one2many lines; and code that hands it a list works on a list where it expects a dictionary. Newer series warn about it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.model_create_multi',
  bad: `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        def create(self, vals):
            vals["ref"] = "x"
            return super().create(vals)
  `,
  good: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model_create_multi
        def create(self, vals_list):
            for vals in vals_list:
                vals["ref"] = "x"
            return super().create(vals_list)
    `,
    `
    from odoo import models


    class Factory:
        def create(self, vals):
            return vals
    `,
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        @api.model_create_multi
        def create(self, vals_list):
            return super().create(vals_list)
    `,
  ],
  check(context) {
    for (const { classes } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        if (fact.kind === undefined) continue;
        const method = fact.methods.findLast(({ name }) => name === 'create');
        if (
          method?.params.length !== 2 ||
          method.decorators.some(({ name }) => /model_create_multi$/.test(name))
        )
          continue;
        // Whoever names it so works on a list.
        if (
          method.decorators.length === 0 &&
          /list$|s$/.test(method.params[1]?.replace(/^vals$|^values$/, '') ?? '')
        )
          continue;
        const [decorator] = method.decorators;
        if (decorator && !/(^|\.)model(_create_single)?$/.test(decorator.name)) continue;
        context.report({
          source: file.source,
          at: method.nameSpan,
          model: fact.model,
          // Until 15.0 many of Odoo's own are so, and nothing warns.
          severity: (context.series?.series ?? '') < '16.0' ? 'low' : undefined,
          message:
            'This create() is called once for each record. Decorate it with @api.model_create_multi, take vals_list, and go over it.',
        });
      }
    }
  },
});
