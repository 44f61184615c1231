import { describe, expect, it } from 'vitest';
import { addCsvRows } from '../../src/source/edit/csv.ts';
import { applyEdits } from '../../src/source/edit/edit.ts';
import { addImport } from '../../src/source/edit/init.ts';
import { changeManifest, type ManifestChange } from '../../src/source/edit/manifest.ts';
import { appendElements } from '../../src/source/edit/xml.ts';
import { parseXml } from '../../src/source/xml/tree.ts';

describe('edits', () => {
  it('keep the order of insertions at one place, and refuse to overlap', () => {
    const at = (start: number, end: number, text: string) => ({ file: 'a', start, end, text });
    expect(applyEdits('abc', [at(1, 1, 'x'), at(1, 1, 'y'), at(2, 3, '')])).toBe('axyb');
    expect(() => applyEdits('abc', [at(0, 2, ''), at(1, 3, '')])).toThrow('overlap');
  });
});

describe('__init__.py', () => {
  const cases: readonly [string, string, string][] = [
    ['an empty file', '', 'from . import c\n'],
    [
      'the sorted place',
      'from . import a\nfrom . import d\n',
      'from . import a\nfrom . import c\nfrom . import d\n',
    ],
    [
      'the end of an unsorted file',
      'from . import d\nfrom . import a\n',
      'from . import d\nfrom . import a\nfrom . import c\n',
    ],
    ['behind a license', '# Copyright\n# License\n', '# Copyright\n# License\n\nfrom . import c\n'],
    ['a comment at the last line', 'from . import a  # noqa\n', 'from . import a  # noqa\nfrom . import c\n'],
    ['no line break at the end', 'from . import a', 'from . import a\nfrom . import c'],
    [
      'CRLF',
      'from . import a\r\nfrom . import d\r\n',
      'from . import a\r\nfrom . import c\r\nfrom . import d\r\n',
    ],
    [
      'brackets',
      'from . import (\n    a,\n    d,  # last\n)\n',
      'from . import (\n    a,\n    c,\n    d,  # last\n)\n',
    ],
    ['brackets on one line', 'from . import (a, b)\n', 'from . import (a, b, c)\n'],
    ['several names on a line', 'from . import a, b\n', 'from . import a, b, c\n'],
    ['other imports', 'import logging\n\nX = 1\n', 'import logging\nfrom . import c\n\nX = 1\n'],
    [
      'a hook',
      'from . import a\nfrom .hooks import post\n',
      'from . import a\nfrom . import c\nfrom .hooks import post\n',
    ],
  ];
  it.each(cases)('%s', async (_, before, after) => {
    expect(await addImport(before, 'c', 'shop')).toBe(after);
    expect(await addImport(after, 'c', 'shop')).toBe(after);
  });

  it.each([
    'from .c import x\n',
    'from .c.d import x\n',
    'from odoo.addons.shop import c\n',
    'from odoo.addons.shop.c import x\n',
    'from . import (\n    b,\n    c as d,\n)\n',
  ])('knows that %j imports it', async (text) => {
    expect(await addImport(text, 'c', 'shop')).toBe(text);
  });
});

describe('__manifest__.py', () => {
  const add = (key: string, value: string, before?: string): ManifestChange => ({
    kind: 'add',
    path: key.split('/'),
    value,
    before,
  });
  const cases: readonly [string, string, readonly ManifestChange[], string][] = [
    [
      'its quotes, indentation and comments',
      "# -*- coding: utf-8 -*-\n{\n  'name': 'A',\n  'data': [\n    # rights\n    'a.csv',  # first\n    'b.xml'\n  ],\n}\n",
      [add('data', 'c.xml'), add('data', 'g.xml', 'a.csv')],
      "# -*- coding: utf-8 -*-\n{\n  'name': 'A',\n  'data': [\n    # rights\n    'g.xml',\n    'a.csv',  # first\n    'b.xml',\n    'c.xml'\n  ],\n}\n",
    ],
    [
      'behind a comment without a comma before it',
      '{\n    "data": [\n        "a.xml"  # last\n    ],\n}\n',
      [add('data', 'b.xml')],
      '{\n    "data": [\n        "a.xml",  # last\n        "b.xml"\n    ],\n}\n',
    ],
    [
      'one line',
      '{"name": "A", "depends": ["base"]}\n',
      [add('depends', 'mail')],
      '{"name": "A", "depends": ["base", "mail"]}\n',
    ],
    [
      'one line that gets too long',
      '{\n    "data": ["views/one_of_the_views.xml", "views/another_of_the_views.xml"],\n}\n',
      [add('data', 'views/menus.xml')],
      '{\n    "data": [\n        "views/one_of_the_views.xml",\n        "views/another_of_the_views.xml",\n        "views/menus.xml",\n    ],\n}\n',
    ],
    ['an empty list', '{\n    "data": [],\n}\n', [add('data', 'a.xml')], '{\n    "data": ["a.xml"],\n}\n'],
    [
      'an empty list on two lines',
      "{\n    'data': [\n        # 'old.xml',\n    ],\n}\n",
      [add('data', 'a.xml'), add('data', 'b.xml')],
      "{\n    'data': [\n        # 'old.xml',\n        'a.xml',\n        'b.xml',\n    ],\n}\n",
    ],
    [
      'a missing key',
      "{\n    'name': 'A',\n    'installable': True\n}\n",
      [add('demo', 'd.xml')],
      "{\n    'name': 'A',\n    'installable': True,\n    'demo': ['d.xml']\n}\n",
    ],
    [
      'a bundle of assets',
      '{\n    "assets": {\n        "web.assets_backend": [\n            "a/static/src/**/*",\n        ],\n    },\n}\n',
      [add('assets/web.assets_backend', 'a/x.js'), add('assets/web.assets_tests', 'a/t.js')],
      '{\n    "assets": {\n        "web.assets_backend": [\n            "a/static/src/**/*",\n            "a/x.js",\n        ],\n        "web.assets_tests": ["a/t.js"],\n    },\n}\n',
    ],
    [
      'no assets yet',
      '{\n    "name": "A",\n}\n',
      [add('assets/web.assets_backend', 'a/x.js')],
      '{\n    "name": "A",\n    "assets": {"web.assets_backend": ["a/x.js"]},\n}\n',
    ],
    [
      'a hanging list',
      "{\n    'depends': ['base',\n                'sale'],\n}\n",
      [add('depends', 'mail')],
      "{\n    'depends': ['base',\n                'sale',\n                'mail'],\n}\n",
    ],
    [
      'removal',
      '{\n    "version": "1",\n    "data": [\n        "a.xml",  # gone\n        "b.xml",\n    ],\n    "demo": ["x", "y"],\n}\n',
      [
        { kind: 'remove', path: ['data'], value: 'a.xml' },
        { kind: 'remove', path: ['demo'], value: 'x' },
        { kind: 'set', path: ['version'], value: '2' },
      ],
      '{\n    "version": "2",\n    "data": [\n        "b.xml",\n    ],\n    "demo": ["y"],\n}\n',
    ],
    [
      'CRLF',
      '{\r\n    "data": [\r\n        "a.xml",\r\n    ],\r\n}\r\n',
      [add('data', 'b.xml')],
      '{\r\n    "data": [\r\n        "a.xml",\r\n        "b.xml",\r\n    ],\r\n}\r\n',
    ],
  ];
  it.each(cases)('%s', async (_, before, changes, after) => {
    expect(await changeManifest(before, changes)).toBe(after);
    expect(await changeManifest(after, changes)).toBe(after);
  });

  it('refuses what it cannot extend safely', async () => {
    await expect(changeManifest('{"data": ["a"] + ["b"]}', [add('data', 'c')])).rejects.toThrow(
      'data is written in a form that cannot be extended safely',
    );
    await expect(changeManifest('x = 1\n', [add('data', 'c')])).rejects.toThrow('not one dictionary');
  });
});

describe('ir.model.access.csv', () => {
  const row = {
    id: 'access_b',
    name: 'b',
    'model_id:id': 'model_b',
    'group_id:id': 'base.group_user',
    perm_read: '1',
    perm_write: '0',
    perm_create: '0',
    perm_unlink: '0',
  };
  const header = 'id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink';
  const cases: readonly [string, string, string][] = [
    [
      'a new row',
      `${header}\na,a,m,g,1,1,1,1\n`,
      `${header}\na,a,m,g,1,1,1,1\naccess_b,b,model_b,base.group_user,1,0,0,0\n`,
    ],
    [
      'blank lines at the end',
      `${header}\na,a,m,g,1,1,1,1\n\n`,
      `${header}\na,a,m,g,1,1,1,1\naccess_b,b,model_b,base.group_user,1,0,0,0\n\n`,
    ],
    [
      'no line break at the end, and CRLF',
      `${header}\r\na,a,m,g,1,1,1,1`,
      `${header}\r\na,a,m,g,1,1,1,1\r\naccess_b,b,model_b,base.group_user,1,0,0,0`,
    ],
    [
      'other columns and quotes',
      '"perm_read","id","group_id/id","name","model_id/id","perm_unlink","perm_create","perm_write"\n"1","a","","a","m","1","1","1"\n',
      '"perm_read","id","group_id/id","name","model_id/id","perm_unlink","perm_create","perm_write"\n"1","a","","a","m","1","1","1"\n"1","access_b","base.group_user","b","model_b","0","0","0"\n',
    ],
    ['an empty file', '', `${header}\naccess_b,b,model_b,base.group_user,1,0,0,0\n`],
  ];
  it.each(cases)('%s', (_, before, after) => {
    expect(addCsvRows(before, [row], 'shop')).toBe(after);
    expect(addCsvRows(after, [{ ...row, id: 'shop.access_b' }], 'shop')).toBe(after);
  });

  it('refuses a file that lacks a column', () => {
    expect(() => addCsvRows('id,name\n', [row], 'shop')).toThrow('no column model_id:id');
  });
});

describe('data files', () => {
  const record = '    <record id="b" model="x">\n        <field name="name">B</field>\n    </record>';
  const cases: readonly [string, string, boolean, string][] = [
    [
      'blank lines where there are some',
      '<odoo>\n\n    <record id="a" model="x"/>\n\n</odoo>\n',
      false,
      `<odoo>\n\n    <record id="a" model="x"/>\n\n${record}\n\n</odoo>\n`,
    ],
    [
      'none where there are none',
      '<odoo>\n    <record id="a" model="x"/> <!-- mine -->\n    <!-- end -->\n</odoo>\n',
      false,
      `<odoo>\n    <record id="a" model="x"/> <!-- mine -->\n${record}\n    <!-- end -->\n</odoo>\n`,
    ],
    [
      'the last data, with its indentation',
      '<odoo>\n  <data>\n    <menuitem id="m"/>\n    <menuitem id="a"/>\n  </data>\n</odoo>\n',
      false,
      '<odoo>\n  <data>\n    <menuitem id="m"/>\n    <menuitem id="a"/>\n    <record id="b" model="x">\n        <field name="name">B</field>\n    </record>\n  </data>\n</odoo>\n',
    ],
    [
      'not data that is never updated',
      '<odoo>\n    <data>\n        <menuitem id="m"/>\n    </data>\n    <data noupdate="1">\n        <menuitem id="a"/>\n    </data>\n</odoo>\n',
      false,
      '<odoo>\n    <data>\n        <menuitem id="m"/>\n        <record id="b" model="x">\n            <field name="name">B</field>\n        </record>\n    </data>\n    <data noupdate="1">\n        <menuitem id="a"/>\n    </data>\n</odoo>\n',
    ],
    [
      'data of its own where none fits',
      '<odoo>\n    <menuitem id="m"/>\n</odoo>\n',
      true,
      '<odoo>\n    <menuitem id="m"/>\n    <data noupdate="1">\n        <record id="b" model="x">\n            <field name="name">B</field>\n        </record>\n    </data>\n</odoo>\n',
    ],
    [
      'an empty root',
      '<?xml version="1.0"?>\n<odoo>\n</odoo>\n',
      false,
      `<?xml version="1.0"?>\n<odoo>\n${record}\n</odoo>\n`,
    ],
    ['a root that closes itself', '<odoo />\n', false, `<odoo>\n${record}\n</odoo>\n`],
    [
      'CRLF',
      '<odoo>\r\n    <menuitem id="m"/>\r\n</odoo>\r\n',
      false,
      `<odoo>\r\n    <menuitem id="m"/>\r\n${record.replaceAll('\n', '\r\n')}\r\n</odoo>\r\n`,
    ],
  ];
  it.each(cases)('%s', (_, before, noupdate, after) => {
    expect(appendElements(before, [record], noupdate)).toBe(after);
    expect(parseXml(after).problems).toEqual([]);
  });

  it('refuses what is no data file', () => {
    expect(() => appendElements('<templates/>', [record])).toThrow('no data file');
  });
});
