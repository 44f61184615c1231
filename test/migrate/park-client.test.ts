import { describe, expect, it } from 'vitest';
import { runMigration } from '../../src/migrate/index.ts';
import type { Series } from '../../src/series/profile.ts';
import { type Files, folder } from './support.ts';

const WHY = 'TODO 19.0: left out by the migration.';

const manifest = (series: string, assets: string) =>
  `{
    "name": "M",
    "version": "${series}.1.0.0",
    "license": "LGPL-3",
    "depends": ["web"],
    "assets": {
        ${assets}
    },
}
`;

/** A module with these assets, as a default run takes it to 19.0. */
async function parked(from: Series, assets: string, files: Files) {
  const dir = await folder({
    'm/__manifest__.py': manifest(from, assets),
    'm/__init__.py': '',
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`m/${file}`, text])),
  });
  const request = { paths: [dir], to: '19.0', addonsPaths: [], version: 'prefix', write: false } as const;
  const { migrations } = await runMigration(request);
  const [migration] = migrations;
  if (!migration) throw new Error('Nothing was planned.');
  const text = (file: string) => migration.after.get(file) ?? '';
  return { text, todos: migration.todos, left: migration.edits.filter(({ rule }) => rule === 'parked') };
}

const NAVBAR = (spec: string) =>
  `<templates>
    <t t-name="m.NavBar" t-inherit="web.SwitchCompanyMenu" t-inherit-mode="extension">
        ${spec}
        <xpath expr="//div" position="attributes"><attribute name="class">b</attribute></xpath>
    </t>
</templates>
`;

describe('Files of the client with which it would not come up', () => {
  it('are parts of templates that look for what is gone, and extensions of the old kind', async () => {
    const { text, todos } = await parked(
      '17.0',
      '"web.assets_backend": ["m/static/src/xml/a.xml", "m/static/src/xml/b.xml"],',
      {
        'static/src/xml/a.xml': NAVBAR(
          '<xpath expr="//t[@t-key=\'company.id\']" position="after"><b/></xpath>',
        ),
        'static/src/xml/b.xml': '<templates><t t-name="m.b"><i/></t></templates>\n',
      },
    );
    expect(text('static/src/xml/a.xml')).toMatch(
      new RegExp(`<!-- ${WHY}[^\\n]* -->\\n        <!-- <xpath expr="//t\\[@t-key='company.id'\\]"`),
    );
    expect(text('static/src/xml/a.xml')).toContain('\n        <xpath expr="//div" position="attributes">');
    expect(todos.map(({ breaks }) => breaks)).toEqual(['silent']);
    const extended = await parked('16.0', '"web.assets_backend": ["m/static/src/xml/a.xml"],', {
      'static/src/xml/a.xml':
        '<templates>\n    <t t-extend="web.A"><t t-jquery="a">this.remove();</t></t>\n    <t t-name="m.b"><i/></t>\n</templates>\n',
    });
    expect(extended.text('static/src/xml/a.xml')).toContain(
      '\n    <!-- <t t-extend="web.A"><t t-jquery="a">this.remove();</t></t> -->\n    <t t-name="m.b">',
    );
  });

  it('are entries of the manifest for styles that cannot be built', async () => {
    const style = { 'static/src/a.scss': '.a {\n    @include o-kanban-colorpicker;\n}\n' };
    const alone = await parked(
      '18.0',
      '"web.assets_backend": [\n            "m/static/src/a.scss",\n            "m/static/src/b.scss",\n        ],',
      { ...style, 'static/src/b.scss': '.b {\n    top: 0;\n}\n' },
    );
    expect(alone.text('__manifest__.py')).toContain(
      '            # "m/static/src/a.scss",\n            "m/static/src/b.scss",\n',
    );
    expect(alone.todos).toMatchObject([{ rule: 'gone-style-names', breaks: 'silent', leftOut: true }]);
    const shared = await parked('18.0', '"web.assets_backend": ["m/static/src/a.scss"],', style);
    expect(shared.text('__manifest__.py')).toContain(
      '        # "m/static/src/a.scss",\n        "web.assets_backend": [],\n',
    );
    const pattern = await parked(
      '18.0',
      '"web.assets_backend": [\n            "m/static/src/**/*",\n        ],',
      style,
    );
    expect(pattern.text('__manifest__.py')).toMatch(
      new RegExp(
        `"m/static/src/\\*\\*/\\*",\\n            # ${WHY}[^\\n]*\\n            \\("remove", "m/static/src/a.scss"\\),\\n        \\],`,
      ),
    );
  });

  it('are scripts of the old kind that ask for nothing that is gone, and so are read', async () => {
    const define = (body: string) =>
      `odoo.define("m.a", function (require) {\n    "use strict";\n${body}});\n`;
    const lists =
      '"web.assets_backend": [\n            "m/static/src/a.js",\n            "m/static/src/b.js",\n        ],';
    const { text, todos } = await parked('16.0', lists, {
      'static/src/a.js': `var m = {};\n${define('    m.a = 1;\n    return m;\n')}${define('')}`,
      'static/src/b.js': define('    const B = require("web.NoSuch");\n    return B.extend({});\n'),
    });
    expect(text('__manifest__.py')).toContain(
      '            # "m/static/src/a.js",\n            "m/static/src/b.js",\n',
    );
    expect(todos.map(({ path, breaks }) => `${path} ${breaks}`).sort()).toEqual([
      'static/src/a.js silent',
      'static/src/b.js error',
    ]);
  });

  it('are scripts that fail as they are read, and not those that are never read', async () => {
    const assets = '"web.assets_backend": [\n            "m/static/src/*.js",\n        ],';
    const fails = await parked('18.0', assets, {
      'static/src/a.js':
        'import { evalDomain } from "@web/core/domain";\n\nexport class A extends evalDomain {}\n',
      'static/src/b.js':
        'import { evalDomain } from "@web/core/domain";\n\nexport const b = () => evalDomain();\n',
      'static/src/c.js':
        'import options from "@web_editor/js/editor/snippets.options";\n\noptions.registry.a = options.Class.extend({});\n',
    });
    expect(fails.text('__manifest__.py')).toContain('("remove", "m/static/src/a.js"),\n        ],');
    expect(fails.left).toHaveLength(1);
    expect(fails.todos.map(({ path, breaks }) => `${path} ${breaks}`).sort()).toEqual([
      'static/src/a.js silent',
      'static/src/b.js error',
      'static/src/c.js error',
    ]);
  });
});
