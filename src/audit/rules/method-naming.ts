import { defineRule } from '../rule.ts';

const PREFIXES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/(^|\.)onchange$/, /^_?onchange_|^on_change|^_onchange/, '_onchange_'],
  [/(^|\.)constrains$/, /^_?(check|constrains?|constraint|validate)_|^_check/, '_check_'],
  [/(^|\.)ondelete$/, /^_?unlink_(if|except)_|^_check_|^_unlink/, '_unlink_except_'],
];

export default defineRule({
  id: 'method-naming',
  aliases: ['MNT010', 'E8524'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'An onchange, constraint or deletion check without the prefix of its kind',
  why: 'The guidelines give each kind of method a prefix. With it one sees in a traceback, in an override and in a search what calls the method.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions',
  bad: `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("ref")
        def ref_must_be_long(self):
            pass
  `,
  good: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("ref")
        def _check_ref(self):
            pass

        @api.onchange("ref")
        def _onchange_ref(self):
            pass

        @api.ondelete(at_uninstall=False)
        def _unlink_except_posted(self):
            pass
    `,
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("ref")
        @api.onchange("ref")
        def both(self):
            pass

        @api.depends("ref")
        def anything(self):
            pass
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      if (file.source.path.startsWith('tests/')) continue;
      for (const { kind, methods } of file.classes) {
        if (kind === undefined) continue;
        for (const { name, decorators, nameSpan } of methods) {
          const kinds = PREFIXES.filter(([decorator]) =>
            decorators.some((each) => decorator.test(each.name)),
          );
          const [row] = kinds;
          // A method of two kinds has no prefix that fits, and a compute has its own.
          if (
            !row ||
            kinds.length > 1 ||
            row[1].test(name) ||
            decorators.some((each) => /depends$/.test(each.name))
          )
            continue;
          if (context.index.models.size > 0 && /^_(compute|inverse|search|get|set)_/.test(name)) continue;
          context.report({
            source: file.source,
            at: nameSpan,
            message: `${name} is called by @api.${decorators
              .find((each) => row[0].test(each.name))
              ?.name.split('.')
              .at(-1)}: begin its name with ${row[2]}.`,
          });
        }
      }
    }
  },
});
