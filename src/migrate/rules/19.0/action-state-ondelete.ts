import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'action-state-ondelete',
  to: '19.0',
  breaks: 'error',
  summary: 'Types that are added to server actions go with their actions',
  why: 'state of ir.actions.server has no default since 19.0: Odoo refuses to load added values with ondelete "set default" (AssertionError). Its own modules say "cascade".',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_actions.py',
  cases: [
    {
      before: extension('state', `selection_add=[("open", "Open")], ondelete={"open": "set default"}`),
      after: extension('state', `selection_add=[("open", "Open")], ondelete={"open": "cascade"}`),
    },
    {
      before: extension(
        'state',
        `selection_add=[("a", "A"), ("b", "B")], ondelete={'a': 'set default', 'b': 'cascade'}`,
      ),
      after: extension(
        'state',
        `selection_add=[("a", "A"), ("b", "B")], ondelete={'a': 'cascade', 'b': 'cascade'}`,
      ),
    },
  ],
  noops: [
    extension('state', `selection_add=[("a", "A")], ondelete={"a": "cascade"}`),
    extension('state', `selection_add=[("a", "A")], ondelete={"a": "set code"}`),
    extension('state', `selection_add=[("a", "A")], ondelete={"a": lambda actions: actions.unlink()}`),
    extension('usage', `selection_add=[("a", "A")], ondelete={"a": "set default"}`),
    extension('state', `selection_add=[("a", "A")], ondelete={"a": "set default"}, default="a"`),
    extension('state', `selection_add=[("a", "A")], ondelete={"a": "set default"}`, 'ir.actions.todo'),
  ],
  check(context) {
    for (const { classes, model } of context.index.models.values()) {
      if (model !== 'ir.actions.server') continue;
      for (const { file, fact } of classes) {
        for (const { name, kwargs } of fact.fields) {
          const ondelete = kwargs.get('ondelete');
          if (name !== 'state' || !ondelete || !kwargs.has('selection_add') || kwargs.has('default'))
            continue;
          const text = file.source.text.slice(ondelete.start, ondelete.end);
          const edits = [...text.matchAll(/(['"])set default\1/g)].map(({ index }) => {
            const start = ondelete.start + index + 1;
            return { start, end: start + 'set default'.length, text: 'cascade' };
          });
          if (edits.length === 0) continue;
          context.report({
            source: file.source,
            at: ondelete,
            message:
              'state of ir.actions.server has no default since 19.0: with "set default" the module does not load. Actions of this type go with it now.',
            fix: { title: 'Write "cascade"', safe: false, edits },
          });
        }
      }
    }
  },
});

/** A module that extends a selection of server actions. */
function extension(field: string, keywords: string, model = 'ir.actions.server'): Record<string, string> {
  return {
    'models/example.py': `from odoo import fields, models\n\n\nclass Action(models.Model):\n    _inherit = "${model}"\n\n    ${field} = fields.Selection(${keywords})\n`,
  };
}
