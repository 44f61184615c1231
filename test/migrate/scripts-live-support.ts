import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { cli, copyDatabase, dropDatabase, type Instance, runSql } from '../../scripts/odoo/index.mjs';
import type { Flavour } from '../../src/migrate/scripts/index.ts';
import { RUN } from '../verify/support.ts';
import { FIXTURE } from './scripts-support.ts';

const run = promisify(execFile);
const NAME = 'lending';
/** A module that Odoo loads before all others, which makes a library known. */
const LIBRARY = `scripts_library_${RUN}`;

/** A database of its own, with one module whose versions take each other's place. */
export interface Desk {
  readonly server: Instance;
  /** Puts that version where Odoo finds it, with files that are written into it. */
  put(version: 'before' | 'after', files?: ReadonlyMap<string, string>): Promise<void>;
  /** Runs the command line of Odoo, and gives what it logged. */
  odoo(...args: string[]): Promise<string>;
  /** Runs Python in Odoo's shell; what it prints after `RESULT=` comes back. */
  python(source: string): Promise<unknown>;
  /** Rows of a query, a line each. */
  sql(query: string): Promise<string>;
  close(): Promise<void>;
}

export async function openDesk(odoo: Instance, flavour: Flavour, mark: string): Promise<Desk> {
  const { addonsPath } = odoo;
  if (addonsPath === null) throw new Error('This Odoo takes no modules from here.');
  const server = await copyDatabase(odoo, `${odoo.db}_${mark}`.slice(0, 60));
  const library = flavour === 'orm' ? [] : [`--load=base,web,${LIBRARY}`];
  const place = path.join(addonsPath, NAME);
  const common = [...library, '-d', server.db, '--no-http', '--max-cron-threads=0'];
  return {
    server,
    async put(version, files = new Map()) {
      await rm(place, { recursive: true, force: true });
      await cp(path.join(FIXTURE, version, NAME), place, { recursive: true });
      await olderForms(place, server.series);
      for (const [file, text] of files) {
        await mkdir(path.dirname(path.join(place, file)), { recursive: true });
        await writeFile(path.join(place, file), text);
      }
    },
    async odoo(...args) {
      const { code, stdout, stderr } = await cli(server, [...common, ...args, '--stop-after-init']);
      if (code !== 0) throw new Error(`Odoo ended with ${code}: ${(stderr + stdout).slice(-3000)}`);
      return stderr + stdout;
    },
    async python(source) {
      const input = `import json\n${source}\n`;
      const options = { input, timeout: 240_000 };
      const { stdout, stderr } = await cli(server, ['shell', ...common, '--log-level=warn'], options);
      const found = /^RESULT=(.*)$/m.exec(stdout)?.[1];
      if (found === undefined) throw new Error(`The shell gave nothing: ${(stderr + stdout).slice(-3000)}`);
      return JSON.parse(found);
    },
    sql: (query) => runSql(server, [query]),
    async close() {
      await rm(place, { recursive: true, force: true });
      await dropDatabase(odoo, server.db);
    },
  };
}

/** Before 19.0 constraints are a list, and the version is another one. */
async function olderForms(place: string, series: string): Promise<void> {
  const manifest = path.join(place, '__manifest__.py');
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('19.0', series));
  if (series >= '19.0') return;
  const models = path.join(place, 'models/lending.py');
  const row = /^ {4}_(\w+) = models\.Constraint\((".*"), (".*")\)$/gm;
  const text = await readFile(models, 'utf8');
  const rows = [...text.matchAll(row)].map(([, name, sql, message]) => `("${name}", ${sql}, ${message})`);
  let written = false;
  const older = text.replaceAll(row, () => {
    if (written) return '';
    written = true;
    return `    _sql_constraints = [${rows.join(', ')}]`;
  });
  await writeFile(models, older);
}

/** Puts a library where Odoo can import it; a sentence where it cannot be had. */
export async function installLibrary(odoo: Instance, flavour: Flavour): Promise<string | undefined> {
  const place = path.join(odoo.addonsPath ?? '', LIBRARY);
  if (flavour === 'orm') return undefined;
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, '__manifest__.py'), '{"name": "Library", "license": "LGPL-3"}\n');
  const here = 'import os\nimport sys\n\nhere = os.path.dirname(__file__)\n';
  if (flavour === 'openupgradelib') {
    const folder = await mkdtemp(path.join(tmpdir(), 'library-'));
    try {
      await run('pip', ['install', '--quiet', '--no-deps', '--target', folder, 'openupgradelib']);
    } catch {
      return 'pip cannot give openupgradelib here';
    }
    await cp(path.join(folder, 'openupgradelib'), path.join(place, 'openupgradelib'), { recursive: true });
    await rm(folder, { recursive: true });
    await writeFile(path.join(place, '__init__.py'), `${here}sys.path.insert(0, here)\n`);
    return undefined;
  }
  // No package of it is published: a checkout has to be given.
  const checkout = process.env.UPGRADE_UTIL;
  if (!checkout || !(await readdir(checkout)).includes('util'))
    return 'UPGRADE_UTIL names no folder src of upgrade-util';
  await cp(checkout, path.join(place, 'upgrade'), { recursive: true });
  await writeFile(
    path.join(place, '__init__.py'),
    `${here}import odoo.upgrade\n\nodoo.upgrade.__path__.append(os.path.join(here, "upgrade"))\n`,
  );
  return undefined;
}

export async function removeLibrary(odoo: Instance): Promise<void> {
  await rm(path.join(odoo.addonsPath ?? '', LIBRARY), { recursive: true, force: true });
}

/** Rows as users make them, in the old version. */
export const FILL = `
novel, old = env.ref("lending.genre_novel"), env.ref("lending.genre_old")
drama = env["lending.genre"].create({"name": "Drama", "code": "D", "shelf": "upper"})
press = env["res.partner"].create({"name": "Orchard Press of Lending", "lending_card": "L-1"})
for _i in range(2):
    env["res.partner"].create({"name": "Twin of Lending", "lending_card": "L-2"})
user, root = env.ref("base.user_admin"), env.ref("base.user_root")
books = env["lending.book"]
books.create({
    "title": "Alpha beta", "isbn": "1", "pages": "120", "price": 7, "state": "done",
    "genre_id": novel.id, "genre_ids": [(6, 0, [novel.id, drama.id])], "owner_id": press.id,
    "author_id": press.id, "helper_ids": [(6, 0, [user.id])], "publisher": press.name,
    "country": env.ref("base.fr").id, "bought": "2020-01-02 03:04:05", "summary": "a < b\\nc",
    "origin": "lending.genre,%d" % drama.id, "kind": "a",
})
books.create({
    "title": "Gamma", "isbn": "2", "pages": "many", "state": "lost", "genre_id": old.id,
    "genre_ids": [(6, 0, [old.id])], "helper_ids": [(6, 0, [user.id, root.id])],
    "publisher": "Twin of Lending", "kind": "b", "summary": "<p>HTML</p>",
})
books.create({"title": "Delta", "isbn": "3", "state": "draft", "genre_id": drama.id})
book = books.search([], limit=1)
for reference, days in (("R1", 3), ("R1", 0), ("R2", 5)):
    env["lending.loan"].create({
        "reference": reference, "days": days, "book_id": book.id,
        "start": "2021-01-01", "due": "2021-01-31",
    })
env["lending.note"].create([{"name": "one"}, {"name": "two"}])
env["ir.filters"].create({
    "name": "Mine", "model_id": "lending.book", "context": "{'group_by': ['title']}",
    "domain": "[('title', 'ilike', 'alpha'), ('state', 'in', ['done', 'title', 'in'])]",
})
env["ir.exports"].create({
    "name": "Mine", "resource": "lending.book", "export_fields": [(0, 0, {"name": "title"})],
})
env["ir.attachment"].create({
    "name": "scan", "raw": b"x", "res_model": "lending.genre", "res_id": drama.id,
})
env["ir.actions.act_window"].create({
    "name": "Mine", "res_model": "lending.genre", "view_mode": "form",
})
env.cr.execute("UPDATE ir_act_window SET view_mode = 'tree,form' WHERE name::text LIKE '%Mine%'")
env.cr.execute("""
    INSERT INTO lending_loan (reference, days, start, due)
    SELECT 'N' || n, 1, '2022-01-01', '2022-01-08' FROM generate_series(1, 10000) AS n
""")
env.ref("lending.rule_loan").name = "Loans of mine"
env.cr.execute("UPDATE ir_rule SET write_date = create_date + interval '1 day' WHERE name::text LIKE '%Loans of mine%'")
env.cr.commit()
print("RESULT=true")
`;

/** The same rows before and after, as queries whose answers are the same. `BACKUP` is the start of kept columns' names. */
export const SAME: Readonly<Record<string, readonly [string, string]>> = {
  'renamed model': [
    sum('lending_genre', 'id, name, code, shelf, create_date'),
    sum('lending_category', 'id, name, code, shelf, create_date'),
  ],
  'renamed fields': [sum('lending_book', 'id, title, kind'), sum('lending_book', 'id, name, sort')],
  'kept fields': [
    sum('lending_book', 'id, genre_id, owner_id, price::int'),
    sum('lending_book', 'id, genre_id, owner_id, price::int'),
  ],
  'many2many of the renamed model': [
    sum('lending_book_lending_genre_rel', 'lending_book_id, lending_genre_id'),
    sum('lending_book_lending_category_rel', 'lending_book_id, lending_category_id'),
  ],
  'removed field': [sum('lending_book', 'id, isbn'), sum('lending_book', 'id, BACKUP_isbn')],
  'changed types': [
    sum('lending_book', 'id, pages, author_id, publisher, country, bought'),
    sum(
      'lending_book',
      'id, BACKUP_pages, BACKUP_author_id, BACKUP_publisher, BACKUP_country, BACKUP_bought',
    ),
  ],
  'key of a selection that is gone': [
    "SELECT string_agg(id::text, ' ' ORDER BY id) FROM lending_book WHERE state = 'lost'",
    "SELECT string_agg(id::text, ' ' ORDER BY id) FROM lending_book WHERE BACKUP_state = 'lost'",
  ],
  'many2many that is a many2one': [
    sum('lending_book_res_users_rel', 'lending_book_id, res_users_id'),
    sum('lending_book_res_users_rel', 'lending_book_id, res_users_id'),
  ],
  'field on a model of Odoo': [
    sum('res_partner', 'id, lending_card, lending_limit'),
    sum('res_partner', 'id, BACKUP_lending_card, lending_limit'),
  ],
  'removed model': [sum('lending_note', 'id, name'), sum('lending_note', 'id, name')],
  loans: [
    sum('lending_loan', 'id, reference, book_id, start, due, days'),
    sum('lending_loan', 'id, reference, book_id, start, due, days'),
  ],
  'reference to the renamed model': [
    "SELECT string_agg(replace(origin, '.genre,', '.category,'), ' ' ORDER BY id) FROM lending_book",
    "SELECT string_agg(origin, ' ' ORDER BY id) FROM lending_book",
  ],
};

/** Number of rows, and a checksum of what they hold. */
function sum(table: string, columns: string): string {
  const row = `ROW(${columns})::text`;
  return `SELECT count(*), md5(string_agg(${row}, '' ORDER BY ${row})) FROM ${table}`;
}

/** What the new version's records are, as its own models tell it. */
export const READ = `
env = env(context={"lang": "en_US", "active_test": False})
books = env["lending.book"].search([], order="id")
ref = lambda name: env.ref("lending." + name, raise_if_not_found=False)
saved = env["ir.filters"].search([("name", "=", "Mine")])
env.cr.execute("SELECT conname FROM pg_constraint WHERE conrelid = 'lending_loan'::regclass AND contype IN ('c', 'u') ORDER BY 1")
constraints = [name for (name,) in env.cr.fetchall() if not name.endswith("_not_null")]
env.cr.execute("SELECT length, count(*) FROM lending_loan GROUP BY length ORDER BY length")
lengths = [list(row) for row in env.cr.fetchall()]
env.cr.execute("SELECT count(*) FROM ir_model WHERE model IN ('lending.genre', 'lending.note')")
models = env.cr.fetchone()[0]
print("RESULT=" + json.dumps({
    "books": [{
        "name": book.name, "state": book.state, "sort": book.sort, "price": book.price, "pages": book.pages,
        "genre": book.genre_id.code, "genres": book.genre_ids.sorted("code").mapped("code"), "genre_code": book.genre_code,
        "authors": book.author_id.mapped("name"), "helper": book.helper_ids.login or "", "words": book.words,
        "publisher": book.publisher.name or "", "country": book.country, "bought": str(book.bought or ""),
        "summary": str(book.summary or ""), "origin": book.origin.code if book.origin else "",
    } for book in books],
    "novel": ref("category_novel").id == books[0].genre_id.id,
    "old": bool(ref("genre_old")),
    "library": bool(ref("partner_library")) and not ref("partner_main"),
    "rules": [ref("rule_book").domain_force, ref("rule_loan").name, ref("rule_loan").domain_force],
    "filter": saved.domain,
    "export": env["ir.exports"].search([("name", "=", "Mine")]).export_fields.mapped("name"),
    "attachment": env["ir.attachment"].search([("name", "=", "scan")]).res_model,
    "action": [[action.res_model, action.view_mode] for action in env["ir.actions.act_window"].search([("name", "=", "Mine")])],
    "lengths": lengths,
    "constraints": constraints,
    "models": models,
}))
`;
