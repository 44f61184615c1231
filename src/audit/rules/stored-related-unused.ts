import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'stored-related-unused',
  aliases: ['PER015', 'E8529'],
  severity: 'info',
  category: 'performance',
  summary: 'A related field is stored, and nothing in the module searches, groups or sorts by it',
  why: 'The copy must be written again in all records whenever the original changes, in the same transaction. Reading it through the relation costs next to nothing; storing pays where one groups or sorts by it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#related-fields',
  bad: `
    from odoo import fields, models


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        partner_id = fields.Many2one("res.partner")
        city = fields.Char(related="partner_id.city", store=True)
  `,
  good: [
    `
    from odoo import fields, models


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        partner_id = fields.Many2one("res.partner")
        city = fields.Char(related="partner_id.city", store=True, index=True)
        zip = fields.Char(related="partner_id.zip")
        company_id = fields.Many2one(related="partner_id.company_id", store=True)
    `,
    `
    from odoo import fields, models


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        partner_id = fields.Many2one("res.partner")
        city = fields.Char(related="partner_id.city", store=True)

        def in_gent(self):
            return self.search([("city", "=", "Gent")])
    `,
  ],
  check(context) {
    const { module, index } = context;
    for (const { classes, model, kind } of index.models.values()) {
      if (kind !== 'model') continue;
      for (const { file, fact } of classes) {
        for (const { name, kwargs, start, end } of fact.fields) {
          const related = kwargs.get('related');
          if (typeof related?.value !== 'string' || kwargs.get('store')?.value !== true) continue;
          // Rules of companies, and constraints, need the column.
          if (
            kwargs.has('index') ||
            kwargs.has('group_expand') ||
            /^(company_id|currency_id|sequence|active)$/.test(name)
          )
            continue;
          const quoted = new RegExp(`["'](?:[\\w.]+\\.)?${name}(?:[ :.]\\w+)*["']`);
          const used =
            module.python.some(({ source }) =>
              quoted.test(
                source === file.source ? source.text.slice(0, start) + source.text.slice(end) : source.text,
              ),
            ) ||
            module.xml.some(
              ({ source }) =>
                /(group_by|domain|filter|default_order|<(pivot|graph|search)\b)/.test(source.text) &&
                quoted.test(source.text),
            );
          if (used || fact.tableObjects.some(({ definition }) => definition?.includes(name))) continue;
          context.report({
            source: file.source,
            at: kwargs.get('store'),
            model,
            message: `${name} is copied from ${related.value} into each record, and nothing here searches, groups or sorts by it. Leave store=True out.`,
          });
        }
      }
    }
  },
});
