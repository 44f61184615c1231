import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/audit/config.ts';
import { explain } from '../../src/audit/index.ts';
import { auditFolder, type Files, MANIFEST, places, shop } from './support.ts';

const PRINTS = { '__init__.py': 'from . import a\n', 'a.py': 'print(1)\nprint(2)\n' };

describe('the configuration', () => {
  it('is that of the nearest file above', async () => {
    const dir = await shop(PRINTS);
    await writeFile(path.join(dir, 'pyproject.toml'), '[tool.odoo-claude.audit]\ndisable = ["W8116"]\n');
    expect(places(await auditFolder(path.join(dir, 'shop')))).toEqual([]);
    await writeFile(
      path.join(dir, 'shop/.odoo-claude.yaml'),
      'profile: dev\naudit:\n  severity: {print-used: critical}\n',
    );
    const { report, failed } = await auditFolder(path.join(dir, 'shop'));
    expect(report.findings.map(({ severity }) => severity)).toEqual(['critical', 'critical']);
    expect(failed).toBe(true);
  });

  it('takes what is in a module that waits to be ported lightly', async () => {
    const files = { '__init__.py': 'from . import a\n', 'a.py': 'x = = 1\n' };
    const waiting = MANIFEST.replace('"license"', '"installable": False,\n    "license"');
    const severities = async (more: Files) =>
      (await auditFolder(path.join(await shop({ ...files, ...more }), 'shop'))).report.findings.map(
        ({ severity }) => severity,
      );
    expect(await severities({})).toContain('high');
    const light = await severities({ '__manifest__.py': waiting });
    expect(light).toContain('low');
    expect(light.filter((severity) => severity !== 'low' && severity !== 'info')).toEqual([]);
  });

  it('leaves modules out, and fails from a severity on', async () => {
    const dir = await shop(PRINTS);
    await writeFile(path.join(dir, 'pyproject.toml'), '[tool.odoo-claude.audit]\nfail-on = "low"\n');
    expect((await auditFolder(dir)).failed).toBe(true);
    expect((await auditFolder(dir, { failOn: 'never' })).failed).toBe(false);
    await writeFile(path.join(dir, 'pyproject.toml'), '[tool.odoo-claude.audit]\nexclude = ["sh*"]\n');
    const { report } = await auditFolder(dir);
    expect(report.modules).toEqual([]);
    expect(report.notes).toEqual(['There is no Odoo module in what was given.']);
  });

  const WRONG: [file: string, text: string, message: RegExp][] = [
    [
      'pyproject.toml',
      '[tool.odoo-claude.audit]\ndisabel = []\n',
      /unknown key "disabel".* Did you mean disable\?/,
    ],
    ['pyproject.toml', '[tool.odoo-claude.audit]\ndisable = "x"\n', /"disable" must be a list of texts\.$/],
    ['pyproject.toml', '[tool.odoo-claude.audit]\nseries = "9.0"\n', /"9\.0" is no series that we know/],
    ['pyproject.toml', '[tool.odoo-claude.audit\n', /^pyproject\.toml cannot be read: /],
    ['.odoo-claude.yaml', 'audit:\n  fail-on: hihg\n', /"hihg" is no severity.* Did you mean high\?$/],
    ['.odoo-claude.yaml', 'audit:\n  profile: ocaa\n', /"ocaa" is no profile.* Did you mean oca\?$/],
    ['.odoo-claude.yaml', 'audit: [\n', /^\.odoo-claude\.yaml cannot be read: /],
  ];
  it.each(WRONG)('%s with %j is refused', async (file, text, message) => {
    const dir = await shop(PRINTS);
    await writeFile(path.join(dir, file), text);
    await expect(auditFolder(dir)).rejects.toThrow(message);
  });

  it('names the nearest rule for one that is none', async () => {
    const dir = await shop(PRINTS);
    await expect(auditFolder(dir, { disable: ['print-usd'] })).rejects.toThrow(
      'There is no rule "print-usd". Did you mean print-used?',
    );
    await expect(explain('sql-injektion')).rejects.toThrow('Did you mean sql-injection?');
    expect(await explain('w8116')).toMatch(/^print-used: /);
  });

  const SETTINGS: [what: string, config: string, files: Files, found: string[]][] = [
    [
      'keys of the manifest that are True by default',
      'manifest-keys-values-true = ["application"]\nenable = ["manifest-superfluous-key"]\n',
      { '__manifest__.py': MANIFEST.replace('"depends"', '"application": True,\n    "depends"') },
      ['manifest-superfluous-key shop/__manifest__.py:6'],
    ],
    [
      'names of cursors',
      'cursor-expr = ["self.connection"]\n',
      {
        '__init__.py': 'from . import a\n',
        'a.py': 'class A:\n    def f(self):\n        self.connection.commit()\n        self._cr.commit()\n',
      },
      ['invalid-commit shop/a.py:3'],
    ],
  ];
  it.each(SETTINGS)('says %s', async (_what, config, files, found) => {
    const dir = await shop(files);
    await writeFile(path.join(dir, 'pyproject.toml'), `[tool.odoo-claude.audit]\n${config}`);
    const names = found.map((place) => place.split(' ')[0] ?? '');
    const all = places(await auditFolder(dir, { all: true }));
    expect(all.filter((place) => names.includes(place.split(' ')[0] ?? ''))).toEqual(found);
  });

  it('names the page that shows how a README is written', async () => {
    const dir = await shop(PRINTS);
    const config = 'profile = "oca"\nreadme-template-url = "https://example.com/readme"\n';
    await writeFile(path.join(dir, 'pyproject.toml'), `[tool.odoo-claude.audit]\n${config}`);
    const { report } = await auditFolder(dir);
    expect(report.findings.find(({ rule }) => rule === 'missing-readme')?.message).toMatch(
      / https:\/\/example\.com\/readme shows how\.$/,
    );
  });

  it('has a key for every setting of a rule', async () => {
    const text = await readFile(path.resolve(import.meta.dirname, '../../src/audit/rule.ts'), 'utf8');
    const names = [
      ...(/interface RuleSettings \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? '').matchAll(/readonly (\w+)\??:/g),
    ];
    const { CONFIG_KEYS } = await import('../../src/audit/config.ts');
    const keys = names.map(([, name = '']) =>
      name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    expect(CONFIG_KEYS).toEqual(expect.arrayContaining(keys));
  });

  it('is nothing where there is none', async () => {
    expect((await loadConfig('/')).folder).toBeUndefined();
  });
});

describe('a baseline', () => {
  it('silences what was there, though lines move, and nothing new', async () => {
    const dir = await shop(PRINTS);
    expect((await auditFolder(dir, { updateBaseline: true })).failed).toBe(false);
    await writeFile(path.join(dir, 'shop/a.py'), 'x = 1\n\nprint(1)\nprint(2)\nprint(2)\n');
    const { report } = await auditFolder(dir);
    expect(places({ report } as never)).toEqual(['print-used shop/a.py:5']);
    expect(report.known.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('tells what is gone, and keeps its bytes for the same findings', async () => {
    const dir = await shop(PRINTS);
    const file = path.join(dir, '.odoo-claude-baseline.json');
    await auditFolder(dir, { updateBaseline: true });
    const bytes = await readFile(file, 'utf8');
    await auditFolder(dir, { updateBaseline: true });
    expect(await readFile(file, 'utf8')).toBe(bytes);
    await writeFile(path.join(dir, 'shop/a.py'), 'print(1)\n');
    const { report } = await auditFolder(dir);
    expect(report.absent.map(({ rule, path: place }) => `${rule} ${place}`)).toEqual([
      'print-used shop/a.py',
    ]);
  });

  it('must be one', async () => {
    const dir = await shop(PRINTS);
    await writeFile(path.join(dir, 'mine.json'), '[]');
    await expect(auditFolder(dir, { baseline: 'mine.json' })).rejects.toThrow('mine.json is no baseline');
  });
});
