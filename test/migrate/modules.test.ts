import { describe, expect, it } from 'vitest';
import { folder, manifest, migrated, view } from './support.ts';

const BASE = {
  'shop/__manifest__.py': manifest('16.0', '"depends": ["base"],\n    "data": ["views/partner.xml"]'),
  'shop/views/partner.xml': view(
    `<tree><field name="name" attrs="{'invisible': [('active', '=', False)]}"/></tree>`,
    'view_tree',
  ),
};
const EXTENSION = (expr: string) => `<odoo>
    <record id="view_tree" model="ir.ui.view">
        <field name="name">extension</field>
        <field name="model">res.partner</field>
        <field name="inherit_id" ref="shop.view_tree"/>
        <field name="arch" type="xml">
            <xpath expr="${expr}" position="inside"><field name="ref"/></xpath>
        </field>
    </record>
</odoo>
`;
const extension = (expr: string, series: '14.0' | '16.0' | '17.0' = '16.0') => ({
  'a_more/__manifest__.py': manifest(series, '"depends": ["shop"],\n    "data": ["views/partner.xml"]'),
  'a_more/views/partner.xml': EXTENSION(expr),
});

const byName = (migrations: Awaited<ReturnType<typeof migrated>>['migrations']) =>
  new Map(migrations.map((migration) => [migration.module, migration]));

describe('modules that depend on each other', () => {
  it('see each other as the hop has left them, whatever the order of their folders', async () => {
    const { migrations } = await migrated(await folder({ ...BASE, ...extension('//tree') }), '18.0');
    const [shop, more] = [byName(migrations).get('shop'), byName(migrations).get('a_more')];
    expect(shop?.after.get('views/partner.xml')).toContain(
      '<list><field name="name" invisible="not active"/></list>',
    );
    expect(more?.after.get('views/partner.xml')).toContain('expr="//list"');
    // The node is there in both: nothing is left to anybody.
    expect(more?.todos).toEqual([]);
  });

  it('are told of a node that another one lost in the same hop', async () => {
    const chatter = `<form><field name="name"/><div class="oe_chatter"><field name="message_follower_ids"/><field name="message_ids"/></div></form>`;
    const own = {
      ...BASE,
      'shop/__manifest__.py': manifest('17.0', '"depends": ["mail"],\n    "data": ["views/partner.xml"]'),
      'shop/views/partner.xml': view(chatter, 'view_tree'),
    };
    const todosOf = async (expr: string) => {
      const { migrations } = await migrated(await folder({ ...own, ...extension(expr, '17.0') }), '18.0');
      return byName(migrations).get('a_more')?.todos ?? [];
    };
    expect(await todosOf(`//field[@name='name']`)).toEqual([]);
    expect(await todosOf(`//field[@name='message_ids']`)).toMatchObject([
      { rule: 'moved-anchor', path: 'views/partner.xml', line: 8, options: [{}, {}] },
    ]);
  });

  it('come to the same as each of them alone, when they have nothing to do with each other', async () => {
    const other = {
      'zoo/__manifest__.py': manifest('14.0', '"depends": ["base"],\n    "data": ["views/partner.xml"]'),
      'zoo/views/partner.xml': view('<tree><field name="name"/></tree>'),
    };
    const both = byName((await migrated(await folder({ ...BASE, ...other }), '19.0')).migrations);
    for (const [name, files] of [
      ['shop', BASE],
      ['zoo', other],
    ] as const) {
      const [alone] = (await migrated(await folder(files), '19.0')).migrations;
      expect([...(both.get(name)?.after ?? [])]).toEqual([...(alone?.after ?? [])]);
      expect(both.get(name)?.todos).toEqual(alone?.todos);
    }
    expect(both.get('zoo')?.from).toBe('14.0');
  });

  it('may be some that go and some that cannot', async () => {
    const { migrations, leftOut } = await migrated(
      await folder({
        ...BASE,
        'done/__manifest__.py': manifest('17.0'),
        'odd/__manifest__.py': '{"name": "Odd"}\n',
      }),
      '17.0',
    );
    expect(migrations.map(({ module }) => module)).toEqual(['shop']);
    expect(leftOut).toEqual([
      'done is for 17.0: it can only be taken to a later series than that, not to 17.0.',
      expect.stringContaining('odd: its version does not begin with a series'),
    ]);
  });

  it('know what lies beside them, and know Odoo better than from the sources of one series', async () => {
    const beside = await folder({
      // A checkout of Odoo 16: what mail.mail has there is not what it has in 17.0.
      'mail/__manifest__.py': manifest('16.0'),
      'mail/__init__.py': 'from . import models\n',
      'mail/models/__init__.py': 'from . import mail_mail\n',
      'mail/models/mail_mail.py':
        'from odoo import fields, models\n\n\nclass MailMail(models.Model):\n    _name = "mail.mail"\n\n    to_delete = fields.Boolean()\n',
    });
    const dir = await folder({
      'post/__manifest__.py': manifest('16.0', '"depends": ["mail"]'),
      'post/__init__.py': 'from . import models\n',
      'post/models/__init__.py': 'from . import post\n',
      'post/models/post.py':
        'from odoo import models\n\n\nclass Post(models.Model):\n    _name = "post.post"\n\n    def f(self):\n        return self.env["mail.mail"].search([]).to_delete\n',
    });
    const { migrations } = await migrated(dir, '17.0', { addonsPaths: [beside] });
    expect(migrations[0]?.todos.map(({ message }) => message)).toEqual([
      'The field to_delete of mail.mail is gone in 17.0.',
    ]);
  });
});
