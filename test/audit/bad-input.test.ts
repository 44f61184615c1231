import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditFolder, folder, MANIFEST, places, shop } from './support.ts';

const WITH_DATA = MANIFEST.replace('"depends"', '"data": ["data/a.xml"],\n    "depends"');
const DEEP = 20_000;

/** What is said about one file. */
async function said(files: Record<string, string | Uint8Array>): Promise<string[]> {
  return places(await auditFolder(await shop(files)));
}

describe('bad input', () => {
  const CASES: [what: string, files: Record<string, string | Uint8Array>, expected: RegExp][] = [
    ['a syntax error', { '__init__.py': 'from . import a\n', 'a.py': 'def f(:\n' }, /shop\/a\.py:1/],
    ['Python of another age', { '__init__.py': 'from . import a\n', 'a.py': 'print "x"\n' }, /shop\/a\.py:1/],
    ['Python that is binary', { 'a.py': Buffer.from([0xff, 0xfe, 0, 1, 2]) }, /shop\/a\.py:1/],
    ['Python in another encoding', { 'a.py': Buffer.from('x = "\xe9"\n', 'latin1') }, /shop\/a\.py:1/],
    [
      'a manifest that calls',
      { '__manifest__.py': 'open("/etc/passwd").read()\n' },
      /shop\/__manifest__\.py:1/,
    ],
    [
      'XML that does not end',
      { '__manifest__.py': WITH_DATA, 'data/a.xml': '<odoo><record id="a"' },
      /shop\/data\/a\.xml/,
    ],
    [
      'entities that grow',
      {
        '__manifest__.py': WITH_DATA,
        'data/a.xml': `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<odoo>&b;</odoo>`,
      },
      /shop\/data\/a\.xml/,
    ],
    [
      'brackets in brackets',
      { '__init__.py': 'from . import a\n', 'a.py': `x = ${'('.repeat(DEEP)}1${')'.repeat(DEEP)}\n` },
      /shop\/a\.py:1/,
    ],
    [
      'a manifest of brackets in brackets',
      { '__manifest__.py': `{"name": "A", "data": ${'['.repeat(DEEP)}${']'.repeat(DEEP)}}\n` },
      /shop\/__manifest__\.py:1/,
    ],
    [
      'elements in elements',
      {
        '__manifest__.py': WITH_DATA,
        'data/a.xml': `<odoo>${'<data>'.repeat(DEEP)}${'</data>'.repeat(DEEP)}</odoo>`,
      },
      /shop\/data\/a\.xml/,
    ],
    ['a file of 20 MB', { 'a.py': 'x = 1\n'.repeat(3_500_000) }, /shop\/a\.py:1/],
  ];
  it.each(CASES)(
    '%s is a finding',
    async (_what, files, expected) => {
      expect((await said(files)).join('\n')).toMatch(expected);
    },
    60_000,
  );

  const QUIET: [what: string, files: Record<string, string | Uint8Array>][] = [
    ['an empty file', { 'a.xml': '' }],
    ['a script that does not parse', { 'static/src/a.js': 'class {' }],
    ['a script that nests deeply', { 'static/src/a.js': `x = ${'['.repeat(DEEP)}${']'.repeat(DEEP)};\n` }],
    ['a CSV of anything', { 'security/ir.model.access.csv': Buffer.from([0, 1, 2, 255]) }],
    ['translations of anything', { 'i18n/de.po': 'msgid\nmsgstr "\n"""\n' }],
    ['long chains', { 'a.py': `x = ${'1 + '.repeat(DEEP)}1\n` }],
  ];
  it.each(QUIET)(
    '%s ends well',
    async (_what, files) => {
      await expect(said(files)).resolves.toBeInstanceOf(Array);
    },
    60_000,
  );

  it('depends that go in a circle are no loop of ours', async () => {
    const needs = (name: string) => MANIFEST.replace('"base"', `"${name}"`);
    const dir = await folder({
      'one/__manifest__.py': needs('two'),
      'one/__init__.py': '',
      'two/__manifest__.py': needs('one'),
      'two/__init__.py': '',
    });
    expect((await auditFolder(dir)).report.modules.map(({ name }) => name)).toEqual(['one', 'two']);
  });

  it('what stands beside a module does it no harm', async () => {
    const dir = await folder({
      'good/__manifest__.py': MANIFEST,
      'good/__init__.py': '',
      'deep/__manifest__.py': `{"name": ${'['.repeat(DEEP)}${']'.repeat(DEEP)}}\n`,
      'broken/__manifest__.py': '{"name": ',
      'folder/__manifest__.py/a': '',
      'two\nlines/__manifest__.py': MANIFEST,
    });
    expect((await auditFolder(dir, { paths: ['good'] })).report.modules.map(({ name }) => name)).toEqual([
      'good',
    ]);
  });

  it('links out of the folder are not followed, nor those in a circle', async () => {
    const other = await shop({});
    const dir = await shop({ 'a.py': '' });
    await symlink(path.join(other, 'shop'), path.join(dir, 'linked'));
    await symlink(dir, path.join(dir, 'circle'));
    await symlink('/etc', path.join(dir, 'shop/etc'));
    const { report } = await auditFolder(dir);
    expect(report.modules.map(({ name }) => name)).toEqual(['shop']);
    expect(report.notes.join('\n')).toContain(
      'linked is a link that leads out of the folder: it was not followed.',
    );
    const around = await folder({});
    await mkdir(path.join(around, 'addons'));
    await symlink(path.join(other, 'shop'), path.join(around, 'addons/shop'));
    await expect(auditFolder(dir, { addonsPaths: [around] })).resolves.toBeDefined();
  });

  it.skipIf(process.getuid?.() === 0)('folders that may not be read are named', async () => {
    const dir = await shop({});
    await mkdir(path.join(dir, 'closed'));
    await chmod(path.join(dir, 'closed'), 0);
    expect((await auditFolder(dir)).report.notes.join('\n')).toContain('closed may not be read');
    await chmod(path.join(dir, 'closed'), 0o700);
    const closed = path.join(dir, 'shop/models');
    await mkdir(closed);
    await chmod(closed, 0);
    const { report } = await auditFolder(dir);
    expect(report.findings.map(({ path: place }) => place)).toContain('shop/models');
    await chmod(closed, 0o700);
  });

  it('paths that are none are refused', async () => {
    const dir = await shop({});
    await writeFile(path.join(dir, 'file'), '');
    await expect(auditFolder(dir, { paths: ['nowhere'] })).rejects.toThrow(/does not exist/);
    await expect(auditFolder(dir, { paths: ['file'] })).rejects.toThrow(/is a file/);
  });
});
