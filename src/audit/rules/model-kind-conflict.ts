import { namedClasses } from '../lookup/decorated.ts';
import { defineRule } from '../rule.ts';

const BASES = {
  model: 'models.Model',
  transient: 'models.TransientModel',
  abstract: 'models.AbstractModel',
} as const;

export default defineRule({
  id: 'model-kind-conflict',
  severity: 'critical',
  category: 'correctness',
  summary: 'A class extends a model with the base class of another kind of model',
  why: 'A model is stored, transient or abstract, and every class that extends it must be of that kind: Odoo raises TypeError while it loads the modules.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#models',
  bad: [
    `
    from odoo import models


    class Partner(models.TransientModel):
        _inherit = "res.partner"
    `,
    `
    from odoo import models


    class Settings(models.AbstractModel):
        _name = "example.settings"
        _inherit = "res.config.settings"
        _description = "Settings"
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"


    class Settings(models.TransientModel):
        _inherit = "res.config.settings"


    class Image(models.AbstractModel):
        _inherit = "image.mixin"


    class Book(models.Model):
        _name = "example.book"
        _inherit = ["image.mixin"]
        _description = "Book"


    class Unknown(models.TransientModel):
        _inherit = "unheard.of"


    class Base(models.Model):
        _inherit = "image.mixin"
        _register = False
    `,
  ],
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        if (fact.kind === undefined) continue;
        const at = fact.attributes.get('_inherit');
        for (const parent of new Set(fact.creates ? fact.inherit : [model])) {
          const facts = context.model(parent);
          if (!facts.exists || facts.kind === undefined || facts.kind === fact.kind || !at) continue;
          // A new model may take what another kind of model has, unless it is abstract itself.
          if (fact.creates && fact.kind !== 'abstract') continue;
          // An abstract class may add to a stored model.
          if (!fact.creates && fact.kind === 'abstract' && facts.kind === 'model') continue;
          const message = `${parent} is made with ${BASES[facts.kind]}, and this class is a ${BASES[fact.kind]}: the models do not load. Derive it from ${BASES[facts.kind]}.`;
          context.report({ at, message });
        }
      }
    },
  },
});
