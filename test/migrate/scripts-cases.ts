import type { Files } from './support.ts';

type Text = Readonly<Record<string, string>>;

export interface ChangeCase {
  readonly name: string;
  readonly before: Text;
  readonly after: Text;
  readonly renamed?: readonly string[];
  /** Changes as `kind model.field`, in their order. */
  readonly changes: readonly string[];
  /** Parts of the questions, in their order. */
  readonly questions?: readonly string[];
  readonly notes?: readonly string[];
  readonly from?: '14.0' | '15.0' | '17.0';
  readonly to?: '16.0' | '17.0' | '18.0';
}

/** A model `a.book` with these lines in its class. */
export function model(lines: string, name = 'a.book', kind = 'Model'): string {
  const body = lines === '' ? '' : `\n${lines.replaceAll(/^/gm, '    ')}`;
  return `class Book${name.length}(models.${kind}):\n    _name = "${name}"${body}\n\n`;
}
const py = (text: string): Text => ({ 'models.py': `from odoo import fields, models\n\n${text}` });
const book = (lines: string): Text => py(model(lines));
const xml = (records: string): Files & Text => ({
  'data/x.xml': `<odoo>${records}</odoo>\n`,
  'models.py': `from odoo import fields, models\n\n${model('name = fields.Char()')}`,
});
const record = (id: string, name: string, model = 'a.book') =>
  `<record id="${id}" model="${model}"><field name="name">${name} and more of the same text</field></record>`;

export const CHANGES: readonly ChangeCase[] = [
  {
    name: 'a field that is gone',
    before: book('isbn = fields.Char()'),
    after: book(''),
    changes: ['removed-field a.book.isbn'],
  },
  {
    name: 'a field that somebody says was renamed',
    before: book('title = fields.Char()\nisbn = fields.Char()'),
    after: book('name = fields.Char()\nisbn = fields.Char()'),
    renamed: ['a.book.title=name'],
    changes: ['renamed-field a.book.name'],
  },
  {
    name: 'a field that looks renamed is asked for, and kept',
    before: book('tax_ids = fields.Char()\nx = fields.Char()'),
    after: book('taxes_id = fields.Char()\ny = fields.Char()'),
    changes: ['removed-field a.book.tax_ids', 'removed-field a.book.x'],
    questions: ['taxes_id the old field tax_ids'],
  },
  {
    name: 'the only field of its sort that came where one went',
    before: book('partner = fields.Many2one("res.partner")'),
    after: book('owner_id = fields.Many2one("res.partner")'),
    changes: ['removed-field a.book.partner'],
    questions: ['owner_id the old field partner'],
  },
  {
    name: 'a model that somebody says was renamed',
    before: py(model('name = fields.Char()')),
    after: py(model('name = fields.Char()', 'a.volume')),
    renamed: ['a.book=a.volume'],
    changes: ['renamed-model a.volume'],
  },
  {
    name: 'a model that looks renamed is asked for',
    before: py(model('name = fields.Char()\nisbn = fields.Char()')),
    after: py(model('name = fields.Char()\nisbn = fields.Char()', 'a.volume')),
    changes: ['removed-model a.book'],
    questions: ['Is the model a.volume the old a.book?'],
  },
  {
    name: 'a model that is gone',
    before: py(model('name = fields.Char()')),
    after: py(''),
    changes: ['removed-model a.book'],
    notes: ['Odoo leaves its table a_book with all rows'],
  },
  {
    name: 'a key of a selection that has a new name',
    before: book('state = fields.Selection([("a", "A"), ("b", "B")])'),
    after: book('state = fields.Selection([("a", "A"), ("c", "C")])'),
    renamed: ['a.book.state:b=c'],
    changes: ['changed-selection a.book.state'],
  },
  {
    name: 'a key of a selection that is gone',
    before: book('state = fields.Selection([("a", "A"), ("b", "B")])'),
    after: book('state = fields.Selection([("a", "A")])'),
    changes: ['changed-selection a.book.state'],
    questions: ['has no key b'],
  },
  {
    name: 'a new required field without a default',
    before: book('name = fields.Char()'),
    after: book('name = fields.Char()\ncode = fields.Char(required=True)'),
    changes: ['required-field a.book.code'],
    questions: ['is required and new and has no default'],
  },
  {
    name: 'a field that becomes required',
    before: book('name = fields.Char()'),
    after: book('name = fields.Char(required=True)'),
    changes: ['required-field a.book.name'],
    questions: ['is required now'],
  },
  {
    name: 'a new stored compute',
    before: book('name = fields.Char()'),
    after: book('name = fields.Char()\nsize = fields.Integer(compute="_compute_size", store=True)'),
    changes: ['stored-compute a.book.size'],
  },
  {
    name: 'one that looks as if it could be several now is asked for',
    before: book('owner_id = fields.Many2one("res.partner")'),
    after: book('owner_ids = fields.Many2many("res.partner")'),
    changes: ['removed-field a.book.owner_id'],
    questions: ['owner_ids the old field owner_id'],
  },
  {
    name: 'one that is several now, under another name',
    before: book('owner_id = fields.Many2one("res.partner")'),
    after: book('owner_ids = fields.Many2many("res.partner")'),
    renamed: ['a.book.owner_id=owner_ids'],
    changes: ['renamed-field a.book.owner_ids', 'changed-type a.book.owner_ids'],
  },
  {
    name: 'a computed field that people could write',
    before: book('size = fields.Integer(compute="_compute_size", store=True, readonly=False)'),
    after: book(''),
    changes: ['removed-field a.book.size'],
  },
  {
    name: 'a binary that is a column',
    before: book('scan = fields.Binary(attachment=False)'),
    after: book(''),
    changes: ['removed-field a.book.scan'],
  },
  {
    name: 'a compute that is stored now',
    before: book('size = fields.Integer(compute="_compute_size")'),
    after: book('size = fields.Integer(compute="_compute_size", store=True)'),
    changes: ['stored-compute a.book.size'],
  },
  {
    name: 'another comodel',
    before: book('owner_id = fields.Many2one("res.users")'),
    after: book('owner_id = fields.Many2one("res.partner")'),
    changes: ['changed-type a.book.owner_id'],
    questions: ['was Many2one of res.users and is Many2one of res.partner'],
  },
  {
    name: 'text that becomes HTML',
    before: book('note = fields.Text()'),
    after: book('note = fields.Html()'),
    changes: ['changed-type a.book.note'],
  },
  {
    name: 'a time that becomes a day',
    before: book('at = fields.Datetime()'),
    after: book('at = fields.Date()'),
    changes: ['changed-type a.book.at'],
  },
  {
    name: 'a many2many with a table of another name',
    before: book('tag_ids = fields.Many2many("res.partner", "old_rel", "x_id", "y_id")'),
    after: book('tag_ids = fields.Many2many("res.partner", "new_rel", "x_id", "z_id")'),
    changes: ['renamed-relation a.book.tag_ids'],
  },
  {
    name: 'a constraint of another name',
    before: book('_sql_constraints = [("old", "UNIQUE(name)", "No.")]\nname = fields.Char()'),
    after: book('_new = models.Constraint("unique( name )", "No.")\nname = fields.Char()'),
    changes: ['renamed-constraint a.book'],
  },
  {
    name: 'a new unique constraint',
    before: book('name = fields.Char()'),
    after: book('_one = models.Constraint("UNIQUE(name)", "No.")\nname = fields.Char()'),
    changes: ['new-constraint a.book'],
  },
  {
    name: 'fields of an abstract model of its own are those of the models that inherit it',
    before: py(
      `${model('isbn = fields.Char()', 'a.mixin', 'AbstractModel')}${model('_inherit = "a.mixin"')}`,
    ),
    after: py(`${model('', 'a.mixin', 'AbstractModel')}${model('_inherit = "a.mixin"')}`),
    changes: ['removed-field a.book.isbn'],
  },
  {
    name: 'a record that says the same under another id',
    before: xml(record('old', 'One')),
    after: xml(record('new', 'One')),
    changes: ['renamed-xmlid'],
  },
  {
    name: 'a record of data that is gone stays, since rows may name it',
    before: xml(record('old', 'One')),
    after: xml(''),
    changes: ['removed-record a.book'],
    questions: ['a.old (a.book) is in no file any more'],
  },
  {
    name: 'a record that is not updated, and has changed',
    before: xml(`<data noupdate="1">${record('job', 'One', 'ir.cron')}</data>`),
    after: xml(`<data noupdate="1">${record('job', 'Two', 'ir.cron')}</data>`),
    changes: ['changed-record ir.cron'],
  },
  {
    name: 'actions that users made, on the way to lists',
    before: book('name = fields.Char()'),
    after: book('name = fields.Char()'),
    ...{ from: '17.0', to: '18.0' },
    changes: ['list-views'],
  },
];

/** Differences that ask nothing of the rows. */
export const NOTHING: readonly Omit<ChangeCase, 'changes'>[] = [
  { name: 'nothing', before: book('name = fields.Char()'), after: book('name = fields.Char()') },
  { name: 'a new field', before: book(''), after: book('name = fields.Char()') },
  {
    name: 'a new required field with a default',
    before: book(''),
    after: book('code = fields.Char(required=True, default="x")'),
  },
  {
    name: 'a new required boolean',
    before: book(''),
    after: book('done = fields.Boolean(required=True)'),
  },
  { name: 'a new model', before: py(''), after: py(model('name = fields.Char(required=True)')) },
  {
    name: 'labels and help',
    before: book('name = fields.Char(string="A")'),
    after: book('name = fields.Char(string="B", help="C")'),
  },
  {
    name: 'a field that was not stored',
    before: book('size = fields.Integer(compute="_compute_size")'),
    after: book(''),
  },
  {
    name: 'a one2many, which is no column',
    before: book('line_ids = fields.One2many("a.line", "book_id")'),
    after: book(''),
  },
  {
    name: 'a compute that is no longer stored',
    before: book('size = fields.Integer(compute="_compute_size", store=True)'),
    after: book('size = fields.Integer(compute="_compute_size")'),
  },
  {
    name: 'a field that is not required any more',
    before: book('name = fields.Char(required=True)'),
    after: book('name = fields.Char()'),
  },
  {
    name: 'a key that is new',
    before: book('state = fields.Selection([("a", "A")])'),
    after: book('state = fields.Selection([("a", "Other"), ("b", "B")])'),
  },
  {
    name: 'a selection that only running the code tells',
    before: book('state = fields.Selection([("a", "A")])'),
    after: book('state = fields.Selection(selection="_states")'),
  },
  {
    name: 'a type that Odoo converts without loss',
    before: book('size = fields.Integer()\nday = fields.Date()'),
    after: book('size = fields.Float()\nday = fields.Datetime()'),
  },
  {
    name: 'rows of a wizard',
    before: py(model('isbn = fields.Char()', 'a.wizard', 'TransientModel')),
    after: py(model('code = fields.Char(required=True)', 'a.wizard', 'TransientModel')),
  },
  {
    name: 'an abstract model that nobody inherits',
    before: py(model('isbn = fields.Char()', 'a.mixin', 'AbstractModel')),
    after: py(model('', 'a.mixin', 'AbstractModel')),
  },
  {
    name: 'a field that is in another class of the same model now',
    before: py(`${model('name = fields.Char()')}`),
    after: py(`${model('')}class More(models.Model):\n    _inherit = "a.book"\n    name = fields.Char()\n`),
  },
  {
    name: 'a constraint that is written the new way',
    before: book('_sql_constraints = [("one", "UNIQUE(name)", "No.")]\nname = fields.Char()'),
    after: book('_one = models.Constraint("UNIQUE(name)", "No.")\nname = fields.Char()'),
  },
  {
    name: 'a constraint that is gone',
    before: book('_sql_constraints = [("one", "UNIQUE(name)", "No.")]\nname = fields.Char()'),
    after: book('name = fields.Char()'),
  },
  {
    name: 'a unique constraint on a field that is new',
    before: book(''),
    after: book('_one = models.Constraint("UNIQUE(name)", "No.")\nname = fields.Char()'),
  },
  {
    name: 'views and access rights, which Odoo loads and deletes itself',
    before: xml(`${record('v', 'One', 'ir.ui.view')}${record('m', 'One', 'ir.ui.menu')}`),
    after: xml(record('v', 'Two', 'ir.ui.view')),
  },
  {
    name: 'a record that Odoo updates',
    before: xml(record('r', 'One')),
    after: xml(record('r', 'Two')),
  },
  {
    name: 'a record that is not updated, and says the same in other lines',
    before: xml(`<data noupdate="1">${record('job', 'One', 'ir.cron')}</data>`),
    after: xml(
      `<data noupdate="1">\n\n${record('job', 'One', 'ir.cron').replace('><', '>\n  <!-- why -->\n  <')}</data>`,
    ),
  },
  {
    name: 'a record that is not updated, and says less than before',
    before: xml(
      `<data noupdate="1"><record id="job" model="ir.cron"><field name="name">A</field><field name="numbercall">-1</field></record></data>`,
    ),
    after: xml(
      '<data noupdate="1"><record id="job" model="ir.cron"><field name="name">A</field></record></data>',
    ),
  },
  {
    name: 'a model whose name only running the code tells',
    before: py('class B(models.Model):\n    _inherit = NAMES[0]\n    isbn = fields.Char()\n'),
    after: py('class B(models.Model):\n    _inherit = NAMES[0]\n'),
    notes: ['only running them would tell'],
  },
  {
    name: 'a stored compute of which a later class says one thing more',
    before: py(
      `${model('size = fields.Integer(compute="_compute_size", store=True)')}class M(models.Model):\n    _inherit = "a.book"\n    size = fields.Integer(string="A")\n`,
    ),
    after: book('size = fields.Integer(compute="_compute_size", store=True)'),
  },
  {
    name: 'a comodel of Odoo that has another name',
    before: book('lot_id = fields.Many2one("stock.production.lot")'),
    after: book('lot_id = fields.Many2one("stock.lot")'),
    ...{ from: '15.0', to: '16.0' },
  },
  {
    name: 'fields on a model of Odoo whose table Odoo moves',
    before: py('class L(models.Model):\n    _inherit = "stock.production.lot"\n    grade = fields.Char()\n'),
    after: py('class L(models.Model):\n    _inherit = "stock.lot"\n    grade = fields.Char()\n'),
    ...{ from: '15.0', to: '16.0' },
    notes: ['stock.production.lot is stock.lot now'],
  },
  {
    name: 'a stored field that is only computed',
    before: book('size = fields.Integer(compute="_compute_size", store=True)'),
    after: book(''),
  },
  {
    name: 'a model that another module makes now',
    before: book('isbn = fields.Char()'),
    after: py('class B(models.Model):\n    _inherit = "a.book"\n    _order = "id"\n'),
    notes: ['a.book is made by another module now'],
  },
  {
    name: "a record in another module's name",
    before: xml(record('base.old', 'One', 'res.partner')),
    after: xml(''),
  },
  {
    name: 'a model that was abstract and is not made',
    before: py(model('isbn = fields.Char()', 'a.mixin', 'AbstractModel')),
    after: py(''),
  },
  {
    name: 'a model that is a view',
    before: book('_auto = False\nisbn = fields.Char()'),
    after: book('_auto = False\ncode = fields.Integer(required=True)'),
  },
  {
    name: 'fields in another order',
    before: book('name = fields.Char()\nisbn = fields.Char()'),
    after: book('isbn = fields.Char()\nname = fields.Char()'),
  },
  {
    name: 'a list that was one before',
    before: book('name = fields.Char()'),
    after: book('name = fields.Char()'),
    ...{ from: '15.0', to: '17.0' },
  },
];
