import { some } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { aggregates, COUNTED, eachTable, type LiveColumn, type LiveTable, number } from '../tables.ts';

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
    await eachTable(context, async (table) => {
      if (table.size < ENOUGH) return;
      const dead = await deadIn(context, table);
      const [first] = dead;
      if (!first) return;
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
    });
  },
});

async function deadIn(context: LiveContext, table: LiveTable): Promise<readonly LiveColumn[]> {
  const own = table.columns.filter(
    ({ name, fact, live }) => !live.companyDependent && name !== 'active' && !fact.kwargs.has('related'),
  );
  const found = await aggregates(context, table, own.flatMap(specsOf));
  const dead = own.filter((column) => {
    const specs = specsOf(column);
    return specs.length > 0 && specs.every((spec) => found.get(spec) === 0);
  });
  // A relation table has no column to count.
  for (const column of own.filter(({ live }) => live.type === 'many2many'))
    if ((await context.read.count(table.model, [[column.name, '!=', false]])) === 0) dead.push(column);
  return dead;
}

/** All of them are 0 when no record has a value: an unset number is stored as 0, and an unset flag as false. */
function specsOf({ name, live }: LiveColumn): string[] {
  if (live.type === 'boolean') return [`${name}:bool_or`];
  if (NUMBERS.has(live.type)) return [`${name}:min`, `${name}:max`];
  return COUNTED.has(live.type) ? [`${name}:count`] : [];
}
