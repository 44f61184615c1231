import { childOf } from '../../source/python/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-wizard-in-models',
  aliases: ['C8113'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'A wizard stands among the models',
  why: 'Transient models and their views have a folder of their own, wizard or wizards: that is where people look for a dialog, and models/ keeps what is stored.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#directories',
  bad: {
    'models/assign.py': `
      from odoo import models


      class Assign(models.TransientModel):
          _name = "example.assign"
          _description = "Assign"
    `,
  },
  good: {
    'models/settings.py': `
      from odoo import models


      class Settings(models.TransientModel):
          _inherit = "res.config.settings"


      class Loan(models.Model):
          _name = "example.loan"
          _description = "Loan"
    `,
    'wizard/assign.py': `
      from odoo import models


      class Assign(models.TransientModel):
          _name = "example.assign"
          _description = "Assign"
    `,
  },
  python: {
    class_definition(node, context) {
      const { classes, source } = context.file;
      const klass = classes.find(({ start, end }) => start === node.start && end === node.end);
      if (klass?.kind !== 'transient' || !/(^|\/)models\/[^/]+$/.test(source.path)) return;
      if (klass.inherit.includes('res.config.settings')) return;
      const base = childOf(node, 'superclasses')?.children.find((each) =>
        /TransientModel$/.test(context.slice(each)),
      );
      context.report({
        at: base ?? node,
        message: `${klass.name} is a wizard: move it into the folder wizard.`,
      });
    },
  },
});
