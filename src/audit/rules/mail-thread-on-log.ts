import { namedClasses } from '../lookup/decorated.ts';
import { defineRule } from '../rule.ts';

/** The last word of a model that one record is added to for every event. */
const LOG =
  /(^|[._])(logs?|history|histories|trace|traces|measures?|readings?|pings?|stat|stats|statistics|heartbeats?|events?_log|audit|audit_line)$/;

export default defineRule({
  id: 'mail-thread-on-log',
  aliases: ['PER023B'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'A model that keeps a log has a chatter',
  why: 'With mail.thread each record brings a message that it was made, its followers and, with tracking, a message for each change: a log of a million rows becomes several million in mail_message and mail_followers, which every other chatter is then searched in.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/mixins.html#messaging-features',
  bad: `
    from odoo import fields, models


    class ImportLog(models.Model):
        _name = "example.import.log"
        _inherit = ["mail.thread"]
        _description = "Import Log"

        message = fields.Char()
  `,
  good: `
    from odoo import fields, models


    class ImportLog(models.Model):
        _name = "example.import.log"
        _description = "Import Log"

        message = fields.Char()


    class Catalogue(models.Model):
        _name = "example.catalog"
        _inherit = ["mail.thread"]
        _description = "Catalogue"


    class Extended(models.Model):
        _inherit = ["example.import.log", "mail.thread"]
        _name = "example.import.log"
  `,
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        if (!fact.creates || fact.kind !== 'model' || !LOG.test(model)) continue;
        if (!fact.inherit.includes('mail.thread')) continue;
        const inherit = fact.attributes.get('_inherit');
        context.report({
          at: inherit ?? { start: fact.start, end: fact.start + 5 },
          model,
          message: `${model} grows with every event, and mail.thread adds messages and followers to each row: leave it out, or put the chatter on the record that the log belongs to.`,
        });
      }
    },
  },
});
