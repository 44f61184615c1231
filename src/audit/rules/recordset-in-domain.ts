import { parts } from '../../source/python/literal.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'recordset-in-domain',
  aliases: ['COR072'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A recordset as the value of a domain term',
  why: 'A domain compares values of the database. A recordset in it is not serialised, works for some operators by accident and fails for others; newer series warn. id stands for one record, ids for several.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#search-domains',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def children(self):
            return self.search([("parent_id", "=", self)])
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def children(self):
            return self.search([("parent_id", "in", self.ids), ("name", "=", self.name)])
    `,
    `
    def pairs(self, found):
        return [("parent_id", "=", found), ("a", "is", self)]
    `,
  ],
  python: {
    tuple(node, context) {
      const terms = parts(node);
      const [field, operator, value] = terms;
      if (terms.length !== 3 || field?.type !== 'string' || operator?.type !== 'string' || !value) return;
      if (value.type !== 'identifier' && value.type !== 'attribute') return;
      if (value.type === 'attribute' && !/(_ids?|\.(user|company|companies))$/.test(context.slice(value)))
        return;
      if (!/^["'](=|!=|in|not in|child_of|parent_of)["']$/.test(context.slice(operator))) return;
      const list = context.ancestors.at(-1);
      if (list?.type !== 'list' && list?.type !== 'argument_list') return;
      const records = recordsOf(value, context);
      if (!records?.model) return;
      const source = context.slice(value);
      const many = /in/.test(context.slice(operator));
      context.report({
        at: value,
        message: `${source.length > 40 ? 'The value' : source} is a recordset of ${records.model}, and a domain wants ids: write ${source.length > 40 ? '' : source}.${many ? 'ids' : 'id'}.`,
        fix: {
          title: `Compare ${many ? 'ids' : 'the id'}`,
          safe: false,
          edits: [{ start: value.end, end: value.end, text: many ? '.ids' : '.id' }],
        },
      });
    },
  },
});
