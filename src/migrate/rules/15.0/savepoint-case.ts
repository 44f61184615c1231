import { childOf } from '../../../source/python/node.ts';
import { fromImport, withoutName } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const RENAMED: Readonly<Record<string, string>> = {
  SavepointCase: 'TransactionCase',
  HttpSavepointCase: 'HttpCase',
};

export default defineMigration({
  id: 'savepoint-case',
  to: '15.0',
  breaks: 'deprecation',
  summary: 'SavepointCase becomes TransactionCase',
  why: 'TransactionCase does since 15.0 what SavepointCase did; the old name warns, and is gone in 17.0.',
  link: 'https://github.com/odoo/odoo/pull/62031',
  cases: [
    {
      before: {
        'tests/test_book.py': `
          from odoo.tests.common import SavepointCase


          class TestBook(SavepointCase):
              def test_name(self):
                  self.assertTrue(True)
        `,
      },
      after: {
        'tests/test_book.py': `
          from odoo.tests.common import TransactionCase


          class TestBook(TransactionCase):
              def test_name(self):
                  self.assertTrue(True)
        `,
      },
    },
    {
      before: {
        'tests/test_book.py': `
          from odoo.tests import Form, SavepointCase, TransactionCase, common


          class TestBook(SavepointCase):
              pass


          class TestPage(common.HttpSavepointCase):
              pass
        `,
      },
      after: {
        'tests/test_book.py': `
          from odoo.tests import Form, TransactionCase, common


          class TestBook(TransactionCase):
              pass


          class TestPage(common.HttpCase):
              pass
        `,
      },
    },
    {
      before: `
        from odoo.tests import SavepointCase


        class TestBook(SavepointCase):
            def setUp(self):
                SavepointCase.setUp(self)
      `,
      after: `
        from odoo.tests import TransactionCase


        class TestBook(TransactionCase):
            def setUp(self):
                TransactionCase.setUp(self)
      `,
    },
  ],
  noops: [
    `
      from .common import SavepointCase


      class TestBook(SavepointCase):
          def setUp(self):
              SavepointCase.setUp(self)
    `,
    `
      class SavepointCaseLike:
          name = "SavepointCase"
    `,
    `
      # SavepointCase was here
      from odoo.tests import TransactionCase


      class TestBook(TransactionCase):
          pass
    `,
    `
      from .common import SavepointCase as Base


      class TestBook(Base):
          pass
    `,
  ],
  python: {
    import_from_statement(node, context) {
      const imported = fromImport(node, context);
      if (!imported || !/^(odoo|openerp)\.tests(\.|$)/.test(imported.module)) return;
      for (const { name, node: place } of imported.names) {
        const now = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
        if (now === undefined) continue;
        const twice = imported.names.some((other) => other.name === now);
        context.report({
          at: place,
          message: `${name} is ${now} since 15.0.`,
          fix: {
            title: `Import ${now}`,
            safe: true,
            edits: [
              twice
                ? withoutName(node, imported, place, context.text)
                : {
                    ...(context.slice(place).includes(' as ')
                      ? { start: place.start, end: place.start + name.length }
                      : place),
                    text: now,
                  },
            ].map(({ start, end, text }) => ({ start, end, text })),
          },
        });
      }
    },
    attribute(node, context) {
      // Called by the name of the class: `SavepointCase.setUp(self)`.
      const object = childOf(node, 'object');
      const name = object?.type === 'identifier' ? context.slice(object) : '';
      const now = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
      if (!object || now === undefined || !importsFromTests(context.file.imports, name)) return;
      context.report({
        at: object,
        message: `${name} is ${now} since 15.0.`,
        fix: {
          title: `Call ${now}`,
          safe: true,
          edits: [{ start: object.start, end: object.end, text: now }],
        },
      });
    },
    argument_list(node, context) {
      // The bases of a class; what they name was imported from Odoo's tests, or is read from that module.
      if (node.field !== 'superclasses') return;
      for (const base of node.children) {
        const text = context.slice(base);
        const last =
          /^(?:(?:odoo\.tests(?:\.common)?|common|tests)\.)?(SavepointCase|HttpSavepointCase)$/.exec(
            text,
          )?.[1];
        const now = last === undefined ? undefined : RENAMED[last];
        if (last === undefined || now === undefined) continue;
        if (text === last && !importsFromTests(context.file.imports, last)) continue;
        context.report({
          at: base,
          message: `${last} is ${now} since 15.0.`,
          fix: {
            title: `Derive from ${now}`,
            safe: true,
            edits: [{ start: base.end - last.length, end: base.end, text: now }],
          },
        });
      }
    },
  },
});

/** The old name, or the new one once the import has been changed. */
function importsFromTests(
  imports: readonly { readonly from: string; readonly names: readonly string[] }[],
  name: string,
): boolean {
  return imports.some(
    ({ from, names }) =>
      /^(odoo|openerp)\.tests(\.|$)/.test(from) &&
      (names.includes(name) || names.includes(RENAMED[name] ?? '')),
  );
}
