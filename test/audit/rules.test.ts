import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditExample, exampleFiles, exampleSeries } from '../../src/audit/example.ts';
import type { RawFinding } from '../../src/audit/finding.ts';
import { type AuditRule, CATEGORIES, type Example, SEVERITIES } from '../../src/audit/rule.ts';
import { applyEdits } from '../../src/source/edit/edit.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/audit/rules');
const IDS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -3));
const RULES = await Promise.all(
  IDS.map(async (id): Promise<[string, AuditRule]> => [id, (await import(`${FOLDER}/${id}.ts`)).default]),
);
/** Pages and files of projects that say how Odoo is to be used. */
const SOURCES =
  /^https:\/\/(github\.com|www\.odoo\.com|docs\.python\.org|www\.postgresql\.org|docs\.sqlalchemy\.org|owasp\.org|cheatsheetseries\.owasp\.org|developer\.mozilla\.org|www\.gnu\.org|pylint\.readthedocs\.io|docs\.astral\.sh|requests\.readthedocs\.io|cwe\.mitre\.org)\//;

const list = (examples: Example | readonly Example[]): readonly Example[] =>
  Array.isArray(examples) ? examples : [examples as Example];

describe.each(RULES)('%s', (id, rule) => {
  const base = () => loadSymbols(exampleSeries(rule));

  it('is described', () => {
    expect(rule.id).toBe(id);
    expect(SEVERITIES).toContain(rule.severity);
    expect(CATEGORIES).toContain(rule.category);
    expect(rule.summary.length).toBeLessThanOrEqual(100);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.link).toMatch(SOURCES);
    expect(list(rule.bad).length).toBeGreaterThan(0);
    expect(list(rule.good).length).toBeGreaterThan(0);
  });

  it.each(list(rule.bad).map((example, i) => ({ example, i })))('finds bad $i', async ({ example }) => {
    const files = exampleFiles(example);
    const found = await auditExample(rule, files, await base());
    expect(found.map(({ rule: name }) => name)).toContain(id);
    for (const finding of found) expect(finding.message).toMatch(/\S{3,}[\s\S]*[.?)]$/);
    await fixes(rule, files, found);
  });

  it.each(list(rule.good).map((example, i) => ({ example, i })))(
    'is silent on good $i',
    async ({ example }) => {
      const found = await auditExample(rule, exampleFiles(example), await base());
      expect(found.map(({ path: file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
    },
  );

  /** What is fixed is no longer found, and a second round changes nothing. */
  async function fixes(
    { id: name }: AuditRule,
    files: ReadonlyMap<string, string>,
    found: readonly RawFinding[],
  ): Promise<void> {
    const fixable = found.filter(({ fix }) => fix !== undefined);
    if (fixable.length === 0) return;
    const after = applied(files, fixable);
    expect(after).not.toEqual(files);
    const left = await auditExample(rule, after, await base());
    expect(left.filter(({ rule: other, fix }) => other === name && fix)).toEqual([]);
    expect(left.length).toBe(found.length - fixable.length);
  }
});

function applied(files: ReadonlyMap<string, string>, found: readonly RawFinding[]): Map<string, string> {
  const edits = found.flatMap(({ path: file, fix }) =>
    (fix?.edits ?? []).map((edit) => ({ ...edit, file: edit.file ?? file })),
  );
  return new Map(
    [...files].map(([file, text]) => [
      file,
      applyEdits(
        text,
        edits.filter((edit) => edit.file === file),
      ),
    ]),
  );
}
