import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type McpClient } from '../support/mcp.ts';
import { ok, refused } from '../support/tools.ts';
import { repository, shopFiles } from './repository.ts';
import { folder, MANIFEST } from './support.ts';

const MODULES = 120;

describe('the tool audit', () => {
  let client: McpClient;
  let dir: string;
  beforeAll(async () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < MODULES; i++) {
      files[`mod_${i}/__manifest__.py`] = MANIFEST.replace(
        '"depends"',
        '"installable": True,\n    "depends"',
      );
      files[`mod_${i}/__init__.py`] = 'from . import a\n';
      files[`mod_${i}/a.py`] = 'print(1)\nprint(2)\nprint(3)\n'.repeat(4);
    }
    dir = await folder(files);
    client = await connect({ CLAUDE_PROJECT_DIR: dir, XDG_CACHE_HOME: path.join(dir, '.cache') }, 'accept');
  });
  afterAll(() => client.close());

  it('counts, lists the worst first, pages, and stays below the limit of a client', async () => {
    const text = await ok(client, 'audit', { paths: ['.'] });
    expect(text.length).toBeLessThan(45_000);
    expect(text).toMatch(/^120 modules for 18\.0: \d+ low/);
    expect(text).toContain('Live checks: none, no database was asked.');
    const [, to = '', of = ''] = /Findings 1 to (\d+) of (\d+), worst first/.exec(text) ?? [];
    expect(Number(of)).toBe(MODULES * 12);
    expect(text).toContain(`offset: ${to} for those that follow`);
    expect(await ok(client, 'audit', { paths: ['.'], offset: Number(to) })).toContain(
      `Findings ${Number(to) + 1} to `,
    );
  });

  it('writes a report, and never over another file', async () => {
    expect(await ok(client, 'audit', { paths: ['mod_1'], report: 'out/audit.html' })).toContain(
      'The whole report is in out/audit.html.',
    );
    expect(await readFile(path.join(dir, 'out/audit.html'), 'utf8')).toContain('print-used');
    await refused(client, 'audit', { paths: ['mod_1'], report: 'out/audit.html' });
    await refused(client, 'audit', { paths: ['mod_1'], report: 'audit.pdf' });
  });

  it('shows fixes, and writes them after asking', async () => {
    const shown = await ok(client, 'audit', { paths: ['mod_2'], fix: 'preview' });
    expect(shown).toContain('-    "installable": True,');
    expect(client.questions).toEqual([]);
    expect(await ok(client, 'audit', { paths: ['mod_2'], fix: 'apply' })).toMatch(/^Fixed 1 file: mod_2/);
    expect(client.questions.join('\n')).toContain('Write the fixes of the audit into 1 file');
    expect(await readFile(path.join(dir, 'mod_2/__manifest__.py'), 'utf8')).toBe(MANIFEST);
  });

  it('compares with a revision of git, and says where the scripts are', async () => {
    const repo = await repository();
    const { dir: where } = repo;
    repo.commit(shopFiles('18.0.1.0.0', 'name = fields.Char()\nprice = fields.Float()'));
    repo.commit(shopFiles('18.0.1.0.0', 'name = fields.Char()'));
    const text = await ok(client, 'audit', { paths: [where], base: 'HEAD~1' });
    expect(text).toMatch(/high field-lost-without-script \S*models\.py:4/);
    expect(text).toContain('report: "audit.json" has the scripts that are proposed');
    expect(await ok(client, 'audit', { paths: [where] })).not.toContain('without-script');
    expect(await refused(client, 'audit', { paths: [where], base: '-x' })).toContain(
      'The base "-x" is no revision',
    );
    expect(await refused(client, 'audit', { paths: ['mod_1'], base: 'main' })).toContain(
      'mod_1 is in no git repository',
    );
  });

  it('explains rules, and says what it does not know', async () => {
    expect(await ok(client, 'audit', { explain: 'print-used' })).toMatch(/^print-used: /);
    expect(await refused(client, 'audit', { explain: 'print-usde' })).toContain('Did you mean print-used?');
    await refused(client, 'audit', { paths: ['nowhere'] });
    await refused(client, 'audit', {});
  });
});
