import { defineMigration } from '../../rule.ts';

const CONDITION =
  'A condition on the record goes into the views, as readonly="..." or required="..." of each <field>.';

export default defineMigration({
  id: 'field-booleans',
  to: '17.0',
  breaks: 'deprecation',
  lasts: true,
  summary: 'readonly and required of a field are True or False',
  why: 'Since 17.0 the log warns of every other value. A text is true whatever it says, and a domain or a function is no longer taken for a condition by the views.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/fields.py',
  cases: [
    {
      before: field('fields.Char(string="A", required="True")'),
      after: field('fields.Char(string="A", required=True)'),
    },
    {
      before: field('fields.Char(readonly=1, required="1", copy=False)'),
      after: field('fields.Char(readonly=True, required=True, copy=False)'),
    },
    { before: field('fields.Char(readonly=0)'), after: field('fields.Char(readonly=False)') },
    { before: field('fields.Char(readonly="")'), after: field('fields.Char(readonly=False)') },
    // It says the contrary of what it does, or depends on the record.
    { before: field('fields.Char(required="False")'), todos: 1 },
    { before: field('fields.Char(readonly=[("state", "!=", "draft")])'), todos: 1 },
    { before: field('fields.Char(required=lambda self: self.env.su)'), todos: 1 },
  ],
  noops: [
    field('fields.Char(required=True, readonly=False)'),
    field('fields.Char(string="required", help="True")'),
    field('fields.Char(required=IS_REQUIRED)'),
    field('fields.Char(required=not DEMO)'),
    field('fields.Char(states={"draft": [("readonly", False)]})'),
    field('fields.Char(copy="True")'),
    field('my.Char(required="True")'),
    'def f(required="True"):\n    return g(required="True", readonly=1)\n',
  ],
  python: {
    module(_, context) {
      for (const fact of context.file.classes.flatMap(({ fields }) => fields)) {
        for (const key of ['readonly', 'required']) {
          const given = fact.kwargs.get(key);
          if (!given) continue;
          const text = context.text.slice(given.start, given.end);
          const at = { start: given.start, end: given.end };
          const now = /^(["'])(True|1)\1$|^1$/.test(text)
            ? 'True'
            : /^(0|""|'')$/.test(text)
              ? 'False'
              : undefined;
          const message = `${key} of the field ${fact.name} is to be True or False since 17.0.`;
          if (now !== undefined) {
            context.report({
              at,
              message,
              fix: { title: `Write ${now}`, safe: true, edits: [{ ...at, text: now }] },
            });
          } else if (/^(["']|\[|lambda\b)/.test(text)) {
            context.report({
              at,
              message: /^["']/.test(text)
                ? `${message} This text is true, whatever it says.`
                : `${message} ${CONDITION}`,
              options: [
                { title: 'Write True', code: `${key}=True` },
                { title: 'Write the condition in the views, and leave it out here' },
              ],
            });
          }
        }
      }
    },
  },
});

function field(made: string): string {
  return `from odoo import fields, models\nfrom .x import DEMO, IS_REQUIRED, my\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    a = ${made}\n`;
}
