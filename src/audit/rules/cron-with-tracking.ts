import { defineRule } from '../rule.ts';
import { cronMethod } from '../xml/cron-method.ts';

export default defineRule({
  id: 'cron-with-tracking',
  aliases: ['PER023C'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'A scheduled action writes tracked fields of record after record',
  why: 'For each record Odoo keeps the old values, compares them, writes a message with a line for each field, and tells the followers. In a run over thousands of records that is most of the time and of the rows, for changes that nobody has made by hand. with_context(tracking_disable=True) leaves it out.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/mixins.html#messaging-features',
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "19.0.1.0.0", "depends": ["mail"], "data": ["data/cron.xml"]}\n',
    'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _inherit = ["mail.thread"]
          _description = "Book"

          state = fields.Char(tracking=True)

          def _cron_finish(self):
              for book in self.search([("state", "=", "out")], limit=500):
                  book.write({"state": "late"})
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
  good: {
    '__manifest__.py':
      '{"name": "A", "version": "19.0.1.0.0", "depends": ["mail"], "data": ["data/cron.xml"]}\n',
    'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _inherit = ["mail.thread"]
          _description = "Book"

          state = fields.Char(tracking=True)
          color = fields.Integer()

          def _cron_finish(self):
              for book in self.search([("state", "=", "out")]).with_context(tracking_disable=True):
                  book.write({"state": "late"})

          def _cron_colour(self):
              for book in self.search([], limit=50):
                  book.color = len(book.state)

          def finish(self):
              for book in self:
                  book.state = "late"
    `,
    'data/cron.xml': `
      <odoo>
        <record id="cron_finish" model="ir.cron">
          <field name="name">Finish</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_finish()</field>
        </record>
        <record id="cron_colour" model="ir.cron">
          <field name="name">Colour</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_colour()</field>
        </record>
      </odoo>
    `,
  },
  xml: {
    record(element, context) {
      const cron = cronMethod(element, context);
      if (!cron || /tracking_disable|mail_notrack/.test(cron.text)) return;
      const { model, file, fact, text } = cron;
      const loop = /\n([ \t]*)for\s+(\w+)\s+in\b[^\n]*:[ \t]*\n([\s\S]*)/.exec(text);
      if (!loop) return;
      const [, depth = '', name = '', rest = ''] = loop;
      // What stands deeper than the loop.
      const body = rest.split(new RegExp(`\\n(?=[ \\t]{0,${depth.length}}\\S)`), 1)[0] ?? '';
      const tracked = model.classes
        .flatMap((each) => each.fact.fields)
        .filter(({ kwargs }) => kwargs.has('tracking') && kwargs.get('tracking')?.value !== false)
        .map((field) => field.name);
      const written = tracked.find((field) =>
        new RegExp(`\\b${name}\\.${field}\\s*=[^=]|\\b${name}\\.write\\(\\{[^}]*["']${field}["']\\s*:`).test(
          body,
        ),
      );
      if (written === undefined) return;
      context.report({
        source: file.source,
        at: fact.nameSpan,
        model: model.model,
        message: `${fact.name}() runs by itself and writes ${written} of record after record, which is tracked: each write makes a message and notifies followers. Go over the records with_context(tracking_disable=True), unless people are to read of it.`,
      });
    },
  },
});
