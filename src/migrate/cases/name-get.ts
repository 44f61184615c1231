import type { MigrationRule } from '../rule.ts';

/** Examples of models whose name_get() becomes _compute_display_name(). */
export const CASES: MigrationRule['cases'] = [
  // What went on in the brackets of the pair needs some of its own.
  model(
    `
    def name_get(self):
        result = []
        for book in self:
            result.append(
                (
                    book.id,
                    "%s %s"
                    % (book.code, book.name),
                )
            )
        return result
`,
    `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = (
                "%s %s"
                % (book.code, book.name)
            )
`,
  ),
  model(
    `
    def name_get(self):
        return [
            (
                book.id,
                book.code
                or book.name,
            )
            for book in self
        ]
`,
    `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = (
                book.code
                or book.name
            )
`,
  ),
  model(
    `
    def name_get(self):
        result = []
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            result.append((book.id, name))
        return result
`,
    `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            book.display_name = name
`,
  ),
  model(
    `
    def name_get(self):
        res = list()
        for book in self:
            if not book.code:
                res.append([book.id, book.name])
                continue
            res.append((book.id, book.code))
        return res
`,
    `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            if not book.code:
                book.display_name = book.name
                continue
            book.display_name = book.code
`,
  ),
  {
    before: source(
      '\n    def name_get(self):\n        res = []\n        for book in self:\n            if not book.code:\n                continue\n            res.append((book.id, book.code))\n        return res\n',
    ),
    todos: 1,
  },
  model(
    `
    def name_get(self):
        return [(book.id, book.code or book.name) for book in self]
`,
    `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code or book.name
`,
  ),
  {
    before: inherited('record.title_gone or record.name'),
    after: inherited('record.title_gone or record.name', '"name"'),
  },
  {
    before: source(
      '\n    def name_get(self):\n        result = super().name_get()\n        return [(i, n.upper()) for i, n in result]\n',
    ),
    todos: 1,
  },
  model(
    `
    def name_get(self):
        res = []
        for book in self:
            name = book.name
            if book.parent_id:
                name = book.parent_id.name_get()[0][1] + " / " + name
            res.append((book.id, name))
        return res
`,
    `
    @api.depends("name", "parent_id.display_name")
    def _compute_display_name(self):
        for book in self:
            name = book.name
            if book.parent_id:
                name = book.parent_id.display_name + " / " + name
            book.display_name = name
`,
  ),
  model(
    `
    @api.depends("code")
    def name_get(self):
        """Say the code"""
        short = 16
        vals = []
        for book in self:
            current = book
            if current.code:
                vals.append(tuple([book.id, current.code[:short]]))
            else:
                vals.append((book.id, "?"))
        return vals
`,
    `
    @api.depends("code")
    def _compute_display_name(self):
        """Say the code"""
        short = 16
        for book in self:
            current = book
            if current.code:
                book.display_name = current.code[:short]
            else:
                book.display_name = "?"
`,
  ),
  model(
    `
    @api.depends("code")
    def _compute_display_name(self):
        return super()._compute_display_name()

    def name_get(self):
        res = []
        for book in self:
            res.append((book.id, book.code))
        return res

    def run(self):
        return True
`,
    `
    @api.depends("code")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code

    def run(self):
        return True
`,
  ),
  model(
    `
    @api.depends("code")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code

    def name_get(self):
        return [(book.id, book.display_name) for book in self]
`,
    `
    @api.depends("code")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code
`,
  ),
  model(
    `
    def name_get(self):
        result = []
        if self.env.context.get("with_code"):
            for book in self:
                result.append((book.id, book.code))
            return result
        return super().name_get()
`,
    `
    @api.depends("code")
    @api.depends_context("with_code")
    def _compute_display_name(self):
        if self.env.context.get("with_code"):
            for book in self:
                book.display_name = book.code
        else:
            return super()._compute_display_name()
`,
  ),
  // A date has a year, but that is no field; and another name leads to the fields of another record.
  model(
    `
    date = fields.Date()
    partner_id = fields.Many2one("res.partner")

    def name_get(self):
        result = []
        for book in self:
            partner = book.partner_id
            day = book.date
            result.append((book.id, "%s %s %s" % (book.date.year, day.month, partner.name)))
        return result
`,
    `
    date = fields.Date()
    partner_id = fields.Many2one("res.partner")

    @api.depends("date", "partner_id.name")
    def _compute_display_name(self):
        for book in self:
            partner = book.partner_id
            day = book.date
            book.display_name = "%s %s %s" % (book.date.year, day.month, partner.name)
`,
  ),
  model(
    `
    def name_get(self):
        """Override name_get() to say the code."""
        res = []
        for book in self:
            # name_get() of Odoo says the name
            res.append((book.id, book.code))
        return res
`,
    `
    @api.depends("code")
    def _compute_display_name(self):
        """Override name_get() to say the code."""
        for book in self:
            # name_get() of Odoo says the name
            book.display_name = book.code
`,
  ),
  {
    before: source(
      '\n    def name_get(self):\n        res = []\n        names = dict(super().name_get())\n        for book in self:\n            res.append((book.id, names[book.id]))\n        return res\n',
    ),
    todos: 1,
  },
  {
    before: source(
      '\n    def name_get(self):\n        res = []\n        for book in self:\n            if book.code:\n                res.append((book.id, book.code))\n        return res\n',
    ),
    todos: 1,
  },
  {
    before: source(
      '\n    def _compute_display_name(self):\n        for book in self:\n            book.display_name = "x"\n\n    def name_get(self):\n        return [(book.id, book.code) for book in self]\n',
    ),
    todos: 1,
  },
  model(
    `
    def name_get(self):
        return [(book.id, book._title()) for book in self]

    def _title(self):
        self.ensure_one()
        return " ".join([self.code, self.name])
`,
    `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book._title()

    def _title(self):
        self.ensure_one()
        return " ".join([self.code, self.name])
`,
  ),
];

/** Code that stays as it is. */
export const NOOPS: MigrationRule['noops'] = [
  source(
    '\n    def _compute_display_name(self):\n        for book in self:\n            book.display_name = book.code\n',
  ),
  source('\n    def f(self):\n        return self.name_get_all()\n'),
  source('\n    def _compute_display_name(self):\n        return super().name_get()\n'),
  source('\n    def name_get_all(self):\n        return []\n'),
  source('\n    def f(self):\n        return "name_get"\n'),
  source('\n    def f(self, other):\n        return other.name_get()\n'),
  'class Names:\n    def name_get(self):\n        return []\n',
  'def name_get(self):\n    return []\n',
  source('\n    def f(self):\n        return self.name_get()[0][1]\n'),
];

function source(body: string): string {
  return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    code = fields.Char()\n    name = fields.Char()\n${body}`;
}

function model(before: string, after: string) {
  return { before: source(before), after: source(after) };
}

/** A model of Odoo's that never had the field title_gone. */
function inherited(name: string, depends?: string) {
  const method =
    depends === undefined
      ? `    def name_get(self):\n        return [(record.id, ${name}) for record in self]\n`
      : `    @api.depends(${depends})\n    def _compute_display_name(self):\n        for record in self:\n            record.display_name = ${name}\n`;
  return {
    '__manifest__.py': '{"name": "Example", "version": "16.0.1.0.0", "depends": ["base"]}\n',
    'models/example.py': `from odoo import api, models\n\n\nclass Country(models.Model):\n    _inherit = "res.country"\n\n${method}`,
  };
}
