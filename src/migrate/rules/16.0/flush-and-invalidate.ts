import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { isTest } from '../../python/is-test.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'flush-and-invalidate',
  to: '16.0',
  breaks: 'deprecation',
  worksUntil: '17.0',
  summary:
    'flush, recompute, refresh and invalidate_cache are methods of the environment, a model or a recordset',
  why: 'The old methods are deprecated since 16.0 and gone in 17.0; the new ones say how much they write or forget.',
  link: 'https://github.com/odoo/odoo/pull/87527',
  cases: [
    { before: model('self.flush()'), after: model('self.env.flush_all()') },
    { before: model('self.env["res.partner"].flush()'), after: model('self.env.flush_all()') },
    {
      before: model('self.env["res.partner"].flush(["name"])'),
      after: model('self.env["res.partner"].flush_model(["name"])'),
    },
    { before: model('self.flush(["name"], self)'), after: model('self.flush_recordset(["name"])') },
    { before: model('self.invalidate_cache()'), after: model('self.env.invalidate_all()') },
    { before: model('self.invalidate_cache(["name"])'), after: model('self.invalidate_model(["name"])') },
    {
      before: model('self.invalidate_cache(["name"], self.ids)'),
      after: model('self.invalidate_recordset(["name"])'),
    },
    {
      before: 'def run(env):\n    env["base"].flush()\n',
      after: 'def run(env):\n    env.flush_all()\n',
    },
    {
      before: model('self.env["res.partner"].invalidate_cache(["name"], other.ids)'),
      after: model('self.env["res.partner"].browse(other.ids).invalidate_recordset(["name"])'),
    },
    {
      before: model('self.invalidate_cache(["name"], [other.id])'),
      after: model('self.browse([other.id]).invalidate_recordset(["name"])'),
    },
    { before: model('self.refresh()'), after: model('self.env.invalidate_all()') },
    { before: model('self.recompute()'), after: model('self.env._recompute_all()') },
    {
      before: { 'tests/test_x.py': 'def test(self):\n    self.book.flush()\n' },
      after: { 'tests/test_x.py': 'def test(self):\n    self.env.flush_all()\n' },
    },
    {
      before: test(
        'invoice = self._create_invoice()\n        invoice.flush()\n        invoice.line.refresh()',
      ),
      after: test(
        'invoice = self._create_invoice()\n        invoice.env.flush_all()\n        invoice.env.invalidate_all()',
      ),
    },
    {
      before: test('lines = self.make()\n        lines.invalidate_cache(["name"], lines.ids)'),
      after: test('lines = self.make()\n        lines.invalidate_recordset(["name"])'),
    },
  ],
  noops: [
    test('with open("a", "w") as target_file:\n            target_file.flush()'),
    test('sys.stdout.flush()\n        self.cr.flush()\n        self.stream.buffer.flush()'),
    test('self.flush()'),
    test('self.browser.refresh()'),
    'def run(make):\n    record = make()\n    record.flush()\n',
    model('sys.stdout.flush()'),
    model('self.cr.flush()'),
    model('stream.flush()'),
    model('self.env.flush_all()'),
    model('widget.refresh()'),
    model('self.env.cr.flush()'),
    model('self.flush(*names)'),
    'class File:\n    def f(self):\n        self.flush()\n',
    model('self.invalidate_cache(["name"], *other)'),
    model('super().invalidate_cache(["name"], other)'),
    model('self.flush_model(["name"])'),
    model('self.env.invalidate_all()'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(flush|recompute|refresh|invalidate_cache)$/.test(called.name)) return;
      const known = recordsOf(called.object, context) !== undefined;
      if (!known && !isLikely(called.name, context.slice(called.object), context)) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const names = positional[0] ?? keywords.get('fnames');
      const ids = positional[1] ?? keywords.get(called.name === 'flush' ? 'records' : 'ids');
      if (spread || positional.length > 2 || keywords.size > (names && ids ? 2 : 1)) return;
      const object = context.slice(called.object);
      const owner = /^(\w+)/.exec(object)?.[1];
      const env = owner === 'env' ? 'env' : `${owner}.env`;
      if (owner === undefined || object.startsWith('super(')) return;
      const given = names && context.slice(names) !== 'None' ? context.slice(names) : undefined;
      const text = replacement(called.name, object, env, given, ids && context.slice(ids));
      if (text === undefined) return;
      context.report({
        at: node,
        message: `${called.name}() is deprecated since 16.0.`,
        fix: {
          title: `Write ${/^.*\.\w+_(?:all|model|recordset)\(/s.exec(text)?.[0] ?? text})`,
          safe: true,
          edits: [{ start: node.start, end: node.end, text }],
        },
      });
    },
  },
});

/** In a test, what hangs on the case or was made by it is a record more often than anything else that can be flushed. */
function isLikely(name: string, object: string, context: PythonContext): boolean {
  const { klass } = context;
  if (!isTest(context)) return false;
  const ofCase = /^(self|cls)\.\w+$/.test(object);
  if (!ofCase && (klass === undefined || !/^\w+(\.\w+)*$/.test(object) || /^(self|cls)$/.test(object)))
    return false;
  return name === 'invalidate_cache' || !OTHERS.test(object);
}

/** Names of what else can be flushed or refreshed, and has no environment. */
const OTHERS =
  /(^|[._])(std\w+|io|f|fd|fp|fh|file\w*|stream|buf(fer)?|out(put)?|writer|handler|log(ger)?|cr|cursor|db|session|client|browser|driver|cache|mock\w*|registry|redis|s(ocket)?|conn(ection)?|tmp\w*|temp\w*|zip\w*)$/i;

function replacement(
  name: string,
  object: string,
  env: string,
  names: string | undefined,
  ids: string | undefined,
): string | undefined {
  if (name === 'recompute')
    return ids === undefined && names === undefined ? `${env}._recompute_all()` : undefined;
  if (name === 'refresh') return `${env}.invalidate_all()`;
  const verb = name === 'flush' ? 'flush' : 'invalidate';
  if (ids !== undefined && ids !== 'None') {
    // The records are those that the method is called on.
    if (ids === object || ids === `${object}.ids`) return `${object}.${verb}_recordset(${names ?? ''})`;
    // Ids may be of other records; a flush was given records.
    return name === 'flush' ? undefined : `${object}.browse(${ids}).invalidate_recordset(${names ?? ''})`;
  }
  return names === undefined ? `${env}.${verb}_all()` : `${object}.${verb}_model(${names})`;
}

function model(expression: string): string {
  return `import sys\nfrom odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, stream, widget, other, names):\n        ${expression}\n`;
}

function test(body: string) {
  return {
    'tests/test_x.py': `import sys\nfrom odoo.tests import TransactionCase\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        ${body}\n`,
  };
}
