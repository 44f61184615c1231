import { isRarelyRun } from '../performance/repeated.ts';
import { calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'naive-now',
  aliases: ['COR077', 'DTZ005', 'DTZ011'],
  severity: 'low',
  category: 'correctness',
  summary: 'datetime.now() or date.today() in a model',
  why: 'Both give the time of the server, which is neither the one of the user nor the UTC that Odoo stores. Near midnight the day is wrong, and a comparison with a field is off by the time zone.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#date-and-time-fields',
  bad: `
    from datetime import date

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def is_late(self):
            return self.create_date.date() < date.today()
  `,
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        def is_late(self):
            return self.create_date < fields.Datetime.now() and fields.Date.context_today(self)
    `,
    `
    import logging
    from datetime import datetime

    import pytz

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Partner(models.Model):
        _inherit = "res.partner"

        def run(self):
            start = datetime.now()
            local = datetime.now(pytz.utc)
            _logger.info("took %s", datetime.now() - start)
            return local
    `,
  ],
  calls: ['now', 'today'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.path || !/^(datetime\.)?(datetime\.(now|today)|date\.today)$/.test(called.path)) return;
      if (
        !/\(\s*\)$/.test(context.slice(node)) ||
        !context.klass?.kind ||
        isRarelyRun(context.file.source.path)
      )
        return;
      if (!context.file.imports.some(({ from }) => from === 'datetime')) return;
      // How long something takes has no time zone.
      const fn = context.functionNode;
      if (fn && /_logger|elapsed|duration|took|start_time|isoformat|strftime/.test(context.slice(fn))) return;
      const parent = context.ancestors.at(-1);
      if (
        parent?.type === 'binary_operator' &&
        /-/.test(context.slice(parent)) &&
        !/delta/.test(context.slice(parent))
      )
        return;
      const day = /today$/.test(called.path);
      context.report({
        at: node,
        message: `${called.path}() is the time zone of the server. Use ${day ? 'fields.Date.context_today(self), the day of the user' : 'fields.Datetime.now(), in UTC as stored'}.`,
      });
    },
  },
});
