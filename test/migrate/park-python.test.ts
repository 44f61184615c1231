import { describe, expect, it } from 'vitest';
import { runMigration } from '../../src/migrate/index.ts';
import { parkModules } from '../../src/migrate/park/park.ts';
import { moduleOf, parked, plannedAgain } from './park-support.ts';

const HEAD = 'from odoo import api, fields, models\n\n\n';
const book = (body: string) =>
  `${HEAD}class Book(models.Model):\n    _name = "m.book"\n    _description = "Book"\n\n    name = fields.Char()\n${body}`;
const WHY = '# TODO 19.0: left out by the migration.';

describe('Python that would keep a module from loading', () => {
  it('is left out: a class whose model is gone, and a field that points to it', async () => {
    const { text, left, errors, migration } = await parked({
      'models/book.py': `${HEAD}class Title(models.Model):\n    _inherit = "res.partner.title"\n\n    # The code.\n    code = fields.Char(\n        help="""One\ntwo""",\n    )\n\n\nclass Book(models.Model):\n    _name = "m.book"\n    _description = "Book"\n\n    title_id = fields.Many2one("res.partner.title")\n`,
    });
    expect(text('models/book.py')).toBe(
      `${HEAD}${WHY} res.partner.title is gone in 19.0.\n# class Title(models.Model):\n#     _inherit = "res.partner.title"\n\n#     # The code.\n#     code = fields.Char(\n#         help="""One\n# two""",\n#     )\n\n\nclass Book(models.Model):\n    _name = "m.book"\n    _description = "Book"\n\n    ${WHY} res.partner.title is gone in 19.0.\n    # title_id = fields.Many2one("res.partner.title")\n`,
    );
    expect(left).toMatchObject([{ confidence: 'likely' }, { confidence: 'likely' }]);
    expect(errors).toEqual([]);
    for (const { message, breaks, code } of migration.todos) {
      expect(breaks).toBe('silent');
      expect(message).toContain('It is in a comment until you decide');
      expect(code).toMatch(/^# /);
    }
  });

  it('stays where it keeps some from a field that another module makes, and a place to decide says so', async () => {
    const groups = 'groups="base.group_system"';
    const code = `${HEAD}class Partner(models.Model):
    _inherit = "res.partner"

    email = fields.Char(related="title.name", ${groups})
    code = fields.Char(related="title.name", ${groups})
    other_id = fields.Many2one("res.partner.title")
    phone = fields.Char(related="other_id.name", ${groups})
    website = fields.Char(related="other_id.name")
`;
    const { text, left, errors } = await parked({ 'models/book.py': code });
    expect(text('models/book.py').match(/^ {4}# \w+ = .*$/gm)).toEqual([
      `    # code = fields.Char(related="title.name", ${groups})`,
      '    # other_id = fields.Many2one("res.partner.title")',
      '    # website = fields.Char(related="other_id.name")',
    ]);
    expect(left.length).toBe(3);
    expect(errors.map(({ code }) => code.split(' ')[0])).toEqual(['email', 'phone']);
    for (const { message, options } of errors) {
      expect(message).toContain('It says who may do what, so it is left as it is');
      expect(options).toHaveLength(2);
    }
  });

  it('is what needs it too: depends, related, inverses, orders, constraints and views', async () => {
    const { text, errors } = await parked({
      'models/book.py': book(`    title_id = fields.Many2one("res.partner.title")
    code = fields.Char(related="title_id.name")
    shown = fields.Char(compute="_compute_shown")
    _order = "title_id, name"
    _title_uniq = models.Constraint("unique(title_id, name)", "Once")

    @api.depends("name", "code")
    def _compute_shown(self):
        for book in self:
            book.shown = book.name

    @api.depends("code")
    def _compute_other(self):
        pass
`),
      'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">m.book</field><field name="arch" type="xml"><form><field name="name"/><field name="code"/></form></field></record></odoo>\n`,
    });
    const python = text('models/book.py');
    expect(python).toContain(
      `    ${WHY} This needs title_id.name, and a part of that is left out too.\n    # code = fields.Char(related="title_id.name")\n`,
    );
    expect(python).toContain('    # _order = "title_id, name"\n');
    expect(python).toContain('    # _title_uniq = models.Constraint("unique(title_id, name)", "Once")\n');
    expect(python).toContain(
      '    # @api.depends("name", "code")\n    @api.depends("name")\n    def _compute_shown',
    );
    // No field names it: Odoo never looks at what it depends on.
    expect(python).toContain('\n    @api.depends("code")\n    def _compute_other');
    expect(text('views/x.xml')).toContain('<!-- <field name="code"/> -->');
    expect(errors).toEqual([]);
  });

  it('is the domain of a field that asks for one, where a view shows that field', async () => {
    const { text, errors } = await parked({
      'models/book.py': book(`    title_id = fields.Many2one("res.partner.title")
    first_id = fields.Many2one(
        "res.partner",
        domain="[('title', '=', title_id)]",
        help="The first",
    )
    second_id = fields.Many2one("res.partner", domain="[('id', '=', title_id)]")
    third_id = fields.Many2one("res.partner", domain="[('id', '=', title_id)]")
    fourth_id = fields.Many2one("res.partner", domain="[('name', '=', 'title_id')]")
`),
      'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">m.book</field><field name="arch" type="xml"><form><field name="first_id"/><field name="second_id"/><field name="fourth_id"/></form></field></record></odoo>\n`,
    });
    const python = text('models/book.py');
    expect(python).toContain(
      `        # domain="[('title', '=', title_id)]",\n        help="The first",\n    )\n`,
    );
    expect(python).toContain(
      `    # second_id = fields.Many2one("res.partner", domain="[('id', '=', title_id)]")\n    second_id = fields.Many2one("res.partner")\n`,
    );
    expect(python).toContain(`\n    third_id = fields.Many2one("res.partner", domain=`);
    expect(python).toContain(`\n    fourth_id = fields.Many2one("res.partner", domain=`);
    expect(text('views/x.xml')).not.toContain('<!--');
    expect(errors).toEqual([]);
  });

  it('is what a model that others inherit does with it itself, and what a filter of an extension groups by', async () => {
    const mixin = `${HEAD}class Mixin(models.AbstractModel):\n    _name = "m.mixin"\n    _description = "Mixin"\n\n    title_id = fields.Many2one("res.partner.title")\n    code = fields.Char(related="title_id.name")\n    kept = fields.Char(related="other_id.name")\n\n\nclass Book(models.Model):\n    _name = "m.book"\n    _inherit = "m.mixin"\n    _description = "Book"\n\n    other_id = fields.Many2one("res.partner")\n`;
    const { text, errors } = await parked({
      'models/book.py': mixin,
      'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">m.mixin</field><field name="arch" type="xml"><form><field name="title_id"/><field name="kept"/><field name="other_id"/></form></field></record>
<record id="w" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_res_partner_filter"/><field name="arch" type="xml"><filter name="salesperson" position="after"><filter name="a" context="{'group_by': 'title'}"/><filter name="b" context="{'group_by': 'lang'}"/></filter></field></record></odoo>\n`,
    });
    expect(text('models/book.py')).toContain(
      '    # code = fields.Char(related="title_id.name")\n    kept = fields',
    );
    const views = text('views/x.xml');
    expect(views).toContain('<!-- <field name="title_id"/> --><field name="kept"/><field name="other_id"/>');
    expect(views).toContain(`<!-- <filter name="a" context="{'group_by': 'title'}"/> --><filter name="b"`);
    expect(errors).toEqual([]);
  });

  it('leaves the rest of an import, and of what is inherited, and takes along what needs a name', async () => {
    const { text, errors } = await parked({
      'models/book.py': `from odoo.sql_db import TestCursor, db_connect\nfrom odoo import models\n\n\nclass Cursor(TestCursor):\n    pass\n\n\nclass Book(models.Model):\n    _name = "m.book"\n    _inherit = ["image.mixin", "res.partner.title"]\n    _description = "Book"\n\n    def cursor(self):\n        return TestCursor()\n`,
      'models/other.py': 'from .book import Book, Cursor\n\n\nclass Other(Cursor):\n    """No more."""\n',
      'models/__init__.py': 'from . import book, other\n',
    });
    const python = text('models/book.py');
    expect(python).toContain(
      '# from odoo.sql_db import TestCursor, db_connect\nfrom odoo.sql_db import db_connect\nfrom odoo import models\n',
    );
    expect(python).toContain(
      `${WHY} TestCursor, which this needs, is left out too.\n# class Cursor(TestCursor):\n#     pass\n`,
    );
    expect(python).toContain('\n        return TestCursor()\n');
    expect(python).toContain(
      '    # _inherit = ["image.mixin", "res.partner.title"]\n    _inherit = ["image.mixin"]\n',
    );
    expect(text('models/other.py')).toBe(
      `${WHY} Cursor, which this needs, is left out too.\n# from .book import Book, Cursor\nfrom .book import Book\n\n\n${WHY} Cursor, which this needs, is left out too.\n# class Other(Cursor):\n#     """No more."""\n`,
    );
    expect(errors).toEqual([]);
  });

  it('is a method that Odoo runs as it loads the module', async () => {
    const { text, errors } = await parked({
      'models/book.py': book(
        `\n    def init(self):\n        self.env["res.partner"].search([("mobile", "=", False)])\n\n    def other(self):\n        self.env["res.partner"].search([("mobile", "=", False)])\n`,
      ),
    });
    expect(text('models/book.py')).toContain(
      '    # def init(self):\n    #     self.env["res.partner"].search([("mobile", "=", False)])\n\n    def other(self):\n',
    );
    expect(errors).toHaveLength(1);
  });

  it('is the one that makes the query of a report, where a part of that query is gone', async () => {
    const { text, errors, migration } = await parked({
      'models/book.py': `${HEAD}class Report(models.Model):
    _name = "m.report"
    _description = "Report"
    _auto = False

    def _select(self):
        return "SELECT p.id, p.mobile FROM res_partner p"

    def _query(self):
        return self._select()

    def init(self):
        self.env.cr.execute("CREATE VIEW m_report AS (%s)" % self._query())


class Other(models.Model):
    _name = "m.other"
    _description = "Other"

    def _select(self):
        return "SELECT p.id, p.mobile FROM res_partner p"

    def init(self):
        self._query()
`,
    });
    const python = text('models/book.py');
    expect(python.match(/# def init/g)).toHaveLength(1);
    expect(python).toContain('    # def init(self):\n    #     self.env.cr.execute("CREATE VIEW');
    const places = migration.todos.filter(({ rule }) => rule === 'sql-columns');
    expect(places.map(({ breaks }) => breaks).sort()).toEqual(['error', 'silent']);
    const [waits] = places.filter(({ breaks }) => breaks === 'silent');
    expect(waits?.code).toContain('SELECT p.id, p.mobile');
    expect(waits?.message).toContain('What leads to it is in a comment');
    expect(errors).toHaveLength(1);
  });

  it('is the hook that the manifest names, and not the function', async () => {
    const hook = 'def fill(env):\n    env["res.partner"].search([("mobile", "=", False)])\n';
    const { text, errors } = await parked({
      '__manifest__.py':
        '{\n    "name": "M",\n    "version": "18.0.1.0.0",\n    "author": "A",\n    "license": "LGPL-3",\n    "depends": ["base"],\n    "post_init_hook": "fill",\n}\n',
      '__init__.py': `from . import models\n\n\n${hook}`,
    });
    expect(text('__init__.py')).toContain(hook);
    const column = await parked({
      'models/book.py': book('    title_id = fields.Many2one("res.partner.title")\n'),
      '__manifest__.py':
        '{\n    "name": "M",\n    "version": "18.0.1.0.0",\n    "author": "A",\n    "license": "LGPL-3",\n    "depends": ["base"],\n    "post_init_hook": "fill"\n}\n',
      '__init__.py':
        'from . import models\n\n\ndef fill(env):\n    env.cr.execute("UPDATE m_book SET title_id = NULL")\n',
    });
    expect(column.text('__manifest__.py')).toContain('    # "post_init_hook": "fill"\n}');
    expect(text('__manifest__.py')).toContain(
      `    ${WHY} mobile is gone in 19.0.\n    # "post_init_hook": "fill",\n}`,
    );
    expect(errors).toEqual([]);
  });

  it('is the hook or the statement that leads to what is gone, by functions and methods', async () => {
    const { text, errors } = await parked({
      '__init__.py': 'from . import models\nfrom .hooks import post_init\n',
      'hooks.py':
        'from .patch import patch_more\n\n\ndef post_init(env):\n    env["res.partner"].search([])._fill_all()\n    patch_more()\n',
      'patch.py':
        'from odoo import tools\nfrom odoo.addons.base.models.res_partner import ResPartner as Klass\n\nSTAT = tools.cache.STAT\n\n\ndef patch():\n    Klass._before = Klass._find_or_create_by_title\n\n\ndef patch_more():\n    Klass.name_get = patch\n\n\npatch()\n',
      'models/book.py': `${HEAD}class Partner(models.Model):\n    _inherit = "res.partner"\n\n    def _fill_all(self):\n        for partner in self:\n            partner._fill_one()\n\n    def _fill_one(self):\n        self.name = self.mobile\n\n    def _never(self):\n        self.name = self.mobile\n`,
      '__manifest__.py':
        '{"name": "M", "version": "18.0.1.0.0", "depends": ["base"], "post_init_hook": "post_init"}\n',
    });
    expect(text('__manifest__.py')).toContain('# "post_init_hook": "post_init"');
    expect(text('patch.py')).toContain(
      `${WHY} STAT of odoo.tools.cache is gone in 19.0.\n# STAT = tools.cache.STAT\n`,
    );
    expect(text('patch.py')).toContain('\npatch()\n');
    expect(text('models/book.py')).not.toContain(WHY);
    expect(errors.map(({ line }) => line)).toEqual([15]);
  });

  it('is the hook whose file does without an import that it uses', async () => {
    const manifest = (hook: string) =>
      `{\n    "name": "M",\n    "version": "18.0.1.0.0",\n    "author": "A",\n    "license": "LGPL-3",\n    "depends": ["base"],\n    "post_load": "${hook}",\n}\n`;
    const hooks =
      'from odoo.sql_db import TestCursor\n\n\ndef patch():\n    TestCursor.patched = True\n\n\ndef note():\n    pass\n';
    const parkedHook = async (hook: string) =>
      (await parked({ '__manifest__.py': manifest(hook), '__init__.py': hooks })).text('__manifest__.py');
    expect(await parkedHook('patch')).toContain('    # "post_load": "patch",\n}');
    expect(await parkedHook('note')).toContain('\n    "post_load": "note",\n}');
  });

  it('has pass where nothing else would be left', async () => {
    const { text } = await parked({
      'models/book.py':
        'from odoo.sql_db import TestCursor\n\n\nclass Plain:\n    # The one that tests have.\n    cursor = TestCursor\n\n\nclass Other:\n    cursor = TestCursor\n    name = "other"\n',
    });
    const python = text('models/book.py');
    expect(python).toContain('    # cursor = TestCursor\n    pass\n\n\n');
    expect(python.match(/pass/g)).toHaveLength(1);
  });

  it('stays where it only fails when it runs, in tests, and where it is more than the part', async () => {
    const files = {
      'models/book.py': book(`    @api.constrains("name")
    def _check_name(self):
        return self.env["res.partner.title"].search([])
`),
      'tests/test_x.py':
        'from odoo.tests import TransactionCase\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        self.env["res.partner.title"].create({"name": "A"})\n',
    };
    const { migration, left, errors } = await parked(files);
    expect(left).toEqual([]);
    expect(errors.length).toBeGreaterThan(0);
    expect(migration.after.get('models/book.py')).not.toContain('#');
    const delegated = await parked({
      'models/book.py': `${HEAD}class Book(models.Model):\n    _name = "m.book"\n    _description = "Book"\n    _inherits = {"res.partner.title": "name"}\n`,
    });
    expect(delegated.text('models/book.py')).not.toContain('#');
    expect(delegated.errors.length).toBeGreaterThan(0);
  });

  it('is not left out twice, and not at all when somebody does not want it', async () => {
    const files = {
      'models/book.py': book('    title_id = fields.Many2one("res.partner.title")\n'),
    };
    const plain = await parked(files, { park: false });
    expect(plain.left).toEqual([]);
    expect(plain.text('models/book.py')).not.toContain('#');
    const { dir, text } = await parked(files, { write: true });
    const [again] = await parkModules(await plannedAgain(dir), []);
    expect(again?.after.get('models/book.py')).toBe(text('models/book.py'));
    expect(again?.edits).toEqual([]);
    expect(again?.todos).toEqual([]);
  });

  it('keeps its column: the scripts drop nothing, and Odoo does not either', async () => {
    const files = {
      'models/book.py': book('    title_id = fields.Many2one("res.partner.title")\n'),
    };
    const scripts = { flavour: 'orm', renamed: [] } as const;
    const { migration } = await parked(files, { scripts });
    const written = [...(migration.scripts?.files ?? [])];
    expect(written.map(([file]) => file)).toEqual(['migrations/19.0.1.0.0/pre-left-out.py']);
    expect(written[0]?.[1]).toContain('"field_m_book__title_id",');
    const none = await parked(files);
    expect([...none.migration.after.keys()].filter((file) => file.startsWith('migrations/'))).toEqual([]);
  });
});

it('does not take what waits in comments for gone when two versions are compared', async () => {
  const { scriptsOfVersions } = await import('../../src/migrate/index.ts');
  const files = { 'models/book.py': book('    title_id = fields.Many2one("res.partner.title")\n') };
  const old = await moduleOf(files);
  const now = await moduleOf(files);
  await runMigration({ paths: [now], to: '19.0', addonsPaths: [], version: 'prefix', write: true });
  const { scripts } = await scriptsOfVersions(`${old}/m`, `${now}/m`, {
    addonsPaths: [],
    proof: undefined,
    scripts: { flavour: 'orm', renamed: [] },
  });
  expect([...(scripts?.files.values() ?? [])].join('')).not.toContain('title_id');
});
