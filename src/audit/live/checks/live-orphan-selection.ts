import { defineLiveCheck } from '../check.ts';
import { textOf } from '../reader.ts';
import { eachTable, number } from '../tables.ts';

export default defineLiveCheck({
  id: 'live-orphan-selection',
  aliases: ['LIV020'],
  severity: 'high',
  summary: 'Values in selection fields that the selection no longer has',
  why: 'A value that went from the code stays in the records: they show nothing, drop out of filters and of every comparison in the code, and cannot be copied or imported again.',
  needs: 'model',
  async run(context) {
    await eachTable(context, async ({ model, size, columns }) => {
      if (size === 0) return;
      for (const { name, fact, live, place } of columns) {
        // A selection that a method makes may have other values for other users.
        const literal = Array.isArray((fact.kwargs.get('selection') ?? fact.args[0])?.value);
        if (live.type !== 'selection' || live.companyDependent || !literal || !live.selection?.length)
          continue;
        const domain = [
          [name, 'not in', live.selection],
          [name, '!=', false],
        ];
        const count = await context.read.count(model, domain);
        if (count === 0) continue;
        const rows = await context.read.sample(model, domain, [name], 100);
        const values = [...new Set(rows.map((row) => textOf(row, name)))].filter(Boolean);
        context.report({
          message: `${number(count)} of ${number(size)} records of ${model} hold ${values.map((value) => `"${value}"`).join(', ')} in ${name}, which its selection does not have. Map them to values that are there in a migration script.`,
          subject: `${model}.${name}`,
          place,
          model,
        });
      }
    });
  },
});
