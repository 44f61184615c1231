import { fieldsOf } from '../python/fields.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'm2m-relation-is-label',
  aliases: ['ODW9501'],
  severity: 'medium',
  category: 'correctness',
  summary: 'The second argument of a Many2many, the name of its table, is a label',
  why: 'Many2many takes the name of the relation table where other fields take a label. The table is named by the label, and another field with the same one shares its rows: records appear in fields where nobody put them.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Many2many',
  bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        tag_ids = fields.Many2many("library.tag", "Tags of Loan")
  `,
  good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        tag_ids = fields.Many2many("library.tag", string="Tags of Loan")
        other_ids = fields.Many2many("library.tag", "loan_tag_rel", "loan_id", "tag_id", "Other tags")
        line_ids = fields.One2many("library.line", "loan_id", "Lines of Loan")
  `,
  python: {
    module(_node, context) {
      for (const { field } of fieldsOf(context.file)) {
        const [, relation, ...more] = field.args;
        if (field.type !== 'Many2many' || typeof relation?.value !== 'string') continue;
        // A table is named in lower case; what has a capital or a blank is for people.
        if (!/[A-Z ]/.test(relation.value)) continue;
        const free = more.length === 0 && !field.kwargs.has('string') && !field.kwargs.has('relation');
        context.report({
          at: relation,
          message: `"${relation.value}" becomes the name of the table of ${field.name}: write string="${relation.value}".`,
          fix: free
            ? {
                title: 'Give it as string',
                safe: false,
                edits: [{ start: relation.start, end: relation.start, text: 'string=' }],
              }
            : undefined,
        });
      }
    },
  },
});
