import { describe, expect, it } from 'vitest';
import { dedent } from '../../src/audit/dedent.ts';
import { migrateModule } from '../../src/migrate/engine/engine.ts';
import { MIGRATIONS } from '../../src/migrate/rules/index.ts';
import { SERIES } from '../../src/series/profile.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';
import { manifest } from './support.ts';

const ASKING = MIGRATIONS.flatMap((rule) =>
  rule.cases.flatMap(({ before, todos = 0 }, i) => (todos > 0 ? [{ rule, before, i }] : [])),
);

describe('what a human decides', () => {
  it.each(ASKING.map((each) => ({ ...each, name: `${each.rule.to} ${each.rule.id} ${each.i}` })))(
    'comes with something to choose from: $name',
    async ({ rule, before }) => {
      const from = SERIES[SERIES.indexOf(rule.to) - 1] ?? rule.to;
      const given = typeof before === 'string' ? { 'models/example.py': before } : before;
      const data = Object.keys(given).filter((file) => /^(?!static).*\.(xml|csv)$/.test(file));
      const listed = `"depends": ["base"],\n    "data": [${data.map((file) => `"${file}"`).join(', ')}]`;
      const texts = new Map(
        Object.entries({ '__manifest__.py': manifest(from, listed), ...given }).map(([file, text]) => [
          file,
          dedent(text),
        ]),
      );
      const module = { name: 'example', dir: '/example', texts, files: [...texts.keys()] };
      const { todos } = await migrateModule({
        ...{ module, from, to: rule.to, rules: [rule], surroundings: loadSymbols },
      });
      expect(todos.length).toBeGreaterThan(0);
      for (const { options = [], excerpt, line, code, breaks } of todos) {
        expect(breaks).toBe(rule.breaks);
        expect(excerpt?.lines[line - (excerpt?.first ?? 0)]?.trim()).toBe(code);
        expect(options.length).toBeGreaterThan(0);
        for (const { title, code: written } of options) {
          // A heading, with nothing left out of it.
          expect(title).toMatch(/^[^a-z].*([^.]|\.\.\.)$/s);
          expect(`${title}${written ?? ''}`).not.toMatch(/undefined|\[object/);
        }
        expect(new Set(options.map(({ title }) => title)).size).toBe(options.length);
      }
    },
  );
});
