import { execFile } from 'node:child_process';
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit/index.ts';
import { changedFiles } from '../../src/migrate/index.ts';
import { scriptsBetween } from '../../src/migrate/scripts/between.ts';
import { type Around, FLAVOURS } from '../../src/migrate/scripts/index.ts';
import { CHANGES, type ChangeCase, model, NOTHING } from './scripts-cases.ts';
import { ANSWERS, FIXTURE, lendingScripts, scriptsOf } from './scripts-support.ts';
import { folder } from './support.ts';

const run = promisify(execFile);

/** Functions of the two libraries that scripts may call. */
const LIBRARIES: Readonly<Record<string, RegExp>> = {
  orm: /(?!)/,
  openupgradelib: /^openupgrade\.(rename_(models|tables|fields|xmlids)|set_xml_ids_noupdate_value)$/,
  'upgrade-util':
    /^util\.(env|ref|rename_(model|field|xmlid)|remove_field|change_field_selection_values|force_noupdate|if_unchanged|update_record_from_xml|recompute_fields)$/,
};

describe.each(FLAVOURS)('scripts for %s', (flavour) => {
  it('are what is expected of a module with every need', async () => {
    const { files } = await lendingScripts(flavour);
    for (const [file, text] of files) {
      await expect(text).toMatchFileSnapshot(path.join(FIXTURE, flavour, path.basename(file)));
    }
    expect((await readdir(path.join(FIXTURE, flavour))).length).toBe(files.size);
  });

  it('compile, and call only what the library has', async () => {
    const { files } = await lendingScripts(flavour);
    const scripts = [...files].filter(([file]) => file.endsWith('.py'));
    expect(scripts.length).toBe(3);
    const dir = await folder(Object.fromEntries(scripts.map(([file, text]) => [path.basename(file), text])));
    const names = scripts.map(([file]) => path.join(dir, path.basename(file)));
    // An escape that Python does not know is only warned of.
    await run('python3', ['-W', 'error', '-m', 'py_compile', ...names]);
    const called = scripts.flatMap(([, text]) => text.match(/\b(?:openupgrade|util)\.\w+/g) ?? []);
    expect(called.filter((name) => !LIBRARIES[flavour]?.test(name))).toEqual([]);
    expect(called.length > 0).toBe(flavour !== 'orm');
    for (const [, text] of scripts) expect(text.split('\n').filter((line) => line.length > 88)).toEqual([]);
  });

  it('bring no finding of the audit with them', async () => {
    const findings = async (files: ReadonlyMap<string, string>) => {
      const dir = await folder(
        Object.fromEntries([...files].map(([file, text]) => [`lending/${file}`, text])),
      );
      await cp(path.join(FIXTURE, 'after/lending'), path.join(dir, 'lending'), { recursive: true });
      const { report } = await runAudit({
        paths: [path.join(dir, 'lending')],
        folder: dir,
        profile: 'strict',
      });
      return report.findings
        .filter(({ severity }) => !/^(info|low)$/.test(severity))
        .map(({ rule, path: file, line }) => `${rule} ${report.named(file)}:${line}`);
    };
    const { files } = await lendingScripts(flavour);
    const without = await findings(new Map());
    expect(await findings(files)).toEqual(without);
    const bad = 'def migrate(cr, version):\n    cr.execute("SELECT \'%s\'" % version)\n';
    const [first = ''] = files.keys();
    expect((await findings(new Map([[first, bad]]))).length).toBeGreaterThan(without.length);
  });
});

/** Prints what is wrong with the scripts beside it, and how many there are. */
const CHECK = `
import ast
import builtins
import pathlib

paths = sorted(set(pathlib.Path(__file__).parent.glob("*.py")) - {pathlib.Path(__file__)})
for path in paths:
    tree = ast.parse(path.read_text())
    compile(tree, str(path), "exec")
    nodes = list(ast.walk(tree))
    imported = {
        (alias.asname or alias.name).split(".")[0]
        for node in nodes
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    names = [node for node in nodes if isinstance(node, ast.Name)]
    made = imported | set(dir(builtins)) | {"__file__"}
    made |= {node.id for node in names if not isinstance(node.ctx, ast.Load)}
    made |= {node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ExceptHandler))}
    made |= {node.arg for node in nodes if isinstance(node, ast.arg)}
    used = {node.id for node in names if isinstance(node.ctx, ast.Load)}
    functions = [node.name for node in nodes if isinstance(node, ast.FunctionDef)]
    for name in sorted((used - made) | (imported - used) | (set(functions) - used - {"migrate"})):
        print(path.name, name)
print(len(paths), "scripts")
`;

const named = (change: { kind: string; model?: string; field?: string }) =>
  [change.kind, [change.model, change.field].filter(Boolean).join('.')].filter(Boolean).join(' ');
const about = ({ renamed = [], from, to }: Omit<ChangeCase, 'changes'>) => ({
  renamed,
  ...(from && to ? { from, to } : {}),
});

describe('what the rows of a new version need', () => {
  it.each(CHANGES)('$name', async (each) => {
    const { before, after, changes, questions = [], notes = [] } = each;
    for (const flavour of FLAVOURS) {
      const found = await scriptsOf(before, after, { ...about(each), flavour });
      expect(found.changes.map(named)).toEqual(changes);
      expect(found.questions.length).toBe(questions.length);
      questions.forEach((part, i) => {
        expect(found.questions[i]?.message).toContain(part);
      });
      notes.forEach((part, i) => {
        expect(found.notes[i]).toContain(part);
      });
    }
  });

  it.each(NOTHING)('is nothing for $name', async (each) => {
    const found = await scriptsOf(each.before, each.after, about(each));
    expect([found.changes, found.questions, [...found.files]]).toEqual([[], [], []]);
    expect(found.notes.length).toBe(each.notes?.length ?? 0);
    for (const [i, part] of (each.notes ?? []).entries()) expect(found.notes[i]).toContain(part);
  });

  it('is written in Python that is whole: no name is missing, and no import too many', async () => {
    const files: Record<string, string> = { 'check.py': CHECK };
    for (const [i, each] of CHANGES.entries()) {
      for (const flavour of FLAVOURS) {
        const { before, after } = each;
        const found = await scriptsOf(before, after, { ...about(each), flavour });
        for (const [file, text] of found.files)
          if (file.endsWith('.py')) files[`${i}-${flavour}-${path.basename(file)}`] = text;
      }
    }
    const dir = await folder(files);
    const { stdout } = await run('python3', ['-W', 'error', path.join(dir, 'check.py')]);
    expect(stdout.trim().split('\n')).toEqual([`${Object.keys(files).length - 1} scripts`]);
  });

  it('has more cases of nothing than of something', () => {
    expect(NOTHING.length).toBeGreaterThan(CHANGES.length);
  });
});

const partner = (lines: string) => ({
  'models.py': `from odoo import fields, models\n\nclass P(models.Model):\n    _inherit = "res.partner"\n    _order = "id"\n    ${lines}\n`,
});
const around = (more: Partial<Around>): { around: Around } => ({
  around: { declares: () => false, isAbstract: () => false, isKnown: () => true, ...more },
});

describe("what the rows of somebody else's model need", () => {
  const [before, after] = [partner('code = fields.Char()'), partner('')];
  const asked = async (more: Partial<Around>) => {
    const { changes, questions, notes } = await scriptsOf(before, after, around(more));
    return { changes: changes.map(named), questions: questions.map(({ message }) => message), notes };
  };

  it("is kept where the field is this module's own", async () => {
    expect((await asked({})).changes).toEqual(['removed-field res.partner.code']);
  });

  it('is nothing where another module declares the field', async () => {
    const found = await asked({ declares: (when) => when === 'before' });
    expect(found).toEqual({ changes: [], questions: [], notes: [] });
  });

  it('is nothing where another module declares it from now on', async () => {
    const { changes, notes } = await asked({ declares: (when) => when === 'after' });
    expect(changes).toEqual([]);
    expect(notes[0]).toContain('res.partner.code is made by another module now');
  });

  it('is for a human where a module around is not known', async () => {
    const { changes, questions } = await asked({ isKnown: () => false });
    expect(changes).toEqual([]);
    expect(questions[0]).toContain('not all modules that make that model are known');
  });

  it('is for a human where the model has no table of its own', async () => {
    const { changes, notes } = await asked({ isAbstract: () => true });
    expect(changes).toEqual([]);
    expect(notes[0]).toContain('res.partner has no table of its own');
  });
});

const gone = [
  { 'models.py': `from odoo import fields, models\n\n${model('isbn = fields.Char()')}` },
  { 'models.py': `from odoo import fields, models\n\n${model('')}` },
] as const;
const PRE = 'migrations/19.0.1.1.0/pre-migration.py';

describe('scripts', () => {
  it('are made only for a phase that has work', async () => {
    const { files } = await scriptsOf(...gone);
    expect([...files.keys()]).toEqual([PRE, 'migrations/19.0.1.1.0/end-migration.py']);
  });

  it('never take the place of what is there', async () => {
    const { files, notes } = await scriptsOf(...gone, { files: new Map([[PRE, '# mine\n']]) });
    expect([...files.keys()][0]).toBe('migrations/19.0.1.1.0/pre-rows.py');
    expect(files.has(PRE)).toBe(false);
    expect(notes[0]).toBe(
      `${PRE} is there and is not touched: the new script is migrations/19.0.1.1.0/pre-rows.py. See that they do nothing twice.`,
    );
    const both = new Map([
      [PRE, '# mine\n'],
      ['migrations/19.0.1.1.0/pre-rows.py', '# mine too\n'],
    ]);
    const full = await scriptsOf(...gone, { files: both });
    expect([...full.files.keys()]).toEqual(['migrations/19.0.1.1.0/end-migration.py']);
    expect(full.notes[0]).toContain('their pre script was not written');
    // The same one again is no reason for a second.
    const again = await scriptsOf(...gone, { files: (await scriptsOf(...gone)).files });
    expect([...again.files]).toEqual([]);
  });

  it('say how many rows there were, where somebody counted', async () => {
    const counts = new Map([
      ['filled a.book.isbn', 1204],
      ['rows a.book', 5000],
    ]);
    const text = (await scriptsOf(...gone, { counts })).files.get(PRE) ?? '';
    expect(text).toContain('    # 1,204 values when this was written.\n');
    expect(text).toContain('EXPECTED_ROWS = (\n    ("a_book", "isbn", 1204),\n)');
    expect(text).toContain('check_rows(cr, table, column, expected)');
    expect((await scriptsOf(...gone)).files.get(PRE)).not.toContain('EXPECTED_ROWS');
  });

  it('are counted by whoever can, and are files of the migration', async () => {
    const [old, now] = [path.join(FIXTURE, 'before/lending'), path.join(FIXTURE, 'after/lending')];
    const asked: string[] = [];
    const migration = await scriptsBetween(old, now, {
      ...{ flavour: 'orm', renamed: ANSWERS, addonsPaths: [] },
      async count(queries) {
        asked.push(...queries.map(({ model: of }) => of));
        return new Map(queries.map(({ key }) => [key, 7]));
      },
    });
    expect(new Set(asked)).toEqual(
      new Set(['lending.genre', 'lending.note', 'lending.book', 'lending.loan', 'res.partner']),
    );
    const pre = [...changedFiles(migration)].find(([file]) => file.endsWith('pre-migration.py'))?.[1];
    expect(pre).toContain('    ("lending_genre", "id", 7),\n    ("lending_book", "title", 7),\n');
    expect(migration.scripts?.files.size).toBe(changedFiles(migration).size);
    // Seven loans are filled by Odoo soon enough.
    expect(pre).not.toContain('"length"');
  });

  it('leave small tables to Odoo where their rows were counted', async () => {
    const before = { 'models.py': model('name = fields.Char()') };
    const size = 'size = fields.Integer(compute="_compute_size", store=True)';
    const after = { 'models.py': model(`name = fields.Char()\n${size}`) };
    const made = async (rows?: number) => {
      const counts = new Map(rows === undefined ? [] : [['rows a.book', rows]]);
      return [...(await scriptsOf(before, after, { counts })).files.keys()].length;
    };
    expect([await made(), await made(9_999), await made(10_000)]).toEqual([2, 0, 2]);
  });

  it('do not run where the version stays, and say so', async () => {
    const { notes } = await scriptsOf(...gone, { from: '19.0', to: '19.0', sameVersion: true });
    expect(notes.at(-1)).toContain('Odoo runs scripts only where the version rises');
  });

  it('refuse a rename that is none, in a sentence', async () => {
    const refused = async (renamed: string) => scriptsOf(...gone, { renamed: [renamed] });
    await expect(refused('a.book.isbn')).rejects.toThrow('a.book.isbn is no rename: write OLD=NEW');
    await expect(refused('a.book.title=name')).rejects.toThrow('the old version has no a.book.title.');
    await expect(refused('a.book.isbn=name')).rejects.toThrow(
      'a.book.isbn=name: the new version has not the field name.',
    );
    await expect(refused('a.book=a.volume')).rejects.toThrow('the new version has not the model a.volume.');
    await expect(refused('=name')).rejects.toThrow('=name is no rename');
  });

  it('ask the old database for its own names only', async () => {
    const { changes } = await lendingScripts('orm');
    const { countQueries } = await import('../../src/migrate/scripts/index.ts');
    const queries = countQueries(changes);
    const source = await readFile(path.join(FIXTURE, 'before/lending/models/lending.py'), 'utf8');
    const unknown = queries.flatMap(({ model: of, domain, groupedBy = [] }) => [
      ...(source.includes(`"${of}"`) ? [] : [of]),
      ...[...domain.map(([name]) => name), ...groupedBy].filter((name) => !source.includes(`${name} = `)),
    ]);
    expect(unknown).toEqual([]);
    expect(new Set(queries.map(({ key }) => key)).size).toBe(queries.length);
    expect(queries.length).toBeGreaterThan(10);
    expect(ANSWERS.length).toBe(5);
  });
});
