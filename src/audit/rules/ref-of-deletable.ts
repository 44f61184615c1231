import { argumentsOfCall, calledBy } from '../python/names.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule } from '../rule.ts';

/** Models whose records Odoo keeps from being deleted, or that nobody deletes: the code could not work without them. */
const KEPT =
  /^(ir\.|base\.|res\.(groups|users|company|currency|lang|country|partner)|mail\.(message\.subtype|activity\.type)|uom\.|bus\.|digest\.)/;

export default defineRule({
  id: 'ref-of-deletable',
  aliases: ['COR074'],
  severity: 'info',
  confidence: 'likely',
  category: 'correctness',
  summary: 'env.ref() of a record that users may delete',
  why: 'A record that is noupdate belongs to the users once the module is installed: a mail template, a stage, a product. When one of them has deleted it no update brings it back, and env.ref() raises ValueError in whatever was being done.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.Environment.ref',
  bad: {
    'data/stage.xml': `
      <odoo noupdate="1">
        <record id="stage_done" model="example.stage"><field name="name">Done</field></record>
      </odoo>
    `,
    'models/stage.py': `
      from odoo import fields, models


      class Stage(models.Model):
          _name = "example.stage"
          _description = "Stage"

          name = fields.Char()

          def write(self, vals):
              done = self.env.ref("example_module.stage_done")
              return super().write(dict(vals, name=done.name))
    `,
  },
  good: {
    'data/stage.xml': `
      <odoo>
        <record id="stage_new" model="example.stage"><field name="name">New</field></record>
        <data noupdate="1">
          <record id="stage_done" model="example.stage"><field name="name">Done</field></record>
          <record id="group_done" model="res.groups"><field name="name">Done</field></record>
        </data>
      </odoo>
    `,
    'models/stage.py': `
      from odoo import fields, models


      class Stage(models.Model):
          _name = "example.stage"
          _description = "Stage"

          name = fields.Char()

          def action_open(self):
              return self.env.ref("example_module.stage_done").get_formview_action()

          def write(self, vals):
              done = self.env.ref("example_module.stage_done", raise_if_not_found=False)
              also = self.env.ref("example_module.stage_done", False)
              group = self.env.ref("example_module.group_done")
              new = self.env.ref("example_module.stage_new")
              try:
                  last = self.env.ref("example_module.stage_done")
              except ValueError:
                  last = new
              return super().write(dict(vals, name=(done or also or new or last or group).name))
    `,
    'tests/test_stage.py': `
      from odoo.tests import TransactionCase


      class TestStage(TransactionCase):
          def test_stage(self):
              self.assertTrue(self.env.ref("example_module.stage_done"))
    `,
  },
  calls: ['ref'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'ref' || !called.object || !/env$/.test(context.slice(called.object))) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const [name] = positional;
      if (spread || positional.length !== 1 || keywords.size > 0 || name?.type !== 'string') return;
      // Who presses a button that is for this record is told, and nothing else is lost.
      if (servesNobody(context) || /^(action|button|open|print)_/.test(context.method?.name ?? '')) return;
      const xmlid = context.slice(name).slice(1, -1);
      if (!/^\w+\.[\w.-]+$/.test(xmlid)) return;
      const state = context.project.xmlid(xmlid, context.module.name);
      if (state.is !== 'found' || !state.fact?.noupdate || KEPT.test(state.fact.model)) return;
      if (context.ancestors.some(({ type }) => type === 'try_statement')) return;
      context.report({
        at: node,
        model: state.fact.model,
        message: `${xmlid} is a ${state.fact.model} that users may delete, and no update brings it back: env.ref() fails then. Pass raise_if_not_found=False, and say what to do without it.`,
      });
    },
  },
});
