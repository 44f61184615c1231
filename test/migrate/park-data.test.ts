import { describe, expect, it } from 'vitest';
import { formatMigrations } from '../../src/migrate/index.ts';
import { parked } from './park-support.ts';

const ACCESS = 'id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\n';
const record = (id: string, model: string, fields: string) =>
  `<record id="${id}" model="${model}">\n${fields}\n</record>\n`;
const odoo = (...records: string[]) => `<odoo>\n${records.join('')}</odoo>\n`;
const COMMENT = /<!-- (<(?:record|menuitem|field)\b[^>]*>)/g;
/** What is in comments, by its first tag. */
const left = (text: string) => [...text.matchAll(COMMENT)].map(([, tag]) => tag);

describe('data that would keep a module from loading', () => {
  it('is left out: records of a model that is gone, with what names them, and their rights', async () => {
    const { text, errors, migration } = await parked({
      'data/title.xml': odoo(
        record('t', 'res.partner.title', '<field name="name">T</field>'),
        record('p', 'res.partner', '<field name="name">P</field>\n<field name="title" ref="t"/>'),
      ),
      'views/title.xml': odoo(
        record(
          'a',
          'ir.actions.act_window',
          '<field name="name">A</field>\n<field name="res_model">res.partner.title</field>',
        ),
        '<menuitem id="m" name="M" parent="base.menu_administration" action="a"/>\n',
        '<menuitem id="n" name="N" parent="m"/>\n',
      ),
      'security/ir.model.access.csv': `${ACCESS}a,a,base.model_res_partner_title,base.group_user,1,0,0,0\nb,b,base.model_res_partner,base.group_user,1,0,0,0\n`,
    });
    expect(left(text('data/title.xml'))).toEqual([
      '<record id="t" model="res.partner.title">',
      '<field name="title" ref="t"/>',
    ]);
    expect(left(text('views/title.xml'))).toEqual([
      '<record id="a" model="ir.actions.act_window">',
      '<menuitem id="m" name="M" parent="base.menu_administration" action="a"/>',
      '<menuitem id="n" name="N" parent="m"/>',
    ]);
    expect(text('security/ir.model.access.csv')).toBe(
      `${ACCESS}b,b,base.model_res_partner,base.group_user,1,0,0,0\n`,
    );
    const row = migration.todos.find(({ path }) => path.endsWith('.csv'));
    expect(row?.message).toContain('a,a,base.model_res_partner_title,base.group_user,1,0,0,0');
    expect(errors).toEqual([]);
  });

  it('is an automation whose model nobody knows, and not one whose action is there', async () => {
    const { text, errors, migration } = await parked({
      '__manifest__.py':
        '{"name": "M", "version": "16.0.1.0.0", "author": "A", "license": "LGPL-3", "depends": ["base_automation"], "data": ["data/x.xml"]}\n',
      'data/x.xml': odoo(
        record(
          'own',
          'ir.actions.server',
          '<field name="name">A</field>\n<field name="model_id" ref="base.model_res_partner"/>',
        ),
        record('a', 'base.automation', '<field name="action_server_id" ref="own"/>'),
        record('b', 'base.automation', '<field name="action_server_id" ref="base_automation.elsewhere"/>'),
      ),
    });
    expect(left(text('data/x.xml'))).toEqual(['<record id="b" model="base.automation">']);
    expect(text('data/x.xml')).toContain(
      '<field name="name">A</field>\n<field name="model_id" ref="base.model_res_partner"/>\n<field name="action_server_ids"',
    );
    expect(migration.todos.map(({ rule }) => rule)).toEqual(['automation-action']);
    expect(errors).toEqual([]);
  });

  it('is what writes to records of other modules that are gone, and not what writes to those that are there', async () => {
    const { text, errors } = await parked({
      'data/x.xml': `<odoo>
    <record id="base.res_partner_title_madam" model="res.partner">
        <field name="name">A</field>
    </record>
    <record
        id="base.main_partner"
        model="res.partner"
    >
        <field name="comment">B</field>
    </record>
    <record
        id="base.res_partner_title_miss"
        model="res.partner"
    >
        <field name="comment"/>
    </record>
    <record id="m.p" model="res.partner">
        <field name="name">C</field>
    </record>
</odoo>
`,
    });
    expect(left(text('data/x.xml')).map((tag = '') => /base\.\w+/.exec(tag)?.[0])).toEqual([
      'base.res_partner_title_madam',
      'base.res_partner_title_miss',
    ]);
    expect(errors).toEqual([]);
  });

  it('takes along what belongs to a model of the module that is left out', async () => {
    const { text, errors } = await parked({
      'models/book.py':
        'from odoo import fields, models\n\n\nclass Title(models.Model):\n    _inherit = "res.partner.title"\n\n    code = fields.Char()\n    kind_id = fields.Many2one("m.kind")\n\n\nclass Kind(models.Model):\n    _name = "m.kind"\n    _description = "Kind"\n\n    name = fields.Char()\n',
      'views/x.xml': odoo(
        record(
          'v',
          'ir.ui.view',
          '<field name="model">res.partner.title</field>\n<field name="arch" type="xml"><form><field name="code"/></form></field>',
        ),
        record(
          'w',
          'ir.ui.view',
          '<field name="model">m.kind</field>\n<field name="arch" type="xml"><form><field name="name"/></form></field>',
        ),
      ),
      'security/ir.model.access.csv': `${ACCESS}a,a,model_m_kind,base.group_user,1,0,0,0\n`,
    });
    expect(left(text('views/x.xml'))).toEqual(['<record id="v" model="ir.ui.view">']);
    expect(text('security/ir.model.access.csv')).toContain('model_m_kind');
    expect(errors).toEqual([]);
  });

  it('is only the field where the record is the same without it', async () => {
    const { text } = await parked({
      'data/x.xml': odoo(
        record(
          'g',
          'res.groups',
          `<field name="name">G</field>\n<field name="implied_ids" eval="[(4, ref('base.group_user'))]"/>`,
        ),
        record(
          'a',
          'ir.actions.act_window',
          '<field name="name">A</field>\n<field name="res_model">res.partner</field>\n<field name="view_id" ref="base.view_partner_title_form"/>',
        ),
        record(
          's',
          'ir.actions.server',
          '<field name="name">S</field>\n<field name="model_id" ref="base.model_res_partner_title"/>\n<field name="state">code</field>',
        ),
        record(
          't',
          'mail.template',
          '<field name="name">T</field>\n<field name="model_id" ref="base.model_res_partner_title"/>',
        ),
      ),
    });
    expect(left(text('data/x.xml'))).toEqual([
      '<field name="view_id" ref="base.view_partner_title_form"/>',
      '<record id="s" model="ir.actions.server">',
      '<field name="model_id" ref="base.model_res_partner_title"/>',
    ]);
  });

  it('stays where it restricts access: the module does not load until somebody decides', async () => {
    const rule = record(
      'r',
      'ir.rule',
      `<field name="name">R</field>\n<field name="model_id" ref="base.model_res_partner"/>\n<field name="domain_force">[(1, '=', ref('base.res_partner_title_madam'))]</field>\n<field name="groups" eval="[(4, ref('base.res_partner_title_madam'))]"/>`,
    );
    const csv = `${ACCESS}base.access_res_partner_group_user,b,base.model_res_partner,base.res_partner_title_madam,1,0,0,0\n`;
    const {
      text,
      left: edits,
      errors,
    } = await parked({
      'security/rules.xml': odoo(rule),
      'security/ir.model.access.csv': csv,
    });
    expect(edits).toEqual([]);
    expect(text('security/rules.xml')).toBe(odoo(rule));
    expect(text('security/ir.model.access.csv')).toBe(csv);
    expect(errors.length).toBe(2);
    for (const { message } of errors) expect(message).toContain('does not load until you decide');
  });

  it('is what gives rights to a group that is gone: fewer people may do something then', async () => {
    const group = '<field name="group_id" ref="base.res_partner_title_madam"/>';
    const model = '<field name="model_id" ref="base.model_res_partner"/>';
    const { text, errors, migration } = await parked({
      'security/ir.model.access.csv': `${ACCESS}a,a,base.model_res_partner,base.group_user,1,0,0,0\nb,b,base.model_res_partner,base.res_partner_title_madam,1,0,0,0\n`,
      'security/rights.xml': odoo(
        record('c', 'ir.model.access', `<field name="name">C</field>\n${model}\n${group}`),
        record('m.d', 'ir.model.access', `<field name="name">D</field>\n${model}\n${group}`),
      ),
      'security/taken.xml': odoo(
        record('base.access_res_partner_group_user', 'ir.model.access', `${model}\n${group}`),
      ),
    });
    expect(text('security/ir.model.access.csv')).toBe(
      `${ACCESS}a,a,base.model_res_partner,base.group_user,1,0,0,0\n`,
    );
    expect(left(text('security/rights.xml'))).toEqual([
      '<record id="c" model="ir.model.access">',
      '<record id="m.d" model="ir.model.access">',
    ]);
    expect(left(text('security/taken.xml'))).toEqual([]);
    expect(errors).toMatchObject([{ path: 'security/taken.xml' }]);
    expect(migration.todos.map(({ message }) => message).join()).toContain(
      'b,b,base.model_res_partner,base.res_partner_title_madam',
    );
  });

  it('is what names the record of an own model that Odoo has taken: this module makes none for it any more', async () => {
    const rule = '<field name="name">R</field>\n<field name="model_id" ref="model_project_role"/>';
    const { text, errors } = await parked({
      '__manifest__.py':
        '{"name": "M", "version": "18.0.1.0.0", "author": "A", "license": "LGPL-3", "depends": ["project"], "data": ["security/ir.model.access.csv", "security/rule.xml"]}\n',
      'models/book.py':
        'from odoo import fields, models\n\n\nclass Role(models.Model):\n    _name = "project.role"\n    _description = "Role"\n\n    name = fields.Char()\n\n\nclass Book(models.Model):\n    _name = "m.book"\n    _description = "Book"\n\n    name = fields.Char()\n',
      'security/ir.model.access.csv': `${ACCESS}a,a,model_project_role,base.group_user,1,0,0,0\nb,b,model_m_book,base.group_user,1,0,0,0\nc,c,project.model_project_role,base.group_user,1,0,0,0\n`,
      'security/rule.xml': odoo(record('r', 'ir.rule', rule)),
    });
    expect(text('security/ir.model.access.csv')).toBe(
      `${ACCESS}b,b,model_m_book,base.group_user,1,0,0,0\nc,c,project.model_project_role,base.group_user,1,0,0,0\n`,
    );
    expect(left(text('security/rule.xml'))).toEqual(['<record id="r" model="ir.rule">']);
    expect(errors).toEqual([]);
  });

  it('stays where it says for whom a record of another module is', async () => {
    const gone = 'base.res_partner_title_madam';
    const field = `<field name="group_ids" eval="[(6, 0, [ref('${gone}')])]"/>`;
    const implied = (command: string) => `<field name="implied_ids" eval="[(4, ref('${gone}'))${command}]"/>`;
    const { text, errors } = await parked({
      'data/x.xml': odoo(
        `<menuitem id="base.menu_administration" groups="${gone}"/>\n`,
        record('base.menu_management', 'ir.ui.menu', field),
        record('base.action_res_users', 'ir.actions.act_window', field),
        record('base.group_user', 'res.groups', implied(", (3, ref('base.group_no_one'))")),
        `<menuitem id="own" name="Own" groups="${gone}"/>\n`,
        record('base.group_portal', 'res.groups', implied('')),
      ),
    });
    expect(left(text('data/x.xml'))).toEqual([
      `<menuitem id="own" name="Own" groups="${gone}"/>`,
      implied(''),
    ]);
    expect(errors.map(({ code }) => code)).toEqual([
      `<menuitem id="base.menu_administration" groups="${gone}"/>`,
      field,
      field,
      implied(", (3, ref('base.group_no_one'))"),
    ]);
    for (const { message } of errors) expect(message).toContain('does not load until you decide');
  });

  it('stays where it is a record rule in a CSV file, unless its model is gone', async () => {
    const header = 'id,name,model_id:id,domain_force,groups/id\n';
    const rule = `a,A,base.model_res_partner,[],base.res_partner_title_madam\n`;
    const { text, errors } = await parked({
      'security/ir.rule.csv': `${header}${rule}b,B,base.model_res_partner_title,[],base.group_user\n`,
    });
    expect(text('security/ir.rule.csv')).toBe(header + rule);
    expect(errors).toMatchObject([{ path: 'security/ir.rule.csv', line: 2 }]);
    expect(errors[0]?.message).toContain('does not load until you decide');
  });

  it('is told of in the headline and in every form of the report', async () => {
    const { migration } = await parked({
      'views/x.xml': odoo(
        record(
          'v',
          'ir.ui.view',
          '<field name="model">res.partner</field>\n<field name="arch" type="xml"><form><field name="mobile"/><field name="title"/></form></field>',
        ),
      ),
    });
    const report = { migrations: [migration], leftOut: [] };
    const text = await formatMigrations('text', report, { diff: true });
    expect(text.split('\n')[0]).toContain('left out in comments until you decide.');
    expect(text.split('\n')[0]).toMatch(/ 2 parts are left out/);
    expect(text).toContain('+<field name="arch" type="xml"><form><!-- TODO 19.0: left out by the migration.');
    expect(JSON.parse(await formatMigrations('json', report, { diff: true })).migrations[0].parked).toBe(2);
    expect(await formatMigrations('html', report, { diff: true })).toContain(
      '2 parts left out in comments until you decide',
    );
  });

  it('costs nothing where nothing would stop', async () => {
    const { migration, left: edits } = await parked({ 'views/x.xml': odoo() });
    expect(edits).toEqual([]);
    expect(migration.todos).toEqual([]);
  });
});

it('is left out of modules that depend on one of which something is left out', async () => {
  const { migrations } = await twoModules();
  const [first, second] = ['zero', 'another'].map((name) => migrations.find(({ module }) => module === name));
  expect(first?.after.get('models.py')).toContain('    # title_id = ');
  expect(second?.after.get('views.xml')).toContain('<!-- <field name="title_id"/> -->');
});

async function twoModules() {
  const { folder } = await import('./support.ts');
  const { runMigration } = await import('../../src/migrate/index.ts');
  const manifest = (depends: string, data: string) =>
    `{"name": "M", "version": "18.0.1.0.0", "license": "LGPL-3", "depends": ["${depends}"], "data": [${data}]}\n`;
  const dir = await folder({
    'zero/__manifest__.py': manifest('base', ''),
    'zero/__init__.py': 'from . import models\n',
    'zero/models.py':
      'from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "z.book"\n    _description = "Book"\n\n    name = fields.Char()\n    title_id = fields.Many2one("res.partner.title")\n',
    'another/__manifest__.py': manifest('zero', '"views.xml"'),
    'another/__init__.py': '',
    'another/views.xml': odoo(
      record(
        'v',
        'ir.ui.view',
        '<field name="model">z.book</field>\n<field name="arch" type="xml"><form><field name="name"/><field name="title_id"/></form></field>',
      ),
    ),
  });
  const request = { to: '19.0', addonsPaths: [], version: 'prefix', write: false } as const;
  const { migrations } = await runMigration({ ...request, paths: [`${dir}/zero`, `${dir}/another`] });
  return { migrations };
}
