import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { countRows } from '../../src/migrate/live/row-counts.ts';
import { type Counts, countQueries, FLAVOURS, type Flavour } from '../../src/migrate/scripts/index.ts';
import { liveSuite } from '../support/live.ts';
import { clientOf } from '../verify/support.ts';
import {
  type Desk,
  FILL,
  installLibrary,
  openDesk,
  READ,
  removeLibrary,
  SAME,
} from './scripts-live-support.ts';
import { lendingScripts } from './scripts-support.ts';

const BACKUP = (series: string) => `legacy_${series.replace('.', '_')}_2_0_0`;

/** What the module's rows and all that names them hold. */
const EVERYTHING = `
  SELECT string_agg((to_jsonb(b) - 'write_date')::text, ' ' ORDER BY id) FROM lending_book b UNION ALL
  SELECT string_agg((to_jsonb(c) - 'write_date')::text, ' ' ORDER BY id) FROM lending_category c UNION ALL
  SELECT md5(string_agg((to_jsonb(l) - 'write_date')::text, ' ' ORDER BY id)) FROM lending_loan l UNION ALL
  SELECT string_agg(r::text, ' ' ORDER BY r::text) FROM lending_book_res_partner_rel r UNION ALL
  SELECT string_agg(r::text, ' ' ORDER BY r::text) FROM lending_book_lending_category_rel r UNION ALL
  SELECT string_agg(concat_ws(',', id, lending_number, BACKUP_lending_card), ' ' ORDER BY id) FROM res_partner UNION ALL
  SELECT string_agg(concat_ws(',', model, name, res_id, noupdate), ' ' ORDER BY id)
    FROM ir_model_data WHERE module = 'lending' UNION ALL
  SELECT string_agg(concat_ws(',', conname, conrelid::regclass), ' ' ORDER BY conname)
    FROM pg_constraint WHERE conrelid::regclass::text LIKE 'lending%' UNION ALL
  SELECT string_agg(indexname, ' ' ORDER BY indexname) FROM pg_indexes WHERE tablename LIKE 'lending%'`;

/** Runs all scripts again as if the old version was there still; without one of their guards where it is named. */
const again = (series: string, guard = '') => `
import os
from odoo.modules.module import get_module_path

count = 0
guard = ${JSON.stringify(guard && `    ${guard}\n        return\n`)}
folder = os.path.join(get_module_path("lending"), "migrations", "${series}.2.0.0")
for phase in ("pre", "post", "end"):
    name = os.path.join(folder, phase + "-migration.py")
    text = open(name).read()
    if guard and phase == "pre":
        assert guard in text, "the guard is not there"
        text = text.replace(guard, "")
    scope = {"__name__": phase, "__file__": name}
    exec(compile(text, name, "exec"), scope)
    scope["migrate"](env.cr, "${series}.1.0.0")
    count += 1
env.cr.commit()
print("RESULT=%d" % count)
`;

const book = {
  ...{ sort: false, price: 0, pages: 0, genres: [], authors: [], helper: '', words: 1, publisher: '' },
  ...{ country: false, bought: '', summary: '', origin: '' },
};
/** A user's filter afterwards. Ours renames only what is compared; the libraries have their own ways with text. */
const FILTER: Readonly<Record<Flavour, string>> = {
  orm: "[('name', 'ilike', 'alpha'), ('state', 'in', ['done', 'title', 'in'])]",
  openupgradelib: "[('name', 'ilike', 'alpha'), ('state', 'in', ['done', 'name', 'in'])]",
  'upgrade-util': "['&', ('name', 'ilike', 'alpha'), ('state', 'in', ['lent', 'title', 'in'])]",
};
// Odoo 14.0 empties what has a key that is gone.
const lost = (series: string) => (series === '14.0' ? false : 'lost');
const expected = (series: string, flavour: Flavour) => ({
  books: [
    {
      ...{ name: 'Alpha beta', state: 'lent', sort: 'a', price: 7, pages: 0, genre: 'N', genre_code: 'N' },
      ...{ genres: ['D', 'N'], authors: ['Orchard Press of Lending'], helper: 'admin', words: 2 },
      ...{ publisher: 'Orchard Press of Lending', country: 'France', bought: '2020-01-02' },
      ...{ summary: '<p>a &lt; b<br/>c</p>', origin: 'D' },
    },
    {
      ...{
        ...book,
        name: 'Gamma',
        state: lost(series),
        sort: 'b',
        genre: 'P',
        genre_code: 'P',
        genres: ['P'],
      },
      summary: '<p>HTML</p>',
    },
    { ...book, name: 'Delta', state: 'draft', genre: 'D', genre_code: 'D' },
  ],
  ...{ novel: true, old: true, library: true },
  rules: ["[('id', '!=', 0)]", 'Loans of mine', "[(1, '=', 1)]"],
  filter: FILTER[flavour],
  ...{ export: ['name'], attachment: 'lending.category' },
  action: [['lending.category', series >= '18.0' ? 'list,form' : 'tree,form']],
  lengths: [
    [7, 10000],
    [30, 3],
  ],
  ...{ constraints: ['lending_loan_due_after_start'], models: 0 },
});
/** Warnings of the scripts: what they left to a human. */
const SAID = [
  'pre-migration: lending_book.state: 1 rows have lost',
  'pre-migration: lending_book.barcode: no value is given',
  'pre-migration: lending_loan_reference_uniq: 1 values are there twice: [1]',
  'pre-migration: lending_loan_some_days: 1 rows do not meet it: [2]',
  'post-migration: lending_book: 1 rows had several: [2]',
  'post-migration: res.partner: 2 records are called Twin of Lending',
];

/** All sums, by their name; `which` is 0 before and 1 after. */
async function sums(desk: Desk, which: 0 | 1): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, queries] of Object.entries(SAME)) {
    found[name] = await desk.sql(queries[which].replaceAll('BACKUP', BACKUP(desk.server.series)));
  }
  return found;
}

/** Actions of the database are of before 18.0. */
const wayTo = (series: string) =>
  series === '19.0' ? ({ from: '17.0', to: '19.0' } as const) : ({ from: '14.0', to: '14.0' } as const);

const scripts = async ({ server }: Desk, flavour: Flavour, counts: Counts = new Map()) =>
  (await lendingScripts(flavour, { ...wayTo(server.series), counts })).files;

/** What the database with the old version says of its rows, over RPC. */
async function counted({ server }: Desk): Promise<Counts> {
  const client = clientOf(server);
  try {
    const { changes } = await lendingScripts('orm', wayTo(server.series));
    return await countRows(client, countQueries(changes), undefined);
  } finally {
    await client.close();
  }
}

/** Rows as FILL makes them. */
const COUNTS = {
  'rows lending.genre': 3,
  'rows lending.note': 2,
  'filled lending.book.title': 3,
  'filled lending.book.kind': 2,
  'filled lending.book.isbn': 3,
  'filled lending.book.pages': 2,
  'filled lending.book.author_id': 1,
  'filled lending.book.helper_ids': 2,
  'filled res.partner.lending_card': 3,
  'key lending.book.state:done': 1,
  'key lending.book.state:lost': 1,
  'empty lending.book.barcode': 3,
  'rows lending.loan': 10_003,
  'duplicates lending_loan_reference_uniq': 1,
};

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'scripts', (odoo) => {
    describe.each(FLAVOURS)('written for %s', (flavour) => {
      let desk: Desk | undefined;
      let missing: string | undefined;
      let before: Record<string, string>;
      let log: string;
      let counts: Counts = new Map();
      beforeAll(async () => {
        const server: Instance = odoo();
        missing = server.can.runTests ? await installLibrary(server, flavour) : 'it is not ours to manage';
        if (missing !== undefined) return;
        desk = await openDesk(server, flavour, flavour.replaceAll('-', '_'));
        await desk.put('before');
        await desk.odoo('-i', 'lending');
        await desk.python(FILL);
        before = await sums(desk, 0);
        if (flavour === 'orm') counts = await counted(desk);
        await desk.put('after', await scripts(desk, flavour, counts));
        log = await desk.odoo('-u', 'lending');
      }, 600_000);
      afterAll(async () => {
        await desk?.close();
        await removeLibrary(odoo());
      });
      const open = (skip: (why: string) => never): Desk => desk ?? skip(missing ?? 'there is no database');

      it('run, and keep every row with what it holds', { timeout: 120_000 }, async ({ skip }) => {
        const at = open(skip);
        expect(log.match(/Running migration .*/g)?.length).toBe(3);
        expect(await sums(at, 1)).toEqual(before);
        // Sums of nothing would be the same too.
        expect(await at.sql('SELECT count(*) FROM lending_book')).toBe('3');
      });

      it.runIf(flavour === 'orm')('say how many rows there were, as the old database told', ({ skip }) => {
        open(skip);
        expect(Object.fromEntries(counts)).toMatchObject(COUNTS);
        expect(log).not.toMatch(/values instead of/);
        expect(log).toMatch(/pre-migration: lending_book\.title: 3 values/);
      });

      it('move what has another name or type', { timeout: 120_000 }, async ({ skip }) => {
        expect(await open(skip).python(READ)).toEqual(expected(odoo().series, flavour));
      });

      it('say what only a human can settle', ({ skip }) => {
        open(skip);
        const said = [...log.matchAll(/ WARNING \S+ ((?:pre|post)-migration: .*?) *$/gm)].map(
          ([, text]) => text,
        );
        expect(said.filter((text) => !text?.includes('rule_loan'))).toEqual(SAID);
        // What is left of errors is Odoo's own word on the same rows.
        const errors = [...log.matchAll(/ ERROR \S+ (.*)$/gm)].map(([, text]) => text);
        expect(errors.filter((text) => !/reference_uniq|some_days|barcode/.test(text ?? ''))).toEqual([]);
        expect(log).not.toContain('SyntaxWarning');
      });

      it('do nothing a second time', { timeout: 240_000 }, async ({ skip }) => {
        const at = open(skip);
        const dump = () => at.sql(EVERYTHING.replaceAll('BACKUP', BACKUP(at.server.series)));
        const rows = await dump();
        expect(rows).not.toBe('');
        await at.odoo('-u', 'lending');
        expect(await dump()).toBe(rows);
        expect(await at.python(again(at.server.series))).toBe(3);
        expect(await dump()).toBe(rows);
        expect(await at.python(READ)).toEqual(expected(odoo().series, flavour));
      });

      it('would fail the second time without a guard', { timeout: 240_000 }, async ({ skip }) => {
        const at = open(skip);
        const guard = 'if not has_column(cr, table, column) or has_column(cr, table, backup):';
        await expect(at.python(again(at.server.series, guard))).rejects.toThrow(
          /UndefinedColumn|DuplicateColumn/,
        );
      });
    });

    it('are what keeps the rows: without them they are lost', { timeout: 600_000 }, async ({ skip }) => {
      const server = odoo();
      if (!server.can.runTests) return skip('it is not ours to manage');
      const desk = await openDesk(server, 'orm', 'bare');
      try {
        await desk.put('before');
        await desk.odoo('-i', 'lending');
        await desk.python(FILL);
        const before = await sums(desk, 0);
        await desk.put('after');
        await expect(desk.odoo('-u', 'lending')).rejects.toThrow(
          /invalid input syntax for type integer|ForeignKeyViolation/,
        );
        expect(await sums(desk, 0)).toEqual(before);

        const files = new Map(await scripts(desk, 'orm'));
        const [pre = ''] = [...files.keys()].filter((file) => file.endsWith('pre-migration.py'));
        const row = `    ("lending_book", "isbn", "${BACKUP(server.series)}_isbn"),\n`;
        const text = files.get(pre) ?? '';
        expect(text).toContain(row);
        // And a human who fills in what is asked for has it in every row.
        const asked = '("lending_book", "barcode", "varchar", None)';
        expect(text).toContain(asked);
        const given = text.replace(row, '').replace(asked, asked.replace('None', '"unknown"'));
        await desk.put('after', files.set(pre, given));
        await desk.odoo('-u', 'lending');
        await expect(sums(desk, 1)).rejects.toThrow(/isbn. does not exist/);
        const gone = "SELECT count(*) FROM information_schema.columns WHERE column_name LIKE '%isbn'";
        expect(await desk.sql(gone)).toBe('0');
        expect(await desk.sql("SELECT count(*) FROM lending_book WHERE barcode = 'unknown'")).toBe('3');
        const nullable = "SELECT is_nullable FROM information_schema.columns WHERE column_name = 'barcode'";
        expect(await desk.sql(`${nullable} AND table_name = 'lending_book'`)).toBe('NO');
      } finally {
        await desk.close();
      }
    });
  });
}
