import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { repository, shopFiles } from '../audit/repository.ts';
import { folder, MANIFEST } from '../audit/support.ts';
import { bundle } from '../support/mcp.ts';
import { run } from './run.ts';

const SHOP = {
  'shop/__manifest__.py': MANIFEST.replace('"depends"', '"installable": True,\n    "depends"'),
  'shop/__init__.py': 'from . import models\n',
  'shop/models.py': [
    'from odoo import models',
    '',
    '',
    'class Partner(models.Model):',
    '    _inherit = "res.partner"',
    '',
    '    def find(self, name):',
    '        self.env.cr.execute("SELECT id FROM res_partner WHERE name = \'%s\'" % name)',
    '        print("<b>%s</b>" % name)',
    '',
  ].join('\n'),
};

async function audit(dir: string, ...args: string[]) {
  // Nothing of whoever runs the tests is read or written.
  const cache = path.join(await bundle(), 'cache');
  return run(['audit', dir, ...args], { XDG_CACHE_HOME: cache });
}

describe('odoo-claude audit', () => {
  it('says what is wrong, one line each, and fails', async () => {
    const { code, stdout, stderr } = await audit(await folder(SHOP));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/shop\/models\.py:8:\d+: critical sql-injection: /);
    expect(stdout).toMatch(/shop\/models\.py:9:9: low print-used: /);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^1 module: 1 critical, .*\.$/);
  });

  it('is 0 below the threshold and where all is known', async () => {
    const dir = await folder(SHOP);
    expect((await audit(dir, '--fail-on', 'never')).code).toBe(0);
    expect((await audit(dir, '--disable', 'security,print-used')).code).toBe(0);
    const file = path.join(dir, 'known.json');
    const written = await audit(dir, '--baseline', file, '--update-baseline');
    expect(written.code).toBe(0);
    const known = await audit(dir, '--baseline', file);
    expect(known).toMatchObject({ code: 0, stdout: expect.stringMatching(/known from the baseline\./) });
  });

  it('is 2 for what it does not know, and says what was meant', async () => {
    const dir = await folder(SHOP);
    const WRONG: [args: string[], said: RegExp][] = [
      [['--format', 'jsn'], /^--format "jsn" is not text, .* Did you mean json\?/],
      [['--series', '9.0'], /^"9\.0" is no series/],
      [['--fail-on', 'bad'], /^"bad" is no severity/],
      [['--enable', 'sql-injecton'], /Did you mean sql-injection\?/],
      [['--fix', '--diff'], /^--fix writes and --diff only shows/],
      [['--explain', 'nonsense-rule'], /^There is no rule "nonsense-rule"/],
    ];
    for (const [args, said] of WRONG) {
      const { code, stdout, stderr } = await audit(dir, ...args);
      expect({ code, stdout }, args.join(' ')).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(said);
    }
    expect(await run(['audit'], {})).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^audit needs the folder/),
    });
    expect((await audit(path.join(dir, 'nowhere'))).code).toBe(2);
  });

  it('compares with a revision of git, and ends where there is none of that name', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', 'name = fields.Char()\nprice = fields.Float()'));
    repo.commit(shopFiles('18.0.1.0.0', 'name = fields.Char()'));
    const told = /shop\/models\.py:4:1: high field-lost-without-script: price of shop\.item/;
    expect((await audit(repo.dir)).stdout).not.toMatch(told);
    expect(await audit(repo.dir, '--base', 'HEAD~1')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(told),
    });
    expect(await audit(repo.dir, '--base', 'nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^The base "nowhere" is no revision of the repository/),
    });
    expect(await audit(repo.dir, '--base=--help')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^The base "--help" is no revision:/),
    });
    const git = await run(['audit', repo.dir, '--base', 'HEAD~1'], { PATH: repo.dir });
    expect(git).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/cannot be read: git was not found/),
    });
  });

  it('writes into a pipe, and leaves it one', async () => {
    const dir = await folder(SHOP);
    const pipe = path.join(dir, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const read = readFile(pipe, 'utf8');
    expect(await audit(dir, '--format', 'json', '--output', pipe)).toMatchObject({ code: 1, stdout: '' });
    expect(JSON.parse(await read).counts.critical).toBe(1);
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });

  it('writes JSON with one form of a finding', async () => {
    const dir = await folder(SHOP);
    const out = path.join(dir, 'out.json');
    expect(await audit(dir, '--format', 'json', '--output', out)).toMatchObject({ code: 1, stdout: '' });
    const { findings, counts } = JSON.parse(await readFile(out, 'utf8'));
    expect(counts.critical).toBe(1);
    expect(Object.keys(findings[0])).toEqual([
      ...['rule', 'severity', 'path', 'line', 'column', 'endLine', 'endColumn', 'message'],
      ...['confidence', 'module', 'symbol', 'fingerprint'],
    ]);
    expect(findings[0]).toMatchObject({
      rule: 'sql-injection',
      confidence: 'likely',
      module: 'shop',
      symbol: 'Partner.find',
      line: 8,
    });
    expect(findings.find(({ fix }: { fix?: object }) => fix)).toMatchObject({ fix: { safe: true } });
  });

  it('writes SARIF with rules, fingerprints and fixes', async () => {
    const { stdout } = await audit(await folder(SHOP), '--format', 'sarif');
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe('2.1.0');
    const [first] = runs[0].results;
    expect(first).toMatchObject({
      ruleId: 'sql-injection',
      level: 'error',
      partialFingerprints: { 'odooClaude/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    const rule = runs[0].tool.driver.rules[first.ruleIndex];
    expect(rule).toMatchObject({ id: 'sql-injection', help: { markdown: expect.stringContaining('**') } });
    expect(runs[0].results.some(({ fixes }: { fixes?: object }) => fixes)).toBe(true);
  });

  it('marks in SARIF what is known, new, gone and excused', async () => {
    const dir = await folder(SHOP);
    const base = path.join(dir, 'base.json');
    await audit(dir, '--baseline', base, '--update-baseline');
    const { stdout } = await audit(dir, '--baseline', base, '--disable', 'print-used', '--format', 'sarif');
    const states = JSON.parse(stdout).runs[0].results.map(
      ({ ruleId, baselineState }: Record<string, string>) => `${ruleId} ${baselineState}`,
    );
    expect(states).toEqual(expect.arrayContaining(['sql-injection unchanged', 'print-used absent']));
  });

  it('escapes what GitHub and a browser would read', async () => {
    const dir = await folder({
      ...SHOP,
      'shop/models.py': SHOP['shop/models.py'].replace('name = ', 'a%b = '),
    });
    expect((await audit(dir, '--format', 'github')).stdout).toMatch(
      /^::error file=.*,line=8,col=\d+,endLine=8,title=critical sql-injection::/,
    );
    const html = await folder({
      'shop/__manifest__.py': MANIFEST,
      'shop/__init__.py': '',
      'shop/<img src=x onerror=alert(1)>.py': 'print(1)\n',
    });
    const page = (await audit(html, '--format', 'html')).stdout;
    expect(page).toMatch(/^<!doctype html><!-- odoo-claude audit report -->/);
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/<script|https?:\/\/[^<]*\.(js|css)/);
    const markdown = (await audit(dir, '--format', 'markdown')).stdout;
    expect(markdown).toMatch(/^# Audit\n\n1 module: \*\*1 critical/);
  });

  it('mends what can be mended safely', async () => {
    const dir = await folder(SHOP);
    const shown = await audit(dir, '--diff');
    expect(shown.stdout).toContain('-    "installable": True,');
    const { stderr, stdout } = await audit(dir, '--fix');
    expect(stderr).toBe('Fixed 1 finding in 1 file.\n');
    expect(stdout).not.toContain('manifest-superfluous-key');
    expect(await readFile(path.join(dir, 'shop/__manifest__.py'), 'utf8')).toBe(MANIFEST);
  });

  it('explains a rule by any of its names', async () => {
    const { code, stdout } = await run(['audit', '--explain', 'E8103'], {});
    expect(code).toBe(0);
    expect(stdout).toMatch(/^sql-injection: [\s\S]*Reported:[\s\S]*Not reported:[\s\S]*Source: https:/);
  });

  it('is 3 where the database does not answer, and tells what the files say', async () => {
    const odoo = { ODOO_URL: 'http://127.0.0.1:9', ODOO_USERNAME: 'a', ODOO_PASSWORD: 'b', ODOO_DB: 'c' };
    const dir = await folder(SHOP);
    const { code, stdout } = await run(['audit', dir, '--live', '--no-cache'], odoo);
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /critical sql-injection[\s\S]*The database was not looked at, or not to the end: /,
    );
    expect((await run(['audit', dir, '--live', '--no-cache'], {})).code).toBe(2);
  });

  it('says the same from its cache', async () => {
    const dir = await folder(SHOP);
    const first = await audit(dir, '--all');
    expect((await audit(dir, '--all')).stdout).toBe(first.stdout);
    expect((await audit(dir, '--all', '--no-cache')).stdout).toBe(first.stdout);
  });
});
