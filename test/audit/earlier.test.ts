import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditRequest } from '../../src/audit/index.ts';
import { gitIn, manifest, repository, shopFiles } from './repository.ts';
import { auditFolder, folder, shop } from './support.ts';

const BOTH = 'name = fields.Char()\nprice = fields.Float()';
const ONE = 'name = fields.Char()';
const MIGRATION = /^(MIG004|MIG006)$/;

/** What the rules that look back say, as `rule file:line message`. */
async function looked(dir: string, more: Partial<AuditRequest> = {}): Promise<string[]> {
  const { report } = await auditFolder(dir, { ...more, enable: ['MIG004', 'MIG006'] });
  const back = [...report.rules.keys()].filter((id) => /script$|^noupdate-record-changed$/.test(id));
  return report.findings
    .filter(({ rule }) => back.includes(rule))
    .map(({ rule, path: file, line, message }) => `${rule} ${report.named(file)}:${line} ${message}`);
}

async function notes(dir: string, more: Partial<AuditRequest> = {}): Promise<readonly string[]> {
  return (await auditFolder(dir, more)).report.notes;
}

describe('an earlier version of a module', () => {
  it('is where the branch left the main line, with what is not committed yet', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', BOTH));
    repo.git('checkout', '--quiet', '-b', 'work');
    repo.commit(shopFiles('18.0.1.0.0', 'name = fields.Char()\nprice = fields.Float()\nnew = fields.Char()'));
    expect(await looked(repo.dir)).toEqual([]);
    repo.write(shopFiles('18.0.1.0.0', ONE));
    const found = await looked(repo.dir);
    expect(found).toEqual([
      expect.stringMatching(
        /^field-lost-without-script shop\/models\.py:4 price of shop\.item \(Float\) was there in main \([0-9a-f]{9}\), .* Raise the version 18\.0\.1\.0\.0 too/,
      ),
    ]);
    // Main goes on, and has what this branch never had.
    repo.commit(shopFiles('18.0.1.0.0', BOTH));
    repo.git('checkout', '--quiet', 'main');
    repo.commit(
      shopFiles('18.0.1.0.0', 'name = fields.Char()\nprice = fields.Float()\nlater = fields.Char()'),
    );
    repo.git('checkout', '--quiet', 'work');
    expect(await looked(repo.dir)).toEqual([]);
    expect(await looked(repo.dir, { base: 'main' })).toEqual([]);
  });

  it('is on the main line the version before this one, also where others came in between', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', BOTH));
    // Bumped last, as many do: the field is gone before the version is another one.
    repo.commit(shopFiles('18.0.1.0.0', ONE));
    expect(await looked(repo.dir)).toEqual([]);
    repo.commit(shopFiles('18.0.1.1.0', ONE));
    expect(await looked(repo.dir)).toEqual([
      expect.stringMatching(/^field-lost-without-script .* was there in 18\.0\.1\.0\.0 \([0-9a-f]{9}\)/),
    ]);
    expect(await looked(repo.dir, { base: 'none' })).toEqual([]);
    repo.commit({
      'shop/migrations/18.0.1.1.0/pre-migration.py':
        'def migrate(cr, version):\n    cr.execute("SELECT price FROM shop_item")\n',
    });
    expect(await looked(repo.dir)).toEqual([]);
  });

  it('is not told twice where both have what is gone', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', BOTH));
    repo.commit(shopFiles('18.0.1.1.0', `${BOTH}\ncode = fields.Char()`));
    repo.git('checkout', '--quiet', '-b', 'work');
    repo.commit(shopFiles('18.0.1.1.0', ONE));
    const found = await looked(repo.dir);
    expect(found.map((each) => /(\w+) of shop\.item/.exec(each)?.[1]).sort()).toEqual(['code', 'price']);
  });

  it('is the one that somebody names, as whatever git calls it', async () => {
    const repo = await repository();
    const first = repo.commit(shopFiles('18.0.1.0.0', BOTH));
    repo.git('tag', 'live');
    repo.commit(shopFiles('18.0.1.0.0', ONE));
    for (const base of ['live', 'HEAD~1', first, first.slice(0, 10), 'main^', 'refs/tags/live'])
      expect(await looked(repo.dir, { base })).toHaveLength(1);
    expect(await looked(repo.dir, { base: 'HEAD' })).toEqual([]);
  });

  it('is asked for by the configuration', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', BOTH));
    repo.commit({ ...shopFiles('18.0.1.0.0', ONE), '.odoo-claude.yaml': 'audit:\n  base: HEAD~1\n' });
    expect(await looked(repo.dir)).toHaveLength(1);
    expect(await looked(repo.dir, { base: 'none' })).toEqual([]);
  });

  it('may have keys that are operators, and records that are called as a model', async () => {
    const repo = await repository();
    const record = (id: string) => ({
      'shop/data.xml': `<odoo noupdate="1"><record id="${id}" model="ir.sequence"><field name="name">${id}</field></record></odoo>\n`,
    });
    const files = (version: string, keys: string) => {
      const all = shopFiles(version, `operator = fields.Selection([${keys}])`);
      const text = all['shop/__manifest__.py']?.replace('"depends"', '"data": ["data.xml"],\n    "depends"');
      return { ...all, 'shop/__manifest__.py': text ?? '' };
    };
    repo.commit({ ...files('18.0.1.0.0', '("", "None"), ("!=", "Not")'), ...record('item') });
    repo.commit({ ...files('18.0.1.1.0', '("<>", "Not")'), ...record('item_one') });
    const migration = 'import logging';
    repo.commit({ 'shop/migrations/18.0.1.1.0/post-migration.py': migration });
    expect(await looked(repo.dir)).toEqual([
      expect.stringMatching(/^selection-key-lost-without-script .* had the key "!=" in /),
    ]);
  });

  it('of another series is a migration, and not compared with', async () => {
    const repo = await repository();
    repo.commit(shopFiles('17.0.1.0.0', BOTH));
    repo.commit(shopFiles('18.0.1.0.0', ONE));
    expect(await looked(repo.dir)).toEqual([]);
    expect(await notes(repo.dir, { base: 'HEAD~1' })).toEqual([
      expect.stringMatching(/^shop is for 17\.0 in HEAD~1 .*odoo-claude migrate NEW --old OLD/),
    ]);
  });

  it('is none for a module that is new', async () => {
    const repo = await repository();
    repo.commit({ 'README.md': 'Shop\n' });
    repo.commit(shopFiles('18.0.1.0.0', ONE));
    expect(await looked(repo.dir, { base: 'HEAD~1' })).toEqual([]);
    expect(await looked(repo.dir)).toEqual([]);
  });

  it('is read where the module is the whole repository, a worktree or a link', async () => {
    const repo = await repository();
    const root = (files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([file, text]) => [file.replace('shop/', ''), text]));
    repo.commit(root(shopFiles('18.0.1.0.0', BOTH)));
    repo.commit(root(shopFiles('18.0.1.0.0', ONE)));
    expect(await looked(repo.dir, { base: 'HEAD~1' })).toHaveLength(1);
    const tree = path.join(await folder({}), 'shop');
    repo.git('worktree', 'add', '--quiet', tree, 'HEAD');
    expect(await looked(tree, { base: 'HEAD~1' })).toHaveLength(1);
  });

  it('is compared in what it keeps, whatever the line breaks', async () => {
    const repo = await repository();
    const crlf = (files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
    repo.commit(shopFiles('18.0.1.0.0', BOTH));
    repo.commit(crlf(shopFiles('18.0.1.0.0', BOTH)));
    expect(await looked(repo.dir, { base: 'HEAD~1' })).toEqual([]);
  });

  it('is looked at again when it is another one', async () => {
    const repo = await repository();
    const store = path.join(await folder({}), 'cache');
    repo.commit(shopFiles('18.0.1.0.0', BOTH));
    repo.commit(shopFiles('18.0.1.0.0', ONE));
    const at = (base?: string) => looked(repo.dir, { base, store });
    expect(await at()).toEqual([]);
    expect(await at('HEAD~1')).toHaveLength(1);
    expect(await at('HEAD')).toEqual([]);
    expect(await at('HEAD~1')).toHaveLength(1);
    repo.commit(shopFiles('18.0.1.1.0', ONE));
    expect(await at()).toHaveLength(1);
    expect(await at()).toHaveLength(1);
  });

  it('gives the script that migrate would write', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', 'name = fields.Char()\nold_price = fields.Float("Price")'));
    repo.commit(shopFiles('18.0.1.1.0', 'name = fields.Char()\nunit_amount = fields.Float("Price")'));
    const { report } = await auditFolder(repo.dir);
    const [finding] = report.findings.filter(({ rule }) => rule === 'field-lost-without-script');
    expect(finding).toMatchObject({ severity: 'high', line: 9 });
    expect(finding?.message).toMatch(/^It looks as if unit_amount is what was old_price of shop\.item/);
    expect(finding?.options?.map(({ title }) => title)).toEqual([
      'Write migrations/18.0.1.1.0/pre-migration.py',
    ]);
    expect(finding?.options?.[0]?.code).toContain('("shop.item", "shop_item", "old_price", "unit_amount")');
    // What it says is what silences it.
    const code = `${finding?.options?.[0]?.code}\n`;
    repo.commit({ 'shop/migrations/18.0.1.1.0/pre-migration.py': code });
    expect(await looked(repo.dir)).toEqual([]);
  });
});

describe('a base that cannot be read', () => {
  it.each([
    ['--upload-pack=touch pwned', /is no revision: give a branch/],
    ['-h', /is no revision/],
    ['HEAD:shop', /is no revision/],
    ['main..HEAD', /is no revision/],
    ['HEAD\nHEAD~1', /is no revision/],
    ['', /is no revision/],
    ['nowhere', /^The base "nowhere" is no revision of the repository \S+: give a branch, .* HEAD~1\.$/],
    ['HEAD~99', /is no revision of the repository/],
  ])('%j is told so', async (base, said) => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', ONE));
    await expect(auditFolder(repo.dir, { base })).rejects.toThrow(said);
    expect(existsSync(path.join(repo.dir, 'pwned'))).toBe(false);
  });

  it('outside of git is an error where it is named, and nothing else', async () => {
    const dir = await shop({});
    await expect(auditFolder(dir, { base: 'main' })).rejects.toThrow(
      /^shop is in no git repository, .* leave the base "main" out/,
    );
    expect(await notes(dir)).toEqual([]);
    expect(await notes(dir, { base: 'none' })).toEqual([]);
  });

  it('in a repository without a commit is none', async () => {
    const repo = await repository();
    repo.write(shopFiles('18.0.1.0.0', ONE));
    expect(await notes(repo.dir)).toEqual([]);
    await expect(auditFolder(repo.dir, { base: 'HEAD' })).rejects.toThrow(/is no revision of the repository/);
  });

  it('in a shallow clone says how to get more', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', BOTH));
    repo.commit(shopFiles('18.0.1.1.0', ONE));
    const clone = path.join(await folder({}), 'clone');
    gitIn(repo.dir, 'clone', '--quiet', '--depth=1', `file://${repo.dir}`, clone);
    expect(await notes(clone)).toEqual([
      expect.stringMatching(/^The clone of clone is shallow, .*--unshallow/),
    ]);
    await expect(auditFolder(clone, { base: 'HEAD~1' })).rejects.toThrow(/The clone is shallow: fetch more/);
    const tree = path.join(await folder({}), 'tree');
    gitIn(clone, 'worktree', 'add', '--quiet', tree, 'HEAD');
    expect(await notes(tree)).toEqual([expect.stringMatching(/^The clone of tree is shallow, /)]);
    gitIn(clone, 'fetch', '--quiet', '--unshallow');
    expect(await notes(clone)).toEqual([]);
    expect(await looked(clone)).toHaveLength(1);
  });

  it('whose repository is damaged is told in a sentence', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', ONE));
    renameSync(path.join(repo.dir, '.git'), path.join(repo.dir, 'git-away'));
    mkdirSync(path.join(repo.dir, '.git'));
    expect(await notes(repo.dir)).toEqual([
      expect.stringMatching(
        /^Earlier versions in \S+ were not compared with: git says: not a git repository/,
      ),
    ]);
    await expect(auditFolder(repo.dir, { base: 'HEAD' })).rejects.toThrow(
      /^The base "HEAD" cannot be read: git says/,
    );
  });

  it('runs nothing that a repository names in its configuration', async () => {
    const repo = await repository();
    const marked = path.join(repo.dir, 'ran');
    const tool = path.join(repo.dir, 'tool.sh');
    writeFileSync(tool, `#!/bin/sh\ntouch ${marked}\ncat "$1"\n`, { mode: 0o755 });
    repo.commit({ ...shopFiles('18.0.1.0.0', BOTH), '.gitattributes': '*.py diff=own\n' });
    repo.commit(shopFiles('18.0.1.1.0', ONE));
    for (const key of [
      'core.fsmonitor',
      'diff.own.textconv',
      'diff.own.command',
      'diff.external',
      'core.pager',
    ])
      repo.git('config', key, tool);
    expect(await looked(repo.dir)).toHaveLength(1);
    expect(existsSync(marked)).toBe(false);
  });
});

describe('what is no loss', () => {
  it('is told in small where another module of the repository has it now', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', BOTH));
    repo.commit({
      ...shopFiles('18.0.1.1.0', ONE),
      'shop_price/__manifest__.py': manifest('18.0.1.0.0').replace('"base"', '"shop"'),
      'shop_price/__init__.py': 'from . import models\n',
      'shop_price/models.py':
        'from odoo import fields, models\n\n\nclass Item(models.Model):\n    _inherit = "shop.item"\n\n    price = fields.Float()\n',
    });
    const { report } = await auditFolder(repo.dir);
    const found = report.findings.filter(({ rule }) => rule === 'field-lost-without-script');
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      expect.stringMatching(/^low price of shop\.item \(Float\) was there in .* and is in shop_price now/),
    ]);
  });

  it('is a change of files that say nothing of what is kept', async () => {
    const repo = await repository();
    repo.commit(shopFiles('18.0.1.0.0', ONE));
    repo.commit({
      'shop/__manifest__.py': manifest('18.0.1.1.0'),
      'shop/tests/test_item.py': 'ITEMS = {}\n',
      'shop/static/src/item.xml': '<templates/>\n',
      'shop/i18n/de.po': 'msgid ""\nmsgstr ""\n',
    });
    expect(await looked(repo.dir)).toEqual([]);
  });
});

describe('rules that look back', () => {
  it('are all reached by the names of the catalogue', async () => {
    const { ALL_RULES } = await import('../../src/audit/index.ts');
    const back = ALL_RULES.filter((rule) => rule.earlier);
    expect(back.length).toBeGreaterThan(5);
    for (const { aliases = [] } of back) expect(aliases.some((alias) => MIGRATION.test(alias))).toBe(true);
  });

  it('ask git as often for many modules as for one', async () => {
    const calls = async (modules: number) => {
      const repo = await repository();
      const of = (version: string, fields: string) =>
        Object.fromEntries(
          Array.from({ length: modules }, (_, i) =>
            Object.entries(shopFiles(version, fields)).map(([file, text]) => [
              file.replace('shop/', `shop_${i}/`),
              text.replaceAll('shop.item', `shop.item${i}`),
            ]),
          ).flat(),
        );
      repo.commit(of('18.0.1.0.0', BOTH));
      repo.commit(of('18.0.1.1.0', ONE));
      const bin = await folder({});
      const log = path.join(bin, 'log');
      const git = gitPath();
      writeFileSync(path.join(bin, 'git'), `#!/bin/sh\necho x >> ${log}\nexec ${git} "$@"\n`, {
        mode: 0o755,
      });
      const before = process.env.PATH;
      process.env.PATH = `${bin}${path.delimiter}${before}`;
      try {
        expect(await looked(repo.dir)).toHaveLength(modules);
      } finally {
        process.env.PATH = before;
      }
      return readFileSync(log, 'utf8').trim().split('\n').length;
    };
    expect(await calls(30)).toBe(await calls(1));
  });
});

function gitPath(): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((each) => path.join(each, 'git')).find((file) => existsSync(file)) ?? 'git';
}
