import { literalOf } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { calledMethod } from '../lookup/called-name.ts';
import { fieldState } from '../lookup/field-path.ts';
import { isPreparedFor, runtimeWeight } from '../lookup/is-prepared.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unknown-field-in-values',
  severity: 'high',
  category: 'correctness',
  summary: 'create() or write() is given a value for a field that the model does not have',
  why: 'Odoo raises ValueError: nothing is created or written.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.create',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def rename(self):
            self.write({"nmae": "A"})
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def add(self):
            return self.env["res.partner"].create([{"name": "A", "contry_id": 1}])
    `,
  ],
  good: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        def rename(self, file, records, key):
            self.write({"name": "A", "x_kind": 1, key: 2, "child_ids": [(0, 0, {"name": "B"})]})
            file.write({"nmae": "A"})
            records.create({"nmae": "A"})
            self.env["unheard.of"].create({"nmae": "A"})


    class Changed(models.Model):
        _name = "example.changed"
        _description = "Changed"

        def change(self):
            self.write({"street": "A"})


    class Company(models.Model):
        _name = "example.place"
        _inherit = ["example.changed"]
        _description = "Place"

        street = fields.Char()

        class Other(models.Model):
            _inherit = "res.company"

            def print_small(self):
                self.write({"paperformat_id": False})

        def move(self):
            self.write({"street": "A"})
  `,
  calls: ['create', 'write', 'update', 'new'],
  python: {
    call(node, context) {
      if (!/^(create|write|update|new)$/.test(calledMethod(node, context.text) ?? '')) return;
      const called = calledBy(node, context);
      if (!called?.object) return;
      const [given] = argumentsOfCall(node, context).positional;
      const dictionaries = given?.type === 'list' ? given.children : given ? [given] : [];
      if (!dictionaries.some(({ type }) => type === 'dictionary')) return;
      const { path } = context.file.source;
      if (isTestFile(path) || isMigrationFile(path)) return;
      const model = recordsOf(called.object, context)?.model;
      if (model === undefined) return;
      for (const dictionary of dictionaries) {
        if (dictionary.type !== 'dictionary') continue;
        for (const { name, at } of keysOf(dictionary, context.text)) {
          const state = fieldState(context, model, name);
          if (state.is === 'absent' && !isPreparedFor(context, state))
            context.report({
              at,
              message: `${called.name}() fails: ${tellAbsent(context, state)}`,
              severity: runtimeWeight(state),
              model,
            });
        }
      }
    },
  },
});

function keysOf(dictionary: PyNode, text: string): { name: string; at: PyNode }[] {
  return dictionary.children.flatMap((pair) => {
    const key = pair.type === 'pair' ? childOf(pair, 'key') : undefined;
    const name = key && literalOf(key, text);
    return key && typeof name === 'string' ? [{ name, at: key }] : [];
  });
}
