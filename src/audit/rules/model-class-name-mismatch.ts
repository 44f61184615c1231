import { childOf } from '../../source/python/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'model-class-name-mismatch',
  severity: 'info',
  category: 'maintainability',
  profile: 'strict',
  cosmetic: true,
  summary: 'A class is not named like its model',
  why: 'The class of library.loan is looked for as LibraryLoan: by people, by editors, and by whoever reads a traceback.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions',
  bad: `
    from odoo import models


    class Borrowing(models.Model):
        _name = "library.loan"
        _description = "Loan"
  `,
  good: `
    from odoo import models


    class LibraryLoan(models.Model):
        _name = "library.loan"
        _description = "Loan"


    class IrHttp(models.AbstractModel):
        _inherit = "ir.http"


    class Partner(models.Model):
        _inherit = "res.partner"
  `,
  python: {
    class_definition(node, context) {
      const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
      const name = childOf(node, 'name');
      if (!klass?.creates || klass.kind === undefined || klass.model === undefined || !name) return;
      const plain = (text: string) => text.replaceAll(/[._]/g, '').toLowerCase();
      if (plain(klass.name) === plain(klass.model)) return;
      const wanted = klass.model
        .split(/[._]/)
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join('');
      context.report({ at: name, message: `${klass.name} makes ${klass.model}: name it ${wanted}.` });
    },
  },
});
