import type { Change } from '../module-copy.ts';
import { ACCESS, BOOK, BOOKS, DATA, REPORTS, SHELF, VIEWS } from './mutation.ts';

/** A way to break the good module that installs without a word, and the check that finds it, with its place. */
export interface Broken extends Change {
  readonly name: string;
  /** Such as `S5 probe-cron`. */
  readonly check: string;
  /** Of the finding, where it is not the changed file. */
  readonly place?: string;
  readonly words: RegExp;
  /** Other checks that see it too, and words of them. */
  readonly also?: readonly (readonly [check: string, words: RegExp])[];
  readonly more?: readonly Change[];
  readonly series?: '14' | '19';
}

const FIELD = '    book_ids = ';
const METHOD = '    def action_open';
const RULE = 'security/shelf_security.xml';
const ACTIONS = 'data/shelf_actions.xml';
const WIZARD = 'wizard/shelf_tidy.py';
const END = '</odoo>';

/** A computed field that is not stored, beside those that there are. */
const field = (name: string, type: string, body: string): Pick<Broken, 'file' | 'from' | 'to'> => ({
  file: SHELF,
  from: FIELD,
  to: `    ${name} = fields.${type}(compute="_compute_${name}")\n\n    def _compute_${name}(self):\n${body}\n\n${FIELD}`,
});

const cron = (name: string, model: string, code: string): Pick<Broken, 'file' | 'from' | 'to'> => ({
  file: DATA,
  from: END,
  to: `    <record id="${name}" model="ir.cron">
        <field name="name">${name}</field>
        <field name="model_id" ref="${model}"/>
        <field name="state">code</field>
        <field name="code">${code}</field>
        <field name="interval_number">1</field>
        <field name="interval_type">days</field>
        <field name="active" eval="False"/>
    </record>
${END}`,
});

const button = (name: string, body: string): readonly Change[] => [
  { file: SHELF, from: METHOD, to: `    def ${name}(self):\n        ${body}\n\n${METHOD}` },
  {
    file: VIEWS,
    from: '<button name="action_open"',
    to: `<button name="${name}" type="object" string="Odd"/>\n                    <button name="action_open"`,
  },
];

/** All of these in one copy of the module: none hides another. */
const FIRST: readonly Broken[] = [
  {
    name: 'a button that names a variable that is not there',
    ...(button('action_name', 'self.write({"state": stat})')[0] ?? { file: SHELF }),
    more: button('action_name', '').slice(1),
    check: 'S5 probe-button-runs',
    words: /action_name .*NameError.*stat/,
  },
  {
    name: 'a button that calls a method that is not there',
    ...(button('action_attribute', 'self.wrte({"state": "open"})')[0] ?? { file: SHELF }),
    more: button('action_attribute', '').slice(1),
    check: 'S5 probe-button-runs',
    words: /action_attribute .*AttributeError.*wrte/,
  },
  {
    name: 'a button that adds a text to a number',
    ...(button('action_type', 'self.capacity = self.name + 1')[0] ?? { file: SHELF }),
    more: button('action_type', '').slice(1),
    check: 'S5 probe-button-runs',
    words: /action_type .*TypeError/,
  },
  {
    name: 'a button that writes a field that is not there',
    ...(button('action_field', 'self.write({"status": "open"})')[0] ?? { file: SHELF }),
    more: button('action_field', '').slice(1),
    check: 'S5 probe-button-runs',
    words: /action_field .*status/,
  },
  {
    name: 'a compute method that does not always assign',
    ...field(
      'odd_text',
      'Char',
      '        for shelf in self:\n            if shelf.book_ids:\n                shelf.odd_text = "books"',
    ),
    check: 'S5 probe-compute-assigns',
    words: /odd_text.*without a value/,
    also: [['S5 probe-read', /odd_text/]],
  },
  {
    name: 'a compute method that divides by nothing',
    ...field(
      'odd_ratio',
      'Float',
      '        for shelf in self:\n            shelf.odd_ratio = 1 / len(shelf.book_ids)',
    ),
    check: 'S5 probe-compute-assigns',
    words: /odd_ratio.*ZeroDivisionError/,
  },
  {
    name: 'a default that cannot be computed',
    file: BOOK,
    from: '    name = fields.Char(required=True)',
    to: '    odd = fields.Char(default=lambda self: self.env.compny.name)\n    name = fields.Char(required=True)',
    check: 'S5 probe-form',
    words: /shelf_\w+\.book.*compny/,
    also: [['S5 probe-create', /compny/]],
  },
  {
    name: 'an onchange method that breaks',
    file: SHELF,
    from: '    def action_open',
    to: '    @api.onchange("capacity")\n    def _onchange_capacity(self):\n        self.budget = self.capcity\n\n    def action_open',
    check: 'S5 probe-form',
    words: /capcity/,
  },
  {
    name: 'a rule that shows the records of every company',
    file: RULE,
    from: "['|', ('company_id', '=', False), ('company_id', 'in', company_ids)]",
    to: "[(1, '=', 1)]",
    check: 'S5 probe-company',
    words: /The second user sees the record of the first, and the first user sees the record of the second\./,
  },
  {
    name: 'a scheduled action whose method is not there',
    ...cron('odd_cron', 'model_verify_shelf', 'model._cron_look()'),
    check: 'S5 probe-cron',
    words: /odd_cron .*_cron_look/,
  },
  {
    name: 'a scheduled action on the wrong model',
    ...cron('odd_cron_model', 'model_verify_shelf_book', "model.search([('capacity', '>', 3)])"),
    check: 'S5 probe-cron',
    words: /odd_cron_model .*capacity/,
  },
  {
    name: 'a report that names a field that is not there',
    file: REPORTS,
    from: '<p t-field="doc.capacity"/>',
    to: '<p t-field="doc.capacty"/>',
    check: 'S5 probe-report',
    words: /capacty/,
  },
  {
    name: 'a mail template with a call that fails',
    file: DATA,
    from: '<p>Shelf ',
    to: '<p>Shelf <t t-out="object.name.uper()"/> ',
    check: 'S5 probe-mail',
    words: /shelf_mail/,
    series: '19',
  },
  {
    name: 'a mail template with a call that fails',
    file: DATA,
    from: '<p>Shelf ',
    to: '<p>Shelf $' + '{object.name.uper()} ',
    check: 'S5 probe-mail',
    words: /shelf_mail/,
    series: '14',
  },
  {
    name: 'a server action whose method is not there',
    file: ACTIONS,
    from: 'records.action_open()',
    to: 'records.action_opn()',
    check: 'S5 probe-server-action',
    words: /action_opn/,
  },
  {
    name: 'a wizard that uses a field that is not there',
    file: WIZARD,
    from: 'wizard.shelf_id.write',
    to: 'wizard.shelve_id.write',
    check: 'S5 probe-wizard',
    words: /shelve_id/,
  },
  {
    name: 'an action with a type of view that the model cannot have',
    file: BOOKS,
    from: '<field name="view_mode">',
    to: '<field name="view_mode">calendar,',
    check: 'S4 views-render',
    words: /shelf_book_action/,
    also: [['S4 views-as-group', /Insufficient fields/]],
  },
];

/** Those that the first ones would hide. */
const SECOND: readonly Broken[] = [
  {
    name: 'a stored compute method that does not always assign',
    file: BOOK,
    from: '    date_read = fields.Date()',
    to: `    date_read = fields.Date()
    year_read = fields.Integer(compute="_compute_year_read", store=True)

    @api.depends("date_read")
    def _compute_year_read(self):
        for book in self:
            if book.date_read:
                book.year_read = book.date_read.year`,
    more: [{ file: BOOK, from: 'import fields', to: 'import api, fields' }],
    check: 'S5 probe-compute-assigns',
    words: /year_read.*without a value/,
  },
  {
    name: 'a field that the users of the module may not read',
    ...field(
      'odd_jobs',
      'Integer',
      '        for shelf in self:\n            shelf.odd_jobs = len(self.env["ir.cron"].search([]))',
    ),
    check: 'S5 probe-read',
    place: ACCESS,
    words: /shelf_group_user reads .*AccessError/,
  },
];

/** Nothing can be made of this one. */
const THIRD: readonly Broken[] = [
  {
    name: 'a constraint that compares a number with a text',
    file: SHELF,
    from: 'shelf.capacity > 1000',
    to: 'shelf.capacity > "1000"',
    check: 'S5 probe-create',
    place: 'models/shelf.py',
    words: /record is made.*TypeError/,
  },
];

/** Methods that are called only when somebody searches, writes or deletes. */
const FOURTH: readonly Broken[] = [
  {
    name: 'a write() that forgets its super()',
    file: BOOK,
    from: '    date_read',
    to: '    def write(self, vals):\n        return True\n\n    date_read',
    check: 'S5 probe-write',
    words: /write\(\) leaves name as it was/,
  },
  {
    name: 'an unlink() that forgets its super()',
    file: BOOK,
    from: '    date_read',
    to: '    def unlink(self):\n        return True\n\n    date_read',
    check: 'S5 probe-unlink',
    words: /unlink\(\) leaves the record there/,
  },
  {
    name: 'a name_search() that calls what is not there',
    file: BOOK,
    from: '    date_read',
    to: '    def name_search(self, name="", *args, **kwargs):\n        return self.serch([])\n\n    date_read',
    check: 'S5 probe-name-search',
    words: /serch/,
  },
  {
    name: 'a search method that looks for a field that is not there',
    ...field(
      'odd_size',
      'Boolean',
      '        for shelf in self:\n            shelf.odd_size = shelf.capacity > 9',
    ),
    more: [
      {
        file: SHELF,
        from: 'compute="_compute_odd_size")',
        to: 'compute="_compute_odd_size", search="_search_odd_size")\n\n    def _search_odd_size(self, operator, value):\n        return [("capcity", ">", 9)]',
      },
    ],
    check: 'S5 probe-search',
    words: /odd_size.*capcity/,
  },
  {
    name: 'an inverse method that reads a field that is not there',
    ...field(
      'odd_room',
      'Integer',
      '        for shelf in self:\n            shelf.odd_room = shelf.capacity',
    ),
    more: [
      {
        file: SHELF,
        from: 'compute="_compute_odd_room")',
        to: 'compute="_compute_odd_room", inverse="_inverse_odd_room")\n\n    def _inverse_odd_room(self):\n        self.capacity = self.odd_rom',
      },
    ],
    check: 'S5 probe-inverse',
    words: /odd_room.*odd_rom\b/,
  },
  {
    name: 'a constraint that PostgreSQL refuses',
    file: SHELF,
    from: 'CHECK (capacity > 0)',
    to: 'CHECK (capacty > 0)',
    check: 'S5 probe-table-object',
    words: /capacity_positive.*PostgreSQL refuses/,
  },
  {
    name: 'a button that opens a model that is not there',
    ...(button('action_nowhere', 'return {"type": "ir.actions.act_window", "res_model": "odd.model"}')[0] ?? {
      file: SHELF,
    }),
    more: button('action_nowhere', '').slice(1),
    check: 'S5 probe-button-runs',
    words: /action_nowhere .*odd\.model, which does not exist/,
  },
];

export const BATCHES = { first: FIRST, second: SECOND, third: THIRD, fourth: FOURTH } as const;
