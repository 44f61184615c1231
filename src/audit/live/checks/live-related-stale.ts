import { defineLiveCheck, type LiveContext } from '../check.ts';
import type { Row } from '../reader.ts';
import { eachTable, type LiveColumn, type LiveTable } from '../tables.ts';

const SAMPLE = 300;
const PLAIN = new Set(['char', 'text', 'selection', 'integer', 'boolean', 'date', 'datetime', 'many2one']);

export default defineLiveCheck({
  id: 'live-related-stale',
  aliases: ['LIV021'],
  severity: 'medium',
  summary: 'Stored related fields that differ from what they are related to',
  why: 'A stored related field is a copy. SQL, an import that goes past the ORM or a computation that was switched off leaves it behind, and searches, groups and rules work with the old value.',
  needs: 'model',
  async run(context) {
    await eachTable(context, async (table) => {
      for (const column of table.columns) await compare(context, table, column);
    });
  },
});

async function compare(context: LiveContext, { model, size }: LiveTable, column: LiveColumn): Promise<void> {
  const related = column.fact.kwargs.get('related')?.value;
  const [, through, target] = /^(\w+)\.(\w+)$/.exec(typeof related === 'string' ? related : '') ?? [];
  if (size === 0 || through === undefined || target === undefined || !PLAIN.has(column.live.type)) return;
  if (column.live.companyDependent || column.live.translate) return;
  const fields = await context.meta.fields(model);
  const link = fields.get(through);
  if (link?.type !== 'many2one' || !link.store || link.relation === undefined) return;
  const source = (await context.meta.fields(link.relation)).get(target);
  // What is computed anew at each read may differ for good reasons.
  if (!source?.store || source.companyDependent || source.translate || source.type !== column.live.type)
    return;
  const rows = await context.read.sample(model, [[through, '!=', false]], [column.name, through], SAMPLE);
  const ids = [...new Set(rows.map((row) => plain(row[through])))];
  const targets = await context.read.rows(link.relation, [['id', 'in', ids]], [target]);
  const byId = new Map<unknown, Row>(targets.map((row) => [row.id, row]));
  const stale = rows.filter((row) => {
    const of = byId.get(plain(row[through]));
    return of !== undefined && plain(of[target]) !== plain(row[column.name]);
  });
  const [first] = stale;
  if (!first) return;
  context.report({
    message: `${model}.${column.name} differs from ${String(related)} in ${stale.length} of the newest ${rows.length} records, such as ${model}(${first.id}). Something wrote past the ORM; recompute the field in a migration script.`,
    subject: `${model}.${column.name}`,
    place: column.place,
    model,
  });
}

/** Id of a many2one, else the value. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
