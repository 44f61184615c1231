import { defineLiveCheck } from '../check.ts';
import { COUNTED, eachTable, filled, number } from '../tables.ts';

export default defineLiveCheck({
  id: 'live-required-null',
  aliases: ['LIV018'],
  severity: 'high',
  summary: 'Required fields that are empty in some records',
  why: 'When a field becomes required and old records have no value, Odoo cannot set NOT NULL, logs it and goes on. Those records cannot be saved any more, and code that relies on the value fails on them.',
  needs: 'model',
  async run(context) {
    await eachTable(context, async (table) => {
      const required = table.columns.filter(
        ({ live }) => live.required && COUNTED.has(live.type) && !live.companyDependent,
      );
      if (table.size === 0 || required.length === 0) return;
      const counts = await filled(
        context,
        table,
        required.map(({ name }) => name),
      );
      const { model, size } = table;
      for (const { name, place } of required) {
        const count = counts.get(name);
        if (count === undefined) context.missed(`${model}.${name}: Odoo does not count it`);
        else if (count < size) {
          context.report({
            message: `${model}.${name} is required and empty in ${number(size - count)} of ${number(size)} records, so the database could not make it NOT NULL. Fill them in a migration script, then upgrade.`,
            subject: `${model}.${name}`,
            place,
            model,
          });
        }
      }
    });
  },
});
