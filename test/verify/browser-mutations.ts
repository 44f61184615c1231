import type { Change } from './module-copy.ts';

/** What a browser must see: each line is `id path:line message`. */
export interface Broken {
  readonly changes: readonly Change[];
  readonly seen: readonly RegExp[];
}

const SHELF = 'views/shelf_views.xml';
const BOOK = 'views/shelf_book_views.xml';
const TIDY = 'wizard/shelf_tidy_views.xml';
const WIDGET: Change = {
  file: BOOK,
  from: '<field name="name"/>\n                <field name="shelf_id"/>',
  to: '<field name="name" widget="nope"/>\n                <field name="shelf_id"/>',
};
const JS_CLASS: Change = { file: TIDY, from: '<form>', to: '<form js_class="no_such_class">' };

/** What a button of a shelf opens: its books, which the page of verify opens without a shelf. */
const OF_A_SHELF = `<record id="shelf_books_action" model="ir.actions.act_window">
        <field name="name">Books</field>
        <field name="res_model">verify.shelf.book</field>
        <field name="view_mode">form</field>
        <field name="domain">[('shelf_id', '=', active_id)]</field>
        <field name="context">{'default_shelf_id': active_id}</field>
    </record>`;
/** The same from a menu, which has no shelf. */
const OF_NO_SHELF: Change = {
  file: 'views/shelf_menus.xml',
  from: '</odoo>',
  to: `    ${OF_A_SHELF}
    <menuitem id="shelf_books_menu" name="Books" parent="base.menu_custom" action="shelf_books_action"/>
</odoo>`,
};

/** Views that install and do not show. */
export const BROKEN_VIEWS: Readonly<Record<'14' | '19', Broken>> = {
  '19': {
    changes: [
      { file: SHELF, from: 't-name="card"', to: 't-name="kanban-box"' },
      { file: SHELF, from: '<chatter/>', to: '<div class="oe_chatter"/>' },
      WIDGET,
      JS_CLASS,
      OF_NO_SHELF,
    ],
    seen: [
      /^page-opens views\/shelf_views\.xml:\d+ .*kanban.*Missing 'card' template/,
      /^chatter views\/shelf_views\.xml:42 /,
      /^widget-known views\/shelf_book_views\.xml:8 .*"nope"/,
      /^page-opens wizard\/shelf_tidy_views\.xml:\d+ .*no_such_class/,
      /^page-opens views\/shelf_book_views\.xml:\d+ .*active_id/,
    ],
  },
  '14': {
    changes: [
      { file: SHELF, from: 't-name="kanban-box"', to: 't-name="card"' },
      { file: SHELF, from: '<div class="oe_chatter">', to: '<chatter/><div>' },
      WIDGET,
      JS_CLASS,
      OF_NO_SHELF,
    ],
    seen: [
      /^(page-opens|kanban-cards|console) views\/shelf_views\.xml:\d+ .*kanban/,
      /^chatter views\/shelf_views\.xml:\d+ /,
      /^widget-known views\/shelf_book_views\.xml:8 .*"nope"/,
      /^page-opens wizard\/shelf_tidy_views\.xml:\d+ /,
      /^page-opens views\/shelf_book_views\.xml:\d+ .*active_id/,
    ],
  },
};

const MANIFEST = '__manifest__.py';

/** A field on invoices, of which the demo data of 19.0 have several companies. */
export const ON_INVOICES: Broken = {
  changes: [
    { file: 'views/shelf_menus.xml', from: '<odoo>', to: `<odoo>\n    ${OF_A_SHELF}` },
    { file: MANIFEST, from: '"depends": [', to: '"depends": ["account", ' },
    { file: MANIFEST, from: '"data": [', to: '"data": [\n        "views/account_move_views.xml",' },
    {
      file: 'views/account_move_views.xml',
      to: `<?xml version="1.0" encoding="utf-8"?>
<odoo>
    <record id="view_move_form" model="ir.ui.view">
        <field name="name">account.move.form</field>
        <field name="model">account.move</field>
        <field name="inherit_id" ref="account.view_move_form"/>
        <field name="arch" type="xml">
            <field name="partner_id" position="after">
                <field name="activity_summary"/>
            </field>
        </field>
    </record>
</odoo>
`,
    },
  ],
  seen: [],
};
const HOOK = '"post_init_hook": "post_init_hook",';
const USED: Change = {
  file: BOOK,
  from: '<field name="partner_ids" widget="many2many_tags"/>',
  to: '<field name="partner_ids" widget="many2many_tags"/>\n                    <field name="date_read" widget="no_template"/>',
};

/** A script that fails as soon as it is loaded. */
export const BROKEN_SCRIPT: Readonly<Record<'14' | '19', Broken>> = {
  '19': {
    changes: [
      assetsInManifest('broken.js'),
      {
        file: 'static/src/broken.js',
        to: 'import { registry } from "@web/core/registry";\n\nregistry.category("verify").add("x", nothingOfThatName());\n',
      },
    ],
    seen: [/^web-client static\/src\/broken\.js/, /^console static\/src\/broken\.js:3 .*nothingOfThatName/],
  },
  '14': {
    changes: [
      ...assetsInTemplate('broken.js'),
      {
        file: 'static/src/broken.js',
        to: 'odoo.define("verify_shelf.broken", function (require) {\n"use strict";\n\nnothingOfThatName();\n});\n',
      },
    ],
    seen: [/^console static\/src\/broken\.js:4 .*nothingOfThatName/],
  },
};

/** A widget whose template is nowhere, in a form. */
export const NO_TEMPLATE: Readonly<Record<'14' | '19', Broken>> = {
  '19': {
    changes: [
      assetsInManifest('no_template.js'),
      {
        file: 'static/src/no_template.js',
        to: [
          'import { registry } from "@web/core/registry";',
          'import { Component } from "@odoo/owl";',
          'class NoTemplate extends Component {',
          '    static template = "verify_shelf.NoTemplate";',
          '    static props = ["*"];',
          '}',
          'registry.category("fields").add("no_template", { component: NoTemplate });',
          '',
        ].join('\n'),
      },
      USED,
    ],
    seen: [/^page-opens static\/src\/no_template\.js: .*shelf_book_view_form.*Missing template/],
  },
  '14': {
    changes: [
      ...assetsInTemplate('no_template.js'),
      {
        file: 'static/src/no_template.js',
        to: [
          'odoo.define("verify_shelf.NoTemplate", function (require) {',
          '"use strict";',
          'const AbstractField = require("web.AbstractField");',
          'const NoTemplate = AbstractField.extend({ template: "verify_shelf.NoTemplate" });',
          'require("web.field_registry").add("no_template", NoTemplate);',
          '});',
          '',
        ].join('\n'),
      },
      USED,
    ],
    seen: [/^(page-opens|console) static\/src\/no_template\.js: .*shelf_book_view_form.*NoTemplate/],
  },
};

function assetsInManifest(script: string): Change {
  const assets = `"assets": {"web.assets_backend": ["verify_shelf/static/src/${script}"]},`;
  return { file: MANIFEST, from: HOOK, to: `${HOOK}\n    ${assets}` };
}

function assetsInTemplate(script: string): Change[] {
  const menus = '"views/shelf_menus.xml",';
  const to = `<?xml version="1.0" encoding="utf-8"?>
<odoo>
    <template id="assets_backend" inherit_id="web.assets_backend">
        <xpath expr="." position="inside">
            <script type="text/javascript" src="/verify_shelf/static/src/${script}"/>
        </xpath>
    </template>
</odoo>
`;
  return [
    { file: MANIFEST, from: menus, to: `${menus}\n        "views/assets.xml",` },
    { file: 'views/assets.xml', to },
  ];
}
