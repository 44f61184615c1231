import { goneIn } from '../../gone/names.ts';
import { defineMigration } from '../../rule.ts';

const MANIFEST =
  '{"name": "Example", "version": "18.0.1.0.0", "depends": ["base"], "data": ["views/x.xml"]}\n';

export default defineMigration({
  id: 'gone-names',
  to: '19.0',
  breaks: 'error',
  summary: 'Fields, methods, models and records of Odoo that are used and gone',
  why: 'What names something that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_partner.py',
  cases: [
    { before: view('res.partner', 'mobile'), todos: 1 },
    { before: written('base.module_category_usability', 'ir.module.category'), todos: 1 },
    {
      before: arch('<search><filter name="f" string="F" context="{\'group_by\': \'title\'}"/></search>'),
      todos: 1,
    },
    {
      before: arch('<form><field name="name" invisible="not title and mobile == False"/></form>'),
      todos: 2,
    },
    {
      before: arch(
        '<field name="name" position="attributes"><attribute name="readonly">mobile == "title"</attribute></field>',
        'base.view_partner_form',
      ),
      todos: 1,
    },
    {
      // Models that it leads to may have a field of that name: the node that is extended tells whose it is.
      before: arch(
        '<field name="name" position="after"><field name="phone" invisible="not title"/></field>',
        'base.view_partner_form',
      ),
      todos: 1,
    },
    { before: code('self.env["res.partner"].search([]).mobile'), todos: 1 },
    { before: code('self.env["res.partner"].create({"mobile": 1})'), todos: 1 },
    { before: code('self', 'from odoo.addons.hr_contract.models import hr_contract'), todos: 1 },
    { before: partner('title = fields.Many2one(tracking=True)'), todos: 1 },
    {
      before: {
        ...code('self'),
        'tests/__init__.py': 'from . import test_x\n',
        'tests/test_x.py':
          'from odoo.tests import TransactionCase\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        self.env["res.partner"].create({"mobile": 1, "never_there": 1})\n',
      },
      todos: 1,
    },
    {
      // The model that it was added to is gone: its uses follow from that.
      before: {
        ...code('self'),
        '__manifest__.py': MANIFEST.replace('"base"', '"hr"'),
        'models/example.py':
          'from odoo import fields, models\n\n\nclass Base(models.AbstractModel):\n    _inherit = "hr.employee.base"\n\n    nick = fields.Char()\n\n    def f(self):\n        self.env["hr.employee"].create({"nick": "x"})\n        return self.env["hr.employee"].browse(1).nick\n',
      },
      todos: 1,
    },
    { before: record('hr.contract'), todos: 1 },
    {
      before: menu('hr_contract.hr_menu_contract_history'),
      todos: 1,
    },
    {
      before: { ...code('self'), 'static/src/js/a.js': 'import { a } from "@web_editor/js/a";\n' },
      todos: 1,
    },
    {
      before: {
        ...code('self'),
        '__manifest__.py':
          '{"name": "Example", "version": "18.0.1.0.0", "depends": ["base"], "assets": {"web_editor.assets_wysiwyg": ["example/static/src/js/a.js"]}}\n',
        'static/src/js/a.js': 'const a = 1;\n',
      },
      todos: 1,
    },
  ],
  noops: [
    { ...code('self'), 'static/src/js/a.js': 'import { a } from "@web/core/a";\n' },
    record('hr.employee'),
    partner('mobile = fields.Char(tracking=True)'),
    partner('parent_id = fields.Many2one(tracking=True)'),
    partner('never_there = fields.Many2one()'),
    record('example.own'),
    code('self', 'from odoo.addons.never_there.models import hr_contract'),
    view('res.partner', 'phone'),
    arch('<search><filter name="f" string="F" context="{\'group_by\': \'create_date:month\'}"/></search>'),
    arch('<search><filter name="f" string="F" context="{\'default_title\': 1}"/></search>'),
    arch(
      '<form><field name="name" invisible="phone == \'mobile\' or parent.title or context.get(\'title\')"/></form>',
    ),
    arch(
      '<form><field name="name" context="{\'group_by\': \'title\'}" string="title" class="mobile"/></form>',
    ),
    arch('<list><field name="name" column_invisible="mobile"/></list>'),
    arch(
      '<field name="name" position="attributes"><attribute name="placeholder">mobile</attribute></field>',
      'base.view_partner_form',
    ),
    written('base.main_partner', 'res.partner'),
    written('base.never_there', 'res.partner'),
    written('example.module_category_usability', 'ir.module.category'),
    view('example.own', 'mobile'),
    code('self.env["res.partner"].search([]).phone'),
    code('self.env["example.own"].search([]).mobile'),
    code('self.env["res.partner"].search([]).never_there'),
    code('self.never_there()'),
  ],
  ...goneIn('19.0'),
});

function code(expression: string, statement = '') {
  return {
    '__manifest__.py': MANIFEST,
    'models/__init__.py': 'from . import example\n',
    '__init__.py': 'from . import models\n',
    'models/example.py': `from odoo import fields, models\n${statement}\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    mobile = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
    'views/x.xml': '<odoo/>\n',
  };
}

function partner(field: string) {
  return {
    ...code('self'),
    'models/example.py': `from odoo import fields, models\n\n\nclass Partner(models.Model):\n    _inherit = "res.partner"\n\n    ${field}\n`,
  };
}

function view(model: string, field: string) {
  return {
    ...code('self'),
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`,
  };
}

function arch(content: string, inherits?: string) {
  const extended = inherits === undefined ? '' : `<field name="inherit_id" ref="${inherits}"/>`;
  return {
    ...code('self'),
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">res.partner</field>${extended}<field name="arch" type="xml">${content}</field></record></odoo>\n`,
  };
}

function record(model: string) {
  return {
    ...code('self'),
    'views/x.xml': `<odoo><record id="a" model="${model}"><field name="name">A</field></record></odoo>\n`,
  };
}

function written(id: string, model: string) {
  return {
    ...code('self'),
    'views/x.xml': `<odoo><record id="${id}" model="${model}"><field name="name">A</field></record></odoo>\n`,
  };
}

function menu(parent: string) {
  return {
    ...code('self'),
    'views/x.xml': `<odoo><menuitem id="a" name="A" parent="${parent}"/></odoo>\n`,
  };
}
