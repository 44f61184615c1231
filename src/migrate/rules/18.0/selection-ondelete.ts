import { pyString } from '../../../source/python/quote.ts';
import { withArgument } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const HEAD = 'from odoo import fields, models\n\n\n';

export default defineMigration({
  id: 'selection-ondelete',
  to: '18.0',
  breaks: 'error',
  summary:
    'Values that are added to a selection which is required now say what becomes of their records when they go',
  why: 'hr.expense.payment_mode and some others are required since 18.0: Odoo refuses to load selection_add on a required field without ondelete (ValueError). All of them have a default.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/hr_expense/models/hr_expense.py',
  cases: [
    {
      before: extension('payment_mode', 'selection_add=[("petty_cash", "Petty Cash")]'),
      after: extension(
        'payment_mode',
        'selection_add=[("petty_cash", "Petty Cash")], ondelete={"petty_cash": "set default"}',
      ),
    },
    {
      before: extension('payment_mode', 'selection_add=[("a", "A"), ("own_account",), ("b", "B")]'),
      after: extension(
        'payment_mode',
        'selection_add=[("a", "A"), ("own_account",), ("b", "B")], ondelete={"a": "set default", "b": "set default"}',
      ),
    },
  ],
  noops: [
    extension('payment_mode', 'selection_add=[("a", "A")], ondelete={"a": "cascade"}'),
    extension('payment_mode', 'selection_add=[("a", "A")], required=False'),
    extension('payment_mode', 'selection_add=[("own_account",)]'),
    extension('payment_mode', 'selection_add=MODES'),
    extension('other_mode', 'selection_add=[("a", "A")]'),
    extension('state', 'selection_add=[("a", "A")]'),
    extension('payment_mode', 'selection=[("a", "A")]'),
  ],
  check(context) {
    const { target } = context;
    for (const { classes, model } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        for (const { name, kwargs } of fact.fields) {
          const add = kwargs.get('selection_add');
          if (!add || !Array.isArray(add.value) || kwargs.has('ondelete') || kwargs.has('required')) continue;
          const [before, now] = [context.model(model), target?.model(model, context.module.name)].map(
            (each) =>
              each?.classes
                .filter(({ module }) => module !== context.module.name)
                .flatMap(({ fields }) => fields[name] ?? [])
                .find(({ selection, type }) => selection !== undefined || type === 'Selection'),
          );
          if (!before || before.required || !now?.required || !now.stored) continue;
          const keys = add.value.flatMap((pair) =>
            Array.isArray(pair) && pair.length > 1 && typeof pair[0] === 'string' ? [pair[0]] : [],
          );
          if (keys.length === 0) continue;
          const start = file.source.text.lastIndexOf('selection_add', add.start);
          const policies = keys.map((key) => `${pyString(key)}: "set default"`).join(', ');
          context.report({
            source: file.source,
            at: add,
            message: `${name} of ${model} is required since 18.0: without ondelete Odoo refuses to load its new values.`,
            fix: {
              title: 'Say that records get the default when the module goes',
              safe: false,
              edits: [withArgument({ start, end: add.end }, `ondelete={${policies}}`, file.source.text)],
            },
          });
        }
      }
    }
  },
});

/** A module that extends a field of expenses. */
function extension(field: string, keywords: string): Record<string, string> {
  return {
    '__manifest__.py': '{"name": "Example", "version": "17.0.1.0.0", "depends": ["hr_expense"]}\n',
    'models/example.py': `${HEAD}class HrExpense(models.Model):\n    _inherit = "hr.expense"\n\n    ${field} = fields.Selection(${keywords})\n`,
  };
}
