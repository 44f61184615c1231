import type { ClassFact, PythonFile } from '../../source/types.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'consider-merging-classes-inherited',
  aliases: ['R8180'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'Several classes of the module extend the same model',
  why: 'Whoever looks for what the module adds to a model finds one of the classes. A method that two of them define is called in the order of the imports, which nobody sees.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#module-structure',
  bad: {
    'models/partner.py': `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"
    `,
    'models/contact.py': `
      from odoo import models


      class Contact(models.Model):
          _inherit = "res.partner"
    `,
  },
  good: {
    'models/partner.py': `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"


      class Like(models.Model):
          _name = "example.like"
          _inherit = "res.partner"


      class Thread(models.Model):
          _name = "example.thread"
          _inherit = ["res.partner", "mail.thread"]
    `,
  },
  check({ module, report }) {
    const classes = new Map<string, { file: PythonFile; klass: ClassFact }[]>();
    for (const file of module.python) {
      for (const klass of file.classes) {
        const inherit = klass.attributes.get('_inherit')?.value;
        if (klass.kind === undefined || typeof inherit !== 'string' || klass.attributes.has('_name'))
          continue;
        classes.set(inherit, [...(classes.get(inherit) ?? []), { file, klass }]);
      }
    }
    for (const [model, all] of classes) {
      const last = all.at(-1);
      const value = last?.klass.attributes.get('_inherit');
      if (all.length < 2 || !last || !value) continue;
      const others = all
        .slice(0, -1)
        .map(({ file, klass }) => `${file.source.path}:${file.source.lineAt(klass.start)}`);
      report({
        at: value,
        source: last.file.source,
        message: `${model} is extended in ${others.join(' and ')} too: put it into one class.`,
      });
    }
  },
});
