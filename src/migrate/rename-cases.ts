import type { Case } from './rule.ts';

const MANIFEST =
  '{"name": "Example", "depends": ["sale_stock", "purchase", "crm", "project", "calendar", "point_of_sale"]}\n';

/** What a renamed field looks like in code and in a view, before and after. */
export function fieldCases(model: string, old: string, now: string): readonly Case[] {
  return [
    {
      before: method(`self.env["${model}"].search([]).${old}`),
      after: method(`self.env["${model}"].search([]).${now}`),
    },
    {
      before: method(`self.env["${model}"].create({"${old}": 1})`),
      after: method(`self.env["${model}"].create({"${now}": 1})`),
    },
    { before: view(model, old), after: view(model, now) },
  ];
}

/** The same name where it is that of something else. */
export function fieldNoops(old: string): readonly Case['before'][] {
  return [
    method(`self.env["my.own.thing"].search([]).${old}`),
    method(`self.env["my.own.thing"].create({"${old}": 1})`),
    method(`"${old}"`),
    view('my.own.thing', old),
  ];
}

function method(expression: string): Case['before'] {
  return {
    '__manifest__.py': MANIFEST,
    'models/example.py': `from odoo import models


class Example(models.AbstractModel):
    _name = "example.mixin"

    def f(self):
        return ${expression}
`,
  };
}

function view(model: string, field: string): Case['before'] {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`,
  };
}
