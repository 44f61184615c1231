import { describe, expect, it } from 'vitest';
import { folder, manifest, migrated } from './support.ts';

const WHY = '# TODO 19.0: left out by the migration.';
const HEAD = 'from odoo import api, fields, models\n\n\n';
const module = (name: string, depends: string, files: Readonly<Record<string, string>>) => ({
  [`${name}/__manifest__.py`]: manifest(
    '18.0',
    `"depends": ["${depends}"],\n    "data": ${JSON.stringify(Object.keys(files).filter((file) => file.endsWith('.xml')))}`,
  ),
  [`${name}/__init__.py`]: 'from . import models\n',
  [`${name}/models/__init__.py`]: 'from . import book\n',
  ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text])),
});
/** 19.0 has no titles of partners: the field and the class after it are left out. */
const SHELF = module('a_shelf', 'base', {
  'models/book.py': `${HEAD}class Book(models.Model):
    _name = "a.book"
    _description = "Book"

    name = fields.Char()
    title_id = fields.Many2one("res.partner.title")
    kind_id = fields.Many2one("res.partner.title")
    other_id = fields.Many2one("res.partner")


class Title(models.Model):
    _inherit = "res.partner.title"

    LIMIT = 3


def limit():
    return 3
`,
});

async function bookOf(more: Readonly<Record<string, string>>) {
  const dir = await folder({ ...SHELF, ...module('b_more', 'a_shelf', more) });
  const { migrations } = await migrated(dir, '19.0');
  const found = migrations.find(({ module: name }) => name === 'b_more');
  if (!found) throw new Error('It did not come along.');
  return {
    text: found.after.get('models/book.py') ?? '',
    errors: found.todos.filter(({ breaks }) => breaks === 'error'),
    all: found,
  };
}

describe('what a module needs of another one that is left out', () => {
  it('is left out: a field that only says more of one, and what needs that', async () => {
    const { text, errors } = await bookOf({
      'models/book.py': `${HEAD}class Book(models.Model):
    _inherit = "a.book"

    title_id = fields.Many2one(readonly=False)
    other_id = fields.Many2one(readonly=False)
    kind_id = fields.Many2one("res.partner", domain="[('id', '=', title_id)]")
    code = fields.Char(related="title_id.name")
    state = fields.Selection([("a", "A")])
`,
    });
    expect(text).toContain(
      `    ${WHY} title_id is gone in 19.0.\n    # title_id = fields.Many2one(readonly=False)\n`,
    );
    expect(text).toContain('\n    other_id = fields.Many2one(readonly=False)\n');
    expect(text).toContain('\n    kind_id = fields.Many2one("res.partner"');
    expect(text).toContain('    # code = fields.Char(related="title_id.name")\n');
    expect(text).toContain('\n    state = fields.Selection([("a", "A")])\n');
    expect(errors).toEqual([]);
  });

  it('is left out: an import of a class, the class made of it, and constraints of its fields', async () => {
    const { text, errors } = await bookOf({
      'models/book.py': `from odoo import models

from odoo.addons.a_shelf.models.book import Title, limit


class Own(Title):
    _name = "b.title"
    _description = "Title"


class Book(models.Model):
    _inherit = "a.book"

    _once = models.Constraint("unique(title_id)", "Once")
    _other = models.Constraint("unique(other_id)", "Once")

    def f(self):
        return limit()
`,
    });
    expect(text).toContain('\nfrom odoo.addons.a_shelf.models.book import limit\n');
    expect(text).toContain('# class Own(Title):\n');
    expect(text).toContain('    # _once = models.Constraint("unique(title_id)", "Once")\n');
    expect(text).toContain('\n    _other = models.Constraint("unique(other_id)", "Once")\n');
    expect(errors).toEqual([]);
  });

  it('stays where it is there all the same, or in another module', async () => {
    const book = `from odoo import fields, models

from odoo.addons.base.models.res_partner import Title


class Book(models.Model):
    _inherit = "a.book"

    title_id = fields.Many2one("res.partner")
    code = fields.Char(related="title_id.name")
    _once = models.Constraint("unique(title_id)", "Once")
`;
    const { text } = await bookOf({ 'models/book.py': book });
    expect(text).toBe(book);
  });

  it('is left out where that was another run, and what it left of the other module lies beside', async () => {
    const shelf = await folder(SHELF);
    await migrated(shelf, '19.0', { write: true });
    const dir = await folder(
      module('b_more', 'a_shelf', {
        'models/book.py': `${HEAD}class Book(models.Model):
    _inherit = "a.book"

    title_id = fields.Many2one(readonly=False)
    code = fields.Char(related="title_id.name")
    other = fields.Char(related="other_id.name")
    _once = models.Constraint("unique(title_id)", "Once")
`,
      }),
    );
    const { migrations } = await migrated(dir, '19.0', { addonsPaths: [shelf] });
    const text = migrations[0]?.after.get('models/book.py') ?? '';
    expect(text).toContain('    # title_id = fields.Many2one(readonly=False)\n');
    expect(text).toContain('    # code = fields.Char(related="title_id.name")\n');
    expect(text).toContain('    # _once = models.Constraint("unique(title_id)", "Once")\n');
    expect(text).toContain('\n    other = fields.Char(related="other_id.name")\n');
  });
});
