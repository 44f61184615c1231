import type { Case } from '../rule.ts';

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
    { before: besides(model, old), after: besides(model, now) },
    { before: extended(model, old), after: extended(model, now) },
  ];
}

/** The same name where it is that of something else. */
export function fieldNoops(old: string): readonly Case['before'][] {
  return [
    method(`self.env["my.own.thing"].search([]).${old}`),
    method(`self.env["my.own.thing"].create({"${old}": 1})`),
    method(`"${old}"`),
    view('my.own.thing', old),
    besides('my.own.thing', old),
    extended('my.own.thing', old),
  ];
}

/** The module says something more of the field. */
function extended(model: string, field: string): Case['before'] {
  return {
    '__manifest__.py': MANIFEST,
    'models/example.py': `from odoo import fields, models


class Example(models.Model):
    _inherit = "${model}"

    ${field} = fields.Char(copy=False)

    def f(self):
        return self.${field}
`,
  };
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

/** What a field of a view is held against, and what it is opened with, are fields of the record. */
function besides(model: string, field: string): Case['before'] {
  return viewOf(
    model,
    `<form><field name="create_uid" domain="[('id', 'in', ${field}),
    ('name', '!=', uid)]" invisible="1 &lt; ${field}" context="{'default_name': ${field}}"/></form>`,
  );
}

/** Cases of a field that held one record: what shows it, what looks in it, and what goes beside it. */
export function pluralCases(model: string, old: string, now: string): readonly Case[] {
  const list = (inner: string) => viewOf(model, `<list>${inner}</list>`);
  const search = (inner: string) => viewOf(model, `<search>${inner}</search>`);
  return [
    {
      before: list(`<field name="${old}"/>`),
      after: list(`<field name="${now}" widget="many2many_tags"/>`),
    },
    {
      before: list(`<field name="${old}" widget="many2one_avatar_user"/>`),
      after: list(`<field name="${now}" widget="many2many_avatar_user"/>`),
    },
    {
      before: search(
        `<filter name="mine" domain="[('${old}', '=', uid)]"/><filter name="by" context="{'group_by': '${old}'}"/>`,
      ),
      after: search(
        `<filter name="mine" domain="[('${now}', '=', uid)]"/><filter name="by" context="{'group_by': '${now}'}"/>`,
      ),
    },
    {
      before: codeOf(
        `self.env["${model}"].search([("${old}", "=", self.env.user.id)]), self.env["${model}"].create({"${old}": self.env.company.id, "x": 1})`,
      ),
      after: codeOf(
        `self.env["${model}"].search([("${now}", "=", self.env.user.id)]), self.env["${model}"].create({"${now}": [(6, 0, self.env.company.ids)], "x": 1})`,
      ),
    },
    { before: ruleOf(model, `('${old}', '=', user.id)`), after: ruleOf(model, `('${now}', '=', user.id)`) },
  ];
}

export function pluralNoops(model: string, old: string, now: string): readonly Case['before'][] {
  const list = (of: string, inner: string) => viewOf(of, `<list>${inner}</list>`);
  return [
    list(model, `<field name="${now}"/>`),
    ruleOf('some.other', `('${old}', '=', user.id)`),
    codeOf(`self.env["some.other"].search([("${old}", "=", 1)])`),
    codeOf(`self.env["${model}"].create({"${old}": value}).${old}`),
    codeOf(`self.env["${model}"].search([("${old}", "ilike", "a")]), [("${old}", "=", 1)]`),
    // What extends it has the type of the old one.
    `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _inherit = "${model}"\n\n    ${old} = fields.Many2one(readonly=True)\n`,
    list(model, `<field name="${old}_more"/>`),
    list('some.other', `<field name="${old}"/>`),
    viewOf('some.other', `<search><filter name="mine" domain="[('${old}', '=', uid)]"/></search>`),
    viewOf(model, `<search><filter name="mine" domain="[('other', '=', '${old} ')]"/></search>`),
  ];
}

function codeOf(expression: string): Case['before'] {
  return `from odoo import models\n\n\nclass Example(models.Model):\n    _name = "example"\n\n    def f(self, value):\n        return ${expression}\n`;
}

function ruleOf(model: string, term: string): Case['before'] {
  const ref = `base.model_${model.replaceAll('.', '_')}`;
  return {
    'security/x.xml': `<odoo><record id="r" model="ir.rule"><field name="model_id" ref="${ref}"/><field name="domain_force">[${term}]</field></record></odoo>\n`,
  };
}

function viewOf(model: string, arch: string): Case['before'] {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}
