import type { MigrationRule } from '../rule.ts';

/** A base class of Odoo's, as most files write it. */
const BASE = /\bmodels\.(?:Model|TransientModel)\b/;

/**
 * What tells of a model that is abstract since a series: classes that extend it have to be abstract too, and what they add
 * goes to all that inherits from it. With the examples of it.
 */
export function abstractModels(
  model: string,
  was: 'Model' | 'TransientModel',
  since: string,
): Pick<MigrationRule, 'python' | 'cases' | 'noops' | 'breaks' | 'summary'> {
  const extension = (base: string, head: string) =>
    `from odoo import fields, models\n\n\nclass Extension(${base}):\n    ${head}\n\n    note = fields.Char()\n`;
  const [inherits, named] = [`_inherit = "${model}"`, `_name = "${model}"\n    _inherit = ["${model}"]`];
  return {
    breaks: 'error',
    summary: `Classes that extend ${model} are abstract, as it is`,
    cases: [
      { before: extension(`models.${was}`, inherits), after: extension('models.AbstractModel', inherits) },
      { before: extension(`models.${was}`, named), after: extension('models.AbstractModel', named) },
      {
        before: extension(was, inherits).replace(
          'fields, models\n',
          `fields\nfrom odoo.models import ${was}\n`,
        ),
        todos: 1,
      },
    ],
    noops: [
      extension('models.AbstractModel', inherits),
      extension(`models.${was}`, `_name = "example.own"\n    _inherit = "${model}"`),
      extension(`models.${was}`, '_inherit = "mail.thread"'),
      extension(`models.${was}`, `_name = "${model}.own"`),
      extension('object', inherits),
    ],
    python: {
      module(_, context) {
        for (const { kind, model: own, creates, start } of context.file.classes) {
          if (own !== model || creates || kind === undefined || kind === 'abstract') continue;
          const head = context.text.slice(start, context.text.indexOf(':', start));
          const base = BASE.exec(head);
          const message = `${model} is abstract since ${since}: a class that extends it and is not keeps the module from loading.`;
          if (!base) {
            context.report({
              at: { start, end: start + head.length },
              message,
              options: [{ title: 'Make the class abstract', code: 'class Extension(models.AbstractModel):' }],
            });
            continue;
          }
          const at = { start: start + base.index, end: start + base.index + base[0].length };
          const fix = {
            title: 'Make the class abstract',
            safe: true,
            edits: [{ ...at, text: 'models.AbstractModel' }],
          };
          context.report({ at, message, fix });
        }
      },
    },
  };
}
