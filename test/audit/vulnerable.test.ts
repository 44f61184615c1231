import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { AuditRule } from '../../src/audit/rule.ts';

const RULES = path.resolve(import.meta.dirname, '../../src/audit/rules');
const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/audit/vulnerable');
const all: AuditRule[] = await Promise.all(
  readdirSync(RULES)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map(async (file): Promise<AuditRule> => (await import(`${RULES}/${file}`)).default),
);

interface Expected {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
}

async function look(module: string) {
  const { findings, notes } = await audit({
    paths: [path.join(FIXTURES, module)],
    addonsPaths: [],
    rules: all,
    settings: { requiredAuthors: [], allowedLicenses: ['LGPL-3'] },
  });
  expect(notes).toEqual([]);
  return findings.map((finding) => ({
    ...finding,
    path: path.relative(path.join(FIXTURES, module), finding.path).replaceAll(path.sep, '/'),
  }));
}

describe('a module with seeded weaknesses', () => {
  const expected: readonly Expected[] = JSON.parse(
    readFileSync(path.join(FIXTURES, 'expected.json'), 'utf8'),
  );

  it('has at least 35 of them', () => {
    expect(expected.length).toBeGreaterThanOrEqual(35);
  });

  it('has each of them found, where it is', async () => {
    const found = new Set(
      (await look('boat_rental')).map(({ path: file, line, rule }) => `${file}:${line} ${rule}`),
    );
    const missed = expected
      .map(({ path: file, line, rule }) => `${file}:${line} ${rule}`)
      .filter((key) => !found.has(key));
    expect(missed).toEqual([]);
  });

  it('has nothing of the kind when it is written safely', async () => {
    const worst = (await look('boat_rental_safe')).filter(
      ({ rule, severity }) =>
        (severity === 'critical' || severity === 'high') &&
        all.some(({ id, category }) => id === rule && category === 'security'),
    );
    expect(worst.map(({ path: file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
  });
});
