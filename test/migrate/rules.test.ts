import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dedent } from '../../src/audit/dedent.ts';
import type { Example } from '../../src/audit/rule.ts';
import { migrateModule } from '../../src/migrate/engine/engine.ts';
import type { MigrationRule } from '../../src/migrate/rule.ts';
import { SERIES } from '../../src/series/profile.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/migrate/rules');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.includes(path.sep) && file.endsWith('.ts'),
);
const RULES = await Promise.all(
  FILES.map(
    async (file): Promise<[string, MigrationRule]> => [
      file.slice(0, -3).replaceAll(path.sep, '/'),
      (await import(path.join(FOLDER, file))).default,
    ],
  ),
);

describe.each(RULES)('%s', (place, rule) => {
  it('is described', () => {
    expect(`${rule.to}/${rule.id}`).toBe(place);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.link).toMatch(/^https:\/\/(github\.com|www\.odoo\.com)\//);
    expect(rule.noops.length).toBeGreaterThan(0);
  });

  it.each(rule.cases.map((each, i) => ({ ...each, i })))('case $i', async ({ before, after, todos = 0 }) => {
    const given = files(before, rule);
    const result = await migrated(rule, given);
    expect(result.after).toEqual(files(after ?? before, rule));
    expect(result.todos).toHaveLength(todos);
    expect(result.refused).toEqual([]);
    const again = await migrated(rule, result.after);
    expect(again.edits).toEqual([]);
    expect(again.after).toEqual(result.after);
  });

  it.each(rule.noops.map((example, i) => ({ example, i })))('leaves alone $i', async ({ example }) => {
    const given = files(example, rule);
    const result = await migrated(rule, given);
    expect(result.after).toEqual(given);
    expect(result.edits).toEqual([]);
    expect(result.todos).toEqual([]);
  });
});

function files(example: Example, rule: MigrationRule): ReadonlyMap<string, string> {
  const given = typeof example === 'string' ? { 'models/example.py': example } : example;
  const texts = new Map(Object.entries(given).map(([file, text]) => [file, dedent(text)]));
  if (!texts.has('__manifest__.py')) texts.set('__manifest__.py', manifest(texts, rule));
  return texts;
}

function manifest(texts: ReadonlyMap<string, string>, rule: MigrationRule): string {
  const data = [...texts.keys()].filter((file) => /\.(xml|csv)$/.test(file) && !file.startsWith('static/'));
  const old = SERIES[SERIES.indexOf(rule.to) - 1];
  const list = data.map((file) => `"${file}"`).join(', ');
  return `{"name": "Example", "version": "${old}.1.0.0", "depends": ["base"], "data": [${list}], "license": "LGPL-3"}\n`;
}

async function migrated(rule: MigrationRule, texts: ReadonlyMap<string, string>) {
  const from = SERIES[SERIES.indexOf(rule.to) - 1] ?? rule.to;
  const module = { name: 'example', dir: '/example', texts, files: [...texts.keys()] };
  return migrateModule({ module, from, to: rule.to, rules: [rule], surroundings: loadSymbols });
}
