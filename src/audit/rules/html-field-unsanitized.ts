import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'html-field-unsanitized',
  severity: 'medium',
  category: 'security',
  summary: 'An HTML field keeps scripts, or handlers in attributes',
  why: 'What is stored in an HTML field is shown without escaping. Without sanitizing, whoever may write the field puts a script before all who read it. Where the field really holds code of administrators, only they should be able to write it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Html',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        note = fields.Html(sanitize=False)
        text = fields.Html(sanitize_attributes=False)
  `,
  good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        note = fields.Html()
        block = fields.Html(sanitize_attributes=True, sanitize_form=False)
        code = fields.Html(sanitize=False, groups="base.group_system")
        shown = fields.Html(compute="_compute_shown", sanitize=False)
        also = fields.Html(related="partner_id.comment", sanitize=False)
  `,
  python: {
    class_definition(node, context) {
      const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
      for (const field of klass?.fields ?? []) {
        if (field.type !== 'Html') continue;
        const { kwargs } = field;
        const off = ['sanitize', 'sanitize_attributes', 'sanitize_tags'].find(
          (name) => kwargs.get(name)?.value === false,
        );
        // What is computed or readable by few is not what users type.
        if (off === undefined || kwargs.has('groups') || kwargs.has('compute') || kwargs.has('related'))
          continue;
        context.report({
          at: field,
          model: klass?.model,
          severity: off === 'sanitize' ? 'medium' : 'low',
          message: `${off}=False keeps ${off === 'sanitize' ? 'scripts' : 'what a browser may run'} in ${field.name}, which is shown without escaping: leave it out, or let only administrators write the field (groups=).`,
        });
      }
    },
  },
});
