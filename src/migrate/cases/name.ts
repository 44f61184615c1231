import type { Series } from '../../series/profile.ts';
import type { Case } from '../rule.ts';

interface NameExamples {
  /** Code that has this expression. */
  code(expression: string): Case['before'];
  /** A form of the model with this field. */
  view(model: string, field: string): Case['before'];
  /** A menu below this one. */
  menu(parent: string): Case['before'];
}

/** Writes examples of a module of a series, whose own model `example.own` has a field of a name that Odoo lost. */
export function namesIn(series: Series, depends: string, field: string): NameExamples {
  const module = (expression: string, xml: string) => ({
    '__manifest__.py': `{"name": "Example", "version": "${series}.1.0.0", "depends": ["${depends}"], "data": ["views/x.xml"]}\n`,
    'models/__init__.py': 'from . import example\n',
    '__init__.py': 'from . import models\n',
    'models/example.py': `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    ${field} = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
    'views/x.xml': xml,
  });
  return {
    code: (expression) => module(expression, '<odoo/>\n'),
    view: (model, shown) =>
      module(
        'self',
        `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${shown}"/></form></field></record></odoo>\n`,
      ),
    menu: (parent) => module('self', `<odoo><menuitem id="a" name="A" parent="${parent}"/></odoo>\n`),
  };
}
