import { walk } from '../../../source/python/node.ts';
import { fromImport, withoutName } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const MODULE = 'odoo.addons.component.tests.common';
const RENAMED: Readonly<Record<string, string>> = {
  SavepointComponentCase: 'TransactionComponentCase',
  SavepointComponentRegistryCase: 'TransactionComponentRegistryCase',
};

export default defineMigration({
  id: 'component-case',
  to: '15.0',
  breaks: 'error',
  summary: 'SavepointComponentCase becomes TransactionComponentCase',
  why: 'The tests of components follow those of Odoo: the classes with savepoints are gone since 15.0, and an import of them fails.',
  link: 'https://github.com/OCA/connector/blob/15.0/component/tests/common.py',
  cases: [
    {
      before: test('SavepointComponentCase', 'SavepointComponentCase'),
      after: test('TransactionComponentCase', 'TransactionComponentCase'),
    },
    {
      before: test('SavepointComponentCase as Case, ComponentMixin', 'Case'),
      after: test('TransactionComponentCase as Case, ComponentMixin', 'Case'),
    },
    {
      before: test(
        'SavepointComponentRegistryCase, TransactionComponentRegistryCase',
        'SavepointComponentRegistryCase',
      ),
      after: test('TransactionComponentRegistryCase', 'TransactionComponentRegistryCase'),
    },
  ],
  noops: [
    test('TransactionComponentCase', 'TransactionComponentCase'),
    'from .common import SavepointComponentCase\n\n\nclass TestX(SavepointComponentCase):\n    pass\n',
    'class SavepointComponentCase:\n    pass\n',
    '# SavepointComponentCase\nfrom odoo.addons.component.tests.common import ComponentMixin\n',
  ],
  python: {
    import_from_statement(node, context) {
      const imported = fromImport(node, context);
      if (imported?.module !== MODULE) return;
      for (const { name, alias, node: place } of imported.names) {
        const now = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
        if (now === undefined) continue;
        const twice = imported.names.some((other) => other.name === now);
        const uses = alias === undefined ? [...walk(context.file.root)] : [];
        const edits = uses
          .filter(
            (each) => each.type === 'identifier' && each.start > node.end && context.slice(each) === name,
          )
          .map(({ start, end }) => ({ start, end, text: now }));
        const first = twice
          ? withoutName(node, imported, place, context.text)
          : { start: place.start, end: place.start + name.length, text: now };
        context.report({
          at: place,
          message: `${name} is ${now} since 15.0.`,
          fix: { title: `Import ${now}`, safe: true, edits: [first, ...edits] },
        });
        return;
      }
    },
  },
});

function test(names: string, base: string): string {
  return `from ${MODULE} import ${names}\n\n\nclass TestX(${base}):\n    pass\n`;
}
