import { expect, it } from 'vitest';
import { migrateModule } from '../../src/migrate/engine/engine.ts';
import type { MigrationRule } from '../../src/migrate/rule.ts';
import savepointCase from '../../src/migrate/rules/15.0/savepoint-case.ts';
import tRaw from '../../src/migrate/rules/15.0/t-raw.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';

const TEXTS: ReadonlyMap<string, string> = new Map([
  [
    '__manifest__.py',
    '{"name": "Example", "version": "16.0.1.0.0", "depends": ["base"], "data": ["views/it.xml"]}\n',
  ],
  [
    'tests/test_it.py',
    'from odoo.tests.common import SavepointCase\n\n\nclass TestIt(SavepointCase):\n    pass\n',
  ],
  ['views/it.xml', '<odoo>\n    <template id="it"><t t-raw="value + other"/></template>\n</odoo>\n'],
]);

async function migrated(rules: readonly MigrationRule[], from: '16.0' | '17.0') {
  const module = { name: 'example', dir: '/example', texts: TEXTS, files: [...TEXTS.keys()] };
  return migrateModule({ module, from, to: '18.0', rules, surroundings: loadSymbols });
}

it('changes in the first hop what earlier series deprecated', async () => {
  const { edits, after } = await migrated([savepointCase], '16.0');
  expect(after.get('tests/test_it.py')).toContain('class TestIt(TransactionCase)');
  expect(new Set(edits.map(({ hop }) => hop))).toEqual(new Set(['17.0']));
});

it('asks once about what is left of an earlier series', async () => {
  const { todos } = await migrated([tRaw], '16.0');
  expect(todos.map(({ hop }) => hop)).toEqual(['17.0']);
});

it('leaves alone what was another thing in the series before', async () => {
  const { lasts: _lasts, ...gone } = { ...savepointCase, breaks: 'error' as const };
  const { edits } = await migrated([gone], '16.0');
  expect(edits).toEqual([]);
});
