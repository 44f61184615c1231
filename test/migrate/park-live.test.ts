import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runModuleTests } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { complaints } from '../support/odoo-log.ts';
import { parked } from './park-support.ts';

const NAME = 'parked_library';
const FILES = {
  '__init__.py': 'from . import controllers, models\n',
  'controllers.py':
    'from odoo.sql_db import TestCursor\n\n\nclass Cursor(TestCursor):\n    """What tests had."""\n',
  'models/book.py': `from odoo import api, fields, models


class Title(models.Model):
    _inherit = "res.partner.title"

    code = fields.Char()


class Book(models.Model):
    _name = "parked.book"
    _description = "Book"
    _order = "title_id, name"

    name = fields.Char(required=True)
    title_id = fields.Many2one("res.partner.title")
    partner_id = fields.Many2one("res.partner")
    number = fields.Char(related="partner_id.mobile")
    shown = fields.Char(compute="_compute_shown")
    _title_uniq = models.Constraint("unique(title_id, name)", "Once")

    @api.depends("name", "title_id.name")
    def _compute_shown(self):
        for book in self:
            book.shown = book.name
`,
  'views/book.xml': `<odoo>
    <record id="view_book_form" model="ir.ui.view">
        <field name="name">form</field>
        <field name="model">parked.book</field>
        <field name="arch" type="xml">
            <form>
                <group invisible="not number"><field name="shown"/></group>
                <field name="name"/>
                <field name="title_id"/>
            </form>
        </field>
    </record>
    <record id="view_title" model="ir.ui.view">
        <field name="name">title</field>
        <field name="model">res.partner.title</field>
        <field name="inherit_id" ref="base.view_partner_title_form"/>
        <field name="arch" type="xml"><field name="name" position="after"><field name="code"/></field></field>
    </record>
    <record id="action_title" model="ir.actions.act_window">
        <field name="name">Titles</field>
        <field name="res_model">res.partner.title</field>
    </record>
    <record id="action_book" model="ir.actions.act_window">
        <field name="name">Books</field>
        <field name="res_model">parked.book</field>
    </record>
    <menuitem id="menu_title" name="Titles" parent="base.menu_administration" action="action_title"/>
    <menuitem id="menu_book" name="Books" parent="base.menu_administration" action="action_book"/>
</odoo>
`,
  'security/ir.model.access.csv': `id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
access_title,title,base.model_res_partner_title,base.group_user,1,0,0,0
access_book,book,model_parked_book,base.group_user,1,0,0,0
`,
  'tests/__init__.py': 'from . import test_book\n',
  'tests/test_book.py': `from lxml import etree

from odoo.tests import TransactionCase


class TestBook(TransactionCase):
    def test_book(self):
        book = self.env["parked.book"].create({"name": "A"})
        self.assertEqual(book.shown, "A")
        self.assertNotIn("title_id", book._fields)
        self.assertEqual(self.env["parked.book"].search([]), book)
        arch = self.env["parked.book"].get_view(self.env.ref("parked_library.view_book_form").id)["arch"]
        names = etree.fromstring(arch).xpath("//field/@name")
        self.assertEqual(names, ["name"])
        self.assertTrue(self.env.ref("parked_library.menu_book"))
        self.assertFalse(self.env.ref("parked_library.menu_title", raise_if_not_found=False))
        self.assertFalse(self.env.ref("parked_library.access_title", raise_if_not_found=False))
        self.assertTrue(self.env.ref("parked_library.access_book"))
`,
};

liveSuite('19', 'modules with parts left out', (odoo) => {
  it('load without them, and nothing else is missing', { timeout: 600_000 }, async (context) => {
    const server = odoo();
    const { addonsPath } = server;
    if (addonsPath === null || !server.can.runTests)
      return context.skip('this Odoo takes no modules from here');
    const { dir, errors } = await parked(FILES, { write: true }, NAME);
    expect(errors).toEqual([]);
    const target = path.join(addonsPath, NAME);
    await rm(target, { recursive: true, force: true });
    try {
      await cp(path.join(dir, NAME), target, { recursive: true });
      const result = await runModuleTests(server, NAME);
      expect(complaints(result.log, NAME)).toEqual([]);
      expect(result).toMatchObject({ ok: true, failed: 0, reason: null, ran: 1 });
    } finally {
      await rm(target, { recursive: true, force: true });
    }
  });
});
