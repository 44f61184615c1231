import { nearNames } from '../../util/suggest.ts';
import { PARAMETERS } from '../../verify/steps/s0-static/declarations.ts';
import { fieldsOf } from '../python/fields.ts';
import { defineRule } from '../rule.ts';

/** Of one series or another, and of modules of Odoo's own. Source: `_valid_field_parameter` of 14.0 to 19.0. */
const KNOWN = new Set([
  ...PARAMETERS,
  ...'args automatic base_field inherited_field model_name name related_field relational column_type inherited invisible model_field oldname pad_content_field render_engine'.split(
    ' ',
  ),
  ...'render_options required_if_provider track_sequence type definition_record'.split(' '),
  ...'definition_record_field website_form_blacklisted write_sequence column_order column_format'.split(' '),
  // Other rules speak of these.
  ...['digits_compute', 'select'],
]);

export default defineRule({
  id: 'field-parameter-unknown',
  aliases: ['COR033'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A field has a parameter that Odoo does not know',
  why: 'Odoo keeps it on the field, where nothing asks for it, and writes a warning into the log at every start. Most are attributes of views, such as widget or placeholder, which do nothing in a model, or come from another framework. A model that means its own parameter says so in _valid_field_parameter().',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        cover = fields.Char(widget="image", placeholder="Cover")
  `,
  good: [
    `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          cover = fields.Char(string="Cover", size=64, copy=False, tracking=True, precompute=True)
          state = fields.Selection([("a", "A")], group_expand="_groups", states={"a": [("readonly", True)]})
          total = fields.Monetary(currency_field="currency_id", group_operator="sum", aggregator="sum")
    `,
    `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          cover = fields.Char(printed_on="back")

          def _valid_field_parameter(self, field, name):
              return name == "printed_on" or super()._valid_field_parameter(field, name)
    `,
    {
      // A mixin of another module may know it.
      '__manifest__.py': '{"name": "A", "version": "19.0.1.0.0", "depends": ["printing"]}\n',
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _inherit = ["printing.mixin"]
            _description = "Book"

            cover = fields.Char(printed_on="back")
      `,
      '../printing/__manifest__.py': '{"name": "P", "version": "19.0.1.0.0", "depends": ["base"]}\n',
      '../printing/models.py':
        'from odoo import models\n\n\nclass Mixin(models.AbstractModel):\n    _name = "printing.mixin"\n    _description = "M"\n\n    def _valid_field_parameter(self, field, name):\n        return name == "printed_on" or super()._valid_field_parameter(field, name)\n',
    },
  ],
  python: {
    module(_node, context) {
      if (context.embedded) return;
      for (const { klass, field } of fieldsOf(context.file)) {
        const strange = [...field.kwargs].filter(([name]) => !KNOWN.has(name) && !isMisspelt(name));
        if (strange.length === 0 || klass.model === undefined || field.type === 'Unknown') continue;
        const model = context.model(klass.model);
        const knowsMore = model.lineage.some(
          ({ module, methods }) =>
            Object.hasOwn(methods, '_valid_field_parameter') && !/^(odoo|base|mail)$/.test(module),
        );
        if (!model.complete || knowsMore) continue;
        const names = strange.map(([name]) => `${name}=`).join(', ');
        const [parameter, it] = strange.length === 1 ? ['parameter', 'it'] : ['parameters', 'them'];
        const views = strange.flatMap(([name]) => (VIEW.test(name) ? [name] : []));
        const where = views.length === 0 ? '' : `; ${views.join(', ')} can be set on <field> in a view`;
        context.report({
          at: field.nameSpan,
          message: `Odoo knows no ${parameter} ${names} of a field: nothing comes of ${it} in ${field.name}, and each start writes a warning. Leave ${it} out${where}.`,
        });
      }
    },
  },
});

const VIEW = /^(widget|placeholder|invisible|attrs|options|nolabel|class|colspan|filename|password)$/;

/** Another rule says what was meant. */
function isMisspelt(name: string): boolean {
  const [near] = nearNames(name, PARAMETERS, 1);
  return near !== undefined && Math.abs(near.length - name.length) <= 2;
}
