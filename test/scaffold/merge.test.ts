import { describe, expect, it } from 'vitest';
import { mergeText } from '../../src/scaffold/merge/index.ts';

// Each case is one base and what each side makes of it by replacements; `both` is the base with all of them.
type Change = readonly [from: string, to: string];

function change(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`${JSON.stringify(from)} is not there`);
    return now.replace(from, () => to);
  }, text);
}

const MODEL = `from odoo import fields, models


class Item(models.Model):
    _name = "shop.item"
    _description = "Item"

    name = fields.Char(required=True)
    price = fields.Float()

    def action_sell(self):
        self.write({"state": "sold"})
        return True
`;

const MANIFEST = `{
    "name": "Shop",
    "version": "18.0.1.0.0",
    "depends": ["base"],
    "data": [
        "security/ir.model.access.csv",
        "views/shop_item_views.xml",
        "views/shop_menus.xml",
    ],
}
`;

const VIEWS = `<?xml version="1.0" encoding="utf-8"?>
<odoo>

    <record id="item_form" model="ir.ui.view">
        <field name="name">shop.item.form</field>
        <field name="arch" type="xml">
            <form>
                <group>
                    <field name="name"/>
                </group>
            </form>
        </field>
    </record>

</odoo>
`;

const CSV = 'id,name,perm_read\naccess_a,a,1\naccess_b,b,1\n';
const INIT = 'from . import shop_item\n';

const last = '        return True\n';

describe('merges without a conflict', () => {
  const cases: readonly [string, string, string, readonly Change[], readonly Change[], readonly Change[]][] =
    [
      [
        'members that both sides append to a class',
        'models/x.py',
        MODEL,
        [[last, `${last}\n    def action_mine(self):\n        return 1  # mine\n`]],
        [[last, `${last}\n    def action_new(self):\n        return 2\n`]],
        [
          [
            last,
            `${last}\n    def action_mine(self):\n        return 1  # mine\n\n    def action_new(self):\n        return 2\n`,
          ],
        ],
      ],
      [
        'fields that both sides put in the same place, and imports',
        'models/x.py',
        MODEL,
        [
          ['price = fields.Float()\n', 'price = fields.Float()  # net\n    mine = fields.Char()\n'],
          ['import fields', 'import _, fields'],
        ],
        [
          ['price = fields.Float()\n', 'price = fields.Float()\n    code = fields.Char()\n'],
          ['import fields', 'import api, fields'],
          [
            '    def action_sell',
            '    @api.depends("name")\n    def _compute(self):\n        pass\n\n    def action_sell',
          ],
        ],
        [
          [
            'price = fields.Float()\n',
            'price = fields.Float()  # net\n    mine = fields.Char()\n    code = fields.Char()\n',
          ],
          ['import fields', 'import _, api, fields'],
          [
            '    def action_sell',
            '    @api.depends("name")\n    def _compute(self):\n        pass\n\n    def action_sell',
          ],
        ],
      ],
      [
        'an import that only the user still needs',
        'models/x.py',
        `from odoo.exceptions import UserError\n\n${MODEL}`,
        [
          [
            '        self.write',
            '        if not self:\n            raise UserError("x")\n        self.write',
          ],
        ],
        [['from odoo.exceptions import UserError\n\n', '']],
        [
          [
            '        self.write',
            '        if not self:\n            raise UserError("x")\n        self.write',
          ],
        ],
      ],
      [
        'a field removed by the generator beside a user edit',
        'models/x.py',
        MODEL,
        [['name = fields.Char(required=True)', 'name = fields.Char(required=True, help="mine")']],
        [['    price = fields.Float()\n', '']],
        [
          ['name = fields.Char(required=True)', 'name = fields.Char(required=True, help="mine")'],
          ['    price = fields.Float()\n', ''],
        ],
      ],
      [
        'a class that the user put into the file',
        'models/x.py',
        MODEL,
        [[last, `${last}\n\nclass Mine(models.Model):\n    _inherit = "res.partner"\n`]],
        [['"Item"', '"Thing"']],
        [
          [last, `${last}\n\nclass Mine(models.Model):\n    _inherit = "res.partner"\n`],
          ['"Item"', '"Thing"'],
        ],
      ],
      [
        'entries of lists of the manifest, and the greater version',
        '__manifest__.py',
        MANIFEST,
        [
          ['"views/shop_menus.xml",\n', '"views/shop_menus.xml",\n        "views/mine.xml",  # mine\n'],
          ['["base"]', '["base", "sale"]'],
          ['1.0.0', '2.0.0'],
        ],
        [
          [
            '        "views/shop_menus.xml"',
            '        "views/shop_new_views.xml",\n        "views/shop_menus.xml"',
          ],
          ['["base"]', '["mail"]'],
          ['1.0.0', '1.0.1'],
          ['    ],\n}', '    ],\n    "demo": [\n        "demo/x.xml",\n    ],\n}'],
        ],
        [
          [
            '        "views/shop_menus.xml",\n',
            '        "views/shop_new_views.xml",\n        "views/shop_menus.xml",\n        "views/mine.xml",  # mine\n',
          ],
          ['["base"]', '["sale", "mail"]'],
          ['1.0.0', '2.0.0'],
          ['    ],\n}', '    ],\n    "demo": [\n        "demo/x.xml",\n    ],\n}'],
        ],
      ],
      [
        'a manifest in the style of the user',
        '__manifest__.py',
        MANIFEST,
        [
          ['"name": "Shop"', "'name': 'My Shop'"],
          [
            '        "security/ir.model.access.csv",\n        "views/shop_item_views.xml",\n        "views/shop_menus.xml",\n',
            "        'security/ir.model.access.csv', 'views/shop_item_views.xml', 'views/shop_menus.xml'\n",
          ],
        ],
        [
          [
            '        "views/shop_menus.xml"',
            '        "views/shop_new_views.xml",\n        "views/shop_menus.xml"',
          ],
        ],
        [
          ['"name": "Shop"', "'name': 'My Shop'"],
          [
            '        "security/ir.model.access.csv",\n        "views/shop_item_views.xml",\n        "views/shop_menus.xml",\n',
            "        'security/ir.model.access.csv', 'views/shop_item_views.xml', 'views/shop_new_views.xml', 'views/shop_menus.xml'\n",
          ],
        ],
      ],
      [
        'records that both sides append',
        'views/x.xml',
        VIEWS,
        [['\n</odoo>', '\n    <!-- mine -->\n    <record id="mine" model="x"/>\n\n</odoo>']],
        [['\n</odoo>', '\n    <record id="new" model="x"/>\n\n</odoo>']],
        [
          [
            '\n</odoo>',
            '\n    <!-- mine -->\n    <record id="mine" model="x"/>\n\n    <record id="new" model="x"/>\n\n</odoo>',
          ],
        ],
      ],
      [
        'fields that both sides add to one view',
        'views/x.xml',
        VIEWS,
        [
          [
            '<field name="name"/>\n',
            '<field name="name"/>\n                    <field name="mine" widget="url"/>\n',
          ],
        ],
        [['<field name="name"/>\n', '<field name="name"/>\n                    <field name="code"/>\n']],
        [
          [
            '<field name="name"/>\n',
            '<field name="name"/>\n                    <field name="mine" widget="url"/>\n                    <field name="code"/>\n',
          ],
        ],
      ],
      [
        'rows of access',
        'security/ir.model.access.csv',
        CSV,
        [['access_b,b,1\n', 'access_b,b,0\naccess_mine,m,1\n']],
        [
          ['access_b,b,1\n', 'access_b,b,1\naccess_c,c,1\n'],
          ['access_a,a,1\n', ''],
        ],
        [
          ['access_b,b,1\n', 'access_b,b,0\naccess_mine,m,1\naccess_c,c,1\n'],
          ['access_a,a,1\n', ''],
        ],
      ],
      [
        'imports of a package',
        'models/__init__.py',
        INIT,
        [[INIT, `${INIT}from . import zebra\n`]],
        [[INIT, `${INIT}from . import shop_other\n`]],
        [[INIT, `${INIT}from . import zebra\nfrom . import shop_other\n`]],
      ],
      [
        'lines of any other file',
        'README.rst',
        'Shop\n====\n\nText.\n\nEnd.\n',
        [['Text.', 'My text.']],
        [['End.', 'The end.']],
        [
          ['Text.', 'My text.'],
          ['End.', 'The end.'],
        ],
      ],
    ];
  it.each(cases)('%s', async (_, path, base, ours, theirs, both) => {
    const sides = { ours: change(base, ours), base, theirs: change(base, theirs) };
    const merged = await mergeText(path, sides);
    expect(merged).toEqual({ text: change(base, both), conflicts: [] });
    // What is merged already, merged again, stays.
    const again = await mergeText(path, { ...sides, base: sides.theirs, ours: merged.text });
    expect(again).toEqual(merged);
  });

  it('keeps the line breaks of the user', async () => {
    const ours = MODEL.replaceAll('\n', '\r\n').replace('"Item"', '"Mine"');
    const merged = await mergeText('models/x.py', {
      ours,
      base: MODEL,
      theirs: MODEL.replace('Float()', 'Monetary()'),
    });
    expect(merged).toEqual({ text: ours.replace('Float()', 'Monetary()'), conflicts: [] });
  });
});

describe('conflicts', () => {
  const cases: readonly [string, string, string, readonly Change[], readonly Change[], object][] = [
    [
      'one line changed by both',
      'models/x.py',
      MODEL,
      [['Float()', 'Float(digits=(16, 2))']],
      [['Float()', 'Monetary()']],
      {
        lines: [9, 9],
        ours: 'price = fields.Float(digits=(16, 2))',
        base: 'price = fields.Float()',
        theirs: 'price = fields.Monetary()',
      },
    ],
    [
      'an edited method that is no longer generated',
      'models/x.py',
      MODEL,
      [['return True', 'return False']],
      [[`\n    def action_sell(self):\n        self.write({"state": "sold"})\n${last}`, '']],
      { lines: [11, 13], theirs: '' },
    ],
    [
      'a deleted field that is generated differently',
      'models/x.py',
      MODEL,
      [['    price = fields.Float()\n', '']],
      [['Float()', 'Monetary()']],
      { ours: '', base: 'price = fields.Float()', theirs: 'price = fields.Monetary()' },
    ],
    [
      'a comment on what is no longer generated',
      'models/x.py',
      MODEL,
      [['    price =', '    # as agreed\n    price =']],
      [['    price = fields.Float()\n', '']],
      { lines: [10, 10], theirs: '' },
    ],
    [
      'a value of the manifest',
      '__manifest__.py',
      MANIFEST,
      [['"Shop"', '"My Shop"']],
      [['"Shop"', '"Store"']],
      { lines: [2, 2], ours: '"My Shop"', base: '"Shop"', theirs: '"Store"' },
    ],
    [
      'the same record added by both',
      'views/x.xml',
      VIEWS,
      [['\n</odoo>', '\n    <record id="new" model="y"/>\n\n</odoo>']],
      [['\n</odoo>', '\n    <record id="new" model="x"/>\n\n</odoo>']],
      {
        lines: [15, 15],
        ours: '<record id="new" model="y"/>',
        base: '',
        theirs: '<record id="new" model="x"/>',
      },
    ],
  ];
  it.each(cases)('%s', async (_, path, base, ours, theirs, expected) => {
    const sides = { ours: change(base, ours), base, theirs: change(base, theirs) };
    const merged = await mergeText(path, sides);
    expect(merged.conflicts).toHaveLength(1);
    expect(merged.conflicts[0]).toMatchObject(expected);
    // The user's side of it is what stays.
    expect(merged.text).toBe(sides.ours);
  });

  it('of one place leave the rest merged', async () => {
    const merged = await mergeText('models/x.py', {
      ours: MODEL.replace('"Item"', '"Mine"'),
      base: MODEL,
      theirs: MODEL.replace('"Item"', '"Thing"').replace('Float()', 'Monetary()'),
    });
    expect(merged.conflicts).toHaveLength(1);
    expect(merged.text).toBe(MODEL.replace('"Item"', '"Mine"').replace('Float()', 'Monetary()'));
  });

  it('in a file with a syntax error are found by lines', async () => {
    const ours = `${MODEL}    def broken(:\n`;
    const merged = await mergeText('models/x.py', {
      ours,
      base: MODEL,
      theirs: MODEL.replace('Item', 'Thing'),
    });
    expect(merged).toEqual({ text: ours.replace('Item', 'Thing'), conflicts: [] });
  });
});
