import { comodelOf } from '../../../source/model-index.ts';
import { defineLiveCheck } from '../check.ts';
import { declaredFields } from '../places.ts';
import { textOf } from '../reader.ts';

const TYPES: Readonly<Record<string, string>> = {
  Char: 'char',
  Text: 'text',
  Html: 'html',
  Integer: 'integer',
  Float: 'float',
  Monetary: 'monetary',
  Boolean: 'boolean',
  Date: 'date',
  Datetime: 'datetime',
  Binary: 'binary',
  Image: 'binary',
  Selection: 'selection',
  Reference: 'reference',
  Many2one: 'many2one',
  One2many: 'one2many',
  Many2many: 'many2many',
};

export default defineLiveCheck({
  id: 'live-field-type',
  aliases: ['LIV039'],
  severity: 'medium',
  summary: 'Fields that the database has with another type or another model than the module declares',
  why: 'When two modules declare the same field, the one that is loaded last wins, and which one that is depends on what else is installed. The code of the other one then works with values of a type that it does not expect.',
  needs: 'base.group_erp_manager',
  async run(context) {
    for (const index of context.modules) {
      for (const { model, fact, place } of declaredFields(index)) {
        const type = TYPES[fact.type];
        if (type === undefined) continue;
        const column = (await context.meta.columns(model)).get(fact.name);
        if (!column) continue;
        const actual = textOf(column, 'ttype');
        const comodel = comodelOf(fact);
        const relation = textOf(column, 'relation');
        const other = comodel !== undefined && relation !== '' && relation !== comodel;
        if (actual === type && !other) continue;
        const what = actual === type ? `a field to ${relation}` : `of type ${actual}`;
        context.report({
          message: `${model}.${fact.name} is declared as ${fact.type}${comodel === undefined ? '' : ` to ${comodel}`} and is ${what} in the database: another module declares it too and wins, or the upgrade was not run. Give one of them another name.`,
          subject: `${model}.${fact.name}`,
          place,
          model,
        });
      }
    }
  },
});
