import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { cronMethod } from '../xml/cron-method.ts';

export default defineRule({
  id: 'cron-unbounded',
  aliases: ['PER024'],
  severity: 'medium',
  confidence: 'likely',
  category: 'performance',
  summary: 'A scheduled action works through all records in one transaction',
  why: 'It grows with the table until it hits the time limit, is killed, and loses all it did; the next run starts from the beginning and is killed again. While it runs its rows are locked. In portions with a commit after each, what is done stays done.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/actions.html#scheduled-actions-ir-cron',
  bad: {
    'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _description = "Book"

          done = fields.Boolean()

          def _cron_finish(self):
              for book in self.search([("done", "=", False)]):
                  book.message_post(body="x")
                  book.write({"done": True})
    `,
    'data/cron.xml': `
      <odoo>
        <record id="cron_finish" model="ir.cron">
          <field name="name">Finish</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_finish()</field>
        </record>
      </odoo>
    `,
  },
  good: [
    {
      'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _description = "Book"

          done = fields.Boolean()

          def _cron_finish(self):
              for book in self.search([("done", "=", False)], limit=100):
                  book.write({"done": True})
    `,
      'data/cron.xml': `
      <odoo>
        <record id="cron_finish" model="ir.cron">
          <field name="name">Finish</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_finish()</field>
        </record>
      </odoo>
    `,
    },
    {
      'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _description = "Book"

          done = fields.Boolean()

          def _cron_finish(self):
              self.search([("done", "=", False)]).write({"done": True})

          def other(self):
              for book in self.search([]):
                  book.write({"done": True})
    `,
      'data/cron.xml': `
      <odoo>
        <record id="cron_finish" model="ir.cron">
          <field name="name">Finish</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_finish()</field>
        </record>
      </odoo>
    `,
    },
  ],
  xml: {
    record(element, context) {
      const cron = cronMethod(element, context);
      if (!cron) return;
      const { text: source, model: facts, fact } = cron;
      if (
        /commit|limit|_notify_progress|split_every|batch|chunk|with_delay|delayable|savepoint|yield/i.test(
          source,
        )
      )
        return;
      // A loop over what a search gave, that writes in each turn.
      const found = /\bfor\s+(\w+)\s+in\s+([\w.[\]"']*?)(\.search\(|[\s:(])/.exec(source);
      const target = found?.[1];
      const list = found?.[2] ?? '';
      const searched =
        found?.[3] === '.search(' ||
        (/^\w+$/.test(list) && new RegExp(`\\b${list}\\s*=\\s*[^\\n]*\\.search\\(`).test(source));
      if (
        target === undefined ||
        !searched ||
        /res\.company|compan/.test(source.slice(found?.index, (found?.index ?? 0) + 120))
      )
        return;
      if (
        !new RegExp(
          `\\b${target}\\.(write|unlink|message_post|action_\\w+|send\\w*|button_\\w+|_\\w+)\\(|\\b${target}\\.\\w+\\s*=[^=]`,
        ).test(source)
      )
        return;
      context.report({
        source: cron.file.source,
        at: fact.nameSpan,
        model: facts.model,
        message: `The scheduled action ${attributeValue(element, 'id') ?? ''} runs ${fact.name}(), which goes over all records that it finds in one transaction. Search with a limit and commit after each portion${(context.series?.series ?? '') >= '18.0' ? ' (self.env["ir.cron"]._notify_progress tells what is left)' : ''}.`,
      });
    },
  },
});
