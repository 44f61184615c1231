import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SERIES, seriesProfile } from '../../src/series/profile.ts';
import { type Check, type VerifyReport, verifyModule } from '../../src/verify/index.ts';
import { MODULE_RULES, SERIES_RULES } from '../../src/verify/steps/s0-static/index.ts';
import { copyModule, SHELF } from './module-copy.ts';
import { MUTATIONS } from './mutations/index.ts';

/** Found by a test of its own below. */
const ALWAYS = ['text-encoding'];
const SCAFFOLDED = path.resolve(import.meta.dirname, '../fixtures/scaffold');
/** `library/out/19.0/library`: every module that the scaffolder's own tests hold. */
const GOLDENS = readdirSync(SCAFFOLDED, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === '__manifest__.py')
  .map((file) => path.dirname(file).replaceAll(path.sep, '/'));

function gate(dir: string, series?: string): Promise<VerifyReport> {
  return verifyModule({
    path: dir,
    series,
    install: 'never',
    probe: false,
    browser: false,
    tests: false,
    pot: false,
    production: false,
    confirm: () => Promise.reject(new Error('The static gate asks nobody.')),
    progress: () => {},
    signal: new AbortController().signal,
  });
}

const findings = ({ checks }: VerifyReport): readonly Check[] =>
  checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');

describe('static gate', () => {
  it.each(['14.0', '17.0', '19.0'])('finds nothing in the good module of %s', async (series) => {
    const report = await gate(path.join(SHELF, series, 'verify_shelf'));
    expect(findings(report)).toEqual([]);
    expect(report).toMatchObject({ module: 'verify_shelf', series, ok: true, target: undefined });
    expect(report.checks.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(40);
    expect(report.checks.at(-1)).toMatchObject({
      verdict: 'skip',
      message: expect.stringContaining('ODOO_URL'),
    });
  });

  it.each(MUTATIONS.map((mutation) => ({ ...mutation, file: mutation.change.file })))(
    '$series $expect: $change.from -> $change.to',
    async ({ series, as, change, expect: id, path: place = change.file, ...more }) => {
      const { also = [], verdict = 'fail', and = [] } = more;
      const { dir, clean } = await copyModule(path.join(SHELF, series, 'verify_shelf'), [change, ...and]);
      try {
        const report = await gate(dir, as);
        const found = findings(report);
        expect(new Set(found.map((check) => check.id))).toEqual(new Set([id, ...also]));
        const [first] = found.filter((check) => check.id === id);
        expect(first).toMatchObject({ step: 'S0', verdict, path: place, fix: expect.stringMatching(/\S/) });
        expect(report.ok).toBe(found.every((check) => check.verdict === 'warn'));
      } finally {
        await clean();
      }
    },
  );

  it.each([
    ['14.0', '"demo"', '"assets": {},\n    "demo"'],
    ['19.0', '"demo"', '"qweb": [],\n    "demo"'],
  ])('finds nothing in %s: %s -> %s', async (series, from, to) => {
    const change = { file: '__manifest__.py', from, to };
    const { dir, clean } = await copyModule(path.join(SHELF, series, 'verify_shelf'), [change]);
    const report = await gate(dir, series);
    await clean();
    expect(findings(report)).toEqual([]);
  });

  it('finds nothing in a compute method that whoever inherits it writes', async () => {
    const change = {
      file: 'models/shelf.py',
      from: '        for shelf in self:\n            shelf.book_count = len(shelf.book_ids)\n',
      to: '        raise NotImplementedError()\n',
    };
    const { dir, clean } = await copyModule(path.join(SHELF, '19.0', 'verify_shelf'), [change]);
    const found = findings(await gate(dir));
    await clean();
    expect(found.filter(({ id }) => id === 'compute-assigns')).toEqual([]);
  });

  it('finds nothing in a method of the module that is called as one of a later ORM', async () => {
    const change = {
      file: 'models/shelf.py',
      from: '    def action_open',
      to: '    def check_access(self, mode):\n        return self.check_access(mode)\n\n    def action_open',
    };
    const { dir, clean } = await copyModule(path.join(SHELF, '17.0', 'verify_shelf'), [change]);
    const found = findings(await gate(dir));
    await clean();
    expect(found).toEqual([]);
  });

  it('leaves a table that only the code reads in its encoding', async () => {
    const { dir, clean } = await copyModule(path.join(SHELF, '19.0', 'verify_shelf'), []);
    await writeFile(path.join(dir, 'data/places.csv'), Buffer.from([0x61, 0x0a, 0xe9, 0x0a]));
    const found = findings(await gate(dir));
    await clean();
    expect(found).toEqual([]);
  });

  it.each(GOLDENS)('finds nothing in the scaffolded %s', async (golden) => {
    const report = await gate(path.join(SCAFFOLDED, golden));
    expect(findings(report)).toEqual([]);
    expect(report.series).toBe(golden.split('/')[2]);
    expect(report.checks).toContainEqual(expect.objectContaining({ id: 'spec', verdict: 'pass' }));
  });

  it('has a mutation for every rule', () => {
    const rules = [...MODULE_RULES, ...SERIES_RULES].map((rule) => rule.id);
    const mutated = new Set(MUTATIONS.map((mutation) => mutation.expect));
    expect(rules.filter((id) => !mutated.has(id) && !ALWAYS.includes(id))).toEqual([]);
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThan(50);
  });

  it('has no rule that applies to no series', () => {
    const profiles = SERIES.map(seriesProfile);
    expect(SERIES_RULES.filter((rule) => !profiles.some((profile) => rule.applies(profile)))).toEqual([]);
  });

  it('refuses bytes that are not text', async () => {
    const { dir, clean } = await copyModule(path.join(SHELF, '19.0', 'verify_shelf'), []);
    await writeFile(
      path.join(dir, 'models/latin.py'),
      Buffer.from([0x78, 0x20, 0x3d, 0x20, 0x22, 0xe9, 0x22]),
    );
    const found = findings(await gate(dir));
    await clean();
    expect(found).toMatchObject([{ id: 'text-encoding', verdict: 'fail', path: 'models/latin.py' }]);
  });

  it('says that it does not know the series', async () => {
    const change = { file: '__manifest__.py', from: '"19.0.1.0.0"', to: '"1.0"' };
    const { dir, clean } = await copyModule(path.join(SHELF, '19.0', 'verify_shelf'), [change]);
    const report = await gate(dir);
    await clean();
    expect(report.checks).toContainEqual(expect.objectContaining({ id: 'series', verdict: 'skip' }));
  });

  it.each([
    ['/no/such/folder', 'does not exist'],
    [path.join(SHELF, '19.0'), 'holds no __manifest__.py'],
    [path.join(SHELF, '19.0/verify_shelf/hooks.py'), 'is a file'],
  ])('refuses %s', async (dir, sentence) => {
    await expect(gate(dir)).rejects.toThrow(sentence);
  });
});
