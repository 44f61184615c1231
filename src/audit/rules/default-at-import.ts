import { parts } from '../../source/python/literal.ts';
import { calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'default-at-import',
  aliases: ['COR035', 'E8522'],
  severity: 'high',
  category: 'correctness',
  summary: 'A default that is computed once, when the server starts',
  why: 'The call runs while Python reads the class, so each record gets the date, token or translation of the moment when the server started. A function, or a lambda, is called for each record.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Field',
  bad: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        since = fields.Date(default=fields.Date.today())
    `,
    `
    import uuid
    from datetime import datetime

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        token = fields.Char(default=str(uuid.uuid4()))
        at = fields.Datetime(default=datetime.now())
    `,
    `
    from datetime import timedelta

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        year = fields.Integer(default=fields.Date.today().year)
        until = fields.Date(default=fields.Date.today() + timedelta(days=7))
    `,
  ],
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        since = fields.Date(default=fields.Date.today)
        until = fields.Date(default=lambda self: fields.Date.today())
        here = fields.Date(default=fields.Date.context_today)
    `,
    `
    from datetime import date, time

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        start = fields.Date(default=date(2020, 1, 1))
        number = fields.Integer(default=int("5"))
        twice = fields.Integer(default=2 * 3)
        data = fields.Json(default=dict())
    `,
  ],
  python: {
    keyword_argument(node, context) {
      const [name, value] = node.children;
      if (!name || !value || !COMPUTED.test(value.type) || context.slice(name) !== 'default') return;
      const list = context.ancestors.at(-1);
      const field = context.ancestors.at(-2);
      if (list?.type !== 'argument_list' || field?.type !== 'call') return;
      if (!/^(odoo\.)?fields\.[A-Z]\w*$/.test(calledBy(field, context)?.path ?? '')) return;
      const call = changingCall(context.slice(value));
      if (call === undefined) return;
      const source = context.slice(value);
      const bare = parts(value).at(-1);
      const noArguments =
        value.type === 'call' && bare?.type === 'argument_list' && bare.children.length === 0;
      context.report({
        at: value,
        message: `default=${source} runs once, when the server starts, and every record gets that value. Hand over the function: ${noArguments && /^fields\./.test(source) ? `default=${source.slice(0, -2)}` : `default=lambda self: ${source}`}.`,
        fix: {
          title: 'Compute the default for each record',
          safe: false,
          edits: [{ start: value.start, end: value.start, text: 'lambda self: ' }],
        },
      });
    },
  },
});

/** `date.today()`, `date.today().year`, `date.today() + timedelta(days=1)`. */
const COMPUTED = /^(call|attribute|subscript|binary_operator)$/;

/** The call whose answer changes from moment to moment, or from user to user. */
function changingCall(source: string): string | undefined {
  return /\b(today|now|utcnow|context_today|context_timestamp|uuid\d|token_\w+|random\w*|randint|time)\(/.exec(
    source,
  )?.[1];
}
