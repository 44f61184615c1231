import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'access-override-in-python',
  severity: 'info',
  category: 'security',
  from: '18.0',
  summary: 'Rights are decided by an override in Python, not by rules',
  why: 'Administrators see and change access rights and record rules; what an override decides they do not see, and it has to be right for each of read, search, group and export. Where a rule can say it, a rule should.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html',
  bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _check_access(self, operation):
            return None
  `,
  good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _check_access(self, operation):
            result = super()._check_access(operation)
            return result

        def check_pages(self):
            return True
  `,
  python: {
    class_definition(node, context) {
      const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
      if (!klass?.model || isTestFile(context.file.source.path)) return;
      for (const method of klass.methods) {
        if (
          !/^(_check_access|check_access_rule|check_access_rights|has_access|check_access)$/.test(method.name)
        )
          continue;
        const body = context.text.slice(method.start, method.end);
        if (/\bsuper\(/.test(body)) continue;
        context.report({
          at: method.nameSpan,
          model: klass.model,
          message: `${method.name}() decides alone about ${klass.model}, past the access rights and rules that administrators see: call super() too, or write rules.`,
        });
      }
    },
  },
});
