import { describe, expect, it } from 'vitest';
import { overlapsItself } from '../../src/migrate/engine/choose.ts';
import { formatMigrations, type MigrationReport, type Todo } from '../../src/migrate/index.ts';
import { folder, manifest, migrated } from './support.ts';

const dir = await folder({
  'shop/__manifest__.py': manifest('16.0', '"depends": ["base"]'),
  'shop/__init__.py': '',
});
const { migrations } = await migrated(dir, '17.0');
const [migration] = migrations;
if (!migration) throw new Error('There is no migration.');

const todo = (line: number, more: Partial<Todo> = {}): Todo => ({
  ...{ rule: 'gone-names', hop: '17.0', breaks: 'error', path: 'models/a.py', line },
  ...{ message: 'It is gone.', code: `call_${line}()`, options: [{ title: 'Take it away' }], ...more },
});
const report = (todos: readonly Todo[]): MigrationReport => ({
  migrations: [{ ...migration, todos }],
  leftOut: [],
});

describe('places that ask the same', () => {
  const text = (todos: readonly Todo[]) => formatMigrations('text', report(todos), { diff: false });

  it('are told of once, with the code of each', async () => {
    const told = await text([todo(1), todo(5, { message: 'Another.' }), todo(9), todo(12)]);
    expect(told.match(/It is gone\./g)).toHaveLength(1);
    expect(told).toContain('    The same in 2 other places:\n      models/a.py:9: call_9()\n');
    expect(told.indexOf('call_12()')).toBeLessThan(told.indexOf('Another.'));
    expect(told).toContain('4 error: does not install, load or run');
  });

  it('are told of apart where what there is to choose from differs', async () => {
    const told = await text([todo(1), todo(9, { options: [{ title: 'Keep it' }] })]);
    expect(told.match(/It is gone\./g)).toHaveLength(2);
  });

  it('are counted in the page too', async () => {
    const html = await formatMigrations('html', report([todo(1), todo(9)]), { diff: false });
    expect(html.match(/It is gone\./g)).toHaveLength(1);
    expect(html).toContain('The same in 1 other place');
  });

  it('are told of once where a rule that knows more asks about the same name', async () => {
    const files = {
      '__manifest__.py': manifest('14.0', '"depends": ["account", "web"],\n    "data": ["assets.xml"]'),
      'a.py':
        'from odoo import models\n\n\nclass A(models.Model):\n    _inherit = "account.account"\n\n    def f(self, kind):\n        return self.create({"user_type_id": kind.id}), kind.internal_group, self.user_type_id\n',
      'assets.xml':
        '<odoo><template id="a" inherit_id="web.assets_backend"><xpath expr="."><script src="/a/static/src/a.js"/><t t-if="1">x</t></xpath></template></odoo>\n',
      'static/src/a.js':
        'odoo.define("a.a", function (require) {\n    var AM = require("web.ActionManager");\n    var CC = require("web.CalendarController");\n    AM.include({x: CC});\n});\n',
    };
    const dir = await folder(Object.fromEntries(Object.entries(files).map(([k, v]) => [`shop/${k}`, v])));
    const askedFor = async (to: '16.0' | '17.0') =>
      (await migrated(dir, to)).migrations[0]?.todos.map(({ rule, path, line }) => `${rule} ${path}:${line}`);
    expect((await askedFor('17.0'))?.sort()).toEqual([
      'account-type a.py:8',
      'assets-in-manifest assets.xml:2',
      'legacy-js static/src/a.js:1',
    ]);
    expect((await askedFor('16.0'))?.filter((each) => each.includes('.js:'))).toEqual([
      'gone-js-module static/src/a.js:2',
      'gone-js-module static/src/a.js:3',
    ]);
  });

  it('show a call that was cut out of deeper code at its own depth, and a method as it is', async () => {
    const [call, method] = ['each(() => {\n        a();\n    })', '@b\ndef f(self):\n    return 1'];
    const told = await text([todo(1, { options: [call, method].map((code) => ({ title: 'So', code })) })]);
    expect(told).toContain('\n         each(() => {\n             a();\n         })\n');
    expect(told).toContain('\n         def f(self):\n             return 1');
  });
});

it.each([
  [[0, 5], [4, 9], true],
  [[0, 5], [5, 9], false],
  [[4, 9], [0, 4], false],
  [[0, 9], [2, 3], true],
] as const)('edits %j and %j of one rule contradict each other: %s', ([a, b], [c, d], bad) => {
  const edits = [
    { start: a, end: b, text: '' },
    { start: c, end: d, text: '' },
  ];
  const finding = { rule: 'x', path: 'a.py', line: 1, message: '', fix: { title: '', safe: true, edits } };
  expect(overlapsItself(finding as never)).toBe(bad);
});
