import type { PythonContext } from '../../../audit/rule.ts';
import type { ClassFact } from '../../../source/types.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const [OLD, PUBLIC] = ['hr.employee.base', 'hr.employee.public'];

export default defineMigration({
  id: 'employee-base',
  to: '19.0',
  breaks: 'error',
  summary: 'What was added to hr.employee.base is added to hr.employee',
  why: 'hr.employee.base is gone in 19.0: employees have its fields and methods themselves, and the public profile those that it declares.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/hr/models/hr_employee.py',
  cases: [
    {
      before: extension('models.AbstractModel', '_inherit = "hr.employee.base"'),
      after: extension('models.Model', '_inherit = "hr.employee"'),
    },
    {
      before: extension('models.AbstractModel', "_inherit = ['hr.employee.base']"),
      after: extension('models.Model', "_inherit = ['hr.employee']"),
    },
  ],
  noops: [
    extension('models.Model', '_inherit = "hr.employee"'),
    extension('models.AbstractModel', '_inherit = "hr.mixin"'),
    extension('models.AbstractModel', '_name = "example.employee"\n    _inherit = "hr.employee.base"'),
    extension('models.AbstractModel', '_inherit = ["hr.employee.base", "mail.thread"]'),
    'class Plain:\n    _inherit = "hr.employee.base"\n',
    // What the public profile is to show must be said there.
    {
      'models/x.py': extension('models.AbstractModel', '_inherit = "hr.employee.base"'),
      'views/x.xml':
        '<odoo><record id="v" model="ir.ui.view"><field name="model">hr.employee.public</field><field name="arch" type="xml"><form><field name="nick"/></form></field></record></odoo>\n',
    },
  ],
  python: {
    module(_, context) {
      for (const fact of context.file.classes) {
        const edits = editsOf(fact, context);
        if (edits.length === 0 || isPublic(context)) continue;
        context.report({
          at: edits[0] ?? fact,
          message: `${OLD} is gone since 19.0: employees have what is added here when it is added to hr.employee, and ${PUBLIC} has it no more.`,
          fix: { title: 'Extend hr.employee', safe: false, edits },
        });
      }
    },
  },
});

/** Where the class says what it extends, and what it is; empty for a class that extends something else. */
function editsOf({ kind, attributes, inherit, start }: ClassFact, context: PythonContext): TextEdit[] {
  const given = attributes.get('_inherit');
  if (kind === undefined || !given || attributes.has('_name') || inherit.join() !== OLD) return [];
  const text = context.slice(given.node);
  const at = given.node.start + text.indexOf(OLD);
  if (!text.includes(OLD)) return [];
  const head = context.text.slice(start, context.text.indexOf('\n', start));
  const base = head.indexOf('AbstractModel');
  const from = start + base;
  return [
    { start: at, end: at + OLD.length, text: 'hr.employee' },
    ...(base === -1 ? [] : [{ start: from, end: from + 'AbstractModel'.length, text: 'Model' }]),
  ];
}

/** The module has something about the public profile, which may count on what is added here. */
function isPublic({ module, file }: PythonContext): boolean {
  const texts = [...module.python, ...module.xml].map(({ source }) => source.text);
  return [file.source.text, ...texts].some((text) => text.includes(PUBLIC));
}

function extension(base: string, attributes: string): string {
  return `from odoo import fields, models\n\n\nclass Employee(${base}):\n    ${attributes}\n\n    nick = fields.Char()\n`;
}
