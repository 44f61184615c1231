import { isCredentialName } from '../../../odoo/credentials.ts';
import { some } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { aggregates, eachTable, type LiveColumn, type LiveTable, number } from '../tables.ts';

/** In fewer records one value says nothing. */
const ENOUGH = 100;
/** What describes the database itself: most of it is the same in every record by nature. */
const TECHNICAL = /^ir\./;
const NUMBERS = new Set(['integer', 'float', 'monetary']);
const COMPARED = new Set(['char', 'selection', 'many2one']);
/** Most databases have one company and one currency, and that is no defect. */
const ONE_EACH = new Set(['res.company', 'res.currency', 'res.country', 'res.lang', 'resource.calendar']);

export default defineLiveCheck({
  id: 'live-same-value',
  aliases: ['LIV017'],
  severity: 'info',
  summary: 'Stored fields that hold the same value in every record',
  why: 'A field that never differs tells nothing: its default was never changed, so nobody uses what it stands for, or what should set it does not run. Filters, groups and code that ask for it are dead too.',
  needs: 'model',
  async run(context) {
    await eachTable(context, async (table) => {
      if (table.size < ENOUGH || TECHNICAL.test(table.model)) return;
      const same = await sameIn(context, table);
      const [first] = same;
      if (!first) return;
      const { model, size } = table;
      context.report({
        message: `All ${number(size)} records of ${model} hold one and the same value in ${some(
          same.map(({ name }) => name),
          8,
        )}. See whether anybody needs ${same.length === 1 ? 'the field' : 'the fields'}, or mend what should set it.`,
        subject: model,
        place: first.place,
        model,
      });
    });
  },
});

async function sameIn(context: LiveContext, table: LiveTable): Promise<readonly LiveColumn[]> {
  const own = table.columns.filter(
    ({ name, fact, live }) =>
      !live.companyDependent &&
      !fact.kwargs.has('related') &&
      !ONE_EACH.has(live.relation ?? '') &&
      !isCredentialName(name),
  );
  const found = await aggregates(context, table, own.flatMap(specsOf));
  return own.filter(({ name, live }) => {
    const value = (operator: string) => found.get(`${name}:${operator}`);
    // Where it is empty in some records there are two.
    if (value('count') !== table.size) return false;
    // A number that was never set is 0: that is a field without a value.
    if (NUMBERS.has(live.type)) return value('min') === value('max') && value('min') !== 0;
    return value('count_distinct') === 1;
  });
}

function specsOf({ name, live }: LiveColumn): string[] {
  if (NUMBERS.has(live.type)) return [`${name}:count`, `${name}:min`, `${name}:max`];
  return COMPARED.has(live.type) ? [`${name}:count`, `${name}:count_distinct`] : [];
}
