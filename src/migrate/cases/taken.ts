import type { Case } from '../rule.ts';

const HEAD = 'from odoo import fields, models\n\n\n';

/** A module that makes a model. */
export function making(depends: string, model: string): Case['before'] {
  return withModels(
    depends,
    `class Own(models.Model):\n    _name = "${model}"\n    _description = "Own"\n\n    own_thing = fields.Char()\n`,
  );
}

/** A module that gives another one's model a field. */
export function adding(depends: string, model: string, field: string): Case['before'] {
  return withModels(
    depends,
    `class Own(models.Model):\n    _inherit = "${model}"\n\n    ${field} = fields.Char()\n`,
  );
}

/** Models that nobody takes: own names, what only other modules have, what the module extends. */
export function keptModels(
  depends: string,
  { model, old }: { readonly model: string; readonly old: string },
): readonly Case['before'][] {
  return [
    making(depends, 'own.thing'),
    making('base', model),
    withModels(depends, `class Own(models.Model):\n    _inherit = "${old}"\n    _description = "Ours"\n`),
    withModels(depends, `class Own(models.Model):\n    _name = "${model}"\n    _inherit = ["${model}"]\n`),
  ];
}

/** Fields that nobody takes: own names, those that Odoo had before, fields of a model that the module makes. */
export function keptFields(
  depends: string,
  { old, field }: { readonly old: string; readonly field: string },
): readonly Case['before'][] {
  return [
    making(depends, 'own.thing'),
    adding(depends, old, 'own_thing'),
    adding(depends, old, field),
    withModels(depends, `class Own(models.Model):\n    _inherit = "${old}"\n    _description = "Ours"\n`),
  ];
}

function withModels(depends: string, source: string): Case['before'] {
  return {
    '__manifest__.py': `{"name": "Example", "depends": ["${depends}"]}\n`,
    '__init__.py': 'from . import models\n',
    'models.py': HEAD + source,
  };
}
