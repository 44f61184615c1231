import { some } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { COUNTED, filled, type LiveColumn, type LiveTable, liveTables, number } from '../tables.ts';

/** In fewer records an empty field says nothing. */
const ENOUGH = 100;
const NUMBERS = new Set(['integer', 'float', 'monetary']);

export default defineLiveCheck({
  id: 'live-dead-fields',
  aliases: ['LIV016'],
  severity: 'low',
  summary: 'Stored fields that no record has a value in',
  why: 'A field that nobody fills still costs: a column, a place in views, code that handles it. It was forgotten, replaced by another one, or whatever should fill it does not work.',
  needs: 'model',
  async run(context) {
    for (const table of await liveTables(context)) {
      if (table.size < ENOUGH) continue;
      const dead = await deadIn(context, table);
      const [first] = dead;
      if (!first) continue;
      const { model, size } = table;
      context.report({
        message: `No record of ${model} (${number(size)}) has a value in ${some(
          dead.map(({ name }) => name),
          8,
        )}. Take out what is not used, or mend what should fill it.`,
        subject: model,
        place: first.place,
        model,
      });
    }
  },
});

async function deadIn(context: LiveContext, table: LiveTable): Promise<readonly LiveColumn[]> {
  const own = table.columns.filter(
    ({ name, fact, live }) => !live.companyDependent && name !== 'active' && !fact.kwargs.has('related'),
  );
  const counted = own.filter(({ live }) => COUNTED.has(live.type) && !NUMBERS.has(live.type));
  const counts = await filled(
    context,
    table,
    counted.map(({ name }) => name),
  );
  const dead: LiveColumn[] = counted.filter(({ name }) => counts.get(name) === 0);
  for (const column of own) {
    const { name, live } = column;
    // An unset number is stored as 0, and an unset flag as false.
    const used =
      live.type === 'boolean'
        ? [name, '=', true]
        : NUMBERS.has(live.type)
          ? [name, '!=', 0]
          : live.type === 'many2many'
            ? [name, '!=', false]
            : undefined;
    if (used && (await context.read.count(table.model, [used])) === 0) dead.push(column);
  }
  return dead;
}
