import { parts } from '../../source/python/literal.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hard-coded-id',
  aliases: ['MNT019'],
  severity: 'medium',
  category: 'maintainability',
  summary: 'A record is taken by a number that another database has for something else',
  why: 'Ids are given in the order in which records are made. In another database the number is another record, or none: the code works where it was written and does something else, without an error, everywhere else.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def country(self):
            return self.env["res.country"].browse(21)
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def in_stock(self):
            return self.search([("country_id", "=", 21)])
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def country(self, country_id):
            return self.env.ref("base.be") + self.env["res.country"].browse(country_id) + self.env["res.country"].browse(0)
    `,
    `
    from odoo import SUPERUSER_ID, models


    class Partner(models.Model):
        _inherit = "res.partner"

        def all(self):
            return self.search([("color", "=", 21), ("parent_id", "=", 0), ("user_id", "=", SUPERUSER_ID)])
    `,
  ],
  calls: ['browse'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'browse' || !called.object) return;
      const [id] = argumentsOfCall(node, context).positional;
      const number =
        id?.type === 'integer'
          ? id
          : id?.type === 'list' && parts(id).length === 1
            ? parts(id)[0]
            : undefined;
      if (
        number?.type !== 'integer' ||
        Number(context.slice(number)) < 1 ||
        isRarelyRun(context.file.source.path)
      )
        return;
      const model = recordsOf(called.object, context)?.model;
      // The superuser and the public user have the same id everywhere.
      if (
        model === undefined ||
        (/^res\.(users|company|partner)$/.test(model) && Number(context.slice(number)) <= 3)
      )
        return;
      context.report({
        at: node,
        message: `The record of ${model} with the id ${context.slice(number)} is another one in each database. Give it an xmlid and use env.ref(), or search it by what makes it special.`,
      });
    },
    tuple(node, context) {
      const terms = parts(node);
      const [field, operator, value] = terms;
      if (
        terms.length !== 3 ||
        value?.type !== 'integer' ||
        field?.type !== 'string' ||
        operator?.type !== 'string'
      )
        return;
      const name = /^["'](\w+_id)["']$/.exec(context.slice(field))?.[1];
      if (
        name === undefined ||
        Number(context.slice(value)) < 2 ||
        !/^["'](=|!=)["']$/.test(context.slice(operator))
      )
        return;
      if (
        /^(res_id|company_id|user_id|create_uid|odoo_id|external_id|remote_id)$/.test(name) ||
        isRarelyRun(context.file.source.path)
      )
        return;
      if (context.ancestors.at(-1)?.type !== 'list' || !context.klass?.kind) return;
      context.report({
        at: node,
        message: `${name} is compared with the id ${context.slice(value)}, which is another record in each database. Use env.ref("module.name").id.`,
      });
    },
  },
});
