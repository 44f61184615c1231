import { wasThere } from '../lookup/history.ts';
import { environmentModel, isGuarded, modelNames } from '../lookup/model-names.ts';
import { modelState } from '../lookup/model-state.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

export default defineRule({
  id: 'unknown-model',
  aliases: ['ODOO006', 'OLS03002', 'OLS03005', 'OLS03016', 'model-not-found'],
  severity: 'critical',
  category: 'correctness',
  summary: 'A model that no module makes is inherited, related to or asked for',
  why: 'A class that inherits a model that does not exist stops the module from loading, and with it the whole database. A relational field to it fails at the first use, and so does self.env.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#inheritance-and-extension',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partnr"
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("example.author")
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def books(self):
            return self.env["example.book"].search([("partner_id", "in", self.ids)])
    `,
    // A loop over records asks for no model.
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def books(self):
            for partner in self.env["res.partner"].search([]):
                self.env["example.book"].create({"partner_id": partner.id})
    `,
  ],
  good: [
    `
    from odoo import fields, models


    class Author(models.Model):
        _name = "example.author"
        _description = "Author"


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("example.author")
        partner_id = fields.Many2one(comodel_name="res.partner")
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def books(self):
            if "library.book" in self.env:
                return self.env["library.book"].search([])
            return self.env[self._name].browse()
    `,
    {
      '__manifest__.py': '{"name": "Example", "version": "19.0.1.0.0", "depends": ["unheard_of"]}',
      'models/example.py': `
        from odoo import fields, models


        class Helper(models.Model):
            _inherit = "helpdesk.something"

            kind_id = fields.Many2one("x_kind")
      `,
    },
  ],
  python: {
    module(_node, context) {
      for (const { model, role, field, start, end } of modelNames(context.file)) {
        if (modelState(context, model).is !== 'absent') continue;
        const what = {
          inherit: `No module makes the model ${model} that this class inherits: the registry does not load`,
          inherits: `No module makes the model ${model} that this class delegates to: the registry does not load`,
          comodel: `No module makes the model ${model} that ${field ?? 'the field'} points to: the field cannot be used`,
        }[role];
        context.report({
          at: { start, end },
          message: `${what}. ${advice(context, model)}`,
          about: { kind: 'model', name: model },
        });
      }
    },
    subscript(node, context) {
      const named = environmentModel(node, context);
      if (!named || modelState(context, named.model).is !== 'absent' || isGuarded(named.model, context))
        return;
      const message = `No module makes the model ${named.model}: this line raises KeyError. ${advice(context, named.model)}`;
      context.report({ at: named, severity: 'high', message, about: { kind: 'model', name: named.model } });
    },
  },
});

function advice(context: ModuleContext, model: string): string {
  return (
    wasThere(context, { kind: 'model', model }) ??
    'Write the name of a model that this module or its dependencies make.'
  );
}
