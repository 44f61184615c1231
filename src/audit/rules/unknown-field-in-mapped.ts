import { literalOf } from '../../source/python/literal.ts';
import { calledMethod } from '../lookup/called-name.ts';
import { fieldPath } from '../lookup/field-path.ts';
import { isPreparedFor, runtimeWeight } from '../lookup/is-prepared.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unknown-field-in-mapped',
  severity: 'high',
  category: 'correctness',
  summary: 'mapped(), filtered() or sorted() is given a field that the model does not have',
  why: 'The line raises KeyError as soon as it runs.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.mapped',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def countries(self):
            return self.mapped("contry_id.code")
  `,
  good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def countries(self, records, name):
            records.mapped("whatever")
            self.mapped(name)
            self[name].mapped("whatever")
            self.child_ids.filtered("active").sorted("name")
            return self.mapped("country_id.code") or self.mapped(lambda partner: partner.vat)
  `,
  calls: ['mapped', 'filtered', 'sorted', 'grouped'],
  python: {
    call(node, context) {
      if (!/^(mapped|filtered|sorted|grouped)$/.test(calledMethod(node, context.text) ?? '')) return;
      const called = calledBy(node, context);
      if (!called?.object) return;
      const [given] = argumentsOfCall(node, context).positional;
      const path = given?.type === 'string' ? literalOf(given, context.text) : undefined;
      if (!given || typeof path !== 'string' || !/^[a-z][\w.]*$/.test(path)) return;
      if (isTestFile(context.file.source.path) || isMigrationFile(context.file.source.path)) return;
      const model = recordsOf(called.object, context)?.model;
      const state = model === undefined ? undefined : fieldPath(context, model, path);
      if (state?.is !== 'absent' || isPreparedFor(context, state)) return;
      context.report({
        at: given,
        severity: runtimeWeight(state),
        message: `${called.name}() follows ${path}, but ${tellAbsent(context, state)}`,
      });
    },
  },
});
