import type { MethodFact, PythonFile } from '../../source/types.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

/** Shorter ones are alike by chance. */
const MIN_LENGTH = 500;
const MIN_LINES = 10;

interface Placed {
  readonly file: PythonFile;
  readonly owner: string;
  readonly method: MethodFact;
}

export default defineRule({
  id: 'duplicated-method',
  aliases: ['MNT017'],
  severity: 'info',
  category: 'maintainability',
  summary: 'A long method stands in the module twice, word for word',
  why: 'An error that is mended in one of them stays in the other, and nobody knows which of two that have drifted apart is right. A mixin, or a function that both call, says it once.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html',
  bad: {
    'models/a.py': `
      from odoo import models


      class A(models.Model):
          _name = "example.a"
          _description = "A"

          def _lines_of_report(self, start, end):
              lines = []
              for partner in self.env["res.partner"].search([("create_date", ">=", start)]):
                  if partner.create_date > end:
                      continue
                  line = {"name": partner.name, "country": partner.country_id.name}
                  if partner.parent_id:
                      line["parent"] = partner.parent_id.name
                      line["parent_country"] = partner.parent_id.country_id.name
                  if partner.child_ids:
                      line["children"] = len(partner.child_ids)
                      line["first_child"] = partner.child_ids[0].name
                  lines.append(line)
              return sorted(lines, key=lambda each: each["name"])
    `,
    'models/b.py': `
      from odoo import models


      class B(models.Model):
          _name = "example.b"
          _description = "B"

          def _lines_of_report(self, start, end):
              lines = []
              for partner in self.env["res.partner"].search([("create_date", ">=", start)]):
                  if partner.create_date > end:
                      continue
                  line = {"name": partner.name, "country": partner.country_id.name}
                  if partner.parent_id:
                      line["parent"] = partner.parent_id.name
                      line["parent_country"] = partner.parent_id.country_id.name
                  if partner.child_ids:
                      line["children"] = len(partner.child_ids)
                      line["first_child"] = partner.child_ids[0].name
                  lines.append(line)
              return sorted(lines, key=lambda each: each["name"])
    `,
  },
  good: {
    'models/a.py': `
      from odoo import models


      class A(models.Model):
          _name = "example.a"
          _description = "A"

          def _label(self):
              self.ensure_one()
              return self.display_name
    `,
    'models/b.py': `
      from odoo import models


      class B(models.Model):
          _name = "example.b"
          _description = "B"

          def _label(self):
              self.ensure_one()
              return self.display_name
    `,
  },
  check(context) {
    const byLength = new Map<number, Placed[]>();
    for (const file of context.module.python) {
      const { path, text } = file.source;
      if (isTestFile(path) || isMigrationFile(path)) continue;
      const all = [
        ...file.classes.flatMap((klass) =>
          klass.methods.map((method) => ({ owner: `${klass.name}.`, method })),
        ),
        ...file.functions.map((method) => ({ owner: '', method })),
      ];
      for (const { owner, method } of all) {
        const { start, end, nameSpan } = method;
        if (end - start < MIN_LENGTH) continue;
        // Only texts of one length are compared, so that few are cut out of their file.
        const length = end - nameSpan.end;
        const known = byLength.get(length);
        const placed: Placed = { file, owner, method };
        if (!known) {
          byLength.set(length, [placed]);
          continue;
        }
        const body = text.slice(nameSpan.end, end);
        const other = known.find(
          (each) => each.file.source.text.slice(each.method.nameSpan.end, each.method.end) === body,
        );
        known.push(placed);
        if (!other || body.split('\n').length < MIN_LINES) continue;
        const lines = body.split('\n').length;
        context.report({
          source: file.source,
          at: nameSpan,
          message: `${owner}${method.name} is ${other.owner}${other.method.name} of ${other.file.source.path} again, ${lines} lines word for word: write them once, in a mixin or a function.`,
        });
      }
    }
  },
});
